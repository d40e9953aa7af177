import { isoDay } from "./calendar.ts"
import { countryFact, MAIN_ROLES, summitFact } from "./fact-parts.ts"
import type { ParticipantFact, SummitFact, SummitFacts } from "./facts.ts"
import type { Day, KnowledgeRecord, Participant, Person, Summit } from "./model.ts"
import type { Telling } from "./telling.ts"

/** Days before and after the article in which a person's summits are looked for. */
const BEFORE = 3 * 365
const AFTER = 60
const MOST_SUMMITS = 5

export function describeSummit(record: KnowledgeRecord, summit: Summit, telling: Telling): SummitFacts {
  const { locale, on, onInferred } = telling
  const neighbour = (index: number | undefined) =>
    index === undefined ? undefined : summitFact(record, record.summit(index), locale)
  const previous = neighbour(summit.previous)
  const next = neighbour(summit.next)
  return {
    ...summitFact(record, summit, locale),
    kind: "summit",
    ...(summit.venue ? { venue: summit.venue } : {}),
    ...(summit.host ? { host: localName(record, summit.host, summit.fromDay, locale) } : {}),
    ...(summit.outcome ? { outcome: summit.outcome } : {}),
    status: summit.status,
    participants: record.participants(summit.index).map((one) => participantFact(record, one, summit.fromDay, locale)),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
    ...(on ? { on } : {}),
    ...(onInferred ? { onInferred } : {}),
    asOf: isoDay(record.asOf),
  }
}

/** The person's summits around the article's date, latest first; those shared with other leaders of the page come first. */
export function sharedSummits(
  record: KnowledgeRecord,
  person: Person,
  telling: Telling,
  day: Day | undefined,
): SummitFact[] {
  const { locale, others = [] } = telling
  const around = day ?? record.asOf
  const companions = new Map(
    others.flatMap((id) => {
      const other = record.personById(id)
      return other && other.index !== person.index ? [[other.index, other] as const] : []
    }),
  )
  const found: { summit: Summit; with: string[] }[] = []
  for (const summit of [...record.summitsBetween(around - BEFORE, around + AFTER)].reverse()) {
    const present = record.participants(summit.index).filter((one) => one.person !== undefined && !one.absent)
    if (!present.some((one) => one.person === person.index)) continue
    const names = present
      .filter((one) => one.person !== undefined && companions.has(one.person))
      .map((one) => record.personLabel(one.person as number, locale))
    found.push({ summit, with: names })
    if (companions.size === 0 && found.length >= MOST_SUMMITS) break
  }
  return found
    .sort((a, b) => Number(b.with.length > 0) - Number(a.with.length > 0))
    .slice(0, MOST_SUMMITS)
    .sort((a, b) => b.summit.fromDay - a.summit.fromDay)
    .map((one) => ({
      ...summitFact(record, one.summit, locale),
      ...(one.with.length > 0 ? { with: one.with } : {}),
    }))
}

function participantFact(record: KnowledgeRecord, one: Participant, day: Day, locale: string): ParticipantFact {
  const { country, ...rest } = one
  const role = one.person === undefined ? undefined : roleOn(record, one.person, day, locale)
  return {
    ...rest,
    name: one.person === undefined ? one.name : record.personLabel(one.person, locale),
    ...(one.representedBy ? { representedBy: localName(record, one.representedBy, day, locale) } : {}),
    ...(country ? { country: countryFact(record, country, locale) } : {}),
    ...(role ? { role } : {}),
  }
}

function roleOn(record: KnowledgeRecord, person: number, day: Day, locale: string): string | undefined {
  const terms = record.termsOfPerson(person).filter((term) => term.fromDay <= day && day <= term.toDay)
  const weight = (office: number) => MAIN_ROLES.indexOf(record.office(office).role)
  const main = [...terms].sort((a, b) => weight(a.office) - weight(b.office))[0]
  return main && record.titleLabel(record.office(main.office).role, main.title, locale, record.person(person).gender)
}

/** A name of the tables in the reader's language, where exactly that name is in the record. */
function localName(record: KnowledgeRecord, name: string, day: Day, locale: string): string {
  for (const summit of record.summitsBetween(day, day)) {
    const person = record.participants(summit.index).find((one) => one.name === name)?.person
    if (person !== undefined) return record.personLabel(person, locale)
  }
  return name
}
