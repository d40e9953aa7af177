import type { Note } from "../note.ts"
import { type Database, type NoteRecord, openExisting } from "./database.ts"
import { type ListAnswer, PAGE, type Sort } from "./list.ts"
import { liftNote } from "./migrations.ts"

/** Some of all records, in order, and how many there are, both of the same instant. */
export async function pageOf(
  db: Database,
  sort: Sort,
  offset: number,
  limit: number,
): Promise<{ records: NoteRecord[]; total: number }> {
  const tx = db.transaction(["notes", "counts"])
  const index = tx.objectStore("notes").index(sort === "changed" ? "changed" : "created")
  const total = tx.objectStore("counts").get("notes")
  let cursor = await index.openCursor(null, sort === "oldest" ? "next" : "prev")
  if (cursor && offset > 0) cursor = await cursor.advance(offset)
  const records: NoteRecord[] = []
  while (cursor && records.length < limit) {
    records.push(cursor.value)
    cursor = records.length < limit ? await cursor.continue() : null
  }
  return { records, total: (await total) ?? 0 }
}

/**
 * The newest notes, read where they lie by a page of the extension, so that nobody waits for the background to wake.
 * Nothing is written: undefined where something must be first, or where there is no database yet.
 */
export async function glance(name?: string): Promise<ListAnswer | undefined> {
  const db = await openExisting(name).catch(() => undefined)
  if (!db) return undefined
  try {
    const { records, total } = await pageOf(db, "newest", 0, PAGE)
    const notes: Note[] = []
    for (const record of records) {
      const result = liftNote(record.note)
      if ("fault" in result || result.lifted) return undefined
      notes.push(result.note)
    }
    return { notes, total }
  } catch {
    return undefined
  } finally {
    db.close()
  }
}
