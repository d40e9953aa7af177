import "fake-indexeddb/auto"
import fc from "fast-check"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { describeAnchor } from "../../src/notes/anchor/describe.ts"
import { findAnchor } from "../../src/notes/anchor/find.ts"
import { quickAnchor } from "../../src/notes/anchor/quick.ts"
import { faultOf } from "../../src/notes/check-note.ts"
import { EXPORT_FORMATS, exportNotes } from "../../src/notes/export/export.ts"
import { csvRows } from "../../src/notes/import/csv-rows.ts"
import { BrokenFile } from "../../src/notes/import/guard.ts"
import { readImport } from "../../src/notes/import/import.ts"
import type { Note } from "../../src/notes/note.ts"
import { deleteDatabase } from "../../src/notes/store/database.ts"
import { liftNote } from "../../src/notes/store/migrations.ts"
import { NoteStore } from "../../src/notes/store/store.ts"
import { anyNote, anyNotes, anyText } from "../notes/any-note.ts"
import { sampleNote } from "../notes/sample-note.ts"
import { holds, LAW_TIMEOUT, spoilt } from "./law.ts"

const NOW = "2026-03-01T12:00:00.000Z"

describe("anchors", () => {
  const sentence = fc.array(
    fc.constantFrom("Xi", "Jinping", "met", "Putin", "in", "Astana", "習近平", "–", "“no”", "e\u0301"),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  const page = fc
    .array(
      fc.oneof(
        sentence.map((words) => `${words.join(" ")}.`),
        anyText(60),
      ),
      { minLength: 1, maxLength: 14 },
    )
    .map((sentences) => sentences.join(" "))
  it(
    "described on one text and looked for in any other: a place within it, or none",
    () =>
      holds(
        "anchors",
        fc.property(page, page, fc.nat(), fc.nat(), (text, other, a, b) => {
          if (text.length === 0) return
          const start = a % text.length
          const end = start + 1 + (b % (text.length - start))
          for (const anchor of [describeAnchor(text, start, end), quickAnchor(text, start, end)]) {
            for (const where of [text, other, text + other, other.slice(0, 40) + text]) {
              const place = findAnchor(where, anchor)
              if (!place) continue
              expect(place.start).toBeGreaterThanOrEqual(0)
              expect(place.end).toBeGreaterThan(place.start)
              expect(place.end).toBeLessThanOrEqual(where.length)
            }
            if (/[^\s\u00ad\u200b\u200e\u200f\u2060\ufeff]/.test(text.slice(start, end)))
              expect(findAnchor(text, anchor)).toMatchObject({ start, end })
          }
        }),
        150,
        [
          [" @ [", "", 0, 0],
          ["Xi\u00ad met", "\u00ad", 2, 0],
          ["\u{1d157}\u{1d165}", "Xi.", 290537412, 0],
        ],
      ),
    LAW_TIMEOUT,
  )
})

describe("importers", () => {
  const anyFormat = fc.constantFrom(...EXPORT_FORMATS)
  const isWhole = (bytes: string | Uint8Array) => {
    const preview = readImport(bytes, undefined, NOW)
    if (preview.faults.length > 0) expect(preview.notes).toEqual([])
    for (const { what } of preview.faults) expect(what).not.toBe("")
    for (const note of preview.notes) expect(faultOf(note)).toBeUndefined()
    expect(({} as { x?: unknown }).x).toBeUndefined()
  }
  it(
    "any file of ours with bytes changed: notes that are notes, or a fault and nothing",
    () =>
      holds(
        "importers, bytes",
        fc.property(
          anyNotes,
          anyFormat,
          fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 }),
          fc.option(fc.nat(), { nil: undefined }),
          (notes, format, changes, cut) => {
            const bytes = new TextEncoder().encode(exportNotes(format, notes, NOW).text)
            for (const [at, byte] of changes) bytes[at % bytes.length] = byte
            isWhole(cut === undefined ? bytes : bytes.subarray(0, cut % (bytes.length + 1)))
          },
        ),
        150,
      ),
    LAW_TIMEOUT,
  )
  it(
    "any JSON file of ours with junk put into it",
    () =>
      holds(
        "importers, structure",
        fc.property(
          anyNote.chain((note) =>
            fc
              .constantFrom("backup" as const, "w3c" as const, "hypothesis" as const)
              .chain((format) => spoilt(JSON.parse(exportNotes(format, [note], NOW).text))),
          ),
          (file) => {
            const text = asJson(file)
            if (text !== undefined) isWhole(text)
          },
        ),
        250,
      ),
    LAW_TIMEOUT,
  )
  it(
    "any text as CSV: rows or one fault with its line",
    () =>
      holds(
        "csv",
        fc.property(
          fc.string({ unit: fc.constantFrom('"', ",", "\n", "\r", "=", "a", "é", "\ufeff", " ") }),
          (text) => {
            try {
              for (const { cells } of csvRows(text)) expect(cells.length).toBeGreaterThan(0)
            } catch (error) {
              expect(error).toBeInstanceOf(BrokenFile)
              expect((error as BrokenFile).fault.where).toMatch(/^line \d+$/)
            }
          },
        ),
        1000,
      ),
    LAW_TIMEOUT,
  )
})

/** As a file would hold it; undefined for what no file can hold. */
function asJson(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return undefined
  }
}

describe("stored records", () => {
  it(
    "of any shape are lifted or have a fault",
    () =>
      holds(
        "records",
        fc.property(anyNote.chain(spoilt), (record) => {
          const lifted = liftNote(record)
          if ("note" in lifted) expect(faultOf(lifted.note)).toBeUndefined()
          else expect(lifted.fault).not.toBe("")
        }),
        500,
      ),
    LAW_TIMEOUT,
  )
})

describe("the store, under any order of changes at once", () => {
  let store: NoteStore
  beforeEach(async () => {
    store = await NoteStore.open("law")
  })
  afterEach(async () => {
    store.close()
    await deleteDatabase("law")
  })

  type Change = { what: "put" | "update" | "remove" | "restore"; n: number; words: string }
  const change: fc.Arbitrary<Change> = fc.record({
    what: fc.constantFrom("put", "update", "remove", "restore"),
    n: fc.nat(5),
    words: fc.stringMatching(/^[a-z]{4,8}$/),
  })

  it(
    "list, search and number of notes agree, and each is what the last acknowledged change made of it",
    () =>
      holds(
        "store",
        fc.asyncProperty(fc.array(change, { maxLength: 14 }), async (changes) => {
          const id = (n: number) => sampleNote(n).id
          const present = new Map<string, string>()
          await store.remove((await store.list({ limit: 1000 })).notes.map((note) => note.id))
          // Forget what could be restored from the case before.
          await store.put([...Array(6).keys()].map((n) => sampleNote(n, { words: "start" })))
          for (const n of Array(6).keys()) present.set(id(n), "start")
          const trash = new Map<string, string>()
          await Promise.all(
            changes.map(({ what, n, words }) => {
              if (what === "put") return store.put([sampleNote(n, { words })])
              if (what === "update") return store.update(id(n), { words }).catch(() => undefined)
              if (what === "remove") return store.remove([id(n)])
              return store.restore([id(n)])
            }),
          )
          for (const { what, n, words } of changes) {
            const now = present.get(id(n))
            if (what === "put" || (what === "update" && now !== undefined)) {
              present.set(id(n), words)
              if (what === "put") trash.delete(id(n))
            } else if (what === "remove" && now !== undefined) {
              trash.set(id(n), now)
              present.delete(id(n))
            } else if (what === "restore" && trash.has(id(n))) {
              present.set(id(n), trash.get(id(n))!)
              trash.delete(id(n))
            }
          }
          const fresh = await NoteStore.open("law")
          const { notes, total } = await fresh.list({ limit: 1000 })
          expect(new Map(notes.map((note: Note) => [note.id, note.words]))).toEqual(present)
          expect(total).toBe(present.size)
          expect(new Set(await fresh.ids(""))).toEqual(new Set(present.keys()))
          for (const [key, words] of present) expect(await fresh.ids(words)).toContain(key)
          fresh.close()
        }),
        40,
      ),
    LAW_TIMEOUT,
  )
})
