import { describe, expect, it } from "vitest"
import type { SaveRequest } from "../../../src/messages/map.ts"
import type { Note } from "../../../src/notes/note.ts"
import { isLong } from "../../hostile/law.ts"
import { sampleNote } from "../../notes/sample-note.ts"
import { BROWSERS, type Browser, useBrowser } from "../support/browser.ts"
import { article, read, STORED } from "../support/reading.ts"

const KILLS = Number(process.env.FACT_ANNOTATOR_KILLS ?? (isLong ? 1000 : 12))
const SEED = Number(process.env.FACT_ANNOTATOR_SEED ?? (isLong ? Date.now() % 1e9 : 8))

/** What was asked and what was acknowledged; words are never used twice. */
interface Journal {
  saved: Record<string, string>
  savesAsked: string[]
  /** By note, in the order in which they were asked; and how many of them up to the last acknowledged. */
  edits: Record<string, string[]>
  edited: Record<string, number>
  imports: { ids: string[]; acknowledged: boolean }[]
  unanswered: number
}

/**
 * Runs in a page of the extension: saves, edits and imports without pause, until told to end. A background that is
 * stopped leaves messages without an answer; the next one wakes it.
 */
function writeAlways(request: SaveRequest, sample: Note): void {
  const journal: Journal = { saved: {}, savesAsked: [], edits: {}, edited: {}, imports: [], unanswered: 0 }
  const state = { journal, running: true, ended: Promise.resolve() as Promise<unknown> }
  Object.assign(window, { writing: state })
  const ask = async (name: string, content: unknown) => {
    const late = new Promise((resolve) => setTimeout(resolve, 5_000))
    const asked = chrome.runtime.sendMessage({ name, request: content }).catch(() => undefined)
    const answer = (await Promise.race([asked, late])) as { ok?: boolean; value?: { id: string } } | undefined
    if (!answer?.ok) journal.unanswered++
    return answer?.ok ? (answer.value ?? { id: "" }) : undefined
  }
  let counter = 0
  const save = async () => {
    const words = `save${counter++}x`
    journal.savesAsked.push(words)
    const note = await ask("view/save", { ...request, words, tags: [] })
    if (note) journal.saved[note.id] = words
  }
  const edit = async () => {
    const ids = Object.keys(journal.saved)
    const id = ids[counter % Math.max(1, ids.length)]
    if (!id) return save()
    const words = `edit${counter++}x`
    journal.edits[id] = [...(journal.edits[id] ?? []), words]
    const place = journal.edits[id].length
    const note = await ask("view/note-change", { id, patch: { words } })
    if (note) journal.edited[id] = Math.max(place, journal.edited[id] ?? 0)
  }
  const add = async () => {
    const ids = Array.from({ length: 10 }, () => crypto.randomUUID())
    const entry = { ids, acknowledged: false }
    journal.imports.push(entry)
    const notes = ids.map((id) => ({ ...sample, id, words: `import${counter++}x` }))
    entry.acknowledged = (await ask("view/notes-add", { notes })) !== undefined
    // A thousand kills would leave a hundred thousand notes otherwise.
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const lane = async (write: () => Promise<void>) => {
    while (state.running) await write()
  }
  // One lane of edits only: two could change one note in an order that the page cannot know.
  state.ended = Promise.all([lane(save), lane(save), lane(edit), lane(add)])
}

/** Runs in a page of the extension: ends the writing and tells what was asked. */
async function endWriting(): Promise<Journal> {
  const { writing } = window as unknown as { writing: { running: boolean; ended: Promise<unknown>; journal: Journal } }
  writing.running = false
  await writing.ended
  return writing.journal
}

/** Runs in a page of the extension: waits, and tells how many writes were acknowledged so far. */
async function acknowledged(wait: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, wait))
  const { journal } = (window as unknown as { writing: { journal: Journal } }).writing
  return Object.keys(journal.saved).length
}

/** A small generator of even numbers between 0 and 1, the same for the same seed. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

interface Stored {
  databases: {
    "notes/notes": { id: string; chunk: number; note: Note }[]
    "notes/chunks": { id: number; ids: string[] }[]
  }
}

async function kill(browser: Browser, times: number): Promise<void> {
  const next = random(SEED)
  for (let n = 0; n < times; n++) {
    // A cold background takes a third of a second to answer: instants before, within and after that.
    await browser.inExtension(acknowledged, Math.floor(next() * 700))
    await browser.stopBackground()
  }
}

describe.each(BROWSERS)(`a background killed ${KILLS} times while notes are written in %s`, (name) => {
  const { browser, server } = useBrowser(name)

  it(
    "loses nothing that was acknowledged, keeps nothing twice and nothing in halves",
    async () => {
      const state = await read(browser(), server().add("/kills.html", article()))
      const request = { page: state.page, anchor: state.anchors[0]!, subject: { kind: "text" }, locale: "en" }
      await browser().inExtension(writeAlways, request, sampleNote(1))
      await kill(browser(), KILLS)
      const journal = await browser().inExtension<Journal>(endWriting)
      const { databases } = await browser().inExtension<Stored>(STORED)
      const stored = new Map(databases["notes/notes"].map((record) => [record.id, record]))

      const { saved, savesAsked, edits, edited, imports, unanswered } = journal
      const saves = Object.keys(saved).length
      const whole = imports.filter(({ acknowledged: known }) => known).length
      const summary = `${name}, seed ${SEED}: ${KILLS} kills, ${unanswered} writes unanswered; ${saves} saves, ${Object.keys(edited).length} edited notes, ${whole} imports acknowledged, ${stored.size} notes stored`
      if (isLong) console.info(summary)
      // Kills that hit nothing and writes that never came through would prove nothing.
      expect(unanswered, summary).toBeGreaterThan(KILLS / 4)
      expect(saves, summary).toBeGreaterThan(KILLS / 2)

      const lost = Object.keys(saved).filter((id) => !stored.has(id))
      expect(lost).toEqual([])
      const stale = Object.entries(saved).filter(([id, words]) => {
        const versions = [words, ...(edits[id] ?? [])]
        return versions.indexOf(stored.get(id)!.note.words) < (edited[id] ?? 0)
      })
      expect(stale).toEqual([])
      const halves = imports.filter(({ ids, acknowledged: known }) => {
        const there = ids.filter((id) => stored.has(id)).length
        return known ? there !== ids.length : there !== 0 && there !== ids.length
      })
      expect(halves).toEqual([])

      // Words are unique, so a note stored twice shows.
      const words = [...stored.values()].map(({ note }) => note.words)
      expect(words.length).toBe(new Set(words).size)
      const strange = [...stored.values()].filter(
        ({ id, note }) =>
          !saved[id] && !savesAsked.includes(note.words) && !imports.some(({ ids }) => ids.includes(id)),
      )
      expect(strange).toEqual([])

      // The search text of each note stands in its chunk, once, and nowhere else.
      const entries = databases["notes/chunks"].flatMap((chunk) => chunk.ids.map((id) => `${id} ${chunk.id}`))
      expect(entries.sort()).toEqual([...stored.values()].map(({ id, chunk }) => `${id} ${chunk}`).sort())
      for (const { id, note } of [...stored.values()].slice(-20)) {
        const found = await browser().inExtension<{ value: string[] }>(
          (query: string) => chrome.runtime.sendMessage({ name: "view/note-ids", request: { query } }),
          note.words,
        )
        expect(found.value).toEqual([id])
      }
    },
    120_000 + KILLS * 3_000,
  )
})
