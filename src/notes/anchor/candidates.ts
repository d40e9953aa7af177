import approximately from "approx-string-match"
import { type Candidate, runAfter, runBefore, type Wanted } from "./evidence.ts"

/** Of the places where the very words stand, so many are weighed: those whose surroundings agree furthest. */
const MOST_EXACT = 24
/** A quote of which more than this share has changed is not looked for. */
const MOST_CHANGED = 0.2
/** Shorter quotes are looked for as they stand; a letter's difference makes them other words. */
const SHORTEST_CHANGED = 6

/** Every place where the very words of the quote stand, in the order of the text. */
export function everyPlace(text: string, { exact }: Wanted): Candidate[] {
  const places: Candidate[] = []
  // A quote of nothing but spaces or invisible signs stands everywhere, and so nowhere.
  if (exact === "") return places
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    places.push({ start, end: start + exact.length, errors: 0 })
  }
  return places
}

/** Places where the very words of the quote stand, the likeliest first. */
export function exactPlaces(text: string, wanted: Wanted, expected: number): Candidate[] {
  const { prefix, suffix } = wanted
  const ranked = everyPlace(text, wanted).map((place) => ({
    place,
    run: runBefore(text, place.start, prefix) + runAfter(text, place.end, suffix),
    off: Math.abs(place.start - expected),
  }))
  ranked.sort((a, b) => b.run - a.run || a.off - b.off)
  return ranked.slice(0, MOST_EXACT).map(({ place }) => place)
}

/** Places that read much like the quote: anywhere in the text, and near where its surroundings stand. */
export function similarPlaces(text: string, wanted: Wanted): Candidate[] {
  const { exact, prefix, suffix } = wanted
  const errors = Math.floor(exact.length * MOST_CHANGED)
  if (exact.length < SHORTEST_CHANGED || errors === 0) return []
  const found = search(text, 0, text.length, exact, Math.floor(exact.length / 5))
  const reach = exact.length + errors + 16
  for (const context of [prefix, suffix]) {
    if (context.length < 16) continue
    for (const { start, end } of approximately(text, context, Math.floor(context.length / 4)).slice(0, 4)) {
      const [from, to] = context === prefix ? [end - 4, end + reach] : [start - reach, start + 4]
      found.push(...search(text, Math.max(0, from), Math.min(text.length, to), exact, errors))
    }
  }
  return distinct(found)
}

function search(text: string, from: number, to: number, quote: string, errors: number): Candidate[] {
  return approximately(text.slice(from, to), quote, errors)
    .slice(0, MOST_EXACT)
    .map((match) => ({ start: from + match.start, end: from + match.end, errors: match.errors }))
}

/** Of places that overlap, the one that differs least. */
function distinct(places: Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const place of places.sort((a, b) => a.errors - b.errors)) {
    if (!kept.some(({ start, end }) => place.start < end && place.end > start)) kept.push(place)
  }
  return kept
}
