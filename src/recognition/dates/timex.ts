import { addMonths, type DayNumber, dayNumber, daysInMonth, isDay, isoDay, mondayOfWeek } from "./calendar.ts"
import type { Reading } from "./reading.ts"

/** TIMEX3 types of TimeML. */
export type TimexType = "DATE" | "TIME" | "DURATION" | "SET"

export interface DayRange {
  /** ISO days, both inclusive. */
  from: string
  to: string
}

const SEASON_MONTH: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

function months(year: number, month: number, count: number): DayRange {
  const last = addMonths(year, month, count - 1)
  return {
    from: isoDay(dayNumber(year, month, 1)),
    to: isoDay(dayNumber(last.year, last.month, daysInMonth(last.year, last.month))),
  }
}

function days(from: DayNumber, count: number): DayRange {
  return { from: isoDay(from), to: isoDay(from + count - 1) }
}

/**
 * The days that a TIMEX3 value covers ("2024-W27" → Monday to Sunday). Undefined for values that are
 * not pinned to the calendar: durations, sets, PRESENT_REF and partial dates ("XXXX-07-03").
 */
export function timexRange(value: string): DayRange | undefined {
  const slash = value.indexOf("/")
  if (slash >= 0) {
    const a = timexRange(value.slice(0, slash))
    const b = timexRange(value.slice(slash + 1))
    return a && b && a.from <= b.to ? { from: a.from, to: b.to } : undefined
  }
  const m = /^(\d{2,4})(?:-(\d\d|W\d\d|Q\d|H\d|SP|SU|FA|WI)(?:-(\d\d?|WE))?)?(?:T\S*)?$/.exec(value)
  if (!m) return undefined
  const digits = m[1] ?? ""
  const year = Number(digits)
  const mid = m[2]
  const last = m[3]
  if (digits.length < 4) {
    if (mid !== undefined) return undefined
    const span = digits.length === 3 ? 10 : 100
    return { from: isoDay(dayNumber(year * span, 1, 1)), to: isoDay(dayNumber(year * span + span - 1, 12, 31)) }
  }
  if (mid === undefined) return months(year, 1, 12)
  const n = Number(mid.slice(1))
  if (mid.startsWith("W") && mid !== "WI") {
    const monday = mondayOfWeek(year, n)
    if (last === "WE") return days(monday + 5, 2)
    return last === undefined ? days(monday, 7) : days(monday + Number(last) - 1, 1)
  }
  if (mid.startsWith("Q")) return n >= 1 && n <= 4 ? months(year, n * 3 - 2, 3) : undefined
  if (mid.startsWith("H")) return n >= 1 && n <= 2 ? months(year, n * 6 - 5, 6) : undefined
  const season = SEASON_MONTH[mid]
  if (season !== undefined) return months(year, season, 3)
  const month = Number(mid)
  if (month < 1 || month > 12) return undefined
  if (last === undefined) return months(year, month, 1)
  const day = Number(last)
  return isDay(year, month, day) ? days(dayNumber(year, month, day), 1) : undefined
}

/** Half of a unit is written in the next smaller one. */
const HALF: Readonly<Record<string, string>> = { H: "PT30M", MIN: "PT30S", Y: "P6M", DE: "P5Y", CE: "P50Y" }

/** A length of time as TIMEX3 writes it; X for a number that was not said. */
export function durationValue(reading: Reading): string {
  const n = reading.count === undefined ? "X" : String(reading.count)
  const half = reading.count === 0.5 ? HALF[reading.unit ?? ""] : undefined
  if (half) return half
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

const VALUE =
  /^(?:PRESENT_REF|PAST_REF|FUTURE_REF|P(?:\d+(?:\.\d+)?|X)(?:Y|M|W|D|WE|DE|CE|Q|H)|PT(?:\d+(?:\.\d+)?|X)[HMS]|(?:\d{4}|XXXX)(?:-(?:(?:\d\d|XX)(?:-(?:\d\d|XX))?|W(?:\d\d|XX)(?:-(?:[1-7]|WE))?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?(?:T(?:MO|MI|AF|EV|NI|DT|\d\d(?::\d\d)?Z?))?|\d{2,3}|XXX)$/

/** Whether a string is a TIMEX3 value of the kinds this room writes; ranges are two values with "/". */
export function isTimexValue(value: string): boolean {
  const parts = value.split("/")
  return parts.length <= 2 && parts.every((p) => VALUE.test(p))
}
