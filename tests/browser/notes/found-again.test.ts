import { beforeAll, describe, expect, it } from "vitest"
import { BROWSERS, useBrowser } from "../support/browser.ts"
import { add, askTab, isMarked, kept, select } from "../support/notes.ts"
import { article, read, stateOf, waitForMentions } from "../support/reading.ts"

const QUOTE = "two days that he called useful"
const PAGE = article()
const SITE = "news.localhost"

/** The article, of which a script of the page brings the first paragraph only when it is told to, as pages do that load it. */
const [PARAGRAPH] = /<p>Xi[\s\S]*?<\/p>/.exec(PAGE)!
const LATE = `${PAGE.replace(PARAGRAPH, '<div id="late"></div>')}
<script>addEventListener("bring", () => { document.querySelector("#late").innerHTML = ${JSON.stringify(PARAGRAPH).replaceAll("</", "<\\/")} })</script>`

describe.each(BROWSERS)("a note of a page in %s", (name) => {
  const { browser, server } = useBrowser(name)
  const at = (path: string, host = SITE) => server().url.replace("127.0.0.1", host) + path

  beforeAll(async () => {
    for (const path of ["talks.html", "amp/talks.html", "mention.html", "other.html"]) server().add(`/${path}`, PAGE)
    server().add("/b/talks-variant.html", article({ head: `<link rel="canonical" href="${at("talks.html")}">` }))
    server().add("/go/1", { body: "", status: 302, headers: { location: "/talks.html" } })
    server().add("/late.html", LATE)
    await read(browser(), at("talks.html"))
    await browser().eval(select, QUOTE)
    await browser().inExtension(askTab, at("talks.html"), "tab/save-selection")
  })

  it.each<[string, string, string?, string?]>([
    ["with tracking parameters and a fragment", "talks.html?utm_source=feed&fbclid=x1#top"],
    ["as AMP", "amp/talks.html"],
    ["to be printed", "talks.html?print=1"],
    ["on the site's mobile host", "talks.html", `m.${SITE}`],
    ["as a variant that names its canonical address", "b/talks-variant.html"],
    ["by an address that redirects to it", "go/1", SITE, "talks.html"],
  ])("stands on the same page %s", async (_how, path, host = SITE, end = path) => {
    await browser().goto(at(path, host))
    await waitForMentions(browser(), at(end, host))
    await browser().until(isMarked, [QUOTE])
    expect((await stateOf(browser(), at(end, host)))!.anchored).toHaveLength(1)
  })

  it("is made of a mention by the popup's button, with all that finds it again", async () => {
    const { url } = await read(browser(), at("mention.html")).then((state) => state.page)
    const tab = await browser().inExtension<number>(
      async (url: string) => (await chrome.tabs.query({})).find((one) => one.url === url)!.id,
      url,
    )
    await browser().openExtensionPage(`popup.html?tab=${tab}`)
    const button = "[aria-label='Save as note: Narendra Modi']"
    await browser().until((one: string) => document.querySelector(one) !== null, [button])
    // The list moves when the facts come: what is pressed is the button, wherever it stands by then.
    await browser().eval((one: string) => document.querySelector<HTMLElement>(one)!.click(), button)
    await browser().until(
      (one: string) => document.querySelector(one)!.getAttribute("aria-disabled") === "true",
      [button],
    )
    await browser().closeTab()
    const [note] = await kept(browser())
    expect(note).toMatchObject({
      subject: { kind: "leader", name: "Narendra Modi" },
      facts: { kind: "person", name: "Narendra Modi" },
      page: { url: at("mention.html"), date: "2024-07-04", lang: "en" },
      anchor: {
        quote: {
          exact: "Narendra Modi",
          prefix: expect.stringMatching(/\S/),
          suffix: expect.stringMatching(/^ had stayed/),
        },
        // What only a look at the whole page tells.
        beside: [expect.any(Number), expect.any(Number)],
      },
    })
    expect((await read(browser(), at("mention.html"))).anchored).toEqual([note!.id])
    await browser().inExtension(
      (id: string) => chrome.runtime.sendMessage({ name: "view/notes-delete", request: { ids: [id] } }),
      note!.id,
    )
  })

  it("stands on the page that names a canonical address only since then", async () => {
    server().add("/talks.html", article({ head: `<link rel="canonical" href="${at("politics/talks")}">` }))
    expect((await read(browser(), at("talks.html"))).anchored).toHaveLength(1)
    await browser().until(isMarked, [QUOTE])
    server().add("/talks.html", PAGE)
  })

  it("is none of another page of the same words", async () => {
    const state = await read(browser(), at("other.html"))
    expect([state.anchored, state.orphaned]).toEqual([[], []])
  })

  it("is found in text that the page brings late", async () => {
    const [note] = await kept(browser())
    const page = { ...note!.page, url: at("late.html"), key: `${new URL(at("")).host}/late.html` }
    const late = { ...note!, id: "00000000-0000-4000-8000-000000000002", page }
    await add(browser(), [late])
    const first = await read(browser(), at("late.html"))
    expect([first.anchored, first.orphaned]).toEqual([[], [late.id]])
    await browser().eval(() => dispatchEvent(new Event("bring")))
    await browser().until(isMarked, [QUOTE])
    const { anchored, orphaned } = (await stateOf(browser(), at("late.html")))!
    expect([anchored, orphaned]).toEqual([[late.id], []])
  })
})
