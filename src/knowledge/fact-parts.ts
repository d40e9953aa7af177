import { labelLang } from "./codes.ts"
import type { CountryFact, PersonFacts, SummitFact, TermFact } from "./facts.ts"
import { FLAGS } from "./flags.ts"
import type { KnowledgeRecord, Person, Role, Summit, Term } from "./model.ts"

/** Offices by weight: what a person is first of all. */
export const MAIN_ROLES: readonly Role[] = [
  "head-of-state",
  "head-of-government",
  "monarch",
  "paramount-leader",
  "organisation-head",
  "foreign-minister",
  "vice-president",
]

export function countryFact(record: KnowledgeRecord, iso: string, locale: string): CountryFact {
  const flag = FLAGS[iso]
  return { iso, name: record.countryLabel(iso, locale), ...(flag ? { flag } : {}) }
}

export function termFact(record: KnowledgeRecord, term: Term, locale: string): TermFact {
  const office = record.office(term.office)
  const person = record.person(term.person)
  return {
    entity: person.id,
    person: record.personLabel(term.person, locale),
    office: office.id,
    title: record.titleLabel(office.role, term.title, locale, person.gender),
    ...(office.country ? { country: countryFact(record, office.country, locale) } : {}),
    ...(office.organisation ? { organisation: organisationName(record, office.organisation, locale) } : {}),
    from: term.from,
    to: term.to,
    status: term.status,
    ...(term.note ? { note: term.note } : {}),
    source: term.source,
    checked: term.checked,
    trust: term.trust,
  }
}

export function summitFact(record: KnowledgeRecord, summit: Summit, locale: string): SummitFact {
  return {
    entity: summit.id,
    name: record.summitLabel(summit.index, locale),
    series: summit.series,
    ...(summit.number === undefined ? {} : { number: summit.number }),
    form: summit.kind,
    from: summit.from,
    to: summit.to,
    city: record.placeLabel(summit.city, locale),
    ...(summit.country ? { country: countryFact(record, summit.country, locale) } : {}),
    source: summit.source,
    checked: summit.checked,
    trust: summit.trust,
  }
}

function organisationName(record: KnowledgeRecord, key: string, locale: string): string {
  const organisation = record.organisationByKey(key)
  if (!organisation) return key
  return record.organisationAcronym(organisation.index, locale) ?? record.organisationLabel(organisation.index, locale)
}

/** A person's party by the reader's name for it, else by the English one, which is said. */
export function partyFact(
  record: KnowledgeRecord,
  { party }: Person,
  locale: string,
): Pick<PersonFacts, "party" | "partyEnglish"> {
  if (!party) return {}
  if (labelLang(locale) === "en") return { party }
  const label = record.partyLabel(party, locale)
  return label ? { party: label } : { party, partyEnglish: true }
}
