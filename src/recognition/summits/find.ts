import type { Day, Summit } from "../../knowledge/model.ts"
import type { CountryEntry } from "../../language/countries.ts"
import { summitConfidence } from "../confidence.ts"
import type { Hit } from "../hit.ts"
import type { Mention } from "../mention.ts"
import { type Choice, candidates, choose, type Span } from "./choose.ts"
import type { SummitContext } from "./context.ts"
import { dateSpan } from "./dated.ts"
import { type Found, SummitsOfPage } from "./found.ts"
import { isStrong, readSummit } from "./phrase.ts"
import { seriesOf } from "./series.ts"
import { type Place, SummitPage, type SummitPhrase } from "./shape.ts"
import { isVisit, visitOf } from "./visits.ts"

/** Below this a phrase is left alone. */
const LINE = 0.6

/** Summits, conferences and visits the text mentions, resolved by body, place, number and date. Reads hits, never scans the text. */
export function findSummits(text: string, hits: readonly Hit[], context: SummitContext): Mention[] {
  const page = new SummitPage(text, hits, context)
  const found = new SummitsOfPage()
  let consumed = -1
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at]!
    if ((hit.kind !== "summit" && hit.kind !== "organisation") || hit.nameStart < consumed) continue
    if (hit.code === "sidelines" || hit.code === "call") continue
    const phrase = readSummit(page, longestAt(hits, at))
    if (!phrase) continue
    const overlaps = phrase.start < consumed
    const known = overlaps ? undefined : resolve(page, phrase, found)
    if (!known && hit.kind === "organisation") continue
    consumed = Math.max(consumed, known ? phrase.end : hit.nameEnd)
    if (known) found.add(known)
  }
  return found.mentions
}

/** Meetings that the text names beyond doubt without knowing its own date: what an article's date can be inferred from. */
export function namedSummits(text: string, hits: readonly Hit[], context: SummitContext): Mention[] {
  const { day: _day, ...undated } = context
  return findSummits(text, hits, undated)
}

/** Of the summit words that begin here, the longest. */
function longestAt(hits: readonly Hit[], at: number): number {
  let best = at
  for (let i = at + 1; i < hits.length && hits[i]!.nameStart === hits[at]!.nameStart; i++) {
    const hit = hits[i]!
    if (hit.kind === "summit" && (hits[best]!.kind !== "summit" || hit.nameEnd > hits[best]!.nameEnd)) best = i
  }
  return best
}

function resolve(page: SummitPage, phrase: SummitPhrase, found: SummitsOfPage): Found | undefined {
  if (phrase.body.series && phrase.grammar.otherSeries?.test(page.text.slice(phrase.end, phrase.end + 40)))
    return undefined
  if (phrase.rejected || phrase.plural || phrase.sense === "ministerial") return undefined
  if (isVisit(phrase.sense)) {
    const visit = visitOf(page, phrase, dateSpan(page, phrase).hard)
    return visit && toFound(page, phrase, visit, false)
  }
  const series = seriesOf(phrase.body)
  placeOfLoneCountry(phrase, series)
  const bodyless = phrase.body.organisations.length === 0 && phrase.body.countries.length === 0 && !phrase.body.series
  if (series.length === 0 && !bodyless) return undefined
  const { hard, soft } = dateSpan(page, phrase)
  if (bodyless) return resolveBodyless(page, phrase, hard, soft, found)
  if (needsMore(phrase) && phrase.places.length === 0 && !hard && phrase.number === undefined) return undefined
  const choice = pick(page, phrase, series, hard, soft)
  if (choice && !hard && isBodyOfThatName(page, phrase) && !isOfTheseWeeks(choice, page.context.day)) return undefined
  return choice && toFound(page, phrase, choice, false)
}

/** "Senior Fellow bei der Münchner Sicherheitskonferenz": some meetings are also a body, which nothing more says to be meant or not. */
function isBodyOfThatName(page: SummitPage, phrase: SummitPhrase): boolean {
  if (phrase.number !== undefined || phrase.relative || phrase.places.length > 0) return false
  return page
    .between(phrase.start, phrase.end)
    .some((hit) => hit.kind === "organisation" && hit.nameStart <= phrase.start && hit.nameEnd >= phrase.end)
}

function isOfTheseWeeks({ summit }: Choice, day: Day | undefined): boolean {
  return day !== undefined && summit.fromDay <= day + THESE_WEEKS && summit.toDay >= day - THESE_WEEKS
}

/** "قمة الجزائر", "sommet de Russie": one country and no body is where it meets. */
function placeOfLoneCountry(phrase: SummitPhrase, series: readonly string[]): void {
  const [country, ...more] = phrase.body.countries
  if (series.length > 0 || !country || more.length > 0 || phrase.body.organisations.length > 0) return
  phrase.places.push({ code: country })
  phrase.body.countries.length = 0
}

/** "G8", "Council" alone are bodies; only a place, a date or a number makes them a meeting. */
function needsMore(phrase: SummitPhrase): boolean {
  const { sense } = phrase
  if (phrase.relative) return false
  const { organisations, series } = phrase.body
  if (sense === "series") return (organisations.length > 0 && !series) || series === "EuropeanCouncil"
  return (
    sense === "council" ||
    sense === "session" ||
    sense === "conference" ||
    sense === "talks" ||
    sense === "meeting" ||
    sense === "forum"
  )
}

function pick(
  page: SummitPage,
  phrase: SummitPhrase,
  series: readonly string[],
  hard: Span | undefined,
  soft: Span | undefined,
): Choice | undefined {
  const { record, day } = page.context
  const hasBody = series.length > 0
  if (soft && !hard && !phrase.relative) {
    const pool = candidates(record, phrase, series, soft)
    const choice = choose(pool, phrase, day, soft, hasBody)
    if (choice) return choice
  }
  const choice = choose(candidates(record, phrase, series, hard), phrase, day, hard, hasBody)
  // A number says which by itself; the date beside it may be that of something else.
  if (choice || phrase.number === undefined || !hard || !hasBody) return choice
  return choose(candidates(record, phrase, series, undefined), phrase, day, undefined, hasBody)
}

/** No body named: the place or date says which, the series of the last meeting named helps; or it refers back. */
function resolveBodyless(
  page: SummitPage,
  phrase: SummitPhrase,
  hard: Span | undefined,
  soft: Span | undefined,
  found: SummitsOfPage,
): Found | undefined {
  const strong = isStrong(phrase.sense)
  if (phrase.relative) {
    const main = found.topic()
    if (!strong && phrase.sense !== "meeting") return undefined
    if (!main) return strong ? inYear(page, phrase, pick(page, phrase, [], hard, undefined)) : undefined
    const series = relatedSeries(main)
    const there = { ...phrase, places: [...phrase.places, ...placesOfSentence(page, phrase)] }
    const choice = pick(page, there, series, hard, undefined) ?? pick(page, phrase, series, hard, undefined)
    return choice && toFound(page, phrase, choice, false)
  }
  if (isIndefinite(page, phrase)) return undefined
  if (phrase.grammar.verb?.test(page.text.slice(phrase.start, phrase.end + 1))) return undefined
  // "seinen ersten Gipfel", "the second summit in a year": a small count is somebody's or some time's, not the series'.
  if (phrase.number !== undefined && phrase.number < COUNT && phrase.places.length === 0 && !hard) return undefined
  if (phrase.places.length > 0 || hard || phrase.number !== undefined) {
    const back = found.latest((summit) => agrees(summit, phrase, hard))
    if (back && (strong || phrase.places.length > 0))
      return toFound(page, phrase, { summit: back, certainty: 0.92 }, false)
    const known = strong ? seriesNamed(found) : []
    for (const series of known) {
      const own = pick(page, phrase, series, hard, soft)
      if (own) return toFound(page, phrase, own, false)
    }
    if (phrase.places.every((place) => !place.city) && !(hard && phrase.sense === "informal"))
      return strong && phrase.places.length > 0 ? nearby(page, phrase) : undefined
    if (!strong && phrase.sense !== "meeting" && phrase.sense !== "conference") return undefined
    const choice = pick(page, phrase, [], hard, soft)
    return choice && toFound(page, phrase, { ...choice, certainty: choice.certainty * 0.9 }, false)
  }
  if (!strong || !isDefinite(page, phrase) || isLinkedOn(page, phrase)) return undefined
  const back = elsewhere(page, phrase, soft, found) ?? backReference(page, phrase, found)
  return back && toFound(page, phrase, { summit: back, certainty: 0.85 }, true)
}

/** "its next summit in Madrid", where the page has named no other: the city says which, within a year. */
function inYear(page: SummitPage, phrase: SummitPhrase, choice: Choice | undefined): Found | undefined {
  const near = choice && phrase.places.length > 0 && Math.abs(choice.summit.fromDay - page.context.day!) < 366
  return near ? toFound(page, phrase, { ...choice, certainty: choice.certainty * 0.9 }, false) : undefined
}

/** Least number of a meeting that says by itself which of a series named before it is. */
const COUNT = 8

/** "le sommet de Singapour", "the summit in Switzerland": the meeting of these weeks in that country. */
function nearby(page: SummitPage, phrase: SummitPhrase): Found | undefined {
  const { record, day } = page.context
  if (day === undefined) return undefined
  const pool = candidates(record, phrase, [], { from: day - THESE_WEEKS, to: day + THESE_WEEKS })
  return pool.length === 1 ? toFound(page, phrase, { summit: pool[0]!, certainty: 0.75 }, false) : undefined
}

const THESE_WEEKS = 21

/** "Next year the summit will be held in Kananaskis": time and place of the sentence name another one of the series. */
function elsewhere(
  page: SummitPage,
  phrase: SummitPhrase,
  soft: Span | undefined,
  found: SummitsOfPage,
): Summit | undefined {
  const main = found.topic()
  const places = placesOfSentence(page, phrase)
  if (!main || !soft || places.length === 0) return undefined
  const pool = candidates(page.context.record, { ...phrase, places }, relatedSeries(main), soft)
  return pool.length === 1 ? pool[0] : undefined
}

/** Cities behind the phrase in its sentence, which a verb may part from it. */
function placesOfSentence(page: SummitPage, phrase: SummitPhrase): Place[] {
  const hit = page
    .behind(phrase.at, phrase.end)
    .find((one) => one.kind === "place" && !/[.;!?。！？\n]/.test(page.text.slice(phrase.end, one.nameStart)))
  const word = hit?.words?.[0] as CountryEntry | undefined
  return hit && word?.city ? [{ code: hit.code!, city: word.city }] : []
}

/** "the summit": the last one named in the same paragraph, else the one the page is about. */
function backReference(page: SummitPage, phrase: SummitPhrase, found: SummitsOfPage): Summit | undefined {
  const { last } = found
  const main = found.topic()
  if (!last || !main) return undefined
  const sameParagraph = !page.text.slice(last.mention.end, phrase.start).includes("\n")
  return sameParagraph || found.count(main.series) < 2 ? last.summit : found.lastOf(main.series)
}

/** Series the page has named, the last first. */
function seriesNamed(found: SummitsOfPage): (readonly string[])[] {
  return found.series().map((summit) => relatedSeries(summit))
}

/** Series that carry on the one of a meeting: G7 and G8 are one. */
function relatedSeries(summit: Summit): readonly string[] {
  return summit.series === "G7" || summit.series === "G8" ? ["G7", "G8"] : [summit.series]
}

function agrees(summit: Summit, phrase: SummitPhrase, span: Span | undefined): boolean {
  if (span && (summit.fromDay > span.to || span.from > summit.toDay)) return false
  if (phrase.number !== undefined && summit.number !== phrase.number) return false
  return phrase.places.every((place) => (place.city ? plainly(place.city, summit.city) : place.code === summit.country))
}

function plainly(a: string, b: string): boolean {
  return a.localeCompare(b, "en", { sensitivity: "base" }) === 0
}

function isDefinite(page: SummitPage, phrase: SummitPhrase): boolean {
  const { definite, definiteForm } = phrase.grammar
  if (!definite) return true
  const before = page.gap(Math.max(0, phrase.start - 16), phrase.start).trimEnd()
  if (definite.test(before)) return true
  return definiteForm?.test(page.text.slice(phrase.start, phrase.end)) ?? false
}

/** "the summit of Mount Everest", "sommet de la montagne": linked to something that is no body, place or date. */
function isLinkedOn(page: SummitPage, phrase: SummitPhrase): boolean {
  return LINKED.test(page.gap(phrase.end, phrase.end + 16))
}

const LINKED =
  /^ (?:of|on|for|der|des|zum|zur|über|de|du|des|d['’]|del|della|dello|dell['’]|dei|degli|di|sul|sulla|sobre|sur|da|do|das|dos|van|over|om|för|av|по|про|щодо|ds\.|o|के|की)(?: |\p{L}|$)/u

function isIndefinite(page: SummitPage, phrase: SummitPhrase): boolean {
  return phrase.grammar.indefinite?.test(page.gap(Math.max(0, phrase.start - 16), phrase.start).trimEnd()) ?? false
}

function toFound(page: SummitPage, phrase: SummitPhrase, choice: Choice, bare: boolean): Found | undefined {
  if (choice.certainty < LINE) return undefined
  const { summit } = choice
  phrase.end -= phrase.grammar.ending?.exec(page.text.slice(phrase.start, phrase.end))?.[0].length ?? 0
  const place = [summit.city, page.context.record.countryLabel(summit.country, "en")].filter(Boolean)[0] ?? ""
  return {
    summit,
    mention: {
      start: phrase.start,
      end: phrase.end,
      surface: page.text.slice(phrase.start, phrase.end),
      kind: "summit",
      entity: summit.id,
      name: summit.name,
      confidence: summitConfidence(choice.certainty, bare),
      from: summit.from,
      to: summit.to,
      place,
      series: summit.series,
      ...(summit.number === undefined ? {} : { number: summit.number }),
      ...(bare ? { bare: true } : {}),
      ...(page.context.inferred ? { inferred: true } : {}),
    },
  }
}
