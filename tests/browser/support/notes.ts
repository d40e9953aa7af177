import type { Note } from "../../../src/notes/note.ts"
import type { Browser } from "./browser.ts"

/** All notes as the background keeps them, newest first. */
export async function kept(browser: Browser): Promise<Note[]> {
  return browser.inExtension(async () => {
    const { value } = await chrome.runtime.sendMessage({ name: "view/notes", request: {} })
    return value.notes
  })
}

/** Puts notes into the store, as an import does. */
export async function add(browser: Browser, notes: readonly Note[]): Promise<void> {
  const { ok } = await browser.inExtension<{ ok: boolean }>(
    (added: unknown) => chrome.runtime.sendMessage({ name: "view/notes-add", request: { notes: added } }),
    notes,
  )
  if (!ok) throw new Error("the notes were refused")
}

/** Runs in a page of the extension: asks the tab that shows an address, as menus and popup do. */
export const askTab = async (url: string, name: string) => {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url)
  const { value } = await chrome.tabs.sendMessage(tab!.id!, { name, request: null }, { frameId: 0 })
  return value
}

/** Runs in the page: selects a text, which a paragraph holds in one piece. */
export function select(text: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue!.replace(/\s/g, " ").indexOf(text)
    if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + text.length)
  }
}

/** Runs in the page: whether a text is painted as one mark. */
export const isMarked = (text: string) =>
  [...CSS.highlights.values()].some((marks) =>
    [...marks].some((range) => range instanceof Range && String(range).replace(/\s+/g, " ") === text),
  )

/** Runs in the popup: types into the search field. */
export function search(text: string): void {
  const field = document.querySelector<HTMLInputElement>(".notes input[type=search]")!
  field.value = text
  field.dispatchEvent(new Event("input", { bubbles: true }))
}

/** Runs in the popup: the quotes of the notes it shows. */
export const quotes = () => [...document.querySelectorAll(".note-quote")].map((quote) => quote.textContent)

/** Opens the popup's list of notes as the current tab. */
export async function openNotes(browser: Browser): Promise<void> {
  await browser.openExtensionPage("popup.html")
  await browser.until(() => document.querySelectorAll<HTMLElement>("[role=tab]").length === 2)
  await browser.eval(() => document.querySelectorAll<HTMLElement>("[role=tab]")[1]!.click())
  await browser.until(() => document.querySelector(".notes input[type=search]") !== null)
}

/** Runs in a page of the extension: presses a button and resolves to the text of the file that it saves. */
export async function fileOf(button: string): Promise<string> {
  const made = new Promise<Blob>((resolve) => {
    const make = URL.createObjectURL
    URL.createObjectURL = (blob) => {
      URL.createObjectURL = make
      resolve(blob as Blob)
      return make.call(URL, blob)
    }
  })
  document.querySelector<HTMLElement>(button)!.click()
  return (await made).text()
}
