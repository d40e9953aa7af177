import { firstDay, lastDay } from "./calendar.ts"
import { LABEL_LANGS } from "./codes.ts"
import type { IsoDate, KnowledgeRecord, Summit } from "./model.ts"

/** Finding by name, for the command line and the correction page; recognition has its own, faster way. */

/** Codes that are used for a state beside its ISO code. */
const OTHER_CODES: Record<string, string> = { UK: "GB", EL: "GR", USA: "US", USSR: "SU", GDR: "DD" }

/** Letters and digits only, without accents, lower case. */
export function searchKey(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase()
}

/** ISO code for a code or a name in any of our languages. */
export function findCountry(record: KnowledgeRecord, text: string): string | undefined {
  const code = OTHER_CODES[text.toUpperCase()] ?? text.toUpperCase()
  if (/^[A-Z]{2}$/.test(code)) return known(record, code) ? code : undefined
  const key = searchKey(text)
  for (const iso of record.countries()) {
    if (LABEL_LANGS.some((lang) => searchKey(record.countryLabel(iso, lang)) === key)) return iso
  }
  return undefined
}

function known(record: KnowledgeRecord, iso: string): boolean {
  return record.officesOfCountry(iso).length > 0 || record.countries().includes(iso)
}

/** Our key of an organisation for a key, name or acronym in any of our languages. */
export function findOrganisation(record: KnowledgeRecord, text: string): string | undefined {
  const key = searchKey(text)
  const same = (name: string | undefined) => name !== undefined && searchKey(name) === key
  const all = Array.from({ length: record.organisationCount }, (_, i) => record.organisation(i))
  return (
    all.find((one) => same(one.key)) ??
    all.find(
      (one) => same(one.name) || LABEL_LANGS.some((lang) => same(record.organisationAcronym(one.index, lang))),
    ) ??
    all.find((one) => LABEL_LANGS.some((lang) => same(record.organisationLabel(one.index, lang))))
  )?.key
}

/** Persons whose name in any language contains the words asked for; whole names first, then by latest term. */
export function findPersons(record: KnowledgeRecord, name: string): number[] {
  const words = name.split(/\s+/).map(searchKey).filter(Boolean)
  const key = searchKey(name)
  const found: { index: number; whole: boolean; last: number }[] = []
  for (let index = 0; index < record.personCount; index++) {
    const person = record.person(index)
    const names = new Set([person.name, ...LABEL_LANGS.map((lang) => record.personLabel(index, lang))])
    const hit = [...names].find((one) => {
      const parts = one.split(/[\s·・.‧-]+/).map(searchKey)
      return searchKey(one) === key || words.every((word) => parts.includes(word))
    })
    if (hit === undefined && person.id !== name) continue
    const last = record.termsOfPerson(index).at(-1)?.fromDay ?? Number.NEGATIVE_INFINITY
    found.push({ index, whole: hit !== undefined && searchKey(hit) === key, last })
  }
  return found.sort((a, b) => Number(b.whole) - Number(a.whole) || b.last - a.last).map((one) => one.index)
}

export interface SummitQuery {
  series?: string
  number?: number
  on?: IsoDate
  place?: string
}

/** Summits that fit all that is said, ordered by first day. */
export function findSummits(record: KnowledgeRecord, query: SummitQuery): Summit[] {
  const { on, place } = query
  const country = place === undefined ? undefined : findCountry(record, place)
  const pool =
    query.series !== undefined
      ? record.summitsOfSeries(query.series)
      : record.summitsBetween(firstDay(on ?? ""), lastDay(on ?? ""))
  return pool.filter(
    (summit) =>
      (query.number === undefined || summit.number === query.number) &&
      (on === undefined || (summit.fromDay <= lastDay(on) && firstDay(on) <= summit.toDay)) &&
      (place === undefined || searchKey(summit.city) === searchKey(place) || summit.country === country),
  )
}
