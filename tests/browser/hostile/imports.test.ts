import { describe, expect, it } from "vitest"
import { BOMBS, LARGE, makeBomb } from "../../hostile/bombs.ts"
import { BROWSERS, useBrowser } from "../support/browser.ts"
import { article, read, STORED, saveNote } from "../support/reading.ts"

/** In a browser, one of each kind: what differs from Node is how much memory there is, and how errors are worded. */
const TRIED = BOMBS.filter(([kind]) => /^(prototype|objects 10,000 deep|Latin-1|large: (one text|rows))$/.test(kind))

/** Runs in the options page: puts a file into the import field and waits for what the page says of it. */
const importFile = `async (kind, size) => {
  const makeBomb = ${makeBomb}
  const input = document.querySelector(".notes-data input[type=file]")
  const status = document.querySelector(".notes-data [role=status]")
  const told = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!status.textContent) return
      observer.disconnect()
      resolve(status.textContent)
    })
    observer.observe(status, { childList: true, characterData: true, subtree: true })
  })
  const chosen = new DataTransfer()
  chosen.items.add(new File([makeBomb(kind, size)], kind + ".json"))
  input.files = chosen.files
  input.dispatchEvent(new Event("change", { bubbles: true }))
  const text = await told
  return { text, polluted: "polluted" in {}, offered: document.querySelector(".notes-data .privacy") !== null }
}`

describe.each(BROWSERS)("a file of notes that is a bomb, in %s", (name) => {
  const { browser, server } = useBrowser(name)

  it.each(TRIED)("%s is refused, says where, and leaves the notes as they are", async (kind, where, what) => {
    if (!(await notes()).length) {
      const url = server().add("/noted.html", article())
      const state = await read(browser(), url)
      await saveNote(browser(), state, 0, "mine", ["kept"])
    }
    const before = await browser().inExtension(STORED)
    await browser().openExtensionPage("options.html")
    await browser().until(() => document.querySelector(".notes-data input[type=file]") !== null)
    const said = await browser().eval<{ text: string; polluted: boolean; offered: boolean }>(importFile, kind, LARGE)
    expect(said.text).toContain(`${where}: ${what}`)
    expect([said.polluted, said.offered]).toEqual([false, false])
    await browser().closeTab()
    expect(await browser().inExtension(STORED)).toEqual(before)
    expect(await notes()).toEqual(["mine"])
  })

  const notes = () =>
    browser().inExtension<string[]>(async () => {
      const { value } = await chrome.runtime.sendMessage({ name: "view/notes", request: {} })
      return value.notes.map(({ words }: { words: string }) => words)
    })
})
