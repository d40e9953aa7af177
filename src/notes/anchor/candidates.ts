import search from "approx-string-match"

export interface Passage {
  start: number
  end: number
}

/** A search of a pattern with errors costs its length; longer quotes are found by their two ends. */
const LONGEST_PATTERN = 160
const END_LENGTH = 80
/** More places than this and the quote says nothing. */
const MOST = 400

/** Where the quote stands word for word. */
export function exactPassages(text: string, quote: string): Passage[] {
  const found: Passage[] = []
  if (quote === "") return found
  for (let at = text.indexOf(quote); at >= 0 && found.length < MOST; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length })
  }
  return found
}

/** Where something like the quote stands, with at most this share of its signs changed. Overlapping finds are one: the best. */
export function similarPassages(text: string, quote: string, share: number): Passage[] {
  if (quote.length > LONGEST_PATTERN) return passagesByEnds(text, quote, share)
  const matches = search(text, quote, Math.floor(quote.length * share))
  return apart(matches.map(({ start, end, errors }) => ({ start, end, errors })))
}

function passagesByEnds(text: string, quote: string, share: number): Passage[] {
  const heads = similarPassages(text, quote.slice(0, END_LENGTH), share)
  const tails = similarPassages(text, quote.slice(-END_LENGTH), share)
  const passages: (Passage & { errors: number })[] = []
  for (const head of heads) {
    for (const tail of tails) {
      const length = tail.end - head.start
      const off = Math.abs(length - quote.length)
      if (length > END_LENGTH && off <= quote.length * 0.5) {
        passages.push({ start: head.start, end: tail.end, errors: off })
      }
    }
  }
  return apart(passages)
}

/** Keeps of passages that overlap the one with the fewest errors. */
function apart(passages: readonly (Passage & { errors: number })[]): Passage[] {
  const kept: Passage[] = []
  for (const passage of [...passages].sort((a, b) => a.errors - b.errors || a.start - b.start).slice(0, MOST * 4)) {
    if (kept.some((other) => passage.start < other.end && other.start < passage.end)) continue
    kept.push({ start: passage.start, end: passage.end })
    if (kept.length >= MOST) break
  }
  return kept
}
