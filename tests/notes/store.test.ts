import "fake-indexeddb/auto"
import fc from "fast-check"
import { openDB } from "idb"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Note } from "../../src/notes/note.ts"
import { entryOf, makeChunk } from "../../src/notes/search/scan.ts"
import { deleteDatabase, openDatabase } from "../../src/notes/store/database.ts"
import { SearchTexts } from "../../src/notes/store/search-texts.ts"
import { NoteStore } from "../../src/notes/store/store.ts"
import { sampleNote } from "./sample-note.ts"

let store: NoteStore
let now = Date.UTC(2024, 6, 5)
beforeEach(async () => {
  now = Date.UTC(2024, 6, 5)
  store = await NoteStore.open("test", () => now)
})
afterEach(async () => {
  store.close()
  await deleteDatabase("test")
})

const ids = async (request = {}) => (await store.list(request)).notes.map((note) => note.id)

describe("what is refused changes nothing", () => {
  test.each<[string, unknown]>([
    ["no id", { ...sampleNote(), id: undefined }],
    ["a script address", { ...sampleNote(), page: { ...sampleNote().page, url: "javascript:alert(1)" } }],
    ["an unknown colour", { ...sampleNote(), colour: "plaid" }],
    ["a day that is none", { ...sampleNote(), created: "yesterday" }],
    ["words of a megabyte", { ...sampleNote(), words: "x".repeat(1_000_000) }],
  ])("%s", async (_what, note) => {
    await store.put([sampleNote(2)])
    await expect(store.put([sampleNote(3), note as Note])).rejects.toMatchObject({ code: "not-a-note" })
    expect(await ids()).toEqual([sampleNote(2).id])
  })
})

test("notes come newest first, in pages, with the number of all", async () => {
  await store.put([1, 2, 3, 4, 5].map((n) => sampleNote(n)))
  const page = await store.list({ offset: 1, limit: 2 })
  expect(page.total).toBe(5)
  expect(page.notes.map((note) => note.id)).toEqual([sampleNote(4).id, sampleNote(3).id])
  expect(await ids({ sort: "oldest", limit: 1 })).toEqual([sampleNote(1).id])
})

test("a changed note keeps its place and is found by its new words only", async () => {
  await store.put([sampleNote(1, { words: "alpha" }), sampleNote(2)])
  await store.update(sampleNote(1).id, { words: "omega", tags: ["sco"] })
  expect(await ids({ query: "alpha" })).toEqual([])
  expect(await ids({ query: "omega" })).toEqual([sampleNote(1).id])
  expect(await ids()).toEqual([sampleNote(2).id, sampleNote(1).id])
  expect(await ids({ sort: "changed" })).toEqual([sampleNote(1).id, sampleNote(2).id])
})

test("a deleted note can be restored for a while, then it is gone", async () => {
  await store.put([sampleNote(1), sampleNote(2)])
  await store.remove([sampleNote(1).id])
  expect(await ids()).toEqual([sampleNote(2).id])
  expect(await ids({ query: "Mitglieder" })).toEqual([sampleNote(2).id])
  expect(await store.restore([sampleNote(1).id])).toHaveLength(1)
  expect(await ids({ query: "Mitglieder" })).toHaveLength(2)

  await store.remove([sampleNote(1).id])
  now += 3_600_000
  await store.emptyTrash()
  expect(await store.restore([sampleNote(1).id])).toEqual([])
})

test("notes of a page are those of its keys, each once and in order", async () => {
  const at = (key: string) => ({ page: { ...sampleNote().page, key } })
  await store.put([sampleNote(1), sampleNote(2, at("a.example/x")), sampleNote(3, at("a.example/y"))])
  await store.put([sampleNote(4, at("a.example/x"))])
  expect(await ids({ keys: ["a.example/y"] })).toEqual([sampleNote(3).id])
  expect(await ids({ keys: [] })).toEqual([])
  const keys = ["a.example/y", "a.example/x", "a.example/y"]
  expect(await ids({ keys })).toEqual([4, 3, 2].map((n) => sampleNote(n).id))
  expect(await ids({ keys, query: "Mitglieder" })).toEqual([4, 3, 2].map((n) => sampleNote(n).id))
  expect(await store.ids("", keys)).toEqual([4, 3, 2].map((n) => sampleNote(n).id))
})

test("more notes than one chunk holds are all found", async () => {
  await store.put(Array.from({ length: 2300 }, (_, n) => sampleNote(n, { words: n % 100 === 7 ? "needle" : "hay" })))
  expect((await store.list({ query: "needle" })).total).toBe(23)
  expect(await store.count()).toBe(2300)
})

test("two writers at once lose nothing", async () => {
  const other = await NoteStore.open("test", () => now)
  await Promise.all(
    Array.from({ length: 40 }, (_, n) => (n % 2 ? store : other).put([sampleNote(n, { words: `w${n}x` })])),
  )
  other.close()
  const fresh = await NoteStore.open("test")
  expect(await fresh.count()).toBe(40)
  for (let n = 0; n < 40; n++) expect((await fresh.list({ query: `w${n}x` })).total).toBe(1)
  fresh.close()
})

describe("records that are not as they should be", () => {
  const spoil = async (note: unknown) => {
    await store.put([sampleNote(1), sampleNote(2)])
    const db = await openDatabase("test")
    const record = await db.get("notes", sampleNote(1).id)
    if (!record) throw new Error("no record")
    await db.put("notes", { ...record, note })
    db.close()
  }
  test("a damaged one is put aside as it is, and the others still come", async () => {
    await spoil({ schema: 1, words: 42, precious: "kept" })
    expect(await ids()).toEqual([sampleNote(2).id])
    expect(await store.broken()).toMatchObject([{ id: sampleNote(1).id, record: { precious: "kept" } }])
    expect(await store.count()).toBe(1)
  })
  test("one of an older version is lifted and written back", async () => {
    const { colour: _colour, ...old } = sampleNote(1)
    await spoil({ ...old, schema: 0, tags: "sco, astana" })
    expect((await store.get(sampleNote(1).id))?.tags).toEqual(["sco", "astana"])
    const db = await openDB("test")
    expect(await db.get("notes", sampleNote(1).id)).toMatchObject({ note: { schema: 1, colour: "yellow" } })
    db.close()
  })
  test("one of a newer version is left alone", async () => {
    await spoil({ ...sampleNote(1), schema: 99 })
    expect(await ids()).toEqual([sampleNote(2).id])
    expect(await store.broken()).toEqual([])
    expect(await store.count()).toBe(2)
  })
})

describe("two windows that change a note at once", () => {
  test("both have their way where they change different things", async () => {
    const store = await NoteStore.open("two-windows")
    await store.put([sampleNote(1)])
    await Promise.all([
      store.update(sampleNote(1).id, { words: "from one window" }),
      store.update(sampleNote(1).id, { tags: ["other"] }),
    ])
    expect(await store.get(sampleNote(1).id)).toMatchObject({ words: "from one window", tags: ["other"] })
    store.close()
  })
  test("a note that one deletes is not brought back by what the other wrote", async () => {
    const store = await NoteStore.open("deleted-meanwhile")
    await store.put([sampleNote(1)])
    const [, updated] = await Promise.allSettled([
      store.remove([sampleNote(1).id]),
      store.update(sampleNote(1).id, { words: "too late" }),
    ])
    expect(updated).toMatchObject({ status: "rejected", reason: { code: "not-found" } })
    expect(await store.count()).toBe(0)
    store.close()
  })
})

test("a database of the first version is lifted: its notes are found and its tags offered", async () => {
  const old = await openDB("first-version", 1, {
    upgrade(db) {
      for (const name of ["notes", "chunks", "broken", "trash"]) {
        const made = db.createObjectStore(name, { keyPath: "id" })
        if (name === "notes") for (const index of ["key", "created", "changed"]) made.createIndex(index, index)
      }
    },
  })
  const note = sampleNote(1, { tags: ["SCO"] })
  const { id, created, changed } = note
  await old.put("notes", { id, key: note.page.key, created, changed, chunk: 0, note })
  await old.put("notes", { id: "broken", key: "k", created, changed, chunk: 0, note: { schema: 1 } })
  const times = Float64Array.of(Date.parse(created))
  await old.put("chunks", {
    id: 0,
    ids: [id],
    created: times,
    changed: times,
    starts: Uint32Array.of(0),
    text: "=alle neun mitglieder\0",
  })
  old.close()
  const lifted = await NoteStore.open("first-version")
  expect((await lifted.list({ query: "tag:sco neun" })).notes).toEqual([note])
  expect(await lifted.tags()).toEqual(["SCO"])
  // What can not be read is counted until somebody comes upon it.
  expect(await lifted.count()).toBe(2)
  lifted.close()
})

test("a database of the second version is lifted: its notes are counted", async () => {
  const old = await openDB("second-version", 2, {
    upgrade(db) {
      for (const name of ["notes", "chunks", "broken", "trash"]) {
        const made = db.createObjectStore(name, { keyPath: "id" })
        if (name === "notes") for (const index of ["key", "created", "changed"]) made.createIndex(index, index)
      }
    },
  })
  const notes = [1, 2, 3].map((n) => sampleNote(n))
  for (const note of notes) {
    await old.put("notes", {
      id: note.id,
      key: note.page.key,
      created: note.created,
      changed: note.changed,
      chunk: 0,
      note,
    })
  }
  await old.put("chunks", makeChunk(0, notes.map(entryOf)))
  old.close()
  const lifted = await NoteStore.open("second-version")
  expect(await lifted.count()).toBe(3)
  await lifted.remove([sampleNote(2).id])
  expect(await lifted.list({ query: "Mitglieder" })).toMatchObject({ total: 2 })
  expect(await lifted.count()).toBe(2)
  lifted.close()
})

test("however notes come and go, their number is right", async () => {
  const id = (n: number) => sampleNote(n).id
  const numbers = fc.uniqueArray(fc.nat(9), { maxLength: 4 })
  const step = fc.oneof(
    numbers.map((some) => ["put", some] as const),
    numbers.map((some) => ["remove", some] as const),
    numbers.map((some) => ["restore", some] as const),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      for (const [what, some] of steps) {
        if (what === "put") await store.put(some.map((n) => sampleNote(n)))
        else await store[what](some.map(id))
      }
      const all = await ids({ limit: 100 })
      expect(await store.count()).toBe(all.length)
      expect((await store.list({ query: "Mitglieder" })).total).toBe(all.length)
    }),
    { numRuns: 50 },
  )
})

test("what is written while the search texts are being read is found", async () => {
  await store.put(Array.from({ length: 6500 }, (_, n) => sampleNote(n)))
  const warm = store.warm()
  await store.update(sampleNote(3).id, { words: "needle" })
  await store.put([sampleNote(9000, { words: "another needle" })])
  await warm
  expect((await store.list({ query: "needle" })).total).toBe(2)
})

test("the search texts come in the order of their numbers, whatever was written while they were read", async () => {
  const db = await openDatabase("order")
  const chunk = (n: number) => makeChunk(n, [entryOf(sampleNote(n))])
  for (let n = 0; n < 10; n++) await db.put("chunks", chunk(n))
  const texts = new SearchTexts(db)
  const all = texts.all()
  texts.put(chunk(9))
  texts.put(chunk(3))
  expect([...(await all)].map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  db.close()
})

test("of very many hits the first are found, in order", async () => {
  await store.put(Array.from({ length: 2500 }, (_, n) => sampleNote(n)))
  const all = await ids({ limit: 60 })
  expect(await ids({ query: "Mitglieder", limit: 60 })).toEqual(all)
  const oldest = await ids({ sort: "oldest", limit: 60 })
  expect(await ids({ query: "Mitglieder", sort: "oldest", limit: 60 })).toEqual(oldest)
})
