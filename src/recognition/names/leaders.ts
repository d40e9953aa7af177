import type { Hit } from "../hit.ts"
import type { ReadyLanguage } from "../languages.ts"
import type { Standing } from "../standing.ts"
import type { LeaderContext, NameCandidate } from "./candidate.ts"
import type { Evidence } from "./evidence.ts"
import { countGames } from "./games.ts"
import { readGivenNames } from "./given-names.ts"
import { ofGeneration, readShort, titleScore } from "./short-names.ts"

export interface LeaderReading {
  start: number
  end: number
  person: number
  evidence: Evidence
  lang: ReadyLanguage
}

/** Decides who is meant. `standing` says who was in the news on the article's date. */
export function readLeaders(
  candidates: readonly NameCandidate[],
  context: LeaderContext,
  standing: Standing,
): LeaderReading[] {
  const out: LeaderReading[] = []
  const anchors = new Map<number, number[]>()
  const shared: NameCandidate[] = []
  const countries = new Set<string>()
  const ofNamed = new Set<string>()
  for (const h of context.hits)
    if (h.code && (h.kind === "country" || h.kind === "adjective" || saysCountry(h))) countries.add(h.code)
  const add = (c: NameCandidate, person: number, evidence: Evidence) => {
    out.push({ start: c.hit.nameStart, end: c.hit.nameEnd, person, evidence, lang: c.lang })
  }
  const anchor = (person: number, at: number) => {
    const list = anchors.get(person)
    if (list) list.push(at)
    else anchors.set(person, [at])
  }
  for (const c of candidates) {
    if (!c.full) continue
    if (c.refs.length > 1) {
      shared.push(c)
      continue
    }
    const person = c.refs[0]!
    const minor = isMinor(c, person)
    if (minor && !plausible(standing, person, c, countries)) continue
    anchor(person, c.hit.nameStart)
    add(c, person, c.variant ? "full-variant" : minor ? "full-minor" : "full")
    const home = standing.country(person)
    if (home && !minor) ofNamed.add(home)
  }
  for (const c of shared) {
    const person = bestShared(c, anchors, standing)
    if (person === undefined) continue
    anchor(person, c.hit.nameStart)
    add(c, person, "full-shared")
  }
  // Whom the page names in full says, too, which countries it is about.
  for (const home of ofNamed) countries.add(home)
  for (const list of anchors.values()) list.sort((a, b) => a - b)
  const open: NameCandidate[] = []
  for (const c of candidates) {
    if (c.full) continue
    const reading = readShort(c, anchors, standing, countries, context.rivals)
    if (reading) {
      add(c, reading.person, reading.evidence)
      const home = standing.country(reading.person)
      if (home && reading.evidence === "prominent") ofNamed.add(home)
    } else open.push(c)
  }
  // "Merkel, Hollande und Fabius": so do those whose surname everybody knows.
  for (const home of ofNamed) countries.add(home)
  for (const c of open) {
    const reading = readShort(c, anchors, standing, countries, context.rivals)
    if (reading) add(c, reading.person, reading.evidence)
  }
  const players = playersOf(out, context, standing)
  const people = players.size === 0 ? out : out.filter((r) => !(BY_SURNAME.has(r.evidence) && players.has(r.person)))
  people.push(...readGivenNames(people, context, standing))
  return people.sort((a, b) => a.start - b.start)
}

/** Readings by the surname alone. */
const BY_SURNAME: ReadonlySet<Evidence> = new Set(["prominent", "present-country"])

/** "Медведев обыграл Синнера": those whose bare surnames here belong to an athlete or artist. */
function playersOf(readings: readonly LeaderReading[], { view }: LeaderContext, standing: Standing): Set<number> {
  const players = new Set<number>()
  for (const { start, end, person, evidence, lang } of readings) {
    if (!BY_SURNAME.has(evidence) || players.has(person)) continue
    // One word of sport may stand beside who is in all news; two may not.
    const famous = standing.prominence(person) >= (standing.date === undefined ? 2.4 : 4)
    if (countGames(view, start, end, lang, 2) >= (famous ? 2 : 1)) players.add(person)
  }
  return players
}

/** A capital, a city of summits or a seat of power says which country the text speaks of. */
function saysCountry(hit: Hit): boolean {
  return hit.kind === "place" && hit.words?.some((word) => "city" in word || "seat" in word) === true
}

function isMinor(c: NameCandidate, person: number): boolean {
  return c.hit.forms.some((f) => f.ref === person && f.minor === true)
}

/** A name of a person we know little of counts only near the person's time, with an office beside it, or where the text speaks of the country. */
function plausible(standing: Standing, person: number, c: NameCandidate, countries: ReadonlySet<string>): boolean {
  const away = standing.yearsAway(person)
  if (countries.has(standing.country(person) ?? "")) return away < 45
  if (c.titles.some((t) => !t.civil)) return away < 30
  return away < 12
}

function bestShared(
  c: NameCandidate,
  anchors: ReadonlyMap<number, readonly number[]>,
  standing: Standing,
): number | undefined {
  if (c.generation) return ofGeneration(c.refs, c.generation, standing)
  const scored = c.refs
    .map((p) => ({
      p,
      // Who is in office is named more often; "former" takes that away.
      score:
        titleScore(c, standing, p) * (c.titles.some((t) => t.former) ? 12 : 2) +
        standing.prominence(p) +
        (anchors.has(p) ? 1.5 : 0),
    }))
    .sort((a, b) => b.score - a.score)
  return scored[0]!.score > 0 ? scored[0]!.p : undefined
}
