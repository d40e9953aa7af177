import type { Anchor } from "../note.ts"
import { exactPassages, type Passage, similarPassages } from "./candidates.ts"
import { commonEnd, commonStart, level, likeness } from "./text.ts"

/** How a place was found again. */
export interface FoundAnchor extends Passage {
  how: "position" | "quote" | "similar"
  /** 0..1 */
  score: number
}

/** Share of the quote's signs that may have changed. */
const CHANGED = 0.4
/** Weights of the evidence; they add up to 1. */
const QUOTE = 0.5
const CONTEXT = 0.4
const POSITION = 0.1
/** Below this a passage is not taken for the place. */
const LEAST_SCORE = 0.62
/** By so much it must be better than the next best. */
const MARGIN = 0.06
/** A quote this long, standing once, is itself enough, wherever it moved. */
const SPEAKS_FOR_ITSELF = 48
/** Units of unchanged context beside a passage that tie it to its place. */
const TIED = 16

/**
 * Finds the described place in a later text of the page: where it was, if the quote still stands there; else where the
 * quote stands in the same context; else where something like it stands in the same context, clearly better than anywhere
 * else. Undefined where that leaves doubt: an orphan is shown with its quote, a wrong place would mislead.
 */
export function findAnchor(text: string, anchor: Anchor): FoundAnchor | undefined {
  const page = level(text)
  const place = new Place(page, anchor)
  if (place.quote.trim() === "") return undefined
  const exact = exactPassages(page, place.quote)
  if (exact.length > 0) {
    const found = bestExact(place, exact)
    if (found) return found
  }
  return bestSimilar(place, exact)
}

function bestExact(place: Place, passages: readonly Passage[]): FoundAnchor | undefined {
  const ranked = rank(passages.map((passage) => ({ ...passage, score: place.score(passage, 1) })))
  const [best, second] = ranked
  if (!best) return undefined
  const here = best.start === place.anchor.position.start
  const how = here ? "position" : "quote"
  const context = place.context(best)
  if (second && best.score - second.score < MARGIN) {
    return here && context > 0.9 ? { ...best, how } : undefined
  }
  if (context >= 0.5 || place.tied(best)) return { ...best, how }
  const alone = !second && place.rivals.length === 0 && place.quote.length >= SPEAKS_FOR_ITSELF
  return alone ? { ...best, how } : undefined
}

function bestSimilar(place: Place, exact: readonly Passage[]): FoundAnchor | undefined {
  if (place.quote.length < 8) return undefined
  const passages = similarPassages(place.page, place.quote, CHANGED)
  const ranked = rank(
    passages.map((passage) => {
      const like = likeness(place.page.slice(passage.start, passage.end), place.quote)
      return { ...passage, like, score: place.score(passage, like) }
    }),
  )
  const [best, second] = ranked
  if (!best || best.score < LEAST_SCORE) return undefined
  if (exact.some((passage) => passage.start < best.end && best.start < passage.end)) return undefined
  if (second && best.score - second.score < MARGIN) return undefined
  const passage = place.page.slice(best.start, best.end)
  if (place.rivals.some((rival) => likeness(rival, passage) >= best.like)) return undefined
  if (!place.tied(best) || place.context(best) < 0.4) return undefined
  return { start: best.start, end: best.end, score: best.score, how: "similar" }
}

function rank<T extends { score: number }>(passages: readonly T[]): T[] {
  return [...passages].sort((a, b) => b.score - a.score)
}

/** A described place held against a page. */
class Place {
  readonly quote: string
  readonly rivals: readonly string[]
  private readonly prefix: string
  private readonly suffix: string

  constructor(
    readonly page: string,
    readonly anchor: Anchor,
  ) {
    this.quote = level(anchor.quote.exact)
    this.prefix = level(anchor.quote.prefix)
    this.suffix = level(anchor.quote.suffix)
    this.rivals = (anchor.rivals ?? []).map(level)
  }

  score(passage: Passage, like: number): number {
    const moved = Math.abs(passage.start - this.anchor.position.start) / Math.max(this.page.length, 1)
    return QUOTE * like + CONTEXT * this.context(passage) + POSITION * (1 - Math.min(1, moved * 2))
  }

  /** Likeness of what stands around the passage, the better side counting more: edits rarely touch both. */
  context(passage: Passage): number {
    const before = this.side(this.prefix, this.before(passage), commonEnd)
    const after = this.side(this.suffix, this.after(passage), commonStart)
    return 0.75 * Math.max(before, after) + 0.25 * Math.min(before, after)
  }

  /** Whether the context right beside the passage is unchanged on one side at least. */
  tied(passage: Passage): boolean {
    const before = commonEnd(this.prefix, this.before(passage))
    const after = commonStart(this.suffix, this.after(passage))
    return before >= Math.min(TIED, this.prefix.length || TIED) || after >= Math.min(TIED, this.suffix.length || TIED)
  }

  private before(passage: Passage): string {
    return this.page.slice(Math.max(0, passage.start - this.prefix.length), passage.start)
  }

  private after(passage: Passage): string {
    return this.page.slice(passage.end, passage.end + this.suffix.length)
  }

  private side(kept: string, now: string, common: (a: string, b: string) => number): number {
    if (kept.length === 0) return now.length === 0 ? 1 : 0
    const beside = Math.min(1, common(kept, now) / Math.min(kept.length, 40))
    return Math.max(beside, likeness(kept, now))
  }
}
