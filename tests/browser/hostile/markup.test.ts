import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openBrowser } from "../../../src/command/browser/open.ts"
import { asHtml, htmlStart } from "../../../src/command/write-marks.ts"
import { EXPORT_FORMATS, exportNotes } from "../../../src/notes/export/export.ts"
import type { Mention } from "../../../src/recognition/mention.ts"
import { PAYLOADS } from "../../hostile/payloads.ts"
import { sampleNote } from "../../notes/sample-note.ts"
import { type Served, serve } from "../card/bundle.ts"
import { BROWSERS, type Browser, useBrowser } from "../support/browser.ts"
import { article, openCard, read } from "../support/reading.ts"

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><div id="root"></div><script type="module" src="/bundle.js"></script>`
/** Each with how many of the payloads it shows: the timeline has room for a few. */
const SURFACES = [
  ["card", 200],
  ["popup", 200],
  ["side panel, page", 200],
  ["side panel, timeline", 5],
  ["side panel, notes", 200],
  ["options", 200],
  ["report", 200],
] as const

/** Runs in the page: whether so many payloads stand there, letter for letter. */
function SHOWN(payloads: readonly string[], least: number): boolean {
  const fields = [...document.querySelectorAll("input, textarea, option")].map((one) => (one as HTMLInputElement).value)
  const there = document.body.textContent + fields.join()
  return payloads.filter((payload) => there.includes(payload)).length >= least
}

/** Runs in the page, once it stands still: what ran, and what of the payloads became an element. */
async function aftermath(): Promise<{ ran: number[]; elements: string[] }> {
  // A request of the page's own comes after those that markup has begun; then one frame for what waits for it.
  await fetch(location.pathname, { cache: "no-store" }).catch(() => undefined)
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame)
  const dangerous =
    "script:not([src='/bundle.js']),img,iframe,object,embed,video,audio,base,meta[http-equiv],link,style,math,details[ontoggle],marquee,template,noscript,xss,form[action],[formaction],svg script,use,animate,a[href^='javascript' i],a[href^='data' i]"
  const elements = [...document.querySelectorAll("body *")].filter(
    (element) => element.matches(dangerous) || [...element.attributes].some(({ name }) => /^on/i.test(name)),
  )
  return {
    ran: (window as unknown as { hits?: number[] }).hits ?? [],
    elements: elements.slice(0, 5).map((element) => element.outerHTML.slice(0, 200)),
  }
}

describe.each(BROWSERS)("two hundred payloads in %s", (name) => {
  let served: Served
  let browser: Browser
  beforeAll(async () => {
    served = await serve("../hostile/surfaces-page.tsx", HTML)
    browser = await openBrowser(name)
  })
  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })
  const hits = () => served.asked.filter((path) => path.startsWith("/hit"))
  const open = async (surface: string) => {
    await browser.goto(`${served.url}?surface=${encodeURIComponent(surface)}`)
    await browser.until(() => document.documentElement.dataset.ready === "yes")
  }

  it.each(SURFACES)("are nothing but text in: %s", async (surface, least) => {
    const before = hits().length
    await open(surface)
    // Views ask for facts and notes after they stand.
    await browser.until(SHOWN, [PAYLOADS, least])
    const { ran, elements } = await browser.eval<Awaited<ReturnType<typeof aftermath>>>(aftermath)
    expect(ran).toEqual([])
    expect(elements).toEqual([])
    expect(hits().length).toBe(before)
  })

  // Last, for what it loads goes on arriving.
  it("are live where a page takes them for markup", async () => {
    await open("control")
    await browser.until(() => new Set((window as unknown as { hits: number[] }).hits).size > 20)
    expect(new Set(hits()).size).toBeGreaterThan(20)
  })
})

describe.each(BROWSERS)("with the extension in %s, payloads", (name) => {
  const { browser, server } = useBrowser(name)
  const live = () => PAYLOADS.map((payload) => payload.replaceAll("/hit", `${server().url}hit`))
  const asked = () => server().asked.filter((path) => path.startsWith("/hit"))
  const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const notesOf = (payloads: readonly string[]) =>
    payloads.map((payload, n) => {
      const text = payload.replace("\u0000", "")
      const note = sampleNote(n, { words: text, tags: [text.slice(0, 100)] })
      const page = { ...note.page, url: `https://a.example/${text}`, title: text, site: text, lang: text }
      const quote = { exact: text, prefix: text, suffix: text }
      return { ...note, page, subject: { kind: "leader", entity: text, name: text }, anchor: { ...note.anchor, quote } }
    }) as ReturnType<typeof sampleNote>[]

  it("in a page's text, title, meta elements, JSON-LD and address stay the page's own", async () => {
    const some = live()
    const linked = JSON.stringify({
      "@type": "NewsArticle",
      headline: some.join(" "),
      author: some,
      inLanguage: some[0],
    })
    const head = `<meta property="og:title" content="${escaped(some.join(" "))}"><meta name="author" content="${escaped(some[0]!)}">
      <script type="application/ld+json">${linked.replaceAll("<", "\\u003c")}</script>`
    const paragraphs = some.map((payload) => `<p>Xi Jinping said: ${escaped(payload)} and left.</p>`).join("")
    server().add("/payloads.html", article({ head, body: `<article>${paragraphs}</article>` }))
    const url = new URL(
      `${server().url}payloads.html?q=${encodeURIComponent(some[2]!)}#${encodeURIComponent(some[20]!)}`,
    )
    await read(browser(), url.href)
    await openCard(browser(), "Xi Jinping said")
    expect(
      await browser().eval(() => document.querySelectorAll("body img, body script, body iframe, body svg").length),
    ).toBe(0)
    expect(asked()).toEqual([])
  })

  it("in notes that were imported are text in popup, side panel and options", async () => {
    const added = await browser().inExtension<{ ok: boolean; value: { added: number } }>(
      (notes: unknown) => chrome.runtime.sendMessage({ name: "view/notes-add", request: { notes } }),
      notesOf(live()),
    )
    expect(added).toMatchObject({ ok: true, value: { added: PAYLOADS.length } })
    for (const page of ["popup.html", "sidepanel.html"]) {
      await browser().openExtensionPage(page)
      await browser().until(() => document.querySelectorAll("[role=tab]").length > 1)
      await browser().eval(() =>
        ([...document.querySelectorAll<HTMLElement>("[role=tab]")].at(-1) as HTMLElement).click(),
      )
      // Fifty at a time: until all are there.
      await browser().until(() => {
        const { length } = document.querySelectorAll(".note")
        const { dataset } = document.documentElement
        if (dataset.asked !== String(length)) document.querySelector<HTMLElement>(".notes-more")?.click()
        dataset.asked = String(length)
        return length === 200
      })
      const { elements } = await browser().eval<Awaited<ReturnType<typeof aftermath>>>(aftermath)
      expect(elements.filter((element) => !element.startsWith("<script src="))).toEqual([])
      await browser().closeTab()
    }
    expect(asked()).toEqual([])
    expect(browser().console.filter((line) => /Content Security Policy/i.test(line))).toEqual([])
  })

  it("are nothing but text in every export that is opened", async () => {
    const notes = notesOf(live())
    const text = live().join("\n")
    const mentions = live().map((payload, n): Mention => {
      const start = text.indexOf(payload)
      const end = start + payload.length
      return {
        start,
        end,
        surface: payload,
        kind: "leader",
        entity: `Q${n}`,
        name: payload,
        confidence: 1,
        place: payload,
      }
    })
    const annotated = htmlStart() + asHtml(text, text, { lang: live()[0]!, dateOrigin: "unknown", mentions })
    const files = [
      ...EXPORT_FORMATS.map((format) => exportNotes(format, notes, "2026-03-01T12:00:00.000Z")),
      { name: "annotated.html", type: "text/html", text: annotated },
    ]
    for (const file of files) {
      // What a browser would only save, it is made to show.
      const type = /json|html/.test(file.type) ? file.type : "text/plain"
      const url = server().add(`/${file.name}`, { body: file.text, type: `${type}; charset=utf-8` })
      await browser().goto(url)
      const { elements } = await browser().eval<Awaited<ReturnType<typeof aftermath>>>(aftermath)
      expect(
        elements.filter((element) => /hit/.test(element)),
        file.name,
      ).toEqual([])
    }
    expect(asked()).toEqual([])
  })
})
