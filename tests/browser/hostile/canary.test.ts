import { describe, expect, it } from "vitest"
import { BROWSERS, useBrowser } from "../support/browser.ts"
import { article, openCard, read, saveNote, waitForMentions } from "../support/reading.ts"

const WORDS = "kanarienvogelwort"
const TAG = "kanarienvogelzettel"

/** Runs in the page: every place a script can look at, as texts in which to search. */
async function everythingReadable(words: readonly string[]): Promise<string[]> {
  const hits: string[] = []
  const look = (where: string, text: string) => {
    if (words.some((word) => text.toLowerCase().includes(word))) hits.push(where)
  }
  look("DOM", document.documentElement.outerHTML)
  for (const word of words) {
    getSelection()!.removeAllRanges()
    // biome-ignore lint/suspicious/noExplicitAny: window.find is in no standard
    if ((window as any).find?.(word, false, false, true, false, true, true)) hits.push("window.find")
  }
  getSelection()!.collapse(document.documentElement, 0)
  let walked = ""
  for (let step = 0; step < 400; step++) {
    getSelection()!.modify("extend", "forward", "line")
    walked = String(getSelection())
  }
  look("Selection.modify", walked)
  getSelection()!.selectAllChildren(document.documentElement)
  look("selection of everything", String(getSelection()))
  getSelection()!.removeAllRanges()
  for (const element of document.querySelectorAll("*")) look("shadow root", element.shadowRoot?.innerHTML ?? "")
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    try {
      look("style sheet", [...sheet.cssRules].map(({ cssText }) => cssText).join())
    } catch {}
  }
  for (const [name, highlight] of CSS.highlights) {
    look("highlight", name)
    for (const range of highlight) look("range", range instanceof Range ? String(range) : "")
  }
  for (const store of [localStorage, sessionStorage]) look("storage", JSON.stringify(store))
  look("databases", JSON.stringify(await indexedDB.databases()))
  look("cookies", document.cookie)
  look("performance", JSON.stringify(performance.getEntries()))
  // biome-ignore lint/performance/useDomNodeTextContent: what is rendered is the question
  look("accessible text", document.documentElement.innerText)
  look("messages and errors", document.documentElement.dataset.heard ?? "")
  return hits
}

const LISTENER = `<script>
const heard = []
const note = (event) => { heard.push(JSON.stringify(event.data ?? event.detail ?? event.message ?? "")) ; document.documentElement.dataset.heard = heard.join() }
for (const kind of ["message", "error", "unhandledrejection", "storage"]) addEventListener(kind, note, true)
</script>`

describe.each(BROWSERS)("the reader's own words and tags in %s", (name) => {
  const { browser, server } = useBrowser(name)

  it("are found nowhere by a script of the page, with the note's card open", async () => {
    const url = server().add("/canary.html", article({ head: LISTENER }))
    const state = await read(browser(), url)
    const index = state.mentions.findIndex(({ surface }) => surface === "Xi Jinping")
    expect(await saveNote(browser(), state, index, WORDS, [TAG])).toBe(true)

    await browser().goto(url)
    await waitForMentions(browser(), url)
    await openCard(browser(), "Xi Jinping")
    expect(await browser().eval<string[]>(everythingReadable, [WORDS, TAG])).toEqual([])
  })

  it("are there for the reader, in the extension's own pages", async () => {
    const answer = await browser().inExtension<{ ok: boolean; value: string[] }>(
      (query: string) => chrome.runtime.sendMessage({ name: "view/note-ids", request: { query } }),
      WORDS,
    )
    expect(answer.ok).toBe(true)
    expect(answer.value).toHaveLength(1)
  })
})
