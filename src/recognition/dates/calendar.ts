/**
 * Calendar arithmetic on the proleptic Gregorian calendar.
 * A day is a number of days since 1970-01-01; months count from 1; weekdays from Monday = 1 to Sunday = 7.
 */
export type DayNumber = number

export interface YearMonthDay {
  year: number
  month: number
  day: number
}

/** Days of an era of 400 years, and from 0000-03-01 to 1970-01-01; years are counted from March, so that a leap day is a last one. */
const ERA = 146_097
const EPOCH = 719_468

export function dayNumber(year: number, month: number, day: number): DayNumber {
  const { year: y, month: m } = addMonths(year, month, -2)
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (m - 1) + 2) / 5) + day - 1
  return era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH
}

export function fromDayNumber(day: DayNumber): YearMonthDay {
  const era = Math.floor((day + EPOCH) / ERA)
  const ofEra = day + EPOCH - era * ERA
  const y = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100))
  const m = Math.floor((5 * ofYear + 2) / 153)
  const { year, month } = addMonths(y + era * 400, m + 1, 2)
  return { year, month, day: ofYear - Math.floor((153 * m + 2) / 5) + 1 }
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
  if (iso.length === 10 && iso[4] === "-" && iso[7] === "-") {
    const [year, month, day] = [+iso.slice(0, 4), +iso.slice(5, 7), +iso.slice(8)]
    return isDay(year, month, day) ? { year, month, day } : undefined
  }
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(iso)
  if (!m) return undefined
  const year = Number(m[1])
  const month = m[2] === undefined ? undefined : Number(m[2])
  const day = m[3] === undefined ? undefined : Number(m[3])
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  if (month !== undefined && day !== undefined && !isDay(year, month, day)) return undefined
  return { year, month, day }
}
