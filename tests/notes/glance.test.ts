import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, test } from "vitest"
import type { Note } from "../../src/notes/note.ts"
import { deleteDatabase, openDatabase } from "../../src/notes/store/database.ts"
import { PAGE } from "../../src/notes/store/list.ts"
import { glance } from "../../src/notes/store/pages.ts"
import { NoteStore } from "../../src/notes/store/store.ts"
import { sampleNote } from "./sample-note.ts"

/** Puts another record into the newest note's place, past the store. */
async function spoilNewest(change: (note: Note) => unknown): Promise<void> {
  const db = await openDatabase("glance")
  const record = (await db.get("notes", sampleNote(2).id))!
  await db.put("notes", { ...record, note: change(record.note as Note) })
  db.close()
}

test("where there is no database, nothing is known and none is made", async () => {
  expect(await glance("glance")).toBeUndefined()
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain("glance")
})

test("a database of another version is left to the background", async () => {
  const open = indexedDB.open("glance", 2)
  await new Promise((resolve) => {
    open.onsuccess = resolve
  })
  open.result.close()
  expect(await glance("glance")).toBeUndefined()
  expect((await indexedDB.databases()).find(({ name }) => name === "glance")?.version).toBe(2)
  await deleteDatabase("glance")
})

describe("beside an open store", () => {
  let store: NoteStore
  beforeEach(async () => {
    store = await NoteStore.open("glance")
  })
  afterEach(async () => {
    store.close()
    await deleteDatabase("glance")
  })

  test.each([0, 1, PAGE, PAGE + 1, 3 * PAGE])("of %i notes it sees what the store would list", async (count) => {
    await store.put(Array.from({ length: count }, (_, n) => sampleNote(n)))
    const seen = await glance("glance")
    expect(seen).toEqual(await store.list({ query: "", sort: "newest", limit: PAGE }))
    expect(seen!.total).toBe(count)
  })

  test("what changes while it looks comes before or after, never in between", async () => {
    await store.put([1, 2, 3].map((n) => sampleNote(n)))
    const looks = [glance("glance"), store.put([sampleNote(4)]).then(() => glance("glance"))]
    const counts = (await Promise.all(looks)).map((seen) => [seen!.notes.length, seen!.total])
    expect([
      [3, 3],
      [4, 4],
    ]).toContainEqual(counts[0])
    expect(counts[1]).toEqual([4, 4])
  })

  test.each<[string, (note: Note) => unknown]>([
    ["one of an older version", (note) => ({ ...note, schema: 0, tags: "" })],
    ["one of a newer version", (note) => ({ ...note, schema: 99 })],
    ["one that is damaged", () => ({ schema: 1, words: 42 })],
  ])("where a note is %s, it leaves all to the store and writes nothing", async (_what, change) => {
    await store.put([sampleNote(1), sampleNote(2)])
    await spoilNewest(change)
    expect(await glance("glance")).toBeUndefined()
    expect(await store.broken()).toEqual([])
  })
})
