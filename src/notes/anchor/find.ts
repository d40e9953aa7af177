import type { Anchor } from "../note.ts"
import { exactPlaces, similarPlaces } from "./candidates.ts"
import { isBetween, wordsInCommon } from "./distance.ts"
import { type Evidence, type Searched, type Wanted, wantedOf, weigh } from "./evidence.ts"
import { foldedOffset, foldText, unfold } from "./fold.ts"

/** Where an anchored quote stands now. */
export interface Place {
  start: number
  end: number
  how: "position" | "quote" | "similar"
}

/** A sentence this long stands in a page once, unless it was copied. */
const SENTENCE = 24
/** Of what comes before or after the sentence, such a share must agree to count as the same neighbour. */
const NEIGHBOUR = 0.7
/** Of a changed sentence's words such a share must have stayed, by the number of its neighbours that did; first for a quote that stands as it was. */
const LIKE = [0.8, 0.7, 0.6] as const
const LIKE_CHANGED = [0.85, 0.8, 0.7] as const
/** By so much the likeliest place must beat the next. */
const MARGIN = 0.15
/** How like a sentence must be to put another in doubt. */
const RIVAL = 0.25
/** What a line beside the paragraph says, where a sentence beside the own one says 1. */
const BESIDE = 0.6
/** By so much one of several copies must be ahead. */
const AHEAD = 0.3
/** In doubt, a place is believed that moved by fewer characters than this, and far less than the others. */
const NEAR = 400

/**
 * Finds an anchored quote in the text of a page: at its old position if quote and context agree there, else in the
 * sentence it stood in, else in one much like it. Undefined if no place is certain: an orphan.
 */
export function findAnchor(text: string, anchor: Anchor): Place | undefined {
  return anchorFinder(text)(anchor)
}

/** A finder for many anchors of one text. */
export function anchorFinder(text: string): (anchor: Anchor) => Place | undefined {
  let page: Searched | undefined
  return (anchor) => {
    if (anchor.quote.exact.trim() === "") return undefined
    if (standsAsBefore(text, anchor)) return { ...anchor.position, how: "position" }
    page ??= { text, folded: foldText(text) }
    return search(page, anchor)
  }
}

function standsAsBefore(text: string, { quote, position }: Anchor): boolean {
  const { start, end } = position
  return (
    text.slice(start, end) === quote.exact &&
    text.slice(Math.max(0, start - quote.prefix.length), start) === quote.prefix &&
    text.slice(end, end + quote.suffix.length) === quote.suffix
  )
}

function search(page: Searched, anchor: Anchor): Place | undefined {
  const { folded, text } = page
  const wanted = wantedOf(anchor)
  const expected = foldedOffset(folded, anchor.position.start)
  // What already stood elsewhere when the place was noted is not the place.
  const others = new Set(anchor.others)
  const isDouble = wanted.sentence !== undefined && others.has(wanted.sentence)
  const mayBe = (one: Evidence) => one.whole || !others.has(one.sentence)
  const found = exactPlaces(folded.text, wanted, expected)
    .map((place) => weigh(page, place, wanted))
    .filter(mayBe)
  const whole = found.filter((one) => one.whole)
  let best: Evidence | undefined
  if (whole.length > 0) best = bestWhole(whole, wanted, expected, isDouble)
  else {
    const similar = similarPlaces(folded.text, wanted).filter(({ errors }) => errors > 0)
    const changed = similar.map((place) => weigh(page, place, wanted)).filter(mayBe)
    best = bestChanged([...found, ...changed], wanted, expected)
  }
  if (!best) return undefined
  const { start, end } = unfold(folded, text, best.place.start, best.place.end)
  // Half of a letter that folds into one unit: there is no place for it.
  if (start === end) return undefined
  return { start, end, how: best.place.errors > 0 ? "similar" : "quote" }
}

/** Of places in a sentence that reads as it did. */
function bestWhole(
  found: readonly Evidence[],
  wanted: Wanted,
  expected: number,
  isDouble: boolean,
): Evidence | undefined {
  const best = original(found, expected)
  if (!best) return undefined
  const size = wanted.own.before.length + wanted.exact.length + wanted.own.after.length
  const known = best.before >= NEIGHBOUR || best.after >= NEIGHBOUR
  return known || (size >= SENTENCE && !isDouble) ? best : undefined
}

/** Of copies of a sentence, the one that was there first: by what stands around it, or because it hardly moved. */
function original(copies: readonly Evidence[], expected: number): Evidence | undefined {
  const ties = ({ before, after, beside }: Evidence) => before + after + beside * BESIDE
  const most = Math.max(...copies.map(ties))
  const level = copies.filter((one) => ties(one) > most - AHEAD)
  const off = ({ place }: Evidence) => Math.abs(place.start - expected)
  const [nearest, next] = level.sort((a, b) => off(a) - off(b))
  return nearest && (!next || (off(nearest) * 4 < off(next) && off(nearest) < NEAR)) ? nearest : undefined
}

/** Of places in sentences that read otherwise now. */
function bestChanged(found: readonly Evidence[], wanted: Wanted, expected: number): Evidence | undefined {
  const score = ({ own, before, after }: Evidence) => own + (before + after) / 2
  const noted = `${wanted.own.before}${wanted.exact}${wanted.own.after}`.trim()
  const [best, ...others] = [...found].sort((a, b) => score(b) - score(a))
  if (!best || !isLike(best, noted)) return undefined
  const isRival = (one: Evidence) =>
    one.own >= RIVAL &&
    score(one) > score(best) - (complement(best, one) ? 1 : MARGIN) &&
    !(best.own > one.own && isBetween(noted, best.text, one.text))
  const rivals = others.filter(isRival)
  if (rivals.some((one) => one.sentence !== best.sentence)) return undefined
  return rivals.length === 0 ? best : original([best, ...rivals], expected)
}

/** Two likenesses side by side, each beside one of the old neighbours: nothing says which is which. */
function complement(a: Evidence, b: Evidence): boolean {
  const stays = (share: number) => share >= NEIGHBOUR
  return (!stays(a.before) && stays(b.before)) || (!stays(a.after) && stays(b.after))
}

function isLike({ place, text, before, after }: Evidence, noted: string): boolean {
  const neighbours = (before >= NEIGHBOUR ? 1 : 0) + (after >= NEIGHBOUR ? 1 : 0)
  return wordsInCommon(noted, text) >= (place.errors > 0 ? LIKE_CHANGED : LIKE)[neighbours]!
}
