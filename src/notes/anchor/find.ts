import type { Anchor } from "../note.ts"
import { exactPlaces, similarPlaces } from "./candidates.ts"
import {
  agreesAfter,
  agreesBefore,
  type Candidate,
  type Evidence,
  isNeighbour,
  type Wanted,
  weigh,
} from "./evidence.ts"
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
/** By so much a place must beat the best other place of the page as it was. */
const MARGIN = 6
/** A second place with more than this share of the best one's evidence puts it in doubt. */
const RUNNER_UP = 0.6
/** In doubt, a place is believed that moved by fewer characters than this, and far less than the others. */
const NEAR = 400
/** So much of the quote's own sentence is looked at on either side, and such a share of it must agree. */
const OWN_CONTEXT = 32
const OWN_SHARE = 0.45
const OWN_SHARE_SIDE = 0.35
const OWN_SHARE_SHORT = 0.6
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
  if (!best || !isEnough(best, wanted, anchor) || !standsInItsSentence(text, best, anchor)) return undefined
  const rivals = order.filter(
    (one) =>
      one !== best && one.evidence.total > best.evidence.total * RUNNER_UP && standsInItsSentence(text, one, anchor),
  )
  const complete = wanted.prefix.length + wanted.suffix.length
  const isWhole = ({ evidence }: Weighed) => evidence.before + evidence.after === complete
  if (rivals.length === 0 || (complete >= 48 && isWhole(best) && !rivals.some(isWhole))) {
    return isNeighbour(text, best.place, wanted, best.evidence) ? undefined : best.place
  }
  // A copy of the passage was put elsewhere on the page: the place that hardly moved is meant, or none.
  const [nearest, next] = [best, ...rivals].sort((a, b) => off(a, expected) - off(b, expected))
  return nearest && next && off(nearest, expected) * 4 < off(next, expected) && off(nearest, expected) < NEAR
    ? nearest.place
    : undefined
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

const SENTENCE_END = /[.!?。！？]["'”»)]*\s|\n/

/**
 * Whether what stood around the quote in its own sentence stands around it here. The sentences beside it may still be
 * there when its own is gone, and so are no proof.
 */
function standsInItsSentence(text: string, { place }: Weighed, { quote }: Anchor): boolean {
  const end = SENTENCE_END.exec(quote.suffix)
  const own = wantedOf({
    quote: {
      exact: quote.exact,
      prefix: quote.prefix.split(SENTENCE_END).at(-1)!.slice(-OWN_CONTEXT),
      suffix: quote.suffix.slice(0, end ? end.index + 1 : undefined).slice(0, OWN_CONTEXT),
    },
  })
  const size = own.prefix.trim().length + own.suffix.trim().length
  if (size < 8) return true
  const before = Math.max(0, agreesBefore(text, place.start, own.prefix))
  const after = Math.max(0, agreesAfter(text, place.end, own.suffix))
  // A side that reads quite otherwise is another sentence with the same ending or beginning.
  const isOther = (agreed: number, context: string) => context.length >= 12 && agreed < context.length * OWN_SHARE_SIDE
  if (isOther(before, own.prefix) || isOther(after, own.suffix)) return false
  return before + after >= size * (own.exact.length < LEAST ? OWN_SHARE_SHORT : OWN_SHARE)
}
