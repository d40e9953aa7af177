import type { Summit } from "../../knowledge/model.ts"
import type { Mention } from "../mention.ts"

export interface Found {
  mention: Mention
  summit: Summit
}

/** The meetings a page has named so far. Its questions cost what there are different meetings, not mentions. */
export class SummitsOfPage {
  readonly mentions: Mention[] = []
  last: Found | undefined
  /** Different meetings in the order of their last mention. */
  readonly #latest = new Map<number, Summit>()
  /** By series in the order of the first mention. */
  readonly #counts = new Map<string, { first: Summit; last: Summit; count: number }>()
  /** Series in the order of the last mention. */
  readonly #series = new Map<string, Summit>()

  add(found: Found): void {
    const { summit } = found
    this.mentions.push(found.mention)
    this.last = found
    this.#latest.delete(summit.index)
    this.#latest.set(summit.index, summit)
    this.#series.delete(summit.series)
    this.#series.set(summit.series, summit)
    const seen = this.#counts.get(summit.series)
    if (seen) {
      seen.count++
      seen.last = summit
    } else this.#counts.set(summit.series, { first: summit, last: summit, count: 1 })
  }

  /** The meeting named last of those that pass. */
  latest(passes: (summit: Summit) => boolean): Summit | undefined {
    return [...this.#latest.values()].findLast(passes)
  }

  /** The last meeting of each series, the series named last first. */
  series(): Summit[] {
    return [...this.#series.values()].reverse()
  }

  count(series: string): number {
    return this.#counts.get(series)?.count ?? 0
  }

  lastOf(series: string): Summit | undefined {
    return this.#counts.get(series)?.last
  }

  /** The meeting the page is about: the one whose series is named most often, the first among equals. */
  topic(): Summit | undefined {
    let best: { first: Summit; count: number } | undefined
    for (const one of this.#counts.values()) if (!best || one.count > best.count) best = one
    return best?.first
  }
}
