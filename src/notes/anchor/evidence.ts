import approximately from "approx-string-match"

/** A quote with its context, all folded, and a place of the folded text where it may stand. */
export interface Wanted {
  exact: string
  prefix: string
  suffix: string
}

export interface Candidate {
  start: number
  end: number
  /** Characters by which the text here differs from the quote. */
  errors: number
}

/** What speaks for a candidate, counted in characters that agree. */
export interface Evidence {
  quote: number
  before: number
  after: number
  total: number
}

/** A long quote says no more than this: beyond it, everything is certain. */
const QUOTE_CAP = 96
/** How far a context may have moved from the quote; each character of it counts against the context. */
const SLACK = 32

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

/** How well the text from `from` on agrees with what should follow. */
export function agreesAfter(text: string, from: number, context: string): number {
  const run = runAfter(text, from, context)
  if (run === context.length) return run
  const window = text.slice(from, from + context.length + SLACK)
  return Math.max(
    run,
    similar(window, context, ({ start }) => start),
  )
}

/** How well the text up to `to` agrees with what should come before. */
export function agreesBefore(text: string, to: number, context: string): number {
  const run = runBefore(text, to, context)
  if (run === context.length) return run
  const window = text.slice(Math.max(0, to - context.length - SLACK), to)
  return Math.max(
    run,
    similar(window, context, ({ end }) => window.length - end),
  )
}

/** Weighs a candidate. */
export function weigh(text: string, { start, end, errors }: Candidate, wanted: Wanted): Evidence {
  const quote = Math.min(QUOTE_CAP, wanted.exact.length - 2 * errors)
  const before = agreesBefore(text, start, wanted.prefix)
  const after = agreesAfter(text, end, wanted.suffix)
  return { quote, before, after, total: quote + before + after }
}

/**
 * Whether the candidate is a neighbour of a quote that was cut out: then what should come after the quote begins
 * at the candidate itself, or what should come before it ends there.
 */
export function isNeighbour(text: string, { start, end }: Candidate, wanted: Wanted, found: Evidence): boolean {
  const half = (context: string) => context.length / 2
  const follows = agreesAfter(text, start, wanted.suffix)
  if (follows > found.after && follows >= half(wanted.suffix) && wanted.suffix.length >= 8) return true
  const precedes = agreesBefore(text, end, wanted.prefix)
  return precedes > found.before && precedes >= half(wanted.prefix) && wanted.prefix.length >= 8
}
