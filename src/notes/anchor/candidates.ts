import approximately from "approx-string-match"
import { type Candidate, runAfter, runBefore, type Wanted } from "./evidence.ts"

/** Of the places where the very words stand, so many are weighed: those whose surroundings agree furthest. */
const MOST_EXACT = 12
/** A quote of which more than this share has changed is not looked for. */
const MOST_CHANGED = 0.2
/** Shorter quotes are looked for as they stand; a letter's difference makes them other words. */
const SHORTEST_CHANGED = 6

/** Places where the very words of the quote stand, the likeliest first. */
export function exactPlaces(text: string, wanted: Wanted, expected: number): Candidate[] {
  const { exact, prefix, suffix } = wanted
  // A quote of nothing but spaces or invisible signs stands everywhere, and so nowhere.
  if (exact === "") return []
  const places: { start: number; run: number }[] = []
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    places.push({ start, run: runBefore(text, start, prefix) + runAfter(text, start + exact.length, suffix) })
  }
  const distance = ({ start }: { start: number }) => Math.abs(start - expected)
  places.sort((a, b) => b.run - a.run || distance(a) - distance(b))
  return places.slice(0, MOST_EXACT).map(({ start }) => ({ start, end: start + exact.length, errors: 0 }))
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
