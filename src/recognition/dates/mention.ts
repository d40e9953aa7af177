import type { TextSpan } from "../mention.ts"
import type { Reading } from "./reading.ts"
import type { TimexType } from "./timex.ts"

/** A time expression found in a text; offsets are UTF-16 code units, `text.slice(start, end) === surface`. */
export interface DateMention {
  start: number
  end: number
  surface: string
  type: TimexType
  /** TIMEX3 value; partial ("XXXX-07-03") while the reference date is unknown. */
  value: string
  /** First and last day covered (ISO), where the value is pinned to the calendar. */
  from?: string
  to?: string
  confidence: number
  /** Needs the reference date for its value. */
  relative: boolean
  /** What the grammar read, before the reference date; `resolveDates` starts from it. */
  reading: Reading
}

export interface DateReference {
  /** The article's date: an ISO day, month or year. */
  date?: string
}

export interface FindDatesOptions {
  /** No mention crosses a block's edge. Absent: line breaks separate. */
  blocks?: readonly TextSpan[]
  /** Spans that are something else (names of people): a date that overlaps one is dropped. Ordered by start. */
  blocked?: readonly { start: number; end: number }[]
  /**
   * "mention" (default): what a reader profits from: dates that resolve, ranges as one mention, times of day as their day.
   * "timex": every expression that TimeML marks, with durations, sets, times, PRESENT_REF; ranges as two.
   */
  style?: "mention" | "timex"
}
