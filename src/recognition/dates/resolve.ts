import {
  addMonths,
  dayNumber,
  daysInMonth,
  fromDayNumber,
  isDay,
  isoDay,
  isoWeekOf,
  pad2,
  pad4,
  weekdayOf,
} from "./calendar.ts"
import type { DateContext, Reference } from "./context.ts"
import type { Reading } from "./reading.ts"
import { resolveShift } from "./shift.ts"
import type { TimexType } from "./timex.ts"

export interface Resolved {
  type: TimexType
  value: string
  /** The value rests on the reference date or on a date before. */
  relative: boolean
}

export interface TenseClue {
  tense?: "past" | "future"
  /** Said outright ("since", "until"), not read off a verb. */
  strict?: boolean
  /** Only the absence of a past form says so: counts for weekdays, not for months. */
  weak?: boolean
}

const SEASON_MONTHS = { SP: 3, SU: 6, FA: 9, WI: 12 } as const

/** The TIMEX3 type and value of a reading. Undefined where it makes no date (31 June) or nothing can be said. */
export function resolveReading(reading: Reading, clue: TenseClue, context: DateContext): Resolved | undefined {
  switch (reading.kind) {
    case "ref":
      return { type: "DATE", value: reading.value ?? "PAST_REF", relative: false }
    case "set":
      return { type: "SET", value: reading.value ?? "P1Y", relative: false }
    case "duration":
      return { type: "DURATION", value: durationValue(reading), relative: false }
    case "part": {
      const day = context.lastDay ?? context.reference
      if (day?.dayNumber === undefined) return undefined
      return { type: "TIME", value: `${isoDay(day.dayNumber)}T${reading.clock ?? reading.part ?? ""}`, relative: true }
    }
    case "shift": {
      const value = resolveShift(reading, clue, context)
      if (value === undefined) return { type: "DATE", value: "XXXX-XX-XX", relative: true }
      return withPart(reading, value, true)
    }
    case "date": {
      if (reading.until) return resolveRange(reading, reading.until, clue, context)
      const found = resolveDate(reading, clue, context)
      return found && withPart(reading, found.value, found.relative)
    }
  }
}

function withPart(reading: Reading, value: string, relative: boolean): Resolved {
  const time = reading.part ?? reading.clock
  return time === undefined || !/^\d{4}-\d\d-\d\d$/.test(value)
    ? { type: "DATE", value, relative }
    : { type: "TIME", value: `${value}T${time}`, relative }
}

export function durationValue(reading: Reading): string {
  const n = reading.count === undefined ? "X" : String(reading.count)
  switch (reading.unit) {
    case "H":
      return `PT${n}H`
    case "MIN":
      return `PT${n}M`
    case "S":
      return `PT${n}S`
    case "HY":
      return `P${reading.count === undefined ? "X" : String(reading.count * 6)}M`
    default:
      return `P${n}${reading.unit ?? "D"}`
  }
}

function resolveRange(from: Reading, until: Reading, clue: TenseClue, context: DateContext): Resolved | undefined {
  const a = resolveDate({ ...from, until: undefined }, clue, context)
  let b = resolveDate(until, clue, context)
  if (!a || !b) return undefined
  if (b.value < a.value && until.year === undefined && until.yearShift === undefined && until.weekday === undefined) {
    b = resolveDate({ ...until, year: Number(a.value.slice(0, 4)) }, clue, context) ?? b
    if (b.value < a.value) b = resolveDate({ ...until, year: Number(a.value.slice(0, 4)) + 1 }, clue, context) ?? b
  }
  if (b.value < a.value && until.weekday !== undefined && b.value.length === 10) {
    const ahead = fromIso(b.value) + 7
    b = { ...b, value: isoDay(ahead) }
  }
  if (b.value < a.value) return undefined
  return {
    type: "DATE",
    value: a.value === b.value ? a.value : `${a.value}/${b.value}`,
    relative: a.relative || b.relative,
  }
}

function fromIso(iso: string): number {
  return dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
}

interface Value {
  value: string
  relative: boolean
}

function resolveDate(r: Reading, clue: TenseClue, context: DateContext): Value | undefined {
  if (r.same) {
    const day = context.lastDay?.dayNumber
    return day === undefined ? undefined : { value: isoDay(day), relative: true }
  }
  if (r.decade !== undefined) return { value: String(r.decade), relative: false }
  if (r.shortDecade !== undefined)
    return { value: String((r.shortDecade >= 30 ? 190 : 200) + r.shortDecade / 10), relative: false }
  if (r.century !== undefined) return { value: pad2(r.century - 1), relative: false }
  const ref = context.reference
  const year = yearOf(r, ref)
  const relative = year === undefined || r.yearShift !== undefined
  if (r.weekday !== undefined && r.day === undefined)
    return { value: weekdayValue(r, clue, ref, context.nextIsNextWeek === true), relative: true }
  if (r.season !== undefined) {
    const y = year ?? seasonYear(r.season, r.qualifier, clue, ref)
    return { value: `${y === undefined ? "XXXX" : pad4(y)}-${r.season}`, relative }
  }
  if (r.quarter !== undefined || r.half !== undefined) {
    const months = r.quarter !== undefined ? 3 : 6
    const n = r.quarter ?? r.half ?? 1
    const y = year ?? nearestYear((n - 1) * months + 1, undefined, months, undefined, clue, ref)
    return { value: `${y === undefined ? "XXXX" : pad4(y)}-${r.quarter !== undefined ? "Q" : "H"}${n}`, relative }
  }
  if (r.week !== undefined) {
    const y = year ?? ref?.year
    return r.week < 1 || r.week > 53
      ? undefined
      : { value: `${y === undefined ? "XXXX" : pad4(y)}-W${pad2(r.week)}`, relative }
  }
  if (r.month !== undefined) return monthValue(r, year, clue, ref)
  if (r.day !== undefined) return dayOnlyValue(r.day, r.monthShift, clue, context)
  return year === undefined ? undefined : { value: pad4(year), relative }
}

function yearOf(r: Reading, ref: Reference | undefined): number | undefined {
  if (r.year !== undefined) {
    if (!r.shortYear) return r.year
    return r.year + (r.year <= ((ref?.year ?? 2030) % 100) + 15 && (ref?.year ?? 2030) >= 2000 ? 2000 : 1900)
  }
  return r.yearShift === undefined || !ref ? undefined : ref.year + r.yearShift
}

function monthValue(
  r: Reading,
  year: number | undefined,
  clue: TenseClue,
  ref: Reference | undefined,
): Value | undefined {
  const month = r.month ?? 1
  const relative = r.year === undefined
  if (r.day !== undefined && r.day > daysInMonth(2000, month)) return undefined
  const y =
    year ??
    (r.qualifier === undefined
      ? nearestYear(month, r.day, 1, r.weekday, clue, ref)
      : qualifiedYear(month, r.qualifier, ref))
  if (y !== undefined && r.day !== undefined && !isDay(y, month, r.day)) return undefined
  const head = `${y === undefined ? "XXXX" : pad4(y)}-${pad2(month)}`
  return { value: r.day === undefined ? head : `${head}-${pad2(r.day)}`, relative }
}

/** "last May": the May before this month; "next May": the one after it; "this May": this year's. */
function qualifiedYear(month: number, qualifier: number, ref: Reference | undefined): number | undefined {
  if (!ref) return undefined
  const now = ref.month ?? 6
  if (qualifier < 0) return month < now ? ref.year : ref.year - 1
  if (qualifier > 0) return month > now ? ref.year : ref.year + 1
  return ref.year
}

/**
 * The year that a date without one belongs to: the nearest to the reference, leaning to the side that the tense
 * says and to the reference's own year; a weekday that was said with the date decides.
 */
function nearestYear(
  month: number,
  day: number | undefined,
  months: number,
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
    if (day !== undefined && !isDay(year, month, day)) continue
    const first = dayNumber(year, month, day ?? 1)
    const end = addMonths(year, month, months - 1)
    const last = day === undefined ? dayNumber(end.year, end.month, daysInMonth(end.year, end.month)) : first
    const distance = now < first ? first - now : now > last ? now - last : 0
    let cost = distance + (year === ref.year ? 0 : tense === undefined ? 60 : 20)
    if (tense === "past" && first > now) cost += clue.strict ? 800 : 120
    if (tense === "future" && last < now) cost += clue.strict ? 800 : 120
    if (weekday !== undefined && day !== undefined && weekdayOf(first) !== weekday) cost += 1000
    if (cost < bestCost) {
      bestCost = cost
      best = year
    }
  }
  return best
}

function seasonYear(
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

function weekdayValue(r: Reading, clue: TenseClue, ref: Reference | undefined, nextIsNextWeek: boolean): string {
  const weekday = r.weekday ?? 1
  const now = ref?.dayNumber
  if (now === undefined) return `XXXX-WXX-${weekday}`
  const today = weekdayOf(now)
  if (r.weekShift !== undefined) return isoDay(now - today + weekday + r.weekShift * 7)
  const back = (today - weekday + 7) % 7
  if (r.qualifier !== undefined) {
    if (r.qualifier < 0) return isoDay(now - (back === 0 ? 7 : back) + (r.qualifier + 1) * 7)
    const ahead = (7 - back) % 7
    if (r.qualifier > 1 || (r.qualifier === 1 && nextIsNextWeek)) return isoDay(now - today + weekday + 7)
    if (r.qualifier > 0) return isoDay(now + (ahead === 0 ? 7 : ahead))
    return isoDay(clue.tense === "past" ? now - back : now + ahead)
  }
  if (clue.tense === "future") return isoDay(now + (back === 0 ? 7 : 7 - back))
  return isoDay(now - back)
}

/** "the 27th": of the month nearest to the reference, or of a month that was said ("last month"). */
function dayOnlyValue(
  day: number,
  monthShift: number | undefined,
  clue: TenseClue,
  context: DateContext,
): Value | undefined {
  const ref = context.reference
  if (!ref?.month) return { value: `XXXX-XX-${pad2(day)}`, relative: true }
  const now = ref.dayNumber ?? dayNumber(ref.year, ref.month, 15)
  let best: string | undefined
  let bestCost = Number.POSITIVE_INFINITY
  for (const shift of monthShift === undefined ? [0, -1, 1] : [monthShift]) {
    const { year, month } = addMonths(ref.year, ref.month, shift)
    if (!isDay(year, month, day)) continue
    const n = dayNumber(year, month, day)
    let cost = Math.abs(n - now) + (shift === 0 ? 0 : 15)
    if (clue.tense === "past" && n > now) cost += 20
    if (clue.tense === "future" && n < now) cost += 20
    // A list of days goes on: "on 17 April … and on the 25th".
    if (context.lastDay?.month === month && context.lastDay.year === year) cost -= 10
    if (cost < bestCost) {
      bestCost = cost
      best = isoDay(n)
    }
  }
  return best === undefined ? undefined : { value: best, relative: true }
}

/** The week of a day as TIMEX3 writes it. */
export function weekValue(day: number): string {
  const { year, week } = isoWeekOf(day)
  return `${pad4(year)}-W${pad2(week)}`
}

/** The month of a day as TIMEX3 writes it. */
export function monthOf(day: number): string {
  const { year, month } = fromDayNumber(day)
  return `${pad4(year)}-${pad2(month)}`
}
