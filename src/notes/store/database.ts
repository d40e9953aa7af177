import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb"
import type { Note } from "../note.ts"
import { type Chunk, type ChunkEntry, entryOf, makeChunk } from "../search/scan.ts"
import { liftNote } from "./migrations.ts"

/** A note as it lies in the database, beside what it is looked up by. */
export interface NoteRecord {
  id: string
  key: string
  created: string
  changed: string
  /** The chunk that holds its search text. */
  chunk: number
  note: unknown
}

/** A record that is no note any more, kept as it is for the reader to save. */
export interface BrokenRecord {
  id: string
  fault: string
  record: unknown
}

export interface TrashRecord {
  id: string
  deleted: number
  note: Note
}

interface Schema extends DBSchema {
  notes: { key: string; value: NoteRecord; indexes: { key: string; created: string; changed: string } }
  chunks: { key: number; value: Chunk }
  broken: { key: string; value: BrokenRecord }
  trash: { key: string; value: TrashRecord }
  /** How many records "notes" holds, kept in each transaction that changes it: a browser walks all of them to count. */
  counts: { key: string; value: number }
}

export type Database = IDBPDatabase<Schema>

const VERSION = 3

/** Opens the database, building or lifting its stores. Numbered like the notes' own migrations, each step once. */
export function openDatabase(name = "notes"): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    async upgrade(db, from, _to, tx) {
      if (from < 1) {
        const notes = db.createObjectStore("notes", { keyPath: "id" })
        notes.createIndex("key", "key")
        notes.createIndex("created", "created")
        notes.createIndex("changed", "changed")
        db.createObjectStore("chunks", { keyPath: "id" })
        db.createObjectStore("broken", { keyPath: "id" })
        db.createObjectStore("trash", { keyPath: "id" })
      } else if (from < 2) {
        // The search text marks its fields otherwise now, and tags lie beside it.
        const entries = new Map<number, ChunkEntry[]>()
        for await (const { value } of tx.objectStore("notes")) {
          const lifted = liftNote(value.note)
          if ("fault" in lifted) continue
          const list = entries.get(value.chunk) ?? []
          list.push(entryOf(lifted.note))
          entries.set(value.chunk, list)
        }
        await tx.objectStore("chunks").clear()
        for (const [id, list] of entries) await tx.objectStore("chunks").put(makeChunk(id, list))
      }
      if (from < 3) {
        const counts = db.createObjectStore("counts")
        await counts.put(await tx.objectStore("notes").count(), "notes")
      }
    },
    blocking(_current, _blocked, event) {
      // A newer version wants to upgrade: let it.
      ;(event.target as IDBDatabase).close()
    },
  })
}

/** Opens the database as it stands, to read it; rejects where there is none, or one of another version. */
export async function openExisting(name = "notes"): Promise<Database> {
  const db = await openDB<Schema>(name, undefined, {
    upgrade(_db, _from, _to, tx) {
      // The browser would make an empty one.
      tx.done.catch(() => undefined)
      tx.abort()
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  })
  if (db.version === VERSION) return db
  db.close()
  throw new Error(`a database of version ${db.version}`)
}

/** Notes were added or, below zero, taken away. */
export async function addToCount(
  counts: { get(of: "notes"): Promise<number | undefined>; put(count: number, of: "notes"): Promise<unknown> },
  more: number,
): Promise<void> {
  await counts.put(((await counts.get("notes")) ?? 0) + more, "notes")
}

export function deleteDatabase(name = "notes"): Promise<void> {
  return deleteDB(name)
}
