import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb"
import type { Note } from "../note.ts"
import type { Chunk } from "../search/scan.ts"

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
}

export type Database = IDBPDatabase<Schema>

const VERSION = 1

/** Opens the database, building or lifting its stores. Numbered like the notes' own migrations, each step once. */
export function openDatabase(name = "notes"): Promise<Database> {
  return openDB<Schema>(name, VERSION, {
    upgrade(db, from) {
      if (from < 1) {
        const notes = db.createObjectStore("notes", { keyPath: "id" })
        notes.createIndex("key", "key")
        notes.createIndex("created", "created")
        notes.createIndex("changed", "changed")
        db.createObjectStore("chunks", { keyPath: "id" })
        db.createObjectStore("broken", { keyPath: "id" })
        db.createObjectStore("trash", { keyPath: "id" })
      }
    },
    blocking(_current, _blocked, event) {
      // A newer version wants to upgrade: let it.
      ;(event.target as IDBDatabase).close()
    },
  })
}

export function deleteDatabase(name = "notes"): Promise<void> {
  return deleteDB(name)
}
