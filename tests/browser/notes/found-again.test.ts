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
    for (const path of ["talks.html", "amp/talks.html", "other.html"]) server().add(`/${path}`, PAGE)
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
