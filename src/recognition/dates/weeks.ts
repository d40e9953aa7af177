import { dayNumber, daysInMonth, fromDayNumber, isoDay, isoWeekOf, pad2, pad4, weekdayOf } from "./calendar.ts"
import type { DateContext, Reference, TenseClue, Value } from "./context.ts"
import type { Reading } from "./reading.ts"
import { nearestYear } from "./which-year.ts"

/** The week of a day as TIMEX3 writes it. */
export function weekValue(day: number): string {
  const { year, week } = isoWeekOf(day)
  return `${pad4(year)}-W${pad2(week)}`
}

/** "in the first week" counts from the last day in the text; "in the third week" from the same start. */
export function nthWeekValue(nth: number, context: DateContext): Value | undefined {
  if (nth === 1) context.firstWeek = context.lastDay?.dayNumber
  const first = context.firstWeek
  return first === undefined || nth < 1 ? undefined : { value: weekValue(first + (nth - 1) * 7), relative: true }
}

/** "the first Tuesday of November", "the last Sunday in October". */
export function nthWeekdayValue(
  r: Reading,
  year: number | undefined,
  clue: TenseClue,
  ref: Reference | undefined,
): Value | undefined {
  const month = r.month ?? 1
  const y = year ?? nearestYear(month, undefined, 1, undefined, clue, ref)
  if (y === undefined || r.nth === undefined || r.weekday === undefined) return undefined
  const edge = dayNumber(y, month, r.nth < 0 ? daysInMonth(y, month) : 1)
  const day =
    r.nth < 0
      ? edge - ((weekdayOf(edge) - r.weekday + 7) % 7)
      : edge + ((r.weekday - weekdayOf(edge) + 7) % 7) + (r.nth - 1) * 7
  return fromDayNumber(day).month === month ? { value: isoDay(day), relative: year === undefined } : undefined
}

/** A week belongs to the month that has four of its days; 0 is the week of the day that was said. */
export function weekOfMonthValue(
  r: Reading,
  year: number | undefined,
  clue: TenseClue,
  ref: Reference | undefined,
): Value | undefined {
  const month = r.month ?? 1
  const y = year ?? nearestYear(month, r.day, 1, undefined, clue, ref)
  if (y === undefined || r.nth === undefined) return undefined
  const days = daysInMonth(y, month)
  const day = r.nth === 0 ? (r.day ?? 1) : r.nth < 0 ? days - 3 : 7 * r.nth - 3
  return day > days ? undefined : { value: weekValue(dayNumber(y, month, day)), relative: year === undefined }
}
