import { type DayNumber, dayNumber, parseIso } from "./calendar.ts"
import type { DayRange } from "./timex.ts"

export interface Reference {
  year: number
  month?: number
  day?: number
  /** Where the whole day is known. */
  dayNumber?: DayNumber
}

/** What a date is resolved against: the article's date, and the last dates in the text, by how fine they are. */
export interface DateContext {
  style: "mention" | "timex"
  /** "next weekend" is the one of next week. */
  nextIsNextWeek?: boolean
  reference?: Reference
  lastDay?: Reference
  /** Where in the text the last day ends, and where the mention begins that is being resolved. */
  lastDayAt?: number
  at?: number
  lastMonth?: Reference
  lastYear?: Reference
  /** The values of the last quarter, and of the last month, quarter or half, for "the same period". */
  lastQuarter?: string
  lastPeriod?: string
  /** A day of the week that "the first week" meant. */
  firstWeek?: DayNumber
}

export function referenceFrom(iso: string | undefined): Reference | undefined {
  const date = iso === undefined ? undefined : parseIso(iso)
  if (!date) return undefined
  return {
    ...date,
    dayNumber: date.month && date.day ? dayNumber(date.year, date.month, date.day) : undefined,
  }
}

const PERIOD = /^\d{4}-(?:\d\d|[QH]\d)$/

/** Remembers a resolved date as the last one, for "the same day", "a year later". */
export function remember(context: DateContext, range: DayRange, value: string): void {
  if (PERIOD.test(value)) context.lastPeriod = value
  if (value[5] === "Q") context.lastQuarter = value
  const first = referenceFrom(range.from)
  if (!first) return
  context.lastYear = first
  const last = range.to === range.from ? first : referenceFrom(range.to)
  const length = (last?.dayNumber ?? 0) - (first.dayNumber ?? 0)
  if (length <= 31) context.lastMonth = first
  if (length > 4) return
  context.lastDay = last
  context.lastDayAt = context.at
}

/** What the words around a date say of its direction. */
export interface TenseClue {
  tense?: "past" | "future"
  /** Said outright ("since", "until"), not read off a verb. */
  strict?: boolean
  /** Read off a verb right beside the date. */
  near?: boolean
  /** Only the absence of a past form says so: counts for weekdays, not for months. */
  weak?: boolean
}

export interface Value {
  value: string
  relative: boolean
}
