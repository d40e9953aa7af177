/** Units of time, in TIMEX3 letters; DE decade, CE century, H hour, MIN minute, S second, WE weekend, Q quarter, HY half-year. */
export type TimeUnit = "D" | "W" | "M" | "Y" | "DE" | "CE" | "H" | "MIN" | "S" | "WE" | "Q" | "HY"

/** MO morning, MI noon, AF afternoon, EV evening, NI night, DT working day. */
export type PartOfDay = "MO" | "MI" | "AF" | "EV" | "NI" | "DT"

export type Season = "SP" | "SU" | "FA" | "WI"

/**
 * What the grammar read off the words, before any reference date. Only the fields that were said are there.
 * Kinds: "date" a calendar date, whole or in part; "shift" so many units from the reference or the last date;
 * "duration", "set", "ref" (PRESENT_REF and its like) as in TimeML; "part" is a part of a day still without its day.
 */
export interface Reading {
  kind: "date" | "shift" | "duration" | "set" | "ref" | "part"
  year?: number
  /** Two digits ("'98", "3.7.24"). */
  shortYear?: boolean
  month?: number
  day?: number
  season?: Season
  quarter?: number
  half?: number
  week?: number
  /** With a month: its second week, or its second Tuesday; alone: the second week counted from the last day in the text. −1 for the last. */
  nth?: number
  /** A feast that moves with Easter: so many days after it. */
  easter?: number
  /** 199 for the 1990s. */
  decade?: number
  /** 90 for "the nineties", century open. */
  shortDecade?: number
  /** 20 for the 20th century. */
  century?: number
  weekday?: number
  /** "last" −1, "this" 0, "next" +1; −2 and +2 for "before last", "after next". */
  qualifier?: number
  /** Weekday of another week: "Monday last week". */
  weekShift?: number
  /** Month of a year counted from the last date in the text: "in May of that year", "the following year". */
  fromLastYear?: number
  /** Month of another year: "May of last year". */
  yearShift?: number
  /** Day of another month: "the 5th of last month". */
  monthShift?: number
  /** For "shift": how many units, signed. For "duration": how many; absent for an unknown number. */
  count?: number
  unit?: TimeUnit
  /** What a shift counts from: the article's date, or the last date in the text. */
  base?: "reference" | "last"
  /** The number of units was said ("two years ago"), as against "last year". */
  counted?: boolean
  /** To the day: "ten years ago today". */
  exact?: boolean
  /** One word for "yesterday" and "tomorrow" (Hindi): the tense decides. */
  either?: boolean
  /** "the same day", "that year", "the quarter": the last date itself, or the unit around it; P for "the same period". */
  same?: "D" | "W" | "M" | "Q" | "Y" | "P"
  part?: PartOfDay
  /** Clock time "18:30". */
  clock?: string
  mod?: "START" | "MID" | "END"
  /** The clock time is in UTC. */
  utc?: boolean
  /** For "ref" and "set": the value as it is. */
  value?: string
  /** A duration that is pinned by "last" or "next": TIMEX3 spans take in its determiner. */
  pinned?: boolean
  /** Second end of a range. */
  until?: Reading
  /** Of a range whose ends are marked apart: which end this is. */
  end?: "first" | "second"
  /** What the words around say: verb forms, "since", "until". */
  tense?: "past" | "future"
  /** The tense was said outright ("since", "until"). */
  strictTense?: boolean
  nearTense?: boolean
  /** Only the absence of a past form speaks for the future. */
  weakTense?: boolean
}
