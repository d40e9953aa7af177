import { describe, expect, it } from "vitest"
import type { Note } from "../../../src/notes/note.ts"
import { BROWSERS, type Browser, useBrowser } from "../support/browser.ts"
import { article, read, saveNote, stateOf, waitForMentions } from "../support/reading.ts"

const QUOTE = "two days that he called useful"
const BEFORE = article()
const AFTER = BEFORE.replace("<p>Xi", "<p>Corrected on Friday: the number of pages.</p><p>Xi").replace(
  "thanked the host, Kassym-Jomart Tokayev, for",
  "thanked his colleague, Kassym-Jomart Tokayev, for the",
)

/** All notes as the background keeps them, newest first. */
async function kept(browser: Browser): Promise<Note[]> {
  return browser.inExtension(async () => {
    const { value } = await chrome.runtime.sendMessage({ name: "view/notes", request: {} })
    return value.notes
  })
}

/** Runs in a page of the extension: asks the tab that shows an address, as menus and popup do. */
const askTab = async (url: string, name: string) => {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
  const { value } = await chrome.tabs.sendMessage(tab!.id!, { name, request: null }, { frameId: 0 })
  return value
}

/** Runs in the page: selects a text, which a paragraph holds in one piece. */
function select(text: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue!.replace(/\s/g, " ").indexOf(text)
    if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + text.length)
  }
}

/** Runs in the page: whether a text is painted as one mark. */
const isMarked = (text: string) =>
  [...CSS.highlights.values()].some((marks) =>
    [...marks].some((range) => range instanceof Range && String(range).replace(/\s+/g, " ") === text),
  )

/** Runs in the popup: types into the search field. */
function search(text: string): void {
  const field = document.querySelector<HTMLInputElement>(".notes input[type=search]")!
  field.value = text
  field.dispatchEvent(new Event("input", { bubbles: true }))
}

const quotes = () => [...document.querySelectorAll(".note-quote")].map((quote) => quote.textContent)

/** Opens the popup's list of notes as the current tab. */
async function openNotes(browser: Browser): Promise<void> {
  await browser.openExtensionPage("popup.html")
  await browser.until(() => document.querySelectorAll<HTMLElement>("[role=tab]").length === 2)
  await browser.eval(() => document.querySelectorAll<HTMLElement>("[role=tab]")[1]!.click())
  await browser.until(() => document.querySelector(".notes input[type=search]") !== null)
}

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
    const file = await browser().eval<string>(async () => {
      const made = new Promise<Blob>((resolve) => {
        const make = URL.createObjectURL
        URL.createObjectURL = (blob) => {
          resolve(blob as Blob)
          return make.call(URL, blob)
        }
      })
      document.querySelector<HTMLElement>(".notes-data .primary")!.click()
      return (await made).text()
    })
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
})
