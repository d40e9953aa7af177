import type { Anchor } from "../note.ts"
import { exactPlaces, similarPlaces } from "./candidates.ts"
import { weigh } from "./evidence.ts"
import { wantedOf } from "./find.ts"
import { type FoldedText, foldedOffset, foldText } from "./fold.ts"

/** Context kept on either side; more where other places of the page are much alike. */
const CONTEXTS = [64, 128, 256] as const
/** The rival's share of the full evidence above which more context is kept. */
const ALIKE = 0.7

/**
 * Describes a stretch of a page's text so that it can be found again: the quote, its context, its position, and how
 * strong the best other place of the page was, which a finding must beat.
 */
export function describeAnchor(text: string, start: number, end: number): Anchor {
  const folded = foldText(text)
  let anchor = quickAnchor(text, start, end)
  for (const length of CONTEXTS) {
    const wider = quickAnchor(text, start, end, length)
    const { rival, full } = bestRival(folded, wider)
    anchor = { ...wider, rival }
    if (rival < full * ALIKE) break
  }
  return anchor
}

/** The same without a look at the rest of the page; finding such an anchor again asks for more agreement. */
export function quickAnchor(text: string, start: number, end: number, context: number = CONTEXTS[0]): Anchor {
  const from = whole(text, Math.max(0, start - context), 1)
  const to = whole(text, Math.min(text.length, end + context), -1)
  return {
    quote: { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) },
    position: { start, end },
  }
}

/** Moves an edge out of the middle of a surrogate pair. */
function whole(text: string, at: number, step: 1 | -1): number {
  const code = text.charCodeAt(at)
  return at > 0 && at < text.length && code >= 0xdc00 && code <= 0xdfff ? at + step : at
}

function bestRival(folded: FoldedText, anchor: Anchor): { rival: number; full: number } {
  const wanted = wantedOf(anchor)
  const { text } = folded
  const start = foldedOffset(folded, anchor.position.start)
  const end = foldedOffset(folded, anchor.position.end)
  const elsewhere = (place: { start: number; end: number }) => place.end <= start || place.start >= end
  // The place itself is blanked out, or it would hide every place that is merely similar.
  const rest = text.slice(0, start) + "\0".repeat(end - start) + text.slice(end)
  const places = [...exactPlaces(text, wanted, start), ...similarPlaces(rest, wanted)].filter(elsewhere)
  const rival = places.reduce((most, place) => Math.max(most, weigh(text, place, wanted).total), 0)
  return { rival, full: Math.min(96, wanted.exact.length) + wanted.prefix.length + wanted.suffix.length }
}
