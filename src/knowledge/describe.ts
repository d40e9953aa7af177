import { firstDay, isoDay } from "./calendar.ts"
import { describeDate } from "./describe-date.ts"
import { describeSummit, sharedSummits } from "./describe-summit.ts"
import { countryFact, MAIN_ROLES, partyFact, summitFact, termFact } from "./fact-parts.ts"
import type { Facts, OfficeFacts, OrganisationFacts, PersonFacts } from "./facts.ts"
import type { Day, KnowledgeRecord, Office, Person, Term } from "./model.ts"
import { organisationOf } from "./participants.ts"
import type { Subject, Telling } from "./telling.ts"

/** The facts of a mention, in the reader's language; undefined where the record has nothing of that entity. */
export function describe(record: KnowledgeRecord, subject: Subject, telling: Telling): Facts | undefined {
  switch (subject.kind) {
    case "leader": {
      const person = record.personById(subject.entity)
      return person && describePerson(record, person, telling)
    }
    case "office":
      return describeOffice(record, subject, telling)
    case "organisation":
      return describeOrganisation(record, subject, telling)
    case "summit": {
      const summit = record.summitById(subject.entity)
      return summit && describeSummit(record, summit, telling)
    }
    case "date":
      return describeDate(record, subject, telling)
  }
}

function base(record: KnowledgeRecord, telling: Telling) {
  return {
    ...(telling.on ? { on: telling.on } : {}),
    ...(telling.onInferred ? { onInferred: true } : {}),
    ...(telling.onFrom ? { onFrom: telling.onFrom } : {}),
    asOf: isoDay(record.asOf),
  }
}

function describePerson(record: KnowledgeRecord, person: Person, telling: Telling): PersonFacts {
  const { locale, on } = telling
  const terms = record.termsOfPerson(person.index)
  const day = on === undefined ? undefined : firstDay(on)
  const roles = day === undefined ? [] : heldOn(record, terms, day)
  const now = heldOn(record, terms, record.asOf)
  const main = roles[0] ?? now[0] ?? byWeight(record, terms)[0]
  const fact = (term: Term) => termFact(record, term, locale)
  const name = record.personLabel(person.index, locale)
  const { previous, next } = main ? neighbours(record, main) : {}
  const iso = (main && record.office(main.office).country) ?? person.country
  return {
    kind: "person",
    entity: person.id,
    name,
    nameEn: person.name.replace(/ \(.*\)$/, ""),
    initials: initialsOf(name),
    ...(person.gender ? { gender: person.gender } : {}),
    ...partyFact(record, person, locale),
    ...(person.birth ? { birth: person.birth } : {}),
    ...(iso ? { country: countryFact(record, iso, locale) } : {}),
    roles: roles.map(fact),
    now: now.map(fact),
    terms: terms.map(fact),
    ...(previous ? { previous: fact(previous) } : {}),
    ...(next ? { next: fact(next) } : {}),
    summits: sharedSummits(record, person, telling, day),
    ...base(record, telling),
  }
}

function describeOffice(record: KnowledgeRecord, subject: Subject, telling: Telling): OfficeFacts | undefined {
  const { locale, on } = telling
  const office = officeById(record, subject.office ?? "")
  if (!office) return undefined
  const fact = (term: Term) => termFact(record, term, locale)
  const holder = record.personById(subject.entity)
  const day = subject.from ? firstDay(subject.from) : on ? firstDay(on) : undefined
  const onDate = on === undefined ? [] : record.holdersOn(office.index, firstDay(on))
  const meant = holder && record.termsOfOffice(office.index).filter((term) => term.person === holder.index)
  const holders = onDate.some((term) => term.person === holder?.index) || !meant ? onDate : meant.slice(-1)
  const { previous, next } = holders[0] ? neighbours(record, holders[0]) : {}
  return {
    kind: "office",
    office: office.id,
    title: record.officeLabel(office.index, locale, holder?.gender),
    ...(office.country ? { country: countryFact(record, office.country, locale) } : {}),
    ...(office.organisation ? { organisation: office.organisation } : {}),
    holders: holders.map(fact),
    now: record.holdersOn(office.index, record.asOf).map(fact),
    ...(previous ? { previous: fact(previous) } : {}),
    ...(next ? { next: fact(next) } : {}),
    ...(holder
      ? { person: describePerson(record, holder, day === undefined ? telling : { ...telling, on: on ?? isoDay(day) }) }
      : {}),
    ...base(record, telling),
  }
}

function describeOrganisation(
  record: KnowledgeRecord,
  subject: Subject,
  telling: Telling,
): OrganisationFacts | undefined {
  const { locale, on } = telling
  const organisation = organisationById(record, subject.entity)
  if (!organisation) return undefined
  const day = on === undefined ? record.asOf : firstDay(on)
  const members = record.membersOn(organisation.key, day)
  const isMain = (office: Office) => office.id.endsWith("/organisation-head")
  const heads = [...record.officesOfOrganisation(organisation.key)]
    .sort((a, b) => Number(isMain(b)) - Number(isMain(a)))
    .flatMap((office) => record.holdersOn(office.index, day))
    .map((term) => termFact(record, term, locale))
  const acronym = record.organisationAcronym(organisation.index, locale)
  const summits = record
    .summitsBetween(day - 1500, day + 1500)
    .filter((summit) => organisationOf(summit.series) === organisation.key)
  const last = summits.filter((summit) => summit.fromDay <= day).at(-1)
  const next = summits.find((summit) => summit.fromDay > day)
  return {
    kind: "organisation",
    entity: organisation.id,
    key: organisation.key,
    name: record.organisationLabel(organisation.index, locale),
    nameEn: organisation.name,
    ...(acronym ? { acronym } : {}),
    heads,
    memberCount: members.length,
    members: members
      .map((iso) => countryFact(record, iso, locale))
      .sort((a, b) => a.name.localeCompare(b.name, locale.replace("_", "-"))),
    ...(last ? { lastSummit: summitFact(record, last, locale) } : {}),
    ...(next ? { nextSummit: summitFact(record, next, locale) } : {}),
    ...base(record, telling),
  }
}

/** Terms that run on the day, the weightiest office first; a regular term before an acting one. */
function heldOn(record: KnowledgeRecord, terms: readonly Term[], day: Day): Term[] {
  return byWeight(
    record,
    terms.filter((term) => term.fromDay <= day && day <= term.toDay),
  )
}

function byWeight(record: KnowledgeRecord, terms: readonly Term[]): Term[] {
  const weight = (term: Term) => MAIN_ROLES.indexOf(record.office(term.office).role)
  return [...terms].sort((a, b) => weight(a) - weight(b) || b.fromDay - a.fromDay)
}

/** The terms before and after one in its office, of other persons. */
function neighbours(record: KnowledgeRecord, term: Term): { previous?: Term; next?: Term } {
  const others = record.termsOfOffice(term.office).filter((one) => one.person !== term.person && one.status !== "co")
  const previous = others.filter((one) => one.fromDay <= term.fromDay && one.toDay <= term.toDay).at(-1)
  const next = others.find((one) => one.fromDay >= term.toDay)
  return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) }
}

function officeById(record: KnowledgeRecord, id: string): Office | undefined {
  const owner = id.split("/")[0] ?? ""
  return [...record.officesOfCountry(owner), ...record.officesOfOrganisation(owner)].find((office) => office.id === id)
}

function organisationById(record: KnowledgeRecord, id: string) {
  for (let index = 0; index < record.organisationCount; index++) {
    const organisation = record.organisation(index)
    if (organisation.id === id) return organisation
  }
  return undefined
}

/** Up to two letters for a portrait without a picture; names without spaces give their first sign. */
function initialsOf(name: string): string {
  const words = name.split(/[\s\-·・]+/).filter((word) => /^\p{L}/u.test(word))
  const first = [...(words[0] ?? "")][0] ?? ""
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : ""
  return (first + last).toUpperCase()
}
