import { firstDay, lastDay, packDate } from "../calendar.ts"
import {
  codeOf,
  LABEL_LANGS,
  MEMBERSHIP_KINDS,
  OPEN,
  ROLES,
  STATUSES,
  SUMMIT_KINDS,
  SUMMIT_STATUSES,
  TRUSTS,
} from "../codes.ts"
import type { Role } from "../model.ts"
import { narrow, type Sections } from "../pack.ts"
import { citiesIn } from "../places.ts"
import { StringTable } from "../strings.ts"
import type { Names, Tables } from "../tables.ts"
import { compileOffices, mainTitles, officeIdOf } from "./offices.ts"

/**
 * Turns the tables into the record's sections: one column per field, rows of a table side by side,
 * and lists per person, office and organisation as ranges into one array (`….start`, one longer than its table).
 */
export function compileRecord(tables: Tables, places: PlaceNames = new Map()): Sections {
  const strings = new StringTable()
  const text = (values: readonly (string | undefined)[]) => Uint32Array.from(values, (value) => strings.add(value))
  const persons = [...tables.persons].sort((a, b) => (a.id < b.id ? -1 : 1))
  const personIndex = new Map(persons.map((person, i) => [person.id, i]))
  const offices = compileOffices(tables.terms)
  const officeIndex = new Map(offices.map((office, i) => [office.id, i]))
  const main = mainTitles(tables.terms)
  const terms = tables.terms
    .map((row) => ({
      row,
      person: personIndex.get(row.person) ?? fail(`${row.at}: no person ${row.person}`),
      office: officeIndex.get(officeIdOf(row, main)) ?? fail(`${row.at}: no office`),
      fromDay: firstDay(row.from),
      toDay: row.to === "" ? OPEN : lastDay(row.to),
    }))
    .sort((a, b) => a.office - b.office || a.fromDay - b.fromDay || a.toDay - b.toDay || a.person - b.person)
  const summits = [...tables.summits].sort((a, b) =>
    a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1,
  )
  return narrow({
    "record.asOf": Int32Array.of(firstDay(lastChecked(tables.terms))),
    "person.id": text(persons.map((row) => row.id)),
    "person.name": text(persons.map((row) => row.name)),
    "person.party": text(persons.map((row) => row.party)),
    "person.home": text(persons.map((row) => (row.home.startsWith("_") ? "" : row.home))),
    "person.birth": Uint32Array.from(persons, (row) => packDate(row.birth ?? "")),
    "person.gender": Uint8Array.from(persons, (row) => (row.gender === "m" ? 1 : row.gender === "f" ? 2 : 0)),
    ...labels(
      "person.label",
      persons.map((row) => displayNames(row.names)),
      strings,
    ),
    "office.id": text(offices.map((office) => office.id)),
    "office.title": text(offices.map((office) => office.title)),
    "office.country": text(offices.map((office) => office.country)),
    "office.organisation": text(offices.map((office) => office.organisation)),
    "office.role": Uint8Array.from(offices, (office) => codeOf(ROLES, office.role, office.id)),
    "term.person": Uint16Array.from(terms, (term) => term.person),
    "term.office": Uint16Array.from(terms, (term) => term.office),
    "term.from": Uint32Array.from(terms, (term) => packDate(term.row.from)),
    "term.to": Uint32Array.from(terms, (term) => packDate(term.row.to)),
    "term.fromDay": Int32Array.from(terms, (term) => term.fromDay),
    "term.toDay": Int32Array.from(terms, (term) => term.toDay),
    "term.status": Uint8Array.from(terms, ({ row }) => codeOf(STATUSES, row.status, row.at)),
    "term.title": text(terms.map((term) => term.row.title)),
    "term.note": text(terms.map((term) => term.row.note)),
    ...provenance(
      "term",
      terms.map((term) => term.row),
      strings,
    ),
    ...ranges(
      "office.term",
      offices.length,
      terms.map((term) => term.office),
    ),
    ...ranges(
      "person.term",
      persons.length,
      terms.map((term) => term.person),
    ),
    ...compileOrganisations(tables, strings),
    ...compileSummits(summits, strings),
    ...compileCountries(tables, strings),
    ...compilePlaces(places, tables.summits, strings),
    "series.key": text(tables.series.map((row) => row.series)),
    ...labels(
      "series.label",
      tables.series.map((row) => row.labels),
      strings,
    ),
    "party.name": text(tables.parties.map((row) => row.party)),
    ...labels(
      "party.label",
      tables.parties.map((row) => row.labels),
      strings,
    ),
    "title.pattern": text(tables.titles.map((row) => row.pattern)),
    ...labels(
      "title.label",
      tables.titles.map((row) => row.labels),
      strings,
    ),
    ...strings.sections(),
  })
}

/**
 * The newest day on which a source still saw somebody at the head of a state or government. A row of the past that was
 * looked at later, or one from memory, says nothing about today.
 */
function lastChecked(terms: Tables["terms"]): string {
  const open = terms.filter((row) => row.to === "" && row.trust !== "unverified" && HEADS.includes(row.role))
  return (
    open
      .map((row) => row.checked)
      .sort()
      .at(-1) ?? "1970-01-01"
  )
}

const HEADS: readonly Role[] = ["head-of-state", "head-of-government", "monarch"]

function compileOrganisations(tables: Tables, strings: StringTable): Sections {
  const rows = [...tables.organisations].sort((a, b) => (a.key < b.key ? -1 : 1))
  const index = new Map(rows.map((row, i) => [row.key, i]))
  const members = tables.memberships
    .map((row) => ({
      row,
      organisation: index.get(row.organisation) ?? fail(`${row.at}: no organisation ${row.organisation}`),
    }))
    .sort((a, b) => a.organisation - b.organisation || (a.row.country < b.row.country ? -1 : 1))
  return {
    "organisation.key": Uint32Array.from(rows, (row) => strings.add(row.key)),
    "organisation.id": Uint32Array.from(rows, (row) => strings.add(row.id)),
    "organisation.name": Uint32Array.from(rows, (row) => strings.add(row.name)),
    ...labels(
      "organisation.label",
      rows.map((row) => firsts(row.names)),
      strings,
    ),
    ...labels(
      "organisation.acronym",
      rows.map((row) => firsts(row.acronyms)),
      strings,
    ),
    ...ranges(
      "organisation.member",
      rows.length,
      members.map((member) => member.organisation),
    ),
    "member.country": Uint32Array.from(members, ({ row }) => strings.add(row.country)),
    "member.fromDay": Int32Array.from(members, ({ row }) => (row.from === "" ? -OPEN : firstDay(row.from))),
    "member.toDay": Int32Array.from(members, ({ row }) => (row.to === "" ? OPEN : lastDay(row.to))),
    "member.kind": Uint8Array.from(members, ({ row }) => codeOf(MEMBERSHIP_KINDS, row.kind, row.at)),
  }
}

function compileSummits(rows: Tables["summits"], strings: StringTable): Sections {
  const text = (
    field: "id" | "series" | "name" | "city" | "country" | "venue" | "host" | "participants" | "guests" | "outcome",
  ) => Uint32Array.from(rows, (row) => strings.add(row[field]))
  return {
    "summit.id": text("id"),
    "summit.series": text("series"),
    "summit.name": text("name"),
    "summit.city": text("city"),
    "summit.country": text("country"),
    "summit.venue": text("venue"),
    "summit.host": text("host"),
    "summit.participants": text("participants"),
    "summit.guests": text("guests"),
    "summit.outcome": text("outcome"),
    "summit.number": Uint16Array.from(rows, (row) => row.number ?? 0),
    "summit.from": Uint32Array.from(rows, (row) => packDate(row.from)),
    "summit.to": Uint32Array.from(rows, (row) => packDate(row.to)),
    "summit.fromDay": Int32Array.from(rows, (row) => firstDay(row.from)),
    "summit.toDay": Int32Array.from(rows, (row) => lastDay(row.to)),
    "summit.kind": Uint8Array.from(rows, (row) => codeOf(SUMMIT_KINDS, row.kind, row.at)),
    "summit.status": Uint8Array.from(rows, (row) => codeOf(SUMMIT_STATUSES, row.status, row.at)),
    ...provenance(
      "summit",
      // "US State Dept visits 1990-01-10": the day of the row itself need not be stored a thousand times more.
      rows.map((row) => ({ ...row, source: row.source.replaceAll(` ${row.from}`, "") })),
      strings,
    ),
  }
}

function compileCountries(tables: Tables, strings: StringTable): Sections {
  const rows = [...tables.countries].sort((a, b) => (a.iso < b.iso ? -1 : 1))
  return {
    "country.iso": Uint32Array.from(rows, (row) => strings.add(row.iso)),
    "country.earlier": Uint32Array.from(rows, (row) => strings.add(row.earlier)),
    "country.exceptions": Uint32Array.from(rows, (row) => strings.add(row.exceptions)),
    "country.lead": Uint8Array.from(rows, (row) => codeOf(ROLES, row.lead, `countries.tsv ${row.iso}`)),
    ...labels(
      "country.label",
      rows.map((row) => row.names),
      strings,
    ),
  }
}

/** English names of cities and what other languages call them. */
export type PlaceNames = ReadonlyMap<string, Readonly<Record<string, string>>>

/**
 * Names of the cities in which summits met: one text of all English names and one of each language in the same order, a
 * line each, empty where it is the same. They are few and short: a column for every language would be larger than they.
 */
function compilePlaces(places: PlaceNames, summits: Tables["summits"], strings: StringTable): Sections {
  const met = new Set(summits.flatMap((row) => [row.city, ...citiesIn(row.city)]))
  const cities = [...places].filter(([city]) => met.has(city))
  const lists = LABEL_LANGS.map((lang) =>
    cities.map(([city, names]) => (names[lang] && names[lang] !== city ? names[lang] : "")).join("\n"),
  )
  return {
    "place.cities": Uint32Array.of(strings.add(cities.map(([city]) => city).join("\n"))),
    "place.names": Uint32Array.from(lists, (list) => strings.add(list)),
  }
}

/** Labels of a table's rows by language, as ranges of (language, string) pairs. */
function labels(name: string, rows: readonly Record<string, string>[], strings: StringTable): Sections {
  const start = new Uint32Array(rows.length + 1)
  const langs: number[] = []
  const numbers: number[] = []
  rows.forEach((row, i) => {
    LABEL_LANGS.forEach((lang, code) => {
      const label = row[lang]
      if (label === undefined || label === "") return
      langs.push(code)
      numbers.push(strings.add(label))
    })
    start[i + 1] = langs.length
  })
  return {
    [`${name}.start`]: start,
    [`${name}.lang`]: Uint8Array.from(langs),
    [`${name}.text`]: Uint32Array.from(numbers),
  }
}

/** For each owner the positions of its items, in their order. */
function ranges(name: string, owners: number, ownerOf: readonly number[]): Sections {
  const lists: number[][] = Array.from({ length: owners }, () => [])
  ownerOf.forEach((owner, item) => {
    lists[owner]?.push(item)
  })
  const start = new Uint32Array(owners + 1)
  lists.forEach((list, i) => {
    start[i + 1] = (start[i] ?? 0) + list.length
  })
  return { [`${name}.start`]: start, [`${name}.item`]: Uint16Array.from(lists.flat()) }
}

function provenance(
  name: string,
  rows: readonly { source: string; checked: string; trust: string; at: string }[],
  strings: StringTable,
): Sections {
  return {
    [`${name}.source`]: Uint32Array.from(rows, (row) => strings.add(row.source)),
    [`${name}.checked`]: Uint32Array.from(rows, (row) => strings.add(row.checked)),
    [`${name}.trust`]: Uint8Array.from(rows, (row) => codeOf(TRUSTS, row.trust, row.at)),
  }
}

function firsts(names: Names): Record<string, string> {
  return Object.fromEntries(Object.entries(names).flatMap(([lang, forms]) => (forms[0] ? [[lang, forms[0]]] : [])))
}

/** Where a language's own form is the English one it need not be stored. */
function displayNames(names: Names): Record<string, string> {
  const { en: english, ...others } = firsts(names)
  return Object.fromEntries(Object.entries(others).filter(([, name]) => name !== english))
}

function fail(message: string): never {
  throw new Error(message)
}
