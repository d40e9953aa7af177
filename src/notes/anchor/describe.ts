import type { Anchor } from "../note.ts"
import { similarPassages } from "./candidates.ts"
import { level, likeness } from "./text.ts"

/** Units of context kept on each side: enough to tell repeated phrases apart after an edit nearby. */
const CONTEXT = 96
/** A passage elsewhere on the page this like the quote could be taken for it later. */
const RIVAL_LIKENESS = 0.6
const MOST_RIVALS = 3
/** Longest text in which rivals are looked for; beyond it the context alone must do. */
const LONGEST_SEARCH = 400_000

/**
 * Describes a place of the page's text so that it can be found again: the quote with its context, its position, and
 * the passages of the page that are nearly the same, which it must not be taken for once it is gone.
 */
export function describeAnchor(text: string, start: number, end: number): Anchor {
  const exact = text.slice(start, end)
  const rivals = rivalsOf(text, start, end)
  return {
    quote: {
      exact,
      prefix: text.slice(Math.max(0, start - CONTEXT), start),
      suffix: text.slice(end, end + CONTEXT),
    },
    position: { start, end },
    ...(rivals.length > 0 ? { rivals } : {}),
  }
}

function rivalsOf(text: string, start: number, end: number): string[] {
  if (text.length > LONGEST_SEARCH || end - start < 12) return []
  const levelled = level(text)
  const quote = levelled.slice(start, end)
  return similarPassages(levelled, quote, 1 - RIVAL_LIKENESS)
    .filter((passage) => passage.end <= start || passage.start >= end)
    .map((passage) => text.slice(passage.start, passage.end))
    .map((rival) => ({ rival, like: likeness(level(rival), quote) }))
    .filter(({ like }) => like >= RIVAL_LIKENESS)
    .sort((a, b) => b.like - a.like)
    .slice(0, MOST_RIVALS)
    .map(({ rival }) => rival)
}
