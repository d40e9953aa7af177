import { describe, expect, it, vi } from "vitest"
import { BROWSERS, type Point, useBrowser } from "../support/browser.ts"
import { article, openCard, read, saveNote, stateOf } from "../support/reading.ts"

const WORDS = "nurfuermich"

/** Runs in a page of the extension: asks everything from within a page's content script, as a hijacked one would. */
async function askFromPage(
  url: string,
  names: string[],
  ids: string[],
): Promise<{ refused: string[]; learned: string }> {
  const { id } = (await chrome.tabs.query({})).find((tab) => tab.url === url)!
  const [answer] = await chrome.scripting.executeScript({
    target: { tabId: id! },
    args: [names, ids],
    func: async (all: string[], notes: string[]) => {
      const refused: string[] = []
      const learned: unknown[] = [await chrome.storage.local.get()]
      const requests = [
        null,
        {},
        { query: "" },
        { ids: notes },
        { key: "" },
        { key: "elsewhere.example/a" },
        { id: notes[0] },
      ]
      for (const name of all) {
        let wasRefused = true
        for (const request of requests) {
          const result = await chrome.runtime.sendMessage({ name, request }).catch(() => undefined)
          if (result?.error?.code !== "forbidden" && result?.error?.code !== "malformed") wasRefused = false
          learned.push(result)
        }
        if (wasRefused) refused.push(name)
      }
      // What is open to a content script without asking: the page's own databases, never the extension's.
      learned.push(await indexedDB.databases())
      return { refused, learned: JSON.stringify(learned) }
    },
  })
  return answer!.result as { refused: string[]; learned: string }
}

const OURS_ALONE =
  "view/notes view/notes-by-id view/note-ids view/note-change view/notes-delete view/notes-restore view/notes-add view/note-tags view/notes-health view/notes-broken view/note-open view/save view/update".split(
    " ",
  )

/** Runs in a page: whether a web page can load a page of the extension (in whatever way: a frame asks for the same), or speak to it. */
async function reach(address: string): Promise<{ loaded: boolean; spoken: boolean }> {
  const loaded = await fetch(address).then(
    () => true,
    () => false,
  )
  const { chrome: api } = window as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } }
  return { loaded, spoken: typeof api?.runtime?.sendMessage === "function" }
}

/** Runs in the page: where the first button of the open card is, as far as a page can tell: at the foot of its host. */
function BUTTON(): Point | undefined {
  const host = [...document.documentElement.children].find(({ tagName }) => tagName !== "HEAD" && tagName !== "BODY")
  let [left, bottom] = [Number.POSITIVE_INFINITY, 0]
  for (let y = 0; y < innerHeight; y += 6) {
    for (let x = 0; x < innerWidth; x += 6) {
      if (document.elementFromPoint(x, y) !== host) continue
      left = Math.min(left, x)
      bottom = Math.max(bottom, y)
    }
  }
  return bottom > 0 ? { x: left + 60, y: bottom - 22 } : undefined
}

/** Runs in the page, with a card open. */
function playTrick(css: string): void {
  document.head.append(Object.assign(document.createElement("style"), { textContent: css }))
  const over = document.querySelector<HTMLElement>("#over")!
  if (css.includes("#over")) over.showPopover()
}

/** Twelve ways to have a reader press something that he does not see, or takes for something else. */
const TRICKS: readonly (readonly [string, string])[] = [
  ["a transparent page", "html { opacity: 0.01 }"],
  [
    "an overlay that lets clicks through",
    "#over { position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none }",
  ],
  ["an overlay that takes them", "#over { position: fixed; inset: 0; z-index: 2147483647; background: transparent }"],
  ["a page that is turned", "html { transform: rotate(180deg) }"],
  ["a page that is shrunk", "html { scale: 0.2 }"],
  ["a host that is moved", "html > div { translate: 300px 300px !important; margin: 90px !important }"],
  [
    "a host that is invisible",
    "html > div { opacity: 0 !important; visibility: hidden !important; display: block !important }",
  ],
  ["a host that is clipped", "html > div { clip-path: inset(50%) !important; filter: opacity(0) !important }"],
  [
    "a host that fills the window",
    "html > div { inset: 0 !important; width: 100vw !important; height: 100vh !important }",
  ],
  ["no pointer for the host", "html > div { pointer-events: none !important }"],
  ["a filter over all", "html { filter: blur(40px) contrast(0) }"],
  [
    "a popover in the top layer",
    "#over { position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0; border: 0; background: #fff }",
  ],
]

describe.each(BROWSERS)("what is the reader's alone, in %s", (name) => {
  const { browser, server } = useBrowser(name)

  it("is told to no content script, whatever it asks", async () => {
    const url = server().add("/hijacked.html", article())
    const state = await read(browser(), url)
    expect(await saveNote(browser(), state, 0, WORDS, [WORDS])).toBe(true)
    const ids = await browser().inExtension<{ value: string[] }>(() =>
      chrome.runtime.sendMessage({ name: "view/note-ids", request: { query: "" } }),
    )
    const { refused, learned } = await browser().inExtension<Awaited<ReturnType<typeof askFromPage>>>(
      askFromPage,
      url,
      OURS_ALONE,
      ids.value,
    )
    expect(refused).toEqual(OURS_ALONE)
    expect(learned).not.toContain(WORDS)
  })

  it.each(["options.html", "popup.html", "sidepanel.html", "tabs/report.html"])(
    "%s cannot be loaded or asked by a page",
    async (page) => {
      await browser().goto(server().add("/framing.html", "<!doctype html><title>Framing</title><body>"))
      const got = await browser().eval<Awaited<ReturnType<typeof reach>>>(reach, browser().extensionBase + page)
      expect(got).toEqual({ loaded: false, spoken: false })
    },
  )

  const ids = async () => {
    const answer = await browser().inExtension<{ value: string[] }>(() =>
      chrome.runtime.sendMessage({ name: "view/note-ids", request: { query: "" } }),
    )
    return answer.value
  }
  const tabs = () => browser().inExtension<number>(async () => (await chrome.tabs.query({})).length)
  /** Opens a card, plays a trick, and presses where its first button was; tells how many notes there are more, once there are so many. */
  const press = async (at: string, css: string, least = 0): Promise<number> => {
    const url = server().add(at, article({ body: "<div id=over popover=manual></div>" }))
    await read(browser(), url)
    await openCard(browser(), "Vladimir Putin")
    await browser().until(BUTTON)
    const button = await browser().eval<Point>(BUTTON)
    const before = await ids()
    const [settings, open] = [await browser().inExtension(() => chrome.storage.local.get()), await tabs()]
    await browser().eval(playTrick, css)
    await browser().click(button)
    // Once the page has answered, what it was made to ask is on its way; and changes are done in the order they come.
    await stateOf(browser(), url)
    await browser().inExtension(() =>
      chrome.runtime.sendMessage({ name: "view/note-change", request: { id: "00000000", patch: { words: "" } } }),
    )
    const after = await vi.waitUntil(
      async () => {
        const now = await ids()
        return now.length >= before.length + least && now
      },
      { timeout: 10_000 },
    )
    expect(before.filter((id) => !after.includes(id))).toEqual([])
    expect(await browser().inExtension(() => chrome.storage.local.get())).toEqual(settings)
    expect(await tabs()).toBe(open)
    const added = after.filter((id) => !before.includes(id))
    const notes = await browser().inExtension<{ value: { words: string; tags: string[] }[] }>(
      (some: string[]) => chrome.runtime.sendMessage({ name: "view/notes-by-id", request: { ids: some } }),
      added,
    )
    for (const { words, tags } of notes.value) expect([words, tags]).toEqual(["", []])
    return added.length
  }

  it("a card's button saves one note without words where nothing is in the way", async () => {
    expect(await press("/no-trick.html", "", 1)).toBe(1)
  })

  it.each(TRICKS)("under %s a click deletes, exports, opens and allows nothing", async (_, css) => {
    expect(await press(`/trick-${TRICKS.findIndex(([, other]) => other === css)}.html`, css)).toBeLessThanOrEqual(1)
  })
})
