/**
 * Comparing passages of two versions of a page. All functions work on text folded by `level`, which keeps offsets.
 */

/** Signs that publishers swap without meaning anything: spaces, quotes, dashes. One UTF-16 unit for one. */
const SWAPPED: Record<string, string> = {
  "\u00a0": " ",
  "\u202f": " ",
  "\u2009": " ",
  "\n": " ",
  "\t": " ",
  "‘": "'",
  "’": "'",
  "‚": "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
  "‑": "-",
}

const SWAPPABLE = new RegExp(`[${Object.keys(SWAPPED).join("")}]`, "g")

/** The text with interchangeable signs made one; offsets stay as they are. */
export function level(text: string): string {
  return text.replace(SWAPPABLE, (sign) => SWAPPED[sign] ?? sign)
}

/** Likeness of two passages: 1 for the same, 0 for nothing in common (one minus edit distance by length). */
export function likeness(a: string, b: string): number {
  if (a === b) return 1
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 1 : 1 - distance(a, b) / longest
}

/** Length of what two texts have in common at their ends. */
export function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length]) length++
  return length
}

/** Length of what two texts have in common at their beginnings. */
export function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

/** Levenshtein distance, in rows; passages are a few hundred units long at most. */
function distance(a: string, b: string): number {
  const start = commonStart(a, b)
  const end = commonEnd(a.slice(start), b.slice(start))
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
