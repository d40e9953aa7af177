import type { Chunk } from "../search/scan.ts"
import type { Database } from "./database.ts"

/** So many chunks are read at once: whoever else runs in this thread waits no longer than for these. */
const PORTION = 4

/** The search texts in memory: read once, in portions, and kept up to date by what is written meanwhile and later. */
export class SearchTexts {
  private chunks = new Map<number, Chunk>()
  private loading: Promise<void> | undefined

  constructor(private readonly db: Database) {}

  /** All chunks, in the order of their numbers. */
  async all(): Promise<Iterable<Chunk>> {
    this.loading ??= this.load().catch((error) => {
      this.loading = undefined
      // Nothing is told of changes until the next reading begins: what is kept till then may grow old.
      this.chunks.clear()
      throw error
    })
    await this.loading
    return this.chunks.values()
  }

  /** What was just written. Before anything has been asked for, it is not kept: it will be read with the others. */
  put(chunk: Chunk): void {
    if (this.loading) this.chunks.set(chunk.id, chunk)
  }

  private async load(): Promise<void> {
    for (let from = 0; ; ) {
      const read = await this.db.getAll("chunks", IDBKeyRange.lowerBound(from), PORTION)
      // A chunk that is here already was written while this read was under way, and is newer.
      for (const chunk of read) if (!this.chunks.has(chunk.id)) this.chunks.set(chunk.id, chunk)
      const last = read.at(-1)
      if (!last || read.length < PORTION) break
      from = last.id + 1
    }
    // What was written meanwhile came before its turn.
    this.chunks = new Map([...this.chunks].sort(([a], [b]) => a - b))
  }
}
