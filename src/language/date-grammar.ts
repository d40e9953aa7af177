/**
 * What the date engine needs to know of a language: its words and a few of its patterns. Pure data, the same shape
 * for all; `src/language/<code>/dates.ts` exports one. Words are lower-case; alternatives are separated by "|".
 *
 * Patterns are regular expressions over the lower-cased text, in which dashes are "-", all digits are ASCII and
 * spaces are plain, with these macros (a 2 behind the letter, "{D2}", captures the second end of a range):
 *   {D} day number · {M} month · {Y} four-digit year · {YY} two-digit year · {W} weekday, {w} or its abbreviation
 *   {N} number, digits or word · {O} ordinal · {U} unit of a day or more · {UH} half-year noun · {UQ} quarter noun
 *   {T} hour, minute, second · {Q} "last", "this", "next" · {R} "yesterday", "today" … · {P} part of the day
 *   {S} season · {X} "early", "mid", "late" · {C} century noun · {ord} what follows a day number
 * A pattern begins with a word, a group of words or a macro: that is what triggers it.
 * Meanings: "date", "shift" (with {Q}/{R}), "ago", "ahead", "earlier", "later", "duration", "quarter", "half",
 * "decade", "century", "season", "same", "time", "set:P1Y", "ref:PAST_REF", "day:-1",
 * "span" (one {U} as a length), "each" (every {U} or {W}), "day-of" (day {D} of the {Q} or {A} month), "last-day" (of {M}), "same:P" (the same period),
 * "week:1", "either:1" (a day before or after, by tense), "era:2018" (a year counted from an era), "easter:-2" (so many days from Easter Sunday), "same:Y" (that
 * year), "nth-week" (the {O} week of {M}, or the {O} week of what was told), "week-of" (the week of a day), "none" (no date).
 */
export type DateRule = readonly [pattern: string, meaning: string]

export interface DateGrammar {
  /** "words": spaces separate words (default). "han": no spaces, no edges. "hangul": an edge in front only, particles behind. */
  script?: "words" | "han" | "hangul"
  /** Names of months and weekdays are written with a capital: without one they are other words ("may", "march"). */
  capital?: boolean
  /** All nouns are written with a capital. */
  nounsCapital?: boolean
  /** Order of numeric dates. */
  order: "dmy" | "mdy" | "ymd"
  /** January … December. */
  months: readonly string[]
  monthsShort?: readonly string[]
  /** Monday … Sunday. */
  weekdays: readonly string[]
  weekdaysShort?: readonly string[]
  /** Month words that are also something else (a name, a verb): they need a day, a year or a preposition. */
  monthsRisky?: string
  /** "one two|zwo …": space separates numbers counting from 1, "|" alternatives. */
  numbers: string
  /** "twenty=20 hundred=100". */
  moreNumbers?: string
  /** Ordinals counting from 1, as in `numbers`; "_" is a space within one. */
  ordinals: string
  /** What may follow a day number: "\\." or "(?:st|nd|rd|th)". */
  ordinalMark?: string
  units: Readonly<Record<string, string>>
  /** "-1", "0", "1", "-2", "2" → words in front of a unit, weekday or month ("last"). */
  before?: Readonly<Record<string, string>>
  /** The same behind it ("pasada"). */
  after?: Readonly<Record<string, string>>
  /** Day words: "-1" → "yesterday". */
  days: Readonly<Record<string, string>>
  parts: Readonly<Record<string, string>>
  /** Words between a day and its part ("ayer por la noche"), regex with spaces. */
  partLink?: string
  seasons: Readonly<Record<string, string>>
  /** START, MID, END → words in front of a month or year, with their linking word ("beginning of"). */
  mods: Readonly<Record<string, string>>
  /** Between day and month ("de "), between month and year ("de |del "); regex, spaces included. */
  dayOfMonth?: string
  monthOfYear?: string
  /** Behind a year ("roku", " года"), regex with its space. */
  yearTail?: string
  /** Between weekday and date: ", dem ". */
  weekdayLink?: string
  /** Words that join the ends of a range ("bis zum|bis"), and the opening words ("vom|von"). */
  to: string
  from?: string
  and?: string
  between?: string
  /** May stand before the second day of a range ("the", "dem"). */
  article?: string
  /** Words that link a date to its year, week or month ("of|of the"). */
  link?: string
  /** Words before a bare season, or before a risky month, that make it one. */
  seasonAfter?: string
  monthAfter?: string
  /** Words directly before a bare year that make it one. */
  yearAfter: string
  /** Words directly before a number that make it no year ("rund", "about"), and nouns behind that make it a count. */
  notYearAfter?: string
  counted?: string
  /** Words before a weekday or month that speak of the past ("since") or the future ("until"). */
  pastBefore?: string
  futureBefore?: string
  /** Verbs and endings that make a clause one of the future or of the past; regex over lower-case text. */
  future?: string
  past?: string
  /** Where a clause without a past form speaks of the future (perfective present in Slavic languages). */
  noPastIsFuture?: boolean
  /** The verb of a clause stands behind its time. */
  verbLast?: boolean
  /** "next Friday" is the one of next week. */
  nextIsNextWeek?: boolean
  /** "two years ago" is marked as a duration of two years in TimeML corpora of this language. */
  agoIsDuration?: boolean
  /** Determiners that TimeML spans take in. */
  determiners?: string
  /** Words in front of a number that TimeML spans take in ("about", "more than"). */
  approx?: string
  /** The noun in front of a year that TimeML spans take in ("the year 2000"). */
  yearNoun?: string
  /** Letters that may be glued in front of a word (Arabic conjunctions and prepositions). */
  proclitics?: string
  /** Suffixes that may be glued behind a year or month after an apostrophe (Turkish). */
  suffixes?: string
  /** Words in a byline before the day of a later version ("Updated"); beside another day that one counts. */
  updated?: string
  rules: readonly DateRule[]
}
