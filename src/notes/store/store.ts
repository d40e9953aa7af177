import { isNote, NOTE_SCHEMA } from "../check-note.ts"
import type { Note } from "../note.ts"
import { BestHits, searchChunks } from "../search/best.ts"
import { parseQuery } from "../search/query.ts"
import { CHUNK_SIZE, type ChunkEntry, entriesOf, entryOf, makeChunk, scanChunk } from "../search/scan.ts"
import { addToCount, type BrokenRecord, type Database, type NoteRecord, openDatabase } from "./database.ts"
import { type ListAnswer, type ListRequest, type NotePatch, PAGE, type Sort } from "./list.ts"
import { liftNote } from "./migrations.ts"
import { pageOf } from "./pages.ts"
import { SearchTexts } from "./search-texts.ts"

export type StoreErrorCode = "quota" | "not-a-note" | "not-found"

export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
  ) {
    super(message)
    this.name = "StoreError"
  }
}

/** Deleted notes can be brought back for this long, in milliseconds. */
const UNDO = 10 * 60_000

/**
 * The notes of this browser. Lives in the background, the only writer; every change of a note is one transaction with the
 * change of its search text, so that a background killed at any instant leaves either the old or the new state.
 */
export class NoteStore {
  private readonly texts: SearchTexts
  private last: Promise<unknown> = Promise.resolve()

  private constructor(
    private readonly db: Database,
    private readonly now: () => number,
  ) {
    this.texts = new SearchTexts(db)
  }

  static async open(name?: string, now: () => number = Date.now): Promise<NoteStore> {
    return new NoteStore(await openDatabase(name), now)
  }

  close(): void {
    this.db.close()
  }

  /** How many notes there are; written down with each change, for counting many is slow. */
  async count(): Promise<number> {
    return (await this.db.get("counts", "notes")) ?? 0
  }

  async get(id: string): Promise<Note | undefined> {
    const record = await this.db.get("notes", id)
    return record && (await this.read([record]))[0]
  }

  /** Writes notes, new or changed, all or none. Throws a StoreError if one of them is none or the disk is full. */
  put(notes: readonly Note[]): Promise<void> {
    return this.inTurn(async () => {
      for (const note of notes) if (!isNote(note)) throw new StoreError("not-a-note", "not a note of this version")
      await this.write(notes, [])
    })
  }

  /** Changes what the reader may change of a note. */
  update(id: string, patch: NotePatch): Promise<Note> {
    return this.inTurn(async () => {
      const note = await this.get(id)
      if (!note) throw new StoreError("not-found", "there is no such note")
      const changed = { ...note, ...patch, changed: new Date(this.now()).toISOString() }
      if (!isNote(changed)) throw new StoreError("not-a-note", "not a note of this version")
      await this.write([changed], [])
      return changed
    })
  }

  /** Deletes notes; for a while they can be restored. */
  remove(ids: readonly string[]): Promise<void> {
    return this.inTurn(() => this.write([], ids))
  }

  /** Brings deleted notes back; answers those that still could be. */
  restore(ids: readonly string[]): Promise<Note[]> {
    return this.inTurn(async () => {
      const found = await Promise.all(ids.map((id) => this.db.get("trash", id)))
      const notes = found.flatMap((record) => (record ? [record.note] : []))
      await this.write(notes, [])
      return notes
    })
  }

  /** One change after the other: of two windows that write at once, neither may write over what it has not read. */
  private inTurn<T>(change: () => Promise<T>): Promise<T> {
    const turn = this.last.then(change)
    this.last = turn.catch(() => undefined)
    return turn
  }

  /** Forgets deleted notes whose time to be restored is over. */
  async emptyTrash(): Promise<void> {
    const tx = this.db.transaction("trash", "readwrite")
    for await (const cursor of tx.store) if (cursor.value.deleted < this.now() - UNDO) await cursor.delete()
    await tx.done
  }

  /** Notes that fit, in order, a page of them, and how many fit in all. */
  async list(request: ListRequest = {}): Promise<ListAnswer> {
    const { keys, sort = "newest", offset = 0, limit = PAGE } = request
    const query = parseQuery(request.query ?? "")
    const plain = query.terms.length === 0 && query.fields.length === 0
    if (keys) {
      const store = this.db.transaction("notes").store
      const records = (await Promise.all([...new Set(keys)].map((key) => store.index("key").getAll(key)))).flat()
      const ids = plain ? undefined : new Set(await this.ids(request.query ?? "", keys))
      const fitting = records.filter((record) => !ids || ids.has(record.id)).sort(byRecord(sort))
      return { notes: await this.read(fitting.slice(offset, offset + limit)), total: fitting.length }
    }
    if (plain) {
      const { records, total } = await pageOf(this.db, sort, offset, limit)
      const notes = await this.read(records)
      // One that was no note has been put aside.
      return { notes, total: notes.length < records.length ? await this.count() : total }
    }
    const best = new BestHits(offset + limit, sort === "oldest")
    searchChunks(await this.texts.all(), query, sort, best)
    return { notes: await this.byIds(best.hits.slice(offset).map((hit) => hit.id)), total: best.total }
  }

  /** Ids of all notes that fit a query, of one page or of all, newest first. */
  async ids(typed: string, keys?: readonly string[]): Promise<string[]> {
    const query = parseQuery(typed)
    const index = this.db.transaction("notes").store.index("key")
    const here = keys && new Set((await Promise.all(keys.map((key) => index.getAllKeys(key)))).flat())
    const hits: { time: number; id: string }[] = []
    for (const chunk of await this.texts.all()) {
      scanChunk(chunk, query, (index) => {
        const id = chunk.ids[index] as string
        if (!here || here.has(id)) hits.push({ time: chunk.created[index] ?? 0, id })
      })
    }
    return hits.sort((a, b) => b.time - a.time).map(({ id }) => id)
  }

  async byIds(ids: readonly string[]): Promise<Note[]> {
    const { store } = this.db.transaction("notes")
    const records = await Promise.all(ids.map((id) => store.get(id)))
    return this.read(records.filter((record) => record !== undefined))
  }

  /** Records that could not be read as notes, as they are. */
  broken(): Promise<BrokenRecord[]> {
    return this.db.getAll("broken")
  }

  async forgetBroken(id: string): Promise<void> {
    await this.db.delete("broken", id)
  }

  /** All tags, for completion; the most used first. */
  async tags(): Promise<string[]> {
    const counts = new Map<string, number>()
    for (const chunk of await this.texts.all()) {
      for (const tags of chunk.tags) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    }
    return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([tag]) => tag)
  }

  /** Has the search text in memory before the first search is typed. */
  async warm(): Promise<void> {
    await this.texts.all()
  }

  /** Reads records as notes. Older ones are lifted and written back; those that are none are put aside. */
  private async read(records: readonly NoteRecord[]): Promise<Note[]> {
    const notes: Note[] = []
    const lifted: Note[] = []
    for (const record of records) {
      const result = liftNote(record.note)
      if ("fault" in result) await this.putAside(record, result.fault)
      else {
        notes.push(result.note)
        if (result.lifted) lifted.push(result.note)
      }
    }
    if (lifted.length > 0) await this.write(lifted, [], isOlder)
    return notes
  }

  private async putAside(record: NoteRecord, fault: string): Promise<void> {
    // What a newer version wrote is whole: it stays where it is, for that version.
    if (fault.startsWith("written by a newer")) return
    const tx = this.db.transaction(["notes", "broken", "counts"], "readwrite")
    // Another reading may have put it aside already.
    const isThere = (await tx.objectStore("notes").getKey(record.id)) !== undefined
    await tx.objectStore("broken").put({ id: record.id, fault, record: record.note })
    await tx.objectStore("notes").delete(record.id)
    if (isThere) await addToCount(tx.objectStore("counts"), -1)
    await tx.done
  }

  /** `mayReplace` is asked, inside the transaction, whether a stored record may be written over. */
  private async write(
    notes: readonly Note[],
    removed: readonly string[],
    mayReplace: (record: NoteRecord | undefined) => boolean = () => true,
  ): Promise<void> {
    const tx = this.db.transaction(["notes", "chunks", "trash", "counts"], "readwrite")
    const [store, chunkStore, trash] = [tx.objectStore("notes"), tx.objectStore("chunks"), tx.objectStore("trash")]
    const touched = new Map<number, Map<string, ChunkEntry>>()
    const load = async (id: number) => {
      const known = touched.get(id)
      if (known) return known
      const chunk = await chunkStore.get(id)
      const entries = new Map((chunk ? entriesOf(chunk) : []).map((entry) => [entry.id, entry]))
      touched.set(id, entries)
      return entries
    }
    try {
      let last = (await chunkStore.getAllKeys()).at(-1) ?? 0
      let more = 0
      for (const note of notes) {
        const known = await store.get(note.id)
        if (!mayReplace(known)) continue
        let id = known?.chunk
        if (id === undefined) {
          if ((await load(last)).size >= CHUNK_SIZE) last++
          id = last
        }
        ;(await load(id)).set(note.id, entryOf(note))
        await store.put({
          id: note.id,
          key: note.page.key,
          created: note.created,
          changed: note.changed,
          chunk: id,
          note,
        })
        await trash.delete(note.id)
        if (!known) more++
      }
      for (const id of removed) {
        const known = await store.get(id)
        if (!known) continue
        const lifted = liftNote(known.note)
        if ("note" in lifted) await trash.put({ id, deleted: this.now(), note: lifted.note })
        ;(await load(known.chunk)).delete(id)
        await store.delete(id)
        more--
      }
      const chunks = [...touched].map(([id, entries]) => makeChunk(id, [...entries.values()]))
      for (const chunk of chunks) await chunkStore.put(chunk)
      if (more !== 0) await addToCount(tx.objectStore("counts"), more)
      await tx.done
      for (const chunk of chunks) this.texts.put(chunk)
    } catch (error) {
      tx.done.catch(() => undefined)
      try {
        tx.abort()
      } catch {
        // It was aborted already, by the error itself.
      }
      // What was under way when there was no more room fails as aborted; only the transaction knows why.
      if (!isQuota(error) && !isQuota(tx.error)) throw error
      throw new StoreError("quota", "the disk is full or the browser gives no more room")
    }
  }
}

/** Whether a record is still there, written by an earlier version. */
function isOlder(record: NoteRecord | undefined): boolean {
  const { schema } = (record?.note ?? {}) as { schema?: unknown }
  return typeof schema === "number" && schema < NOTE_SCHEMA
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && (error.name === "QuotaExceededError" || /quota/i.test(error.message))
}

function byRecord(sort: Sort): (a: NoteRecord, b: NoteRecord) => number {
  const field = sort === "changed" ? "changed" : "created"
  const sign = sort === "oldest" ? 1 : -1
  return (a, b) => (a[field] < b[field] ? -sign : a[field] > b[field] ? sign : 0)
}
