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
  lastMonth?: Reference
  lastYear?: Reference
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

/** Remembers a resolved date as the last one, for "the same day", "a year later". */
export function remember(context: DateContext, range: DayRange): void {
  const first = referenceFrom(range.from)
  if (!first) return
  context.lastYear = first
  const last = range.to === range.from ? first : referenceFrom(range.to)
  const length = (last?.dayNumber ?? 0) - (first.dayNumber ?? 0)
  if (length <= 31) context.lastMonth = first
  if (length <= 4) context.lastDay = last
}

/** What the words around a date say of its direction. */
export interface TenseClue {
  tense?: "past" | "future"
  /** Said outright ("since", "until"), not read off a verb. */
  strict?: boolean
  /** Only the absence of a past form says so: counts for weekdays, not for months. */
  weak?: boolean
}

export interface Value {
  value: string
  relative: boolean
}
