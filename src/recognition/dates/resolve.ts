import { addMonths, dayNumber, daysInMonth, easterOf, isDay, isoDay, pad2, pad4, weekdayOf } from "./calendar.ts"
import type { DateContext, Reference, TenseClue, Value } from "./context.ts"
import type { Reading } from "./reading.ts"
import { resolveShift } from "./shift.ts"
import { durationValue, type TimexType } from "./timex.ts"
import { nthWeekdayValue, nthWeekValue, weekOfMonthValue, weekValue } from "./weeks.ts"
import { nearestBy, nearestYear, qualifiedYear, seasonYear } from "./which-year.ts"

export interface Resolved {
  type: TimexType
  value: string
  /** The value rests on the reference date or on a date before. */
  relative: boolean
}

/** So far behind a day's mention, in characters, a time of day is still one of that day. */
const SAME_DAY = 150

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
      const told = (context.at ?? 0) - (context.lastDayAt ?? 0) < SAME_DAY
      const day = (told ? context.lastDay : undefined) ?? context.reference
      if (day?.dayNumber === undefined) return undefined
      return { type: "TIME", value: `${isoDay(day.dayNumber)}T${timeOf(reading) ?? ""}`, relative: true }
    }
    case "shift": {
      const value = resolveShift(reading, clue, context)
      if (value === undefined && /^(?:H|MIN|S)$/.test(reading.unit ?? "")) return undefined
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

function timeOf(r: Reading): string | undefined {
  return r.clock === undefined ? r.part : `${r.clock}${r.utc ? "Z" : ""}`
}

function withPart(reading: Reading, value: string, relative: boolean): Resolved {
  const time = timeOf(reading)
  return time === undefined || !/^\d{4}-\d\d-\d\d$/.test(value)
    ? { type: "DATE", value, relative }
    : { type: "TIME", value: `${value}T${time}`, relative }
}

function resolveRange(from: Reading, until: Reading, clue: TenseClue, context: DateContext): Resolved | undefined {
  let b = resolveDate(until, clue, context)
  const a = resolveDate({ ...from, until: undefined, ...startYear(from, until, b) }, clue, context)
  if (from.end === "first") return a && { type: "DATE", ...a }
  if (!a || !b) return from.end === "second" ? b && { type: "DATE", ...b } : undefined
  if (b.value < a.value && until.year === undefined && until.yearShift === undefined && until.weekday === undefined) {
    b = resolveDate({ ...until, year: Number(a.value.slice(0, 4)) }, clue, context) ?? b
    if (b.value < a.value) b = resolveDate({ ...until, year: Number(a.value.slice(0, 4)) + 1 }, clue, context) ?? b
  }
  if (b.value < a.value && until.weekday !== undefined && b.value.length === 10) {
    const ahead = fromIso(b.value) + 7
    b = { ...b, value: isoDay(ahead) }
  }
  if (from.end === "second") return { type: "DATE", ...b }
  if (b.value < a.value) return undefined
  return {
    type: "DATE",
    value: a.value === b.value ? a.value : `${a.value}/${b.value}`,
    relative: a.relative || b.relative,
  }
}

/** A range without a year begins in the year of its end, or in the one before: "December to February". */
function startYear(from: Reading, until: Reading, end: Value | undefined): { year?: number } {
  const open = (r: Reading) =>
    r.month !== undefined && (r.year ?? r.yearShift ?? r.fromLastYear ?? r.qualifier) === undefined
  const year = Number(end?.value.slice(0, 4))
  if (!open(from) || !open(until) || !year) return {}
  const before = (until.month ?? 0) - (from.month ?? 0) || (until.day ?? 31) - (from.day ?? 1)
  return { year: before < 0 ? year - 1 : year }
}

function fromIso(iso: string): number {
  return dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)))
}

function resolveDate(r: Reading, clue: TenseClue, context: DateContext): Value | undefined {
  if (r.same) return sameValue(r, context)
  if (r.nth !== undefined && r.month === undefined) return nthWeekValue(r.nth, context)
  if (r.decade !== undefined) return { value: String(r.decade), relative: false }
  if (r.shortDecade !== undefined)
    return { value: String((r.shortDecade >= 30 ? 190 : 200) + r.shortDecade / 10), relative: false }
  if (r.century !== undefined) return { value: pad2(r.century - 1), relative: false }
  const ref = context.reference
  const year = r.fromLastYear === undefined ? yearOf(r, ref) : lastYear(r.fromLastYear, context)
  const relative = year === undefined || r.yearShift !== undefined
  if (r.easter !== undefined) {
    const feast = (y: number) => easterOf(y) + (r.easter ?? 0)
    const y = year ?? nearestBy((y) => ({ first: feast(y), last: feast(y) }), undefined, clue, ref)
    return y === undefined ? undefined : { value: isoDay(feast(y)), relative }
  }
  if (r.weekday !== undefined && r.nth !== undefined) return nthWeekdayValue(r, year, clue, ref)
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
  if (r.month !== undefined && r.nth !== undefined) return weekOfMonthValue(r, year, clue, ref)
  if (r.month !== undefined) return monthValue(r, year, clue, ref)
  if (r.day !== undefined) return dayOnlyValue(r.day, r.monthShift, r.weekday, clue, context)
  return year === undefined ? undefined : { value: pad4(year), relative }
}

function lastYear(shift: number, context: DateContext): number | undefined {
  const { year } = context.lastYear ?? context.reference ?? {}
  return year === undefined ? undefined : year + shift
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
      : qualifiedYear(month, r.day, r.qualifier, ref))
  if (y !== undefined && r.day !== undefined && !isDay(y, month, r.day)) return undefined
  const head = `${y === undefined ? "XXXX" : pad4(y)}-${pad2(month)}`
  return { value: r.day === undefined ? head : `${head}-${pad2(r.day)}`, relative }
}

/** "the same day", "that year", "the same month of last year". */
function sameValue(r: Reading, context: DateContext): Value | undefined {
  if (r.same === "M") return sameMonth(r, context)
  if (r.same === "Q" || r.same === "P") return samePeriod(r, context)
  const last = r.same === "Y" ? context.lastYear : context.lastDay
  if (!last) return undefined
  if (r.same === "Y") return { value: pad4(last.year), relative: true }
  if (last.dayNumber === undefined) return undefined
  return { value: r.same === "D" ? isoDay(last.dayNumber) : weekValue(last.dayNumber), relative: true }
}

/** "the quarter", "the same period of last year": the last such stretch in the text, or the same of another year. */
function samePeriod(r: Reading, context: DateContext): Value | undefined {
  const period = r.same === "Q" ? context.lastQuarter : context.lastPeriod
  const last = period === undefined ? context.reference?.year : Number(period.slice(0, 4))
  // "A year earlier" counts from the period, "last year" from the day of writing.
  const year = yearOf(r, context.reference) ?? (last === undefined ? undefined : last + (r.fromLastYear ?? 0))
  if (year === undefined) return undefined
  if (period !== undefined) return { value: `${pad4(year)}${period.slice(4)}`, relative: true }
  return (r.year ?? r.yearShift ?? r.fromLastYear) === undefined ? undefined : { value: pad4(year), relative: true }
}

function sameMonth(r: Reading, context: DateContext): Value | undefined {
  const ofOtherYear = (r.yearShift ?? r.fromLastYear) !== undefined
  const { year, month } = context.lastMonth ?? (ofOtherYear ? context.reference : undefined) ?? {}
  if (year === undefined || month === undefined) return undefined
  const y = yearOf(r, context.reference) ?? year + (r.fromLastYear ?? 0)
  return { value: `${pad4(y)}-${pad2(month)}`, relative: true }
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
  if (clue.tense === "future") return isoDay(now + ((7 - back) % 7))
  return isoDay(now - back)
}

/** "the 27th": of the month nearest to the reference, or of a month that was said ("last month"). */
function dayOnlyValue(
  day: number,
  monthShift: number | undefined,
  weekday: number | undefined,
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
    if (clue.tense === "past" && n > now) cost += clue.strict ? 100 : 20
    if (clue.tense === "future" && n < now) cost += clue.strict ? 100 : 20
    // A list of days goes on: "on 17 April … and on the 25th".
    if (context.lastDay?.month === month && context.lastDay.year === year) cost -= 20
    if (weekday !== undefined && weekdayOf(n) !== weekday) cost += 100
    if (cost < bestCost) {
      bestCost = cost
      best = isoDay(n)
    }
  }
  // "Tuesday 16" where no near 16th is a Tuesday: the number is something else.
  if (best !== undefined && weekday !== undefined && weekdayOf(fromIso(best)) !== weekday)
    return { value: weekdayValue({ kind: "date", weekday }, clue, ref, false), relative: true }
  return best === undefined ? undefined : { value: best, relative: true }
}
