import type { Day, KnowledgeRecord, Summit } from "../../knowledge/model.ts"
import type { DateMention } from "../dates/index.ts"
import type { SummitPhrase } from "./shape.ts"

/** Days that a date beside the phrase allows. */
export interface Span {
  from: Day
  to: Day
}

export interface Choice {
  summit: Summit
  certainty: number
}

/** How far from the article's date a meeting may lie that nothing but its body names. */
const YEAR = 366
/** … whose body and place are named. */
const BODY_AND_PLACE = 6 * YEAR
/** … whose place alone is named. */
const PLACE_ALONE = 250
/** … and the word for it is weak ("meeting"). */
const WEAK = 45
const HALF_A_YEAR = 200
/** A special meeting counts as this many days farther where the word does not say that it is one, and the other way round. */
const EXTRA = 8
/** Days around a meeting on which the press may call it special where the record does not. */
const PRESS = 3

/** Meetings of the record that agree with everything the phrase says, ordered by first day. */
export function candidates(
  record: KnowledgeRecord,
  phrase: SummitPhrase,
  series: readonly string[],
  span: Span | undefined,
): Summit[] {
  const { places, number } = phrase
  let pool: readonly Summit[]
  if (series.length > 0) pool = series.flatMap((one) => record.summitsOfSeries(one))
  else if (places.some((place) => place.city))
    pool = record.summitsAt({ country: places.find((place) => place.city)!.code })
  else if (span) pool = record.summitsBetween(span.from, span.to)
  else if (places.length > 0) pool = places.flatMap((place) => record.summitsAt({ country: place.code }))
  else return []
  const meetings = pool
    .filter((summit) => summit.status !== "cancelled" && fits(phrase, summit, series.length > 0))
    .sort((a, b) => a.fromDay - b.fromDay)
  return numbered(meetings, number)
    .filter((summit) => places.every((place) => isAt(summit, place)))
    .filter((summit) => !span || (summit.fromDay <= span.to && span.from <= summit.toDay))
}

/** Meetings of that number; a series that carries no numbers is counted. */
function numbered(meetings: readonly Summit[], number: number | undefined): readonly Summit[] {
  if (number === undefined) return meetings
  if (meetings.some((summit) => summit.number !== undefined))
    return meetings.filter((summit) => summit.number === number)
  return meetings.slice(number - 1, number)
}

/** Is the meeting of the sort the word says? */
function fits(phrase: SummitPhrase, summit: Summit, known: boolean): boolean {
  switch (phrase.sense) {
    case "extraordinary":
      return summit.kind === "extraordinary" || known
    case "informal":
      return known ? summit.kind !== "state-visit" : /informal/i.test(summit.name)
    case "conference":
    case "forum":
      return known || summit.kind === "conference"
    case "session":
    case "council":
      return known
    case "meeting":
    case "talks":
      return known || summit.kind === "summit" || summit.kind === "bilateral" || summit.kind === "extraordinary"
    default:
      return known || (summit.kind !== "state-visit" && summit.kind !== "working-visit")
  }
}

/** Does the meeting take place there? A city must be the city; a country is enough for a country. */
export function isAt(summit: Summit, place: { code: string; city?: string }): boolean {
  if (!place.city) return summit.country === place.code
  const city = plain(place.city)
  return plain(summit.city)
    .split(/ and |, /)
    .some((part) => part === city || SAME_CITY[part] === city)
}

/** What the tables call a city at its time, or by another spelling, as the language rooms name it. */
const SAME_CITY: Readonly<Record<string, string>> = {
  watford: "london",
  "nusa dua": "bali",
  benaulim: "goa",
  "blake island": "blake island, seattle",
  "schloss elmau": "elmau",
  washington: "washington, d c",
  kiev: "kyiv",
  "nur-sultan": "astana",
  "st petersburg": "saint petersburg",
  goteborg: "gothenburg",
  hannover: "hanover",
  pusan: "busan",
  danang: "da nang",
  quebec: "quebec city",
  "nay pyi taw": "naypyidaw",
}

function plain(name: string): string {
  let folded = FOLDED.get(name)
  if (folded === undefined) {
    folded = name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[.’']/g, "").toLowerCase()
    FOLDED.set(name, folded)
  }
  return folded
}

/** A series is asked for again and again; there are no more names than cities in the record and the language rooms. */
const FOLDED = new Map<string, string>()

/** The one meeting the phrase points at on that day; nobody's guess where two are as near. */
export function choose(
  meetings: readonly Summit[],
  phrase: SummitPhrase,
  day: Day | undefined,
  span: Span | undefined,
  hasBody: boolean,
): Choice | undefined {
  const special = phrase.sense === "extraordinary"
  const pool = special ? meetings.filter((summit) => isSpecial(summit, day)) : meetings
  const only = pool.length === 1 ? pool[0] : undefined
  if (day === undefined)
    return only && (phrase.number !== undefined || span || hasBody) ? { summit: only, certainty: 0.9 } : undefined
  if (phrase.relative === "next") {
    // A special meeting is meant only where the word says so.
    const next = pool.find((summit) => summit.fromDay > day && (special || summit.kind !== "extraordinary"))
    const soon = (phrase.places.length > 0 ? 4 : 2) * YEAR
    return next && { summit: next, certainty: next.fromDay - day < soon ? 0.9 : 0.5 }
  }
  if (phrase.relative === "last") {
    const last = pool.filter((summit) => summit.toDay < day).at(-1)
    return last && { summit: last, certainty: 0.85 }
  }
  if (only && (phrase.number !== undefined || span)) return { summit: only, certainty: 0.95 }
  const ranked = pool
    .map((summit) => ({
      summit,
      distance: distance(summit, day) + ((summit.kind === "extraordinary") === special ? 0 : EXTRA),
    }))
    .sort((a, b) => a.distance - b.distance)
  const [best, second] = ranked
  if (!best) return undefined
  const reach = reachOf(phrase, hasBody, span)
  if (best.distance > reach) {
    // One meeting ever at that place, long ago: "the Reykjavik summit".
    const past = pool.filter((summit) => summit.toDay < day)
    const once = phrase.places.some((place) => place.city) && isStrongly(phrase) && past.length === 1
    return once ? { summit: past[0]!, certainty: 0.75 } : undefined
  }
  const rival = second && second.distance < best.distance * 1.4 + 2 && second.distance > 0 && best.distance > 4
  return { summit: best.summit, certainty: (rival ? 0.7 : 0.92) * (hasBody || phrase.places.length > 0 ? 1 : 0.85) }
}

/** Called special by the record, or by the press on the days when it is held. */
function isSpecial(summit: Summit, day: Day | undefined): boolean {
  return summit.kind === "extraordinary" || (day !== undefined && distance(summit, day) <= PRESS)
}

function isStrongly(phrase: SummitPhrase): boolean {
  return phrase.sense === "summit" || phrase.sense === "series" || phrase.sense === "extraordinary"
}

function reachOf(phrase: SummitPhrase, hasBody: boolean, span: Span | undefined): number {
  if (span) return Number.POSITIVE_INFINITY
  if (phrase.relative === "this") return HALF_A_YEAR
  if (hasBody) return phrase.places.length > 0 ? BODY_AND_PLACE : YEAR
  return isStrongly(phrase) || phrase.sense === "conference" ? PLACE_ALONE : WEAK
}

/** Days between article and meeting; what is to come counts a little more than what was. */
function distance(summit: Summit, day: Day): number {
  if (summit.fromDay > day) return summit.fromDay - day
  return summit.toDay < day ? (day - summit.toDay) * 1.1 : 0
}

/** Days of a date expression; a month or day without year gives the nearest to the article's date. */
export function spanOf(date: DateMention, day: Day | undefined): Span | undefined {
  if (date.from) {
    const from = toDay(date.from)
    const to = toDay(date.to ?? date.from)
    if (to - from > 3 * YEAR) return undefined
    return { from, to }
  }
  const partial = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(date.value)
  if (!partial || day === undefined) return undefined
  return undefined
}

export function toDay(iso: string): Day {
  const [y = 1970, m = 1, d = 1] = iso.split("-").map(Number)
  return Math.round(Date.UTC(y, m - 1, d) / 86_400_000)
}
