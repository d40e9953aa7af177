import "fake-indexeddb/auto"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { deleteDatabase } from "../../src/notes/store/database.ts"
import { NoteStore } from "../../src/notes/store/store.ts"
import { sampleNote } from "./sample-note.ts"

let store: NoteStore
beforeEach(async () => {
  store = await NoteStore.open("quota")
  await store.put([sampleNote(1, { words: "alpha" }), sampleNote(2, { words: "alpha" })])
})
afterEach(async () => {
  vi.restoreAllMocks()
  store.close()
  await deleteDatabase("quota")
})

const full = () => new DOMException("the browser gives no more room", "QuotaExceededError")

/** How browsers say that there is no room, each as of the n-th record that is written. */
const WAYS: [string, (after: number) => void][] = [
  [
    "the write itself is refused",
    (after) => {
      const put = IDBObjectStore.prototype.put
      let left = after
      vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...what) {
        if (left-- <= 0) throw full()
        return put.apply(this, what)
      })
    },
  ],
  [
    "the transaction is aborted while it writes, and only it knows why",
    (after) => {
      const put = IDBObjectStore.prototype.put
      let left = after
      vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...what) {
        const request = put.apply(this, what)
        if (left-- <= 0) {
          const { transaction } = this
          transaction.abort()
          vi.spyOn(transaction, "error", "get").mockReturnValue(full())
        }
        return request
      })
    },
  ],
]

/** What there is, in every way of looking at it. */
async function state() {
  const { notes, total } = await store.list()
  return { notes, total, count: await store.count(), found: (await store.list({ query: "alpha" })).total }
}

describe.each(WAYS)("where %s", (_how, refuse) => {
  describe.each([0, 1, 2])("after %i records", (after) => {
    test.each<[string, () => Promise<unknown>]>([
      ["saving", () => store.put([3, 4, 5].map((n) => sampleNote(n, { words: "alpha" })))],
      ["writing over notes", () => store.put([1, 2, 3].map((n) => sampleNote(n, { words: "other" })))],
      ["deleting", () => store.remove([1, 2].map((n) => sampleNote(n).id))],
    ])("%s says so, drops nothing, and works once there is room", async (_what, change) => {
      const before = await state()
      refuse(after)
      await expect(change()).rejects.toMatchObject({ name: "StoreError", code: "quota" })
      vi.restoreAllMocks()
      expect(await state()).toEqual(before)
      const fresh = await NoteStore.open("quota")
      expect((await fresh.list({ query: "alpha" })).total).toBe(2)
      fresh.close()
      await change()
      expect(await state()).not.toEqual(before)
    })
  })
})

test("any other failure is not taken for a lack of room", async () => {
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("out of order", "DataError")
  })
  await expect(store.put([sampleNote(3)])).rejects.toMatchObject({ name: "DataError" })
})
