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
