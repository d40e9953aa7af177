import { describe, expect, it } from "vitest"
import { BROWSERS, useBrowser } from "../support/browser.ts"

interface Answer<T> {
  ok: boolean
  value: T
}
interface Kept {
  id: string
  words: string
  anchor: { quote: { exact: string } }
}

/** Runs in a page of the extension: all notes that fit a query. */
const listed = (query: string) =>
  chrome.runtime.sendMessage({ name: "view/notes", request: { query } }) as Promise<Answer<{ notes: Kept[] }>>

describe.each(BROWSERS)("notes in %s", (name) => {
  const { browser, server } = useBrowser(name)

  it("survive a restart of the browser, are found by their words, and are deleted with undo", async () => {
    await browser().goto(`${server().url}astana.de.html`)
    // A hidden tab is not read: wait for the marks before another one opens.
    await browser().until(() => CSS.highlights.size > 0)
    const saved = await browser().inExtension<Answer<Kept>>(async () => {
      const state = async () => {
        const [tab] = await chrome.tabs.query({ url: "http://127.0.0.1/*" })
        return chrome.tabs
          .sendMessage(tab!.id!, { name: "tab/state", request: null }, { frameId: 0 })
          .catch(() => undefined)
      }
      let answer = await state()
      for (let tries = 0; tries < 100 && !answer?.value?.mentions.length; tries++) {
        await new Promise((done) => setTimeout(done, 100))
        answer = await state()
      }
      const { page, mentions, anchors } = answer.value
      const at = mentions.findIndex((one: { surface: string }) => one.surface === "Xi Jinping")
      const { kind, entity, name: title } = mentions[at]
      const request = {
        page,
        anchor: anchors[at],
        subject: { kind, entity, name: title },
        mention: mentions[at],
        locale: "de",
      }
      return chrome.runtime.sendMessage({ name: "view/save", request: { ...request, words: "Zum Nachlesen: Größe" } })
    })
    expect(saved).toMatchObject({ ok: true, value: { words: "Zum Nachlesen: Größe" } })

    await browser().restart()
    const found = await browser().inExtension<Answer<{ notes: Kept[] }>>(listed, "nachlesen grosse")
    expect(found.value.notes).toMatchObject([{ id: saved.value.id, anchor: { quote: { exact: "Xi Jinping" } } }])

    const ids = [saved.value.id]
    const change = (message: string, noteIds: string[]) =>
      chrome.runtime.sendMessage({ name: message, request: { ids: noteIds } })
    expect(await browser().inExtension(change, "view/notes-delete", ids)).toMatchObject({ ok: true })
    expect((await browser().inExtension<Answer<{ notes: Kept[] }>>(listed, "")).value.notes).toEqual([])
    expect(await browser().inExtension(change, "view/notes-restore", ids)).toMatchObject({ ok: true })
    expect((await browser().inExtension<Answer<{ notes: Kept[] }>>(listed, "")).value.notes).toHaveLength(1)
  })
})
