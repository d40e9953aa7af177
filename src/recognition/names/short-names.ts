import type { KnowledgeRecord } from "../../knowledge/model.ts"
import { FREQUENT_SURNAMES } from "../../language/frequent-surnames.ts"
import { NICKNAME } from "../gazetteer/format.ts"
import { HOME } from "../home.ts"
import type { Standing } from "../standing.ts"
import { fold } from "../text/letters.ts"
import type { NameCandidate } from "./candidate.ts"
import type { Evidence } from "./evidence.ts"
import type { Rivals } from "./rivals.ts"

function genderFits(c: NameCandidate, record: KnowledgeRecord, person: number): boolean {
  const gender = record.person(person).gender
  return !gender || !c.titles.some((t) => t.gender && t.gender !== gender)
}

/** How well the offices beside the name fit the person: 0 not, 1 in office on the date. */
export function titleScore(c: NameCandidate, standing: Standing, person: number): number {
  let best = 0
  for (const t of c.titles) {
    if (t.civil) continue
    const { roles, country } = t
    best = Math.max(best, t.former ? standing.left(person, roles, country) : standing.held(person, roles, country))
  }
  return best
}

export interface Short {
  person: number
  evidence: Evidence
}

/** Whom a surname or short form means, if anybody. */
export function readShort(
  c: NameCandidate,
  anchors: ReadonlyMap<number, readonly number[]>,
  standing: Standing,
  countries: ReadonlySet<string>,
  rivals: Rivals,
): Short | undefined {
  const refs = c.refs.filter((p) => genderFits(c, standing.record, p))
  const named = c.generation ? refs.find((p) => anchors.has(p)) : undefined
  const kin = named === undefined ? undefined : ofGeneration(refs, c.generation!, standing, named)
  if (kin !== undefined) return { person: kin, evidence: "anchored-shared" }
  const anchored = refs.filter((p) => anchors.has(p))
  if (c.oneSign && c.titles.length === 0) return undefined
  const official = c.titles.filter((t) => !t.civil)
  const [only] = anchored
  if (anchored.length === 1 && !contradicted(c, only!, refs, standing)) {
    if (rivals.outweigh(only!, anchors.get(only!)!, c.hit.nameStart)) return undefined
    return { person: only!, evidence: "anchored" }
  }
  if (anchored.length > 1) return { person: nearestAnchor(c, anchored, anchors, standing), evidence: "anchored-shared" }
  if (official.length > 0) {
    const fits = refs
      .map((p) => ({ p, score: titleScore(c, standing, p) }))
      // Who left long ago is meant only where the text is about the country.
      .filter((f) => f.score >= 0.7 || (f.score > 0.3 && countries.has(standing.country(f.p) ?? "")))
      .sort((a, b) => b.score - a.score || standing.prominence(b.p) - standing.prominence(a.p))
    const [first, second] = fits
    if (!first) return undefined
    const country = official.find((t) => t.country)?.country
    if (second && second.score === first.score) {
      const near = [first, ...fits.slice(1).filter((f) => f.score === first.score)]
      const inText = near.filter((f) => countries.has(standing.country(f.p) ?? ""))
      if (inText.length === 1) return { person: inText[0]!.p, evidence: "title" }
      const [top, next] = near.map((f) => f.p).sort((a, b) => standing.prominence(b) - standing.prominence(a))
      if (standing.prominence(top!) < 1.5 * standing.prominence(next!)) return undefined
      return { person: top!, evidence: "title" }
    }
    return { person: first.p, evidence: country ? "title-country" : "title" }
  }
  if (c.weak && !c.titles.some((t) => t.civil)) return undefined
  if (c.noun && !c.titles.some((t) => t.civil) && !refs.some((p) => standing.governs(p))) return undefined
  if (refs.some((p) => rivals.has(p) && isRivals(p, c, standing, countries, rivals))) return undefined
  const reading = byNews(refs, standing, countries, c)
  // The name by which a king is called is anybody's, without a title.
  const king = reading !== undefined && REGNAL.test(standing.record.person(reading.person).name)
  return king && c.titles.length === 0 ? undefined : reading
}

/** "Melania Trump" further down says nothing of the "Trump" above who governs a country that the page speaks of. */
function isRivals(
  person: number,
  c: NameCandidate,
  standing: Standing,
  countries: ReadonlySet<string>,
  rivals: Rivals,
): boolean {
  const known = standing.governs(person) && countries.has(standing.country(person) ?? "")
  return !known || rivals.isBefore(person, c.hit.nameStart)
}

/** "President Clinton" on a page that names Hillary Clinton in full: the title is a namesake's of that time, not hers. */
function contradicted(c: NameCandidate, person: number, refs: readonly number[], standing: Standing): boolean {
  if (!c.titles.some((t) => !t.civil) || titleScore(c, standing, person) > 0) return false
  return refs.some((other) => other !== person && titleScore(c, standing, other) >= 0.9)
}

/** Father and son bear the name, and `named` is one of them: the first or the last in office. */
export function ofGeneration(
  refs: readonly number[],
  generation: "elder" | "younger",
  standing: Standing,
  named = refs[0]!,
): number | undefined {
  const home = standing.country(named)
  const family = refs
    .filter((p) => home !== undefined && standing.country(p) === home && standing.terms(p).length > 0)
    .sort((a, b) => standing.terms(a)[0]!.fromDay - standing.terms(b)[0]!.fromDay)
  if (family.length < 2) return undefined
  return generation === "elder" ? family[0] : family.at(-1)
}

/** Of several named in full, the one named last before, within reach; else the more present one. */
function nearestAnchor(
  c: NameCandidate,
  anchored: readonly number[],
  anchors: ReadonlyMap<number, readonly number[]>,
  standing: Standing,
): number {
  const scored = anchored.map((p) => ({ p, title: titleScore(c, standing, p) }))
  const titled = scored.filter((s) => s.title === Math.max(...scored.map((x) => x.title)))
  if (c.titles.length > 0 && titled.length === 1) return titled[0]!.p
  const present = [...anchored].sort((a, b) => standing.prominence(b) - standing.prominence(a))
  const named = (p: number) => anchors.get(p)!.length
  // An obituary of Fidel Castro names his brother once.
  const subject = present.slice(1).some((p) => named(p) >= 3 * named(present[0]!))
  if (!subject && standing.prominence(present[0]!) >= 2 * standing.prominence(present[1]!)) return present[0]!
  let best = anchored[0]!
  let bestAt = -1
  for (const p of anchored) {
    const at = lastBelow(anchors.get(p)!, c.hit.nameStart)
    if (at > bestAt) [best, bestAt] = [p, at]
  }
  if (bestAt >= 0) return best
  return present[0]!
}

/** The greatest of an ascending list that is below `limit`; -1: none. */
function lastBelow(list: readonly number[], limit: number): number {
  let lo = 0
  let hi = list.length
  while (lo < hi) {
    const mid = (lo + hi) >>> 1
    if (list[mid]! < limit) lo = mid + 1
    else hi = mid
  }
  return lo === 0 ? -1 : list[lo - 1]!
}

/** Years after which a surname alone says no more who is meant, country or not: "Ford", "Carter", "Kerry". */
const REMEMBERED = 16

const REGNAL = / of | [IVX]+$/

/** "Petro" on a page about Colombia: a surname that is a given name elsewhere, of one who heads a state or government there. */
function isHeadOf(person: number, bearers: number, standing: Standing, countries: ReadonlySet<string>): boolean {
  return bearers === 1 && countries.has(standing.country(person) ?? "") && standing.heads(person)
}

/** "Lee", "Chen", "Kim", "Ban": families of millions, and short words in general, say nothing without the country. */
function isFrequent(person: number, c: NameCandidate, standing: Standing): boolean {
  const { hit, lang, titles } = c
  if (titles.length > 0) return false
  if (FEW_SURNAMES.has(standing.country(person) ?? "")) return true
  return !UNSPACED.has(lang.language.code) && hit.nameEnd - hit.nameStart < 4
}

/** "Smith", "Miller": of those with such a surname only who heads a state or government is meant where the page speaks of it. */
function isOrdinary(person: number, { lang, surface }: NameCandidate, standing: Standing): boolean {
  const surname = (code: string) => fold(standing.record.personLabel(person, code).split(" ").at(-1)!)
  if (standing.heads(person) || !FREQUENT_SURNAMES.has(surname("en"))) return false
  // "Lula" is no Silva.
  return fold(surface).startsWith(surname(lang.language.code).slice(0, -1))
}

const UNSPACED: ReadonlySet<string> = new Set(["zh", "ja", "ko"])
const FEW_SURNAMES: ReadonlySet<string> = new Set(["CN", "TW", "KR", "KP", "VN"])

/** No full name, no title: only who was in the news that day, clearly before all namesakes. */
function byNews(
  refs: readonly number[],
  standing: Standing,
  countries: ReadonlySet<string>,
  c: NameCandidate,
): Short | undefined {
  const ranked = refs.map((p) => ({ p, score: standing.prominence(p) })).sort((a, b) => b.score - a.score)
  const first = ranked[0]
  if (!first || first.score === 0) return undefined
  if (c.given && c.titles.length === 0 && !isHeadOf(first.p, ranked.length, standing, countries)) return undefined
  // Who is in office beats who was; between two in office, or two gone, the distance must be greater.
  const margin = standing.inOffice(first.p) && ranked[1] && !standing.inOffice(ranked[1].p) ? 1.3 : 1.8
  if (ranked[1] && ranked[1].score * margin > first.score) {
    const inText = ranked.filter((r) => r.score * margin > first.score && countries.has(standing.country(r.p) ?? ""))
    if (inText.length !== 1 || inText[0]!.score < 1.5) return undefined
    return { person: inText[0]!.p, evidence: "present-country" }
  }
  const home = standing.country(first.p)
  // "Steinmeier", "Fabius": ministers too go by their surname at home.
  const atHome = home === HOME[c.lang.language.code] && ranked.length === 1 && first.score >= 1.4
  const known = home !== undefined && (countries.has(home) || (atHome && standing.inOffice(first.p)))
  // "Lula", "AMLO": nobody else is called so.
  const own = c.hit.forms.every((f) => f.type === NICKNAME)
  if (own && refs.length === 1 && first.score >= (known ? 0.3 : 1) && !c.common)
    return { person: first.p, evidence: known ? "present-country" : "prominent" }
  if (!known && first.score < 4 && standing.date !== undefined && isFrequent(first.p, c, standing)) return undefined
  const enough = standing.date === undefined ? 2.4 : 2.9
  if (first.score >= enough || (first.score >= 1.4 && c.titles.length > 0))
    return { person: first.p, evidence: "prominent" }
  if (first.score < 2.4 && isOrdinary(first.p, c, standing)) return undefined
  if (known && first.score >= 1 && !c.common && standing.yearsAway(first.p) < REMEMBERED)
    return { person: first.p, evidence: "present-country" }
  return undefined
}
