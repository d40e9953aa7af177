import approximately from "approx-string-match"
import type { Anchor } from "../note.ts"
import { type FoldedText, foldedOffset, foldText } from "./fold.ts"
import { besideOf, fingerprint, sentenceOf } from "./sentence.ts"

/** A text and the same folded, in which places are looked for. */
export interface Searched {
  text: string
  folded: FoldedText
}

export interface Sides {
  before: string
  after: string
}

/** A quote and what stood around it, all folded. */
export interface Wanted {
  exact: string
  prefix: string
  suffix: string
  /** What of the context stands in the quote's own sentence, and what beyond it. */
  own: Sides
  beyond: Sides
  /** The sentence's fingerprint, if the context holds all of it. */
  sentence?: number
  /** Fingerprints of what stands before and after the paragraph. */
  beside?: readonly [number, number]
}

/** A place of the folded text where the quote may stand. */
export interface Candidate {
  start: number
  end: number
  /** Characters by which the text here differs from the quote. */
  errors: number
}

/** What speaks for a candidate. */
export interface Evidence {
  place: Candidate
  /** Fingerprint of the sentence it stands in, and its folded text. */
  sentence: number
  text: string
  /** The quote stands where it stood in a sentence that reads as it did. */
  whole: boolean
  /** Likeness of the sentence, 0 to 1. */
  own: number
  /** Likeness of what comes before and after the sentence, 0 to 1. */
  before: number
  after: number
  /** How many of the two lines around the paragraph are the same. */
  beside: number
}

/** How far a context may have moved from the quote; each character of it counts against the context. */
const SLACK = 32

/** The quote and its context as they are compared. */
export function wantedOf({ quote, position, beside }: Anchor): Wanted {
  const { prefix, exact, suffix } = quote
  const all = prefix + exact + suffix
  const sentence = sentenceOf(all, prefix.length, prefix.length + exact.length)
  const after = all.slice(prefix.length + exact.length, sentence.end)
  const folded = (text: string) => foldText(text).text
  // Folded in one piece, so that white space at the seams is counted once, as in the page's text.
  const middle = folded(exact)
  const lead = middle.startsWith(" ") ? " " : ""
  const trail = middle.endsWith(" ") ? " " : ""
  const isCut = (sentence.start === 0 && position.start > prefix.length) || sentence.end === all.length
  return {
    exact: middle.trim(),
    prefix: joined(folded(prefix).trimStart(), lead),
    suffix: joined(trail, folded(suffix).trimEnd()),
    own: {
      before: joined(folded(prefix.slice(sentence.start)), lead),
      after: joined(trail, folded(after)),
    },
    beyond: {
      before: folded(prefix.slice(0, sentence.start)).trim(),
      after: folded(all.slice(sentence.end)).trim(),
    },
    ...(beside ? { beside } : {}),
    ...(isCut ? {} : { sentence: fingerprint(all.slice(sentence.start, sentence.end)) }),
  }
}

const joined = (a: string, b: string) => (a.endsWith(" ") && b.startsWith(" ") ? a + b.slice(1) : a + b)

/** How many characters two texts have in common from their beginnings. */
export function runAfter(text: string, from: number, context: string): number {
  let n = 0
  while (n < context.length && text.charCodeAt(from + n) === context.charCodeAt(n)) n++
  return n
}

/** How many characters the text before `to` has in common with the end of the context. */
export function runBefore(text: string, to: number, context: string): number {
  let n = 0
  while (n < context.length && n < to && text.charCodeAt(to - 1 - n) === context.charCodeAt(context.length - 1 - n)) n++
  return n
}

function similar(window: string, context: string, gapOf: (match: { start: number; end: number }) => number): number {
  const errors = Math.floor(context.length / 2)
  if (errors === 0) return 0
  let best = 0
  for (const match of approximately(window, context, errors)) {
    best = Math.max(best, context.length - 2 * match.errors - gapOf(match))
  }
  return best
}

/** How many characters of what should follow agree with the text from `from` on, and no further than `limit`. */
function agreesAfter(text: string, from: number, context: string, limit = text.length): number {
  const run = Math.min(limit - from, runAfter(text, from, context))
  if (run === context.length) return run
  const window = text.slice(from, Math.min(limit, from + context.length + SLACK))
  return Math.max(
    run,
    similar(window, context, ({ start }) => start),
  )
}

/** How many characters of what should come before agree with the text up to `to`, and no further than `limit`. */
function agreesBefore(text: string, to: number, context: string, limit = 0): number {
  const run = Math.min(to - limit, runBefore(text, to, context))
  if (run === context.length) return run
  const window = text.slice(Math.max(limit, to - context.length - SLACK), to)
  return Math.max(
    run,
    similar(window, context, ({ end }) => window.length - end),
  )
}

/** Weighs a candidate. */
export function weigh({ text, folded }: Searched, place: Candidate, wanted: Wanted): Evidence {
  const { own, beyond, exact } = wanted
  const around = sentenceOf(text, folded.at[place.start]!, folded.at[place.end]!)
  const sentence = fingerprint(text.slice(around.start, around.end))
  const start = Math.min(place.start, foldedOffset(folded, around.start))
  const end = Math.max(place.end, foldedOffset(folded, around.end))
  const ran = runBefore(folded.text, place.start, own.before) + runAfter(folded.text, place.end, own.after)
  const size = own.before.length + exact.length + own.after.length
  const agreed =
    exact.length -
    2 * place.errors +
    agreesBefore(folded.text, place.start, own.before, start) +
    agreesAfter(folded.text, place.end, own.after, end)
  const before = agreesBefore(folded.text, start, beyond.before && `${beyond.before} `)
  const after = agreesAfter(folded.text, end, beyond.after && ` ${beyond.after}`)
  // Where the page began or ended beside the sentence, it should still.
  const isFirst = folded.text.slice(0, start).trim() === ""
  const isLast = folded.text.slice(end).trim() === ""
  return {
    place,
    sentence,
    text: folded.text.slice(start, end).trim(),
    whole:
      place.errors === 0 &&
      ran === own.before.length + own.after.length &&
      (wanted.sentence === undefined || wanted.sentence === sentence),
    own: Math.max(0, (2 * agreed) / (size + end - start)),
    before: beyond.before ? before / (beyond.before.length + 1) : isFirst ? 1 : 0,
    after: beyond.after ? after / (beyond.after.length + 1) : isLast ? 1 : 0,
    beside: besideOf(text, around).filter((print, i) => print === wanted.beside?.[i]).length,
  }
}
