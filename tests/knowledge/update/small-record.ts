import type { KnowledgeRecord, Office, Person, Role, Summit, Term } from "../../../src/knowledge/model.ts"

const day = (iso: string) => Math.floor(Date.parse(`${iso}T00:00:00Z`) / 86_400_000)

interface Row {
  office: string
  role: Role
  person: string
  name: string
  from: string
  to?: string
}

/** A record of a few terms and one summit, for tests of what is laid over a record. */
export function smallRecord(rows: readonly Row[], asOf = "2024-01-01"): KnowledgeRecord {
  const persons: Person[] = []
  const offices: Office[] = []
  const terms: Term[] = rows.map((row, index) => {
    let person = persons.findIndex((one) => one.id === row.person)
    if (person < 0) person = persons.push({ index: persons.length, id: row.person, name: row.name }) - 1
    let office = offices.findIndex((one) => one.id === row.office)
    const country = row.office.split("/")[0] ?? ""
    if (office < 0)
      office = offices.push({ index: offices.length, id: row.office, role: row.role, country, title: row.office }) - 1
    const to = row.to ?? ""
    const toDay = to ? day(to) : Number.POSITIVE_INFINITY
    const shared = { source: "by hand", checked: asOf, trust: "verified" as const }
    return {
      index,
      person,
      office,
      from: row.from,
      to,
      fromDay: day(row.from),
      toDay,
      status: "regular",
      title: row.office,
      ...shared,
    }
  })
  const summit: Summit = {
    index: 0,
    id: "summit/g20-2023-new-delhi",
    series: "G20",
    number: 18,
    kind: "summit",
    name: "2023 G20 New Delhi summit",
    from: "2023-09-09",
    to: "2023-09-10",
    fromDay: day("2023-09-09"),
    toDay: day("2023-09-10"),
    city: "New Delhi",
    country: "IN",
    status: "held",
    source: "by hand",
    checked: asOf,
    trust: "verified",
  }
  const termsOfOffice = (office: number) => terms.filter((term) => term.office === office)
  const at = <T>(list: readonly T[], index: number): T => {
    const found = list[index]
    if (found === undefined) throw new RangeError(`no entry ${index}`)
    return found
  }
  return {
    version: "small",
    asOf: day(asOf),
    personCount: persons.length,
    person: (index) => at(persons, index),
    personById: (id) => persons.find((person) => person.id === id),
    personLabel: (index) => at(persons, index).name,
    partyLabel: () => undefined,
    termsOfPerson: (person) => terms.filter((term) => term.person === person),
    office: (index) => at(offices, index),
    officesOfCountry: (country, role) =>
      offices.filter((office) => office.country === country && (!role || office.role === role)),
    officesOfOrganisation: () => [],
    termsOfOffice,
    holdersOn: (office, from, to = from) =>
      termsOfOffice(office).filter((term) => term.fromDay <= to && from <= term.toDay),
    termsBeginning: (from, to) => terms.filter((term) => from <= term.fromDay && term.fromDay <= to),
    summitLabel: () => summit.name,
    titleLabel: (_role, title) => title,
    placeLabel: (place) => place,
    officeLabel: (office) => at(offices, office).title,
    countryLabel: (country) => country,
    organisationCount: 0,
    organisation: (index) => at([], index),
    organisationByKey: () => undefined,
    organisationLabel: () => "",
    organisationAcronym: () => undefined,
    leadRole: () => "head-of-government",
    representative: () => "head-of-government",
    countries: () => [],
    membersOn: () => [],
    summitCount: 1,
    summit: () => summit,
    summitById: (id) => (id === summit.id ? summit : undefined),
    summitsOfSeries: (series) => (series === "G20" ? [summit] : []),
    summitsBetween: (from, to) => (summit.fromDay <= to && from <= summit.toDay ? [summit] : []),
    summitsAt: (place) => (place.city === "New Delhi" || place.country === "IN" ? [summit] : []),
    participants: () => [],
  }
}

export const toDay = day
