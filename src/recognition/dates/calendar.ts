/**
 * Calendar arithmetic on the proleptic Gregorian calendar in UTC, on top of the platform's Date.
 * A day is a number of days since 1970-01-01; months count from 1; weekdays from Monday = 1 to Sunday = 7.
 */
export type DayNumber = number

export interface YearMonthDay {
  year: number
  month: number
  day: number
}

const MS_PER_DAY = 86_400_000

export function dayNumber(year: number, month: number, day: number): DayNumber {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / MS_PER_DAY)
}

export function fromDayNumber(day: DayNumber): YearMonthDay {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether such a day exists. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Monday = 1 … Sunday = 7. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The year and month `months` later (or earlier). */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + months
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

/** ISO 8601 week: the week belongs to the year of its Thursday. */
export function isoWeekOf(day: DayNumber): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 4
  const { year } = fromDayNumber(thursday)
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 }
}

/** Easter Sunday of the Gregorian calendar (the computus of Meeus, Jones and Butcher). */
export function easterOf(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}

/** The Monday of an ISO week. */
export function mondayOfWeek(year: number, week: number): DayNumber {
  const fourth = dayNumber(year, 1, 4)
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7
}

export function pad2(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}

export function pad4(n: number): string {
  return String(n).padStart(4, "0")
}

export function isoDay(day: DayNumber): string {
  const { year, month, day: d } = fromDayNumber(day)
  return `${pad4(year)}-${pad2(month)}-${pad2(d)}`
}

/** Reads "2024-07-03", "2024-07" or "2024" (missing parts absent); anything else is undefined. */
export function parseIso(iso: string): { year: number; month?: number; day?: number } | undefined {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(iso)
  if (!m) return undefined
  const year = Number(m[1])
  const month = m[2] === undefined ? undefined : Number(m[2])
  const day = m[3] === undefined ? undefined : Number(m[3])
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (month !== undefined && day !== undefined && !isDay(year, month, day)) return undefined
  return { year, month, day }
}
