import { describe, expect, it, vi } from "vitest"
import { BROWSERS, useBrowser } from "../support/browser.ts"
import { askTab, fileOf, isMarked, kept, openNotes, quotes, search, select } from "../support/notes.ts"
import { article, read, saveNote, stateOf, waitForMentions } from "../support/reading.ts"

const QUOTE = "two days that he called useful"
const BEFORE = article()
const AFTER = BEFORE.replace("<p>Xi", "<p>Corrected on Friday: the number of pages.</p><p>Xi").replace(
  "thanked the host, Kassym-Jomart Tokayev, for",
  "thanked his colleague, Kassym-Jomart Tokayev, for the",
)

describe.each(BROWSERS)("the life of notes in %s", (name) => {
  const { browser, server } = useBrowser(name)
  const address = () => `${server().url}talks.html`

  it("saved from a selection and from the popup, they survive a restart and are found by their words", async () => {
    const state = await read(browser(), server().add("/talks.html", BEFORE))
    const leader = state.mentions.findIndex(({ surface }) => surface === "Narendra Modi")
    expect(await saveNote(browser(), state, leader, "Zum Nachlesen: Größe", ["Asia"])).toBe(true)
    await browser().eval(select, QUOTE)
    expect(await browser().inExtension(askTab, address(), "tab/save-selection")).toMatchObject({
      id: expect.stringMatching(/-/),
    })
    await browser().restart()
    await openNotes(browser())
    await browser().until(() => document.querySelectorAll(".note").length === 2)
    await browser().eval(search, "nachlesen grosse tag:asia")
    await browser().until(() => document.querySelectorAll(".note").length === 1)
    expect(await browser().eval(quotes)).toEqual(["Narendra Modi"])
    await browser().closeTab()
  })

  it("they stand again where they stood on a page that has changed since", async () => {
    server().add("/talks.html", AFTER)
    await browser().goto(address())
    await waitForMentions(browser(), address())
    await browser().until(isMarked, [QUOTE])
    const { anchored, orphaned } = (await stateOf(browser(), address()))!
    expect([anchored.length, orphaned.length]).toEqual([2, 0])
  })

  it("two windows that write at once both have their way", async () => {
    const [note] = await kept(browser())
    await browser().openExtensionPage("popup.html")
    await browser().eval((id: string) => {
      const write = async () => {
        for (let i = 0; i < 20; i++) {
          const request = { id, patch: { words: `words ${i}` } }
          await chrome.runtime.sendMessage({ name: "view/note-change", request })
        }
        document.documentElement.dataset.done = ""
      }
      void write()
    }, note!.id)
    await browser().inExtension(async (id: string) => {
      for (let i = 0; i < 20; i++) {
        const request = { id, patch: { tags: [`tag ${i}`] } }
        await chrome.runtime.sendMessage({ name: "view/note-change", request })
      }
    }, note!.id)
    await browser().until(() => "done" in document.documentElement.dataset)
    await browser().closeTab()
    expect((await kept(browser()))[0]).toMatchObject({ words: "words 19", tags: ["tag 19"] })
  })

  it("edited, saved to a file, wiped and read from the file again, they are the same", async () => {
    await openNotes(browser())
    await browser().until(() => document.querySelectorAll(".note").length === 2)
    await browser().eval(() => document.querySelector<HTMLElement>(".note .icon-button")!.click())
    await browser().until(() => document.querySelector(".note-form") !== null)
    await browser().eval(() => {
      const form = document.querySelector<HTMLFormElement>(".note-form")!
      for (const [selector, text] of [
        ["textarea", "Written anew"],
        ["input[list]", "SCO, Asia"],
      ] as const) {
        const field = form.querySelector<HTMLInputElement>(selector)!
        field.value = text
        field.dispatchEvent(new Event("input", { bubbles: true }))
      }
    })
    await browser().eval(() => document.querySelector<HTMLFormElement>(".note-form")!.requestSubmit())
    await browser().until(() => document.querySelector(".note-words")?.textContent === "Written anew")
    await browser().closeTab()
    const before = await kept(browser())
    expect(before[0]).toMatchObject({
      words: "Written anew",
      tags: ["SCO", "Asia"],
      anchor: { quote: { exact: QUOTE } },
    })

    await browser().openExtensionPage("options.html")
    await browser().until(() => document.querySelector(".notes-data .primary") !== null)
    const file = await browser().eval<string>(fileOf, ".notes-data .primary")
    await browser().closeTab()

    await openNotes(browser())
    await browser().until(() => document.querySelectorAll(".note").length === 2)
    await browser().eval(() => document.querySelector<HTMLElement>(".notes-here input")!.click())
    await browser().until(() => document.querySelector(".notes-selection") !== null)
    await browser().eval(() => document.querySelector<HTMLElement>(".notes-selection button:last-of-type")!.click())
    await browser().until(() => document.querySelectorAll(".note").length === 0)
    await browser().closeTab()
    expect(await kept(browser())).toEqual([])

    await browser().openExtensionPage("options.html")
    await browser().until(() => document.querySelector(".notes-data input[type=file]") !== null)
    await browser().eval((text: string) => {
      const chosen = new DataTransfer()
      chosen.items.add(new File([text], "notes.backup.json", { type: "application/json" }))
      const input = document.querySelector<HTMLInputElement>(".notes-data input[type=file]")!
      input.files = chosen.files
      input.dispatchEvent(new Event("change", { bubbles: true }))
    }, file)
    const preview = await browser().until<string>(() => document.querySelector(".notes-data .privacy p")?.textContent)
    expect(preview.match(/\d+/g)).toEqual(["2", "0"])
    expect(await kept(browser())).toEqual([])
    await browser().eval(() => document.querySelector<HTMLElement>(".notes-data .privacy .primary")!.click())
    await browser().until(() => document.querySelector(".notes-data [role=status]")?.textContent !== "")
    await browser().closeTab()
    expect(await kept(browser())).toEqual(before)
  })

  it.each([
    ["the context menu", () => browser().menu("save-selection")],
    ["its command", () => browser().command("save-selection")],
  ])("saved from a selection by %s, they stand in the page at once", async (way, act) => {
    const quote = { "the context menu": "foreign minister instead", "its command": "runs to fourteen pages" }[way]!
    await read(browser(), address())
    await browser().eval(select, quote)
    await act()
    await browser().until(isMarked, [quote])
    expect((await kept(browser()))[0]!.anchor.quote.exact).toBe(quote)
  })

  it("not kept for want of room, and of what is no text, they are told of on the toolbar button and in the popup", async () => {
    const { url } = (await read(browser(), server().add("/full.html", BEFORE))).page
    const tab = await browser().inExtension<number>(
      async (url: string) => (await chrome.tabs.query({})).find((one) => one.url === url)!.id,
      url,
    )
    const button = () =>
      browser().inExtension<{ text: string; title: string }>(async (tabId: number) => {
        const [text, title] = await Promise.all([
          chrome.action.getBadgeText({ tabId }),
          chrome.action.getTitle({ tabId }),
        ])
        return { text, title }
      }, tab)
    const says = (text: string, title: RegExp) =>
      vi.waitFor(async () => expect(await button()).toEqual({ text, title: expect.stringMatching(title) }), 8000)
    const save = async (quote: string) => {
      await browser().eval(select, quote)
      await browser().command("save-selection")
    }
    const before = await button()
    const count = (await kept(browser())).length
    const room = (isThere: boolean) =>
      browser().inBackground((world: typeof globalThis, isThere: boolean) => {
        const store = world.IDBObjectStore.prototype as IDBObjectStore & { usual?: IDBObjectStore["put"] }
        store.usual ??= store.put
        store.put = () => {
          throw new world.DOMException("no more room", "QuotaExceededError")
        }
        if (isThere) store.put = store.usual
      }, isThere)
    await room(false)
    await save("railways, water and energy")
    await says("!", /not kept.*nearly full/)
    await browser().openExtensionPage(`popup.html?tab=${tab}`)
    await browser().until(() => /not kept.*nearly full/.test(document.querySelector("[role=alert]")?.textContent ?? ""))
    await browser().closeTab()
    expect(await kept(browser())).toHaveLength(count)
    await room(true)
    await save("railways, water and energy")
    await browser().until(isMarked, ["railways, water and energy"])
    await says(before.text, new RegExp(`^${before.title}$`))
    await browser().eval(() => getSelection()!.removeAllRanges())
    await browser().command("save-selection")
    await says("!", /as a note\.$/)
  })
})
