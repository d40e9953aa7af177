import { addMonths, dayNumber, daysInMonth, isDay, weekdayOf } from "./calendar.ts"
import type { Reference, TenseClue } from "./context.ts"

const SEASON_MONTHS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

/** "last May": the May before this month; "next May": the one after it; "this May": this year's. */
export function qualifiedYear(
  month: number,
  day: number | undefined,
  qualifier: number,
  ref: Reference | undefined,
): number | undefined {
  if (!ref) return undefined
  const before = month - (ref.month ?? 6) || (day ?? 0) - (day === undefined ? 0 : (ref.day ?? 15))
  if (qualifier < 0) return before < 0 ? ref.year : ref.year - 1
  if (qualifier > 0) return before > 0 ? ref.year : ref.year + 1
  return ref.year
}

/**
 * The year that a date without one belongs to: the nearest to the reference, leaning to the side that the tense
 * says and to the reference's own year; a weekday that was said with the date decides.
 */
export function nearestYear(
  month: number,
  day: number | undefined,
  months: number,
  weekday: number | undefined,
  clue: TenseClue,
  ref: Reference | undefined,
): number | undefined {
  const spanIn = (year: number) => {
    if (day !== undefined && !isDay(year, month, day)) return undefined
    const first = dayNumber(year, month, day ?? 1)
    const end = addMonths(year, month, months - 1)
    return {
      first,
      last: day === undefined ? dayNumber(end.year, end.month, daysInMonth(end.year, end.month)) : first,
    }
  }
  return nearestBy(spanIn, day === undefined ? undefined : weekday, clue, ref)
}

/** The same for anything that has a span of days in each year: a month, a quarter, Easter. */
export function nearestBy(
  spanIn: (year: number) => { first: number; last: number } | undefined,
  weekday: number | undefined,
  clue: TenseClue,
  ref: Reference | undefined,
): number | undefined {
  if (!ref) return undefined
  if (ref.month === undefined) return ref.year
  const tense = clue.weak ? undefined : clue.tense
  const now = ref.dayNumber ?? dayNumber(ref.year, ref.month, 15)
  let best: number | undefined
  let bestCost = Number.POSITIVE_INFINITY
  for (const year of [ref.year, ref.year - 1, ref.year + 1]) {
    const span = spanIn(year)
    if (!span) continue
    const { first, last } = span
    const distance = now < first ? first - now : now > last ? now - last : 0
    // A half or a quarter is of this year more readily than a month is.
    let cost = distance + (year === ref.year ? 0 : tense !== undefined ? 20 : last - first > 62 ? 90 : 60)
    // Where no verb says it, a far day is sooner one that was.
    if (tense === undefined && first > now) cost += distance * 0.3
    if (tense === "past" && first > now) cost += clue.strict ? 800 : clue.near ? 300 : 120
    // "Since September" was; "until September" may have been too.
    if (tense === "future" && last < now) cost += clue.near ? 200 : 120
    if (weekday !== undefined && weekdayOf(first) !== weekday) cost += 1000
    if (cost < bestCost) {
      bestCost = cost
      best = year
    }
  }
  return best
}

/** "last summer", "this winter", "im Herbst": the year in which that season begins. */
export function seasonYear(
  season: "SP" | "SU" | "FA" | "WI",
  qualifier: number | undefined,
  clue: TenseClue,
  ref: Reference | undefined,
): number | undefined {
  if (!ref) return undefined
  const start = SEASON_MONTHS[season]
  if (qualifier === undefined) return nearestYear(start, undefined, 3, undefined, clue, ref)
  const now = ref.year * 12 + (ref.month ?? 6)
  const inYear = (y: number) => y * 12 + start
  if (qualifier < 0) return now > inYear(ref.year) + 2 ? ref.year : ref.year - 1
  if (qualifier > 0) return now < inYear(ref.year) ? ref.year : ref.year + 1
  return season === "WI" && (ref.month ?? 6) <= 2 ? ref.year - 1 : ref.year
}
