/** Edit distance of two texts (Levenshtein), in rows; sentences are a few hundred units long at most. */
export function distance(a: string, b: string): number {
  let start = 0
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  const most = Math.min(a.length, b.length) - start
  while (end < most && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  const [from, to] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (from.length === 0 || to.length === 0) return from.length + to.length
  let row = Uint16Array.from({ length: to.length + 1 }, (_, i) => i)
  let next = new Uint16Array(to.length + 1)
  for (let i = 1; i <= from.length; i++) {
    const unit = from.charCodeAt(i - 1)
    next[0] = i
    for (let j = 1; j <= to.length; j++) {
      const change = (row[j - 1] ?? 0) + (unit === to.charCodeAt(j - 1) ? 0 : 1)
      next[j] = Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
    }
    ;[row, next] = [next, row]
  }
  return row[to.length] ?? 0
}

/**
 * Whether one text lies on the way from another to a third, as a copy does that was copied again: whatever it changed of
 * the first the last has too, and more.
 */
export function isBetween(first: string, between: string, last: string): boolean {
  const [near, far] = [distance(first, between), distance(first, last)]
  return near < far && near + distance(between, last) === far
}

/** Words; where a script has no spaces between them, its letters one by one. */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu

/**
 * The share of two sentences' words that both have in the same order, 0 to 1. Whoever rewrites a sentence keeps most of
 * them; another sentence that happens to hold the same phrase does not.
 */
export function wordsInCommon(a: string, b: string): number {
  const [these, those] = [a.match(WORD) ?? [], b.match(WORD) ?? []]
  if (these.length + those.length === 0) return a === b ? 1 : 0
  const row = new Uint16Array(those.length + 1)
  for (const word of these) {
    let left = 0
    for (let j = 0; j < those.length; j++) {
      const above = row[j + 1] ?? 0
      row[j + 1] = word === those[j] ? left + 1 : Math.max(above, row[j] ?? 0)
      left = above
    }
  }
  return (2 * (row[those.length] ?? 0)) / (these.length + those.length)
}
