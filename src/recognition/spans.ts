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
