/** A place in the text. */
export interface Span {
  start: number
  end: number
}

/** Index of the first member that ends behind `at`, in a list ordered by start whose members do not overlap. */
export function firstBehind(list: readonly Span[], at: number): number {
  let lo = 0
  let hi = list.length
  while (lo < hi) {
    const mid = (lo + hi) >>> 1
    if (list[mid]!.end <= at) lo = mid + 1
    else hi = mid
  }
  return lo
}

/** Members of such a list that meet the span, in order. */
export function meeting<T extends Span>(list: readonly T[], span: Span): T[] {
  const out: T[] = []
  for (let i = firstBehind(list, span.start); i < list.length && list[i]!.start < span.end; i++) out.push(list[i]!)
  return out
}

/** For a list ordered by start whose members may overlap: whether any of them meets a span. */
export function meetingAny(list: readonly Span[]): (span: Span) => boolean {
  let furthest = 0
  const reach = list.map(({ end }) => (furthest = Math.max(furthest, end)))
  return ({ start, end }) => (reach[firstFrom(list, end) - 1] ?? 0) > start
}

/** Index of the first member that starts at or behind `at`, in a list ordered by start. */
export function firstFrom(list: readonly Span[], at: number): number {
  let lo = 0
  let hi = list.length
  while (lo < hi) {
    const mid = (lo + hi) >>> 1
    if (list[mid]!.start < at) lo = mid + 1
    else hi = mid
  }
  return lo
}

/** The lines of a text, empty ones too, without their ends. */
export function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf("\n", start)
    const end = newline < 0 ? text.length : newline
    lines.push({ start, end })
    start = end + 1
  }
  return lines
}

/** Sorts in place, from an index on, what nearly is in order: in steps as many as are out of it, equals as they stood. */
export function putInOrder<T>(list: T[], order: (a: T, b: T) => number, from = 0): T[] {
  for (let i = from + 1; i < list.length; i++) {
    const one = list[i]!
    let k = i
    for (; k > from && order(list[k - 1]!, one) > 0; k--) list[k] = list[k - 1]!
    list[k] = one
  }
  return list
}
