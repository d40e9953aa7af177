import {
  addMonths,
  type DayNumber,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isoDay,
  isoWeekOf,
  pad2,
  pad4,
  weekdayOf,
} from "./calendar.ts"
import type { DateContext, Reference } from "./context.ts"
import type { Reading } from "./reading.ts"

/** "last week", "two years ago", "the day before": so many units from the reference or from the last date in the text. */
export function resolveShift(
  r: Reading,
  clue: { tense?: "past" | "future" },
  context: DateContext,
): string | undefined {
  const n = r.either && clue.tense === "future" ? -(r.count ?? 0) : (r.count ?? 0)
  const base = baseOf(r, context)
  if (!base) return undefined
  if (r.exact && base.dayNumber !== undefined) return sameDay(base.dayNumber, n, r.unit)
  switch (r.unit) {
    case "D":
      return base.dayNumber === undefined ? undefined : isoDay(base.dayNumber + Math.round(n))
    case "W":
      if (base.dayNumber === undefined) return undefined
      if (r.counted && context.style === "mention") return isoDay(base.dayNumber + Math.round(n * 7))
      return week(base.dayNumber + Math.round(n * 7))
    case "WE":
      return base.dayNumber === undefined ? undefined : weekend(base.dayNumber, n, r, clue, context)
    case "M":
      return base.month === undefined ? undefined : month(base.year, base.month, Math.round(n))
    case "Q": {
      if (base.month === undefined) return undefined
      const { year, month: m } = addMonths(base.year, base.month, Math.round(n) * 3)
      return `${pad4(year)}-Q${Math.floor((m - 1) / 3) + 1}`
    }
    case "HY": {
      if (base.month === undefined) return undefined
      const { year, month: m } = addMonths(base.year, base.month, Math.round(n) * 6)
      return `${pad4(year)}-H${m <= 6 ? 1 : 2}`
    }
    case "Y":
      // A reader takes "a year ago" for about this month; TimeML corpora give the year.
      return (Number.isInteger(n) &&
        !(r.counted && r.base !== "last" && Math.abs(n) === 1 && context.style === "mention")) ||
        base.month === undefined
        ? pad4(base.year + Math.trunc(n))
        : month(base.year, base.month, Math.round(n * 12))
    case "DE":
      return r.counted ? pad4(base.year + n * 10) : String(Math.floor(base.year / 10) + n)
    case "CE":
      return r.counted ? pad4(base.year + n * 100) : pad2(Math.floor(base.year / 100) + n)
    default:
      return undefined
  }
}

/** The day itself so many weeks, months or years off; a last of the month stays the last. */
function sameDay(day: DayNumber, n: number, unit: Reading["unit"]): string | undefined {
  if (unit === "D" || unit === "W") return isoDay(day + Math.round(unit === "W" ? 7 * n : n))
  if (unit !== "M" && unit !== "Y") return undefined
  const from = fromDayNumber(day)
  const to = addMonths(from.year, from.month, Math.round(unit === "Y" ? 12 * n : n))
  return isoDay(dayNumber(to.year, to.month, Math.min(from.day, daysInMonth(to.year, to.month))))
}

function baseOf(r: Reading, context: DateContext): Reference | undefined {
  if (r.base !== "last") return context.reference
  const fallback = context.reference
  if (r.unit === "D" || r.unit === "W" || r.unit === "WE") return context.lastDay ?? fallback
  if (r.unit === "M" || r.unit === "Q" || r.unit === "HY") return context.lastMonth ?? fallback
  return context.lastYear ?? fallback
}

function week(day: DayNumber): string {
  const { year, week: w } = isoWeekOf(day)
  return `${pad4(year)}-W${pad2(w)}`
}

function month(year: number, m: number, shift: number): string {
  const to = addMonths(year, m, shift)
  return `${pad4(to.year)}-${pad2(to.month)}`
}

/** The days themselves for a reader; "2024-W27-WE" for TIMEX3, which counts a bare "weekend" by the week of the reference. */
function weekend(
  now: DayNumber,
  n: number,
  r: Reading,
  clue: { tense?: "past" | "future" },
  context: DateContext,
): string {
  const today = weekdayOf(now)
  let saturday = now - today + 6 + n * 7
  if (n === 0 && clue.tense === "past" && today <= 5 && context.style === "mention") saturday -= 7
  // "The coming weekend" is this week's until it has begun.
  if (n === 1 && today <= 5 && r.qualifier === undefined && !context.nextIsNextWeek) saturday -= 7
  return context.style === "timex" ? `${week(saturday)}-WE` : `${isoDay(saturday)}/${isoDay(saturday + 1)}`
}
