import { beforeAll, describe, expect, it } from "vitest"
import type { Note } from "../../../src/notes/note.ts"
import { type Chunk, entryOf, makeChunk } from "../../../src/notes/search/scan.ts"
import { sampleNote } from "../../notes/sample-note.ts"
import { BROWSERS, useBrowser } from "../support/browser.ts"
import { add, fileOf, kept, openNotes, search } from "../support/notes.ts"

const WORDS = [
  "Größe zählt",
  "习近平在阿斯塔纳出席峰会",
  "Путин прибыл в Казань",
  "رئيس الوزراء في بروكسل",
  "首相はサミットに出席した",
]
/** What some of the notes are about, and where they were made. */
const PARTS: Partial<Note>[] = [
  { subject: { kind: "summit", name: "24th SCO summit" } },
  { subject: { kind: "leader", name: "Narendra Modi" } },
  { page: { ...sampleNote().page, site: "news.example" }, created: "2024-07-02T10:00:00.000Z" },
  { subject: { kind: "leader", name: "Narendra Modi" } },
]
const NOTES = WORDS.map((words, n) => sampleNote(n, { words, tags: [n % 2 === 0 ? "even" : "odd"], ...PARTS[n] }))
const newestFirst = [...NOTES].sort((a, b) => (a.created < b.created ? 1 : -1))
const words = (notes: readonly Note[]) => notes.map((note) => note.words).sort()

/** What can be told to a browser: lists for arrays of numbers. */
type Plain<T> = { [K in keyof T]: T[K] extends Float64Array | Uint32Array ? number[] : T[K] }

/** Runs in a page of the extension: puts the database aside and one of an older version, with notes in it, into its place. */
async function startFrom(version: number, notes: Note[], chunk: Plain<Chunk>): Promise<void> {
  const settled = (request: IDBRequest) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  await settled(indexedDB.deleteDatabase("notes"))
  const open = indexedDB.open("notes", version)
  open.onupgradeneeded = () => {
    for (const name of ["notes", "chunks", "broken", "trash"]) {
      const store = open.result.createObjectStore(name, { keyPath: "id" })
      if (name === "notes") for (const index of ["key", "created", "changed"]) store.createIndex(index, index)
    }
  }
  await settled(open)
  const { created, changed, starts } = chunk
  const times = { created: Float64Array.from(created), changed: Float64Array.from(changed) }
  const texts = open.result.transaction("chunks", "readwrite").objectStore("chunks")
  // The first version's search text was written otherwise, and is written anew.
  const text = version === 1 ? "" : chunk.text
  await settled(texts.put({ ...chunk, ...times, starts: Uint32Array.from(starts), text }))
  const store = open.result.transaction("notes", "readwrite").objectStore("notes")
  for (const note of notes) {
    const { id, page, created, changed } = note
    // The first of them as notes were written before the first release.
    const { colour: _, ...older } = { ...note, schema: 0, tags: note.tags.join(", ") }
    const record = note === notes[0] ? older : note
    await settled(store.put({ id, key: page.key, created, changed, chunk: 0, note: record }))
  }
  open.result.close()
}

/** Runs in a page of the extension: spoils a note's record. */
async function spoil(id: string): Promise<void> {
  const open = indexedDB.open("notes")
  await new Promise((resolve) => {
    open.onsuccess = resolve
  })
  const store = open.result.transaction("notes", "readwrite").objectStore("notes")
  await new Promise((resolve) => {
    const read = store.get(id)
    read.onsuccess = () => {
      store.put({ ...read.result, note: { schema: 1, words: 42, precious: "kept" } }).onsuccess = resolve
    }
  })
  open.result.close()
}

/** Runs in the popup: ticks the notes with such words. */
function tick(...chosen: string[]): void {
  for (const note of document.querySelectorAll(".note")) {
    const text = note.querySelector(".note-words")?.textContent
    if (text && chosen.includes(text)) note.querySelector<HTMLElement>(".note-check")!.click()
  }
}

/** Runs in the popup: ticks all that are found. */
const tickAll = () => document.querySelectorAll<HTMLElement>(".notes-filters .notes-here input")[0]!.click()

/** Runs in the popup: writes into a field. */
function write(selector: string, text: string): void {
  const field = document.querySelector<HTMLInputElement>(selector)!
  field.value = text
  field.dispatchEvent(new Event("input", { bubbles: true }))
}

/** Runs in the popup: the names of the groups it shows, each with the number of its notes. */
const groupNames = () =>
  [...document.querySelectorAll(".notes-group")].map((group) => {
    const [name, count] = group.querySelector("h2")!.childNodes
    return `${name!.textContent} ${count!.textContent}`
  })

/** Runs in the popup: the words of the notes it shows. */
const shownWords = () => [...document.querySelectorAll(".note-words")].map((words) => words.textContent)

describe.each(BROWSERS)("notes in %s", (name) => {
  const { browser } = useBrowser(name)
  const shown = (count: number) =>
    browser().until((n: number) => document.querySelectorAll(".note").length === n, [count])
  const saved = async (format: string) => {
    await browser().until(() => document.querySelector(".notes-selection select") !== null)
    await browser().eval((wanted: string) => {
      const field = document.querySelector<HTMLSelectElement>(".notes-selection select")!
      field.value = wanted
      field.dispatchEvent(new Event("change", { bubbles: true }))
    }, format)
    return browser().eval<string>(fileOf, ".notes-selection button")
  }

  beforeAll(() => add(browser(), NOTES))

  it.each<[string, string, number[]]>([
    ["nothing where the words are others", "习近平 Казань", []],
    ["Chinese without word breaks", "阿斯塔纳", [1]],
    ["Russian in other letters' cases", "КАЗАНЬ путин", [2]],
    ["Arabic", "رئيس", [3]],
    ["Japanese in the middle of a word", "サミット", [4]],
    ["German without its accents", "grosse zahlt", [0]],
  ])("are found while typing: %s", async (_what, typed, found) => {
    await openNotes(browser())
    await shown(NOTES.length)
    await browser().eval(search, typed)
    await shown(found.length)
    expect(await browser().eval(shownWords)).toEqual(found.map((n) => WORDS[n]))
    await browser().closeTab()
  })

  it("are saved to a file one by one, as a selection, and as what a search has found", async () => {
    await openNotes(browser())
    await shown(NOTES.length)
    await browser().eval(tick, WORDS[1])
    expect(JSON.parse(await saved("w3c")).first.items).toHaveLength(1)
    await browser().eval(tick, WORDS[3])
    expect((await saved("csv")).trim().split("\r\n")).toHaveLength(3)
    await browser().eval(tick, WORDS[1], WORDS[3])
    await browser().eval(search, "tag:even")
    await shown(3)
    await browser().eval(tickAll)
    const { notes } = JSON.parse(await saved("backup")) as { notes: Note[] }
    expect(words(notes)).toEqual(words(NOTES.filter(({ tags }) => tags[0] === "even")))
    await browser().closeTab()
  })

  it.each<[string, string[]]>([
    ["site", ["example.org 4", "news.example 1"]],
    ["person", ["Narendra Modi 2", "Others 3"]],
    ["summit", ["24th SCO summit 1", "Others 4"]],
    ["day", ["July 3, 2024 4", "July 2, 2024 1"]],
  ])("stand in groups by %s", async (grouping, groups) => {
    await openNotes(browser())
    await shown(NOTES.length)
    await browser().eval((wanted: string) => {
      const field = document.querySelector<HTMLSelectElement>(".notes-filters select:last-of-type")!
      field.value = wanted
      field.dispatchEvent(new Event("change", { bubbles: true }))
    }, grouping)
    await browser().until(
      (count: number) => document.querySelectorAll(".notes-group h2").length === count,
      [groups.length],
    )
    expect(await browser().eval(groupNames)).toEqual(groups)
    await browser().closeTab()
  })

  it("of which some are selected are deleted together, and come back", async () => {
    await openNotes(browser())
    await shown(NOTES.length)
    await browser().eval(tick, WORDS[1], WORDS[4])
    await browser().until(() => document.querySelector(".notes-selection") !== null)
    await browser().click(".notes-selection button:last-of-type")
    await shown(NOTES.length - 2)
    expect(words(await kept(browser()))).toEqual([WORDS[0], WORDS[2], WORDS[3]].sort())
    await browser().eval(search, "阿斯塔纳")
    await shown(0)
    await browser().click(".notes-undo button")
    await shown(1)
    expect(await kept(browser())).toEqual(newestFirst)
    await browser().closeTab()
  })

  it("are given tags that others have, completed while they are typed", async () => {
    await openNotes(browser())
    await browser().eval(search, WORDS[3]!)
    await shown(1)
    await browser().click(".note .icon-button")
    await browser().until(() => document.querySelector(".note-form input[list]") !== null)
    await browser().eval(write, ".note-form input[list]", "odd, EV")
    const offered = () =>
      [...document.querySelectorAll<HTMLOptionElement>(".note-form option")].map(({ value }) => value)
    await browser().until(() => document.querySelector(".note-form option") !== null)
    const [completed, ...others] = await browser().eval<string[]>(offered)
    expect([completed, others]).toEqual(["odd, even", []])
    await browser().eval(write, ".note-form input[list]", completed)
    await browser().click(".note-form .primary")
    await browser().until(() => document.querySelectorAll(".note-tags li").length === 2)
    await browser().eval(search, "tag:even")
    await shown(4)
    const { id } = NOTES[3]!
    await browser().inExtension(
      (id: string) =>
        chrome.runtime.sendMessage({ name: "view/note-change", request: { id, patch: { tags: ["odd"] } } }),
      id,
    )
    await shown(3)
    await browser().closeTab()
  })

  it("lose nothing but a record that has been spoilt, which is kept aside for the reader to save", async () => {
    await browser().inExtension(spoil, NOTES[2]!.id)
    await openNotes(browser())
    await shown(NOTES.length - 1)
    await browser().until(() => document.querySelector(".notes-warning") !== null)
    expect(await browser().eval(() => document.querySelector(".notes-warning")!.textContent)).toMatch(/1/)
    const file = JSON.parse(await browser().eval<string>(fileOf, ".notes-warning button"))
    expect(file).toMatchObject([{ id: NOTES[2]!.id, record: { words: 42, precious: "kept" } }])
    await browser().eval(search, "阿斯塔纳")
    await shown(1)
    await browser().closeTab()
    expect(words(await kept(browser()))).toEqual(words(NOTES.filter((_, n) => n !== 2)))
  })

  it.each([1, 2])(
    "of a database of version %i are all there after an update, found and tagged as before",
    async (version) => {
      await browser().stopBackground()
      const { created, changed, starts, ...chunk } = makeChunk(0, NOTES.map(entryOf))
      const plain = { ...chunk, created: [...created], changed: [...changed], starts: [...starts] }
      await browser().inExtension(startFrom, version, NOTES, plain)
      expect(await kept(browser())).toEqual(newestFirst)
      await openNotes(browser())
      await shown(NOTES.length)
      await browser().eval(search, "казань tag:even")
      await shown(1)
      await browser().closeTab()
    },
  )
})
