import type { KnowledgeRecord, Office, Person, Summit, Term } from "../model.ts"
import type { FactUpdate, HolderChange } from "./changes.ts"

const MILLISECONDS_A_DAY = 86_400_000

/**
 * The shipped record with an update laid over it. The pack itself stays untouched: without the update,
 * or with one made for another pack, the answers are the shipped ones.
 */
export function overlay(record: KnowledgeRecord, update: FactUpdate): KnowledgeRecord {
  if (update.pack !== record.version) return record
  const persons: Person[] = []
  const labels = new Map<number, Record<string, string>>()
  const added = new Map<number, Term>()
  const addedOfPerson = new Map<number, Term[]>()
  const asOf = Math.max(record.asOf, toDay(update.fetched))

  for (const change of update.holders) {
    const office = officeOf(record, change)
    if (!office) continue
    const person = record.personById(change.person)?.index ?? record.personCount + persons.length
    if (person >= record.personCount) {
      persons.push({
        index: person,
        id: change.person,
        name: change.name,
        ...(office.country ? { country: office.country } : {}),
      })
      labels.set(person, change.names)
    }
    const term: Term = {
      index: -1 - added.size,
      person,
      office: office.index,
      from: change.from,
      to: "",
      fromDay: toDay(change.from),
      toDay: Number.POSITIVE_INFINITY,
      status: "regular",
      title: office.title,
      source: update.source,
      checked: update.fetched,
      trust: "single-source",
    }
    added.set(office.index, term)
    addedOfPerson.set(person, [...(addedOfPerson.get(person) ?? []), term])
  }

  /** A shipped term that was still open ends where the new one begins. */
  const closed = (term: Term): Term => {
    const next = added.get(term.office)
    return next && term.to === "" ? { ...term, to: next.from, toDay: next.fromDay } : term
  }
  const termsOfOffice = (office: number): readonly Term[] => {
    const next = added.get(office)
    const shipped = record.termsOfOffice(office)
    return next ? [...shipped.map(closed), next] : shipped
  }
  const summits = update.summits.map((answer, position) => toSummit(record.summitCount + position, answer, update))
  const byStart = (list: readonly Summit[]) => [...list].sort((a, b) => a.fromDay - b.fromDay)

  return {
    ...bind(record),
    asOf,
    personCount: record.personCount + persons.length,
    person: (index) => persons[index - record.personCount] ?? record.person(index),
    personById: (id) => record.personById(id) ?? persons.find((person) => person.id === id),
    personLabel: (index, lang) => {
      const person = persons[index - record.personCount]
      return person ? (labels.get(index)?.[lang] ?? person.name) : record.personLabel(index, lang)
    },
    termsOfPerson: (index) => {
      const shipped = index < record.personCount ? record.termsOfPerson(index).map(closed) : []
      return [...shipped, ...(addedOfPerson.get(index) ?? [])]
    },
    termsOfOffice,
    holdersOn: (office, day, to = day) =>
      added.has(office)
        ? termsOfOffice(office).filter((term) => term.fromDay <= to && day <= term.toDay)
        : record.holdersOn(office, day, to),
    termsBeginning: (from, to) =>
      [
        ...record.termsBeginning(from, to),
        ...[...added.values()].filter((term) => from <= term.fromDay && term.fromDay <= to),
      ].sort((a, b) => a.fromDay - b.fromDay),
    summitCount: record.summitCount + summits.length,
    summit: (index) => summits[index - record.summitCount] ?? record.summit(index),
    summitLabel: (index, lang) => summits[index - record.summitCount]?.name ?? record.summitLabel(index, lang),
    summitById: (id) => record.summitById(id) ?? summits.find((summit) => summit.id === id),
    summitsBetween: (from, to) =>
      byStart([
        ...record.summitsBetween(from, to),
        ...summits.filter((summit) => summit.fromDay <= to && from <= summit.toDay),
      ]),
    summitsAt: (place) =>
      byStart([
        ...record.summitsAt(place),
        ...summits.filter(
          (summit) => summit.city === place.city || (!!place.country && summit.country === place.country),
        ),
      ]),
    participants: (index) => (index < record.summitCount ? record.participants(index) : []),
  }
}

function officeOf(record: KnowledgeRecord, change: HolderChange): Office | undefined {
  const country = change.office.split("/")[0] ?? ""
  return record.officesOfCountry(country).find((office) => office.id === change.office)
}

function toSummit(index: number, answer: FactUpdate["summits"][number], update: FactUpdate): Summit {
  return {
    index,
    id: answer.id,
    series: "",
    kind: "summit",
    name: answer.name,
    from: answer.from,
    to: answer.to,
    fromDay: toDay(answer.from),
    toDay: toDay(answer.to),
    city: answer.city ?? "",
    country: answer.country ?? "",
    status: answer.from > update.fetched ? "planned" : "held",
    source: update.source,
    checked: update.fetched,
    trust: "single-source",
  }
}

/** The record's methods may live on a prototype: a spread alone would lose them. */
function bind(record: KnowledgeRecord): KnowledgeRecord {
  return {
    version: record.version,
    asOf: record.asOf,
    personCount: record.personCount,
    person: (index) => record.person(index),
    personById: (id) => record.personById(id),
    personLabel: (index, lang) => record.personLabel(index, lang),
    partyLabel: (party, lang) => record.partyLabel(party, lang),
    termsOfPerson: (index) => record.termsOfPerson(index),
    office: (index) => record.office(index),
    officesOfCountry: (country, role) => record.officesOfCountry(country, role),
    officesOfOrganisation: (key) => record.officesOfOrganisation(key),
    termsOfOffice: (office) => record.termsOfOffice(office),
    holdersOn: (office, day, to) => record.holdersOn(office, day, to),
    termsBeginning: (from, to) => record.termsBeginning(from, to),
    summitLabel: (index, lang) => record.summitLabel(index, lang),
    titleLabel: (role, title, lang, gender) => record.titleLabel(role, title, lang, gender),
    officeLabel: (office, lang, gender) => record.officeLabel(office, lang, gender),
    countryLabel: (country, lang) => record.countryLabel(country, lang),
    placeLabel: (place, lang) => record.placeLabel(place, lang),
    organisationCount: record.organisationCount,
    organisation: (index) => record.organisation(index),
    organisationByKey: (key) => record.organisationByKey(key),
    organisationLabel: (index, lang) => record.organisationLabel(index, lang),
    organisationAcronym: (index, lang) => record.organisationAcronym(index, lang),
    countries: () => record.countries(),
    leadRole: (country) => record.leadRole(country),
    representative: (country, organisation, day) => record.representative(country, organisation, day),
    membersOn: (organisation, day) => record.membersOn(organisation, day),
    summitCount: record.summitCount,
    summit: (index) => record.summit(index),
    summitById: (id) => record.summitById(id),
    summitsOfSeries: (series) => record.summitsOfSeries(series),
    summitsBetween: (from, to) => record.summitsBetween(from, to),
    summitsAt: (place) => record.summitsAt(place),
    participants: (summit) => record.participants(summit),
  }
}

function toDay(iso: string): number {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS_A_DAY)
}
