import type { Summit } from "../../knowledge/model.ts"
import type { SummitSense } from "../../language/grammar.ts"
import type { Mention } from "../mention.ts"
import { meeting } from "../spans.ts"
import { type Choice, isAt, type Span } from "./choose.ts"
import type { SummitPage, SummitPhrase } from "./shape.ts"

/** A visit without date is the one around the article's date. */
const AROUND = 45
/** How far the visitor's name may stand from the word. */
const NEAR = 90

export function isVisit(sense: SummitSense): boolean {
  return sense === "state-visit" || sense === "official-visit" || sense === "working-visit"
}

/** The visit of a leader the text names to the place it names: both must agree with the record, and the date if there is one. */
export function visitOf(page: SummitPage, phrase: SummitPhrase, span: Span | undefined): Choice | undefined {
  const { record, day } = page.context
  const places = [...phrase.places, ...phrase.body.countries.map((code) => ({ code }))]
  if (places.length === 0) return undefined
  const visitors = visitorsOf(page, phrase)
  if (visitors.length === 0) return undefined
  const from = span?.from ?? (day === undefined ? undefined : day - AROUND)
  const to = span?.to ?? (day === undefined ? undefined : day + AROUND)
  if (from === undefined || to === undefined) return undefined
  const pool = record
    .summitsBetween(from, to)
    .filter((summit) => summit.status !== "cancelled" && places.every((place) => isAt(summit, place)))
    .filter((summit) => VISITS.has(summit.kind) && isHosted(page, summit))
  for (const visitor of visitors) {
    const own = pool.filter((summit) => tookPart(page, summit, visitor) && !isHost(page, summit, visitor))
    const best = preferred(own, phrase.sense, day)
    if (best) return { summit: best, certainty: own.length === 1 ? 0.9 : 0.8 }
  }
  return undefined
}

/** Leaders and office-holders named around the word, the nearest first. */
function visitorsOf(page: SummitPage, phrase: SummitPhrase): number[] {
  const { leaders, offices = [], record } = page.context
  const near = (mention: Mention) =>
    mention.end <= phrase.start
      ? phrase.start - mention.end
      : mention.start >= phrase.end
        ? mention.start - phrase.end
        : 0
  const around = { start: phrase.start - NEAR, end: phrase.end + NEAR }
  return [...meeting(leaders, around), ...meeting(offices, around)]
    .filter((mention) => sameSentence(page, mention, phrase))
    .sort((a, b) => near(a) - near(b))
    .flatMap((mention) => record.personById(mention.entity)?.index ?? [])
}

function sameSentence(page: SummitPage, mention: Mention, phrase: SummitPhrase): boolean {
  const between =
    mention.end <= phrase.start
      ? page.gap(mention.end, phrase.start)
      : page.gap(phrase.end, Math.max(phrase.end, mention.start))
  return !/[.!?。！？] |[。！？]/.test(between)
}

function tookPart(page: SummitPage, summit: Summit, person: number): boolean {
  return page.context.record.participants(summit.index).some((one) => one.person === person && !one.absent)
}

/** A visit is to the country's own leaders, not to a third meeting in the same city. */
function isHosted(page: SummitPage, summit: Summit): boolean {
  if (summit.kind !== "bilateral") return true
  const { record } = page.context
  return record
    .participants(summit.index)
    .some((one) => one.person !== undefined && record.person(one.person).country === summit.country)
}

/** Nobody visits the own country. */
function isHost(page: SummitPage, summit: Summit, person: number): boolean {
  return page.context.record.person(person).country === summit.country
}

function preferred(pool: readonly Summit[], sense: SummitSense, day: number | undefined): Summit | undefined {
  const fitting = sense === "state-visit" ? pool.filter((summit) => summit.kind === "state-visit") : []
  const from = fitting.length > 0 ? fitting : pool
  const distance = (summit: Summit) => (day === undefined ? 0 : Math.abs(summit.fromDay - day))
  return [...from].sort((a, b) => distance(a) - distance(b))[0]
}

const VISITS: ReadonlySet<string> = new Set(["state-visit", "working-visit", "bilateral"])
