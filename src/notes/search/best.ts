import type { Sort } from "../store/list.ts"
import type { Query } from "./query.ts"
import { type Chunk, scanChunk } from "./scan.ts"

/** So many hits are counted exactly; of more, only those that are shown need be found. */
const COUNTED = 1000

/** A note that fits a search: where it lies, and the instant it is ordered by. */
export interface Hit {
  id: string
  time: number
}

/** Keeps the first so many of all hits offered, in order, without keeping or sorting the others. */
export class BestHits {
  /** How many hits were offered. */
  total = 0
  readonly hits: Hit[] = []

  constructor(
    private readonly most: number,
    private readonly isOldestFirst: boolean,
  ) {}

  offer(time: number, id: () => string): void {
    this.total++
    const { hits, most } = this
    const last = hits[hits.length - 1]
    if (hits.length >= most && last && !this.comesBefore(time, last.time)) return
    let low = 0
    let high = hits.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.comesBefore(time, hits[middle]!.time)) high = middle
      else low = middle + 1
    }
    hits.splice(low, 0, { id: id(), time })
    if (hits.length > most) hits.pop()
  }

  /** Whether none of these instants would come among the hits that are kept. */
  isPast(times: Float64Array): boolean {
    const last = this.hits[this.most - 1]
    return last !== undefined && times.every((time) => !this.comesBefore(time, last.time))
  }

  private comesBefore(a: number, b: number): boolean {
    return this.isOldestFirst ? a < b : a > b
  }
}

/** Searches chunks for the hits that come first; of very many, no more than must be looked at to be sure of those. */
export function searchChunks(chunks: Iterable<Chunk>, query: Query, sort: Sort, best: BestHits): void {
  const timesOf = (chunk: Chunk) => (sort === "changed" ? chunk.changed : chunk.created)
  const order = [...chunks]
  // The newest notes mostly lie in the last chunk.
  if (sort !== "oldest") order.reverse()
  for (const chunk of order) {
    const times = timesOf(chunk)
    if (best.total >= COUNTED && best.isPast(times)) continue
    scanChunk(chunk, query, (index) => best.offer(times[index] ?? 0, () => chunk.ids[index] as string))
  }
}
