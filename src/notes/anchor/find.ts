import type { Anchor } from "../note.ts"
import { exactPlaces, similarPlaces } from "./candidates.ts"
import { type Candidate, type Evidence, isNeighbour, type Wanted, weigh } from "./evidence.ts"
import { type FoldedText, foldedOffset, foldText, unfold } from "./fold.ts"

/** Where an anchored quote stands now. */
export interface Place {
  start: number
  end: number
  how: "position" | "quote" | "similar"
}

/** Characters that must agree before a place is believed; a short quote needs its surroundings. */
const LEAST = 28
/** The same, for an anchor that does not know what else on its page was like it. */
const LEAST_UNKNOWN = 40
/** By so much a place must beat the best other place of the page as it was, and the runner-up now. */
const MARGIN = 6
/** A changed quote shorter than this needs surroundings that agree. */
const LONG = 80

/**
 * Finds an anchored quote in the text of a page: at its old position if quote and context agree there, else where the
 * very words stand in like surroundings, else where similar words do. Undefined if no place is certain: an orphan.
 */
export function findAnchor(text: string, anchor: Anchor): Place | undefined {
  return anchorFinder(text)(anchor)
}

/** A finder for many anchors of one text. */
export function anchorFinder(text: string): (anchor: Anchor) => Place | undefined {
  let folded: FoldedText | undefined
  return (anchor) => {
    if (anchor.quote.exact.trim() === "") return undefined
    if (standsAsBefore(text, anchor)) return { ...anchor.position, how: "position" }
    folded ??= foldText(text)
    return search(text, folded, anchor)
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

/** The quote and its context as they are compared. */
export function wantedOf({ quote }: Pick<Anchor, "quote">): Wanted {
  // Folded in one piece, so that white space at the seams is counted once, as in the page's text.
  const before = foldText(quote.prefix).text.trimStart()
  const exact = foldText(quote.exact).text
  const after = foldText(quote.suffix).text.trimEnd()
  const lead = exact.startsWith(" ") && !before.endsWith(" ") ? " " : ""
  const trail = exact.endsWith(" ") && !after.startsWith(" ") ? " " : ""
  return { exact: exact.trim(), prefix: before + lead, suffix: trail + after }
}

interface Weighed {
  place: Candidate
  evidence: Evidence
}

function search(text: string, folded: FoldedText, anchor: Anchor): Place | undefined {
  const wanted = wantedOf(anchor)
  const expected = foldedOffset(folded, anchor.position.start)
  const exact = exactPlaces(folded.text, wanted, expected)
  const weighed = weighAll(folded.text, exact, wanted)
  let best = decide(folded.text, weighed, wanted, anchor, expected)
  let how: Place["how"] = "quote"
  if (!best) {
    const similar = similarPlaces(folded.text, wanted).filter(({ errors }) => errors > 0)
    best = decide(folded.text, [...weighed, ...weighAll(folded.text, similar, wanted)], wanted, anchor, expected)
    how = best && best.errors > 0 ? "similar" : "quote"
  }
  return best && { ...unfold(folded, text, best.start, best.end), how }
}

function weighAll(text: string, places: readonly Candidate[], wanted: Wanted): Weighed[] {
  return places.map((place) => ({ place, evidence: weigh(text, place, wanted) }))
}

function decide(
  text: string,
  weighed: readonly Weighed[],
  wanted: Wanted,
  anchor: Anchor,
  expected: number,
): Candidate | undefined {
  const order = [...weighed].sort((a, b) => b.evidence.total - a.evidence.total)
  const [best] = order
  if (!best || !isEnough(best, wanted, anchor)) return undefined
  const rivals = order.filter(
    (one) => one !== best && one.evidence.total > best.evidence.total - MARGIN && isEnough(one, wanted, anchor),
  )
  if (rivals.length === 0) {
    return isNeighbour(text, best.place, wanted, best.evidence) ? undefined : best.place
  }
  // A copy of the passage was put elsewhere on the page: the place that hardly moved is meant, or none.
  const [nearest, next] = [best, ...rivals].sort((a, b) => off(a, expected) - off(b, expected))
  return nearest && next && off(nearest, expected) * 4 < off(next, expected) ? nearest.place : undefined
}

const off = ({ place }: Weighed, expected: number) => Math.abs(place.start - expected)

function isEnough({ place, evidence }: Weighed, wanted: Wanted, { rival }: Anchor): boolean {
  const { before, after, total } = evidence
  if (total < (rival === undefined ? LEAST_UNKNOWN : LEAST)) return false
  if (rival !== undefined && total < rival + MARGIN) return false
  if (place.errors === 0) return true
  const around = before + after
  const length = wanted.exact.length
  return around >= 12 || (length >= LONG && place.errors <= length * 0.15)
}
