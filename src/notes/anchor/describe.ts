import type { Anchor } from "../note.ts"
import { everyPlace, similarPlaces } from "./candidates.ts"
import { type Searched, wantedOf } from "./evidence.ts"
import { foldedOffset, foldText } from "./fold.ts"
import { quickAnchor } from "./quick.ts"
import { besideOf, fingerprint, sentenceOf } from "./sentence.ts"

/** Of sentences that hold the same words, so many are remembered. */
const MOST_OTHERS = 64

/**
 * Describes a stretch of a page's text so that it can be found again: the quote, its context, its position, and which
 * other sentences of the page hold the same or similar words, which a finding must not be.
 */
export function describeAnchor(text: string, start: number, end: number): Anchor {
  const anchor = quickAnchor(text, start, end)
  const others = othersOf({ text, folded: foldText(text) }, anchor)
  return { ...anchor, beside: besideOf(text, anchor.position), ...(others.length === 0 ? {} : { others }) }
}

/** Fingerprints of the other sentences that hold the quote, or words like it. */
function othersOf({ text, folded }: Searched, anchor: Anchor): number[] {
  const own = sentenceOf(text, anchor.position.start, anchor.position.end)
  const start = foldedOffset(folded, own.start)
  const end = foldedOffset(folded, own.end)
  const wanted = wantedOf(anchor)
  // The sentence itself is blanked out, or it would hide every place that is merely similar.
  const rest = folded.text.slice(0, start) + "\0".repeat(end - start) + folded.text.slice(end)
  const prints = new Set<number>()
  for (const place of [...everyPlace(rest, wanted), ...similarPlaces(rest, wanted)]) {
    if (prints.size >= MOST_OTHERS) break
    const there = sentenceOf(text, folded.at[place.start]!, folded.at[place.end]!)
    prints.add(fingerprint(text.slice(there.start, there.end)))
  }
  return [...prints]
}
