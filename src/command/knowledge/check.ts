import { firstDay, isIsoDate, lastDay } from "../../knowledge/calendar.ts"
import {
  LABEL_LANGS,
  MEMBERSHIP_KINDS,
  ROLES,
  STATUSES,
  SUMMIT_KINDS,
  SUMMIT_STATUSES,
  TRUSTS,
} from "../../knowledge/codes.ts"
import { mainTitles, officeIdOf } from "../../knowledge/compile/offices.ts"
import { representationFaults } from "../../knowledge/representative.ts"
import type { Tables, TermRow } from "../../knowledge/tables.ts"

/** Days by which two terms of one office may overlap: a handover, and what sources disagree about. */
const HANDOVER = 1

/** "Jan Fischer (politician)"; the members of a collective head, parted by commas, may stand in brackets. */
const QUALIFIED = / ?\([^,)]*\)/

/** All faults of the tables, each with its place: an empty list is what a test holds. */
export function checkTables(tables: Tables): string[] {
  return [
    ...checkPersons(tables),
    ...checkTerms(tables),
    ...checkMemberships(tables),
    ...checkSummits(tables),
    ...tables.countries.flatMap((row) =>
      representationFaults(row).map((fault) => `countries/countries.tsv ${row.iso}: ${fault}`),
    ),
    ...checkParties(tables),
    ...checkOverlaps(tables.terms),
  ]
}

/** A party's name by language is of use only where it is somebody's party by the same English name. */
function checkParties({ parties, persons }: Tables): string[] {
  const known = new Set(persons.map((row) => row.party))
  return parties.flatMap(({ party }) => (known.has(party) ? [] : [`parties/names.tsv ${party}: nobody's party`]))
}

function checkPersons(tables: Tables): string[] {
  const faults: string[] = []
  const seen = new Set<string>()
  for (const row of tables.persons) {
    const at = `people/${row.home}.tsv ${row.id}`
    if (!/^(Q[1-9]\d*|person\/[a-z0-9-]+)$/.test(row.id)) faults.push(`${at}: id`)
    if (seen.has(row.id)) faults.push(`${at}: id is used twice`)
    seen.add(row.id)
    if (row.name === "" || (row.names.en?.length ?? 0) === 0) faults.push(`${at}: no name`)
    for (const name of [row.name, ...Object.values(row.names).flat()])
      if (QUALIFIED.test(name)) faults.push(`${at}: "${name}" is the title of an encyclopedia's page, not a name`)
    if (row.birth !== undefined && !isIsoDate(row.birth)) faults.push(`${at}: birth ${row.birth}`)
    if (row.source === "" || !isIsoDate(row.checked)) faults.push(`${at}: no source or checked date`)
  }
  return faults
}

function checkTerms(tables: Tables): string[] {
  const persons = new Set(tables.persons.map((row) => row.id))
  return tables.terms.flatMap((row) => {
    const faults = [...spanFaults(row.from, row.to, true), ...provenanceFaults(row)]
    if (!persons.has(row.person)) faults.push(`no person ${row.person}`)
    if (!(ROLES as readonly string[]).includes(row.role)) faults.push(`role ${row.role}`)
    if (!(STATUSES as readonly string[]).includes(row.status)) faults.push(`status ${row.status}`)
    if (row.title === "") faults.push("no title")
    return faults.map((fault) => `${row.at}: ${fault}`)
  })
}

function checkMemberships(tables: Tables): string[] {
  const keys = new Set(tables.organisations.map((row) => row.key))
  const countries = new Set(tables.countries.map((row) => row.iso))
  return tables.memberships.flatMap((row) => {
    const faults = [...spanFaults(row.from, row.to, false), ...provenanceFaults(row)]
    if (!keys.has(row.organisation)) faults.push(`no organisation ${row.organisation}`)
    if (!countries.has(row.country)) faults.push(`no country ${row.country}`)
    if (!(MEMBERSHIP_KINDS as readonly string[]).includes(row.kind)) faults.push(`kind ${row.kind}`)
    return faults.map((fault) => `${row.at}: ${fault}`)
  })
}

function checkSummits(tables: Tables): string[] {
  const countries = new Set(tables.countries.map((row) => row.iso))
  const seen = new Set<string>()
  return tables.summits.flatMap((row) => {
    const faults = [...spanFaults(row.from, row.to, true), ...provenanceFaults(row)]
    if (seen.has(row.id)) faults.push(`id ${row.id} is used twice`)
    seen.add(row.id)
    if (!/^(Q[1-9]\d*|summit\/[a-z0-9.-]+)$/.test(row.id)) faults.push(`id ${row.id}`)
    if (!(SUMMIT_KINDS as readonly string[]).includes(row.kind)) faults.push(`kind ${row.kind}`)
    if (!(SUMMIT_STATUSES as readonly string[]).includes(row.status)) faults.push(`status ${row.status}`)
    if (row.country !== "" && !countries.has(row.country)) faults.push(`no country ${row.country}`)
    if (row.number !== undefined && !Number.isInteger(row.number)) faults.push("number")
    return faults.map((fault) => `${row.at}: ${fault}`)
  })
}

/** Two regular holders of one office at a time, beyond the handover: a fault unless a note explains it. */
function checkOverlaps(terms: readonly TermRow[]): string[] {
  const main = mainTitles(terms)
  const offices = new Map<string, TermRow[]>()
  for (const row of terms) {
    if (row.status !== "regular") continue
    const id = officeIdOf(row, main)
    offices.set(id, [...(offices.get(id) ?? []), row])
  }
  const faults: string[] = []
  for (const [id, rows] of offices) {
    rows.sort((a, b) => firstDay(a.from) - firstDay(b.from))
    rows.forEach((row, i) => {
      const later = rows[i + 1]
      if (!later || later.person === row.person || row.note || later.note) return
      const end = row.to === "" ? Number.POSITIVE_INFINITY : firstDay(row.to)
      if (end - lastDay(later.from) > HANDOVER)
        faults.push(`${row.at}, ${later.at}: two holders of ${id} without a note`)
    })
  }
  return faults
}

function spanFaults(from: string, to: string, fromNeeded: boolean): string[] {
  if (from === "" ? fromNeeded : !isIsoDate(from)) return [`from ${from}`]
  if (to !== "" && !isIsoDate(to)) return [`to ${to}`]
  return from !== "" && to !== "" && lastDay(to) < firstDay(from) ? [`${to} is before ${from}`] : []
}

function provenanceFaults(row: { source: string; checked: string; trust: string }): string[] {
  const faults: string[] = []
  if (row.source === "") faults.push("no source")
  if (!isIsoDate(row.checked)) faults.push(`checked ${row.checked}`)
  if (!(TRUSTS as readonly string[]).includes(row.trust)) faults.push(`trust ${row.trust}`)
  return faults
}

/** How much the tables cover, how fresh they are, and where their known holes are. */
export function coverage(tables: Tables) {
  const count = <T>(list: readonly T[], key: (row: T) => string) => {
    const counts: Record<string, number> = {}
    for (const row of list) counts[key(row)] = (counts[key(row)] ?? 0) + 1
    return counts
  }
  const withTerms = new Set(tables.terms.map((row) => row.person))
  const main = mainTitles(tables.terms)
  const open = new Set(tables.terms.filter((row) => row.to === "").map((row) => officeIdOf(row, main)))
  const states = new Set(tables.terms.flatMap((row) => (row.country ? [row.country] : [])))
  return {
    counts: {
      persons: tables.persons.length,
      personsWithoutTerm: tables.persons.filter((row) => !withTerms.has(row.id)).length,
      terms: tables.terms.length,
      states: states.size,
      organisations: tables.organisations.length,
      memberships: tables.memberships.length,
      summits: tables.summits.length,
    },
    trust: { terms: count(tables.terms, (row) => row.trust), summits: count(tables.summits, (row) => row.trust) },
    checked: count([...tables.terms, ...tables.summits], (row) => row.checked),
    terms: count(tables.terms, (row) => row.role),
    series: count(tables.summits, (row) => row.series),
    personNames: Object.fromEntries(
      LABEL_LANGS.map((lang) => [lang, tables.persons.filter((row) => row.names[lang]?.length).length]),
    ),
    holes: {
      noCurrentHeadOfGovernmentOrState: [...states]
        .filter((iso) => ![...open].some((id) => id.startsWith(`${iso}/head-of`) || id === `${iso}/monarch`))
        .sort(),
      summitsWithoutDays: tables.summits.filter((row) => row.from.length < 10).map((row) => row.id),
      monthOrYearOnlyTerms: tables.terms.filter((row) => row.from.length < 10 || (row.to !== "" && row.to.length < 10))
        .length,
      openButNotCheckedSince: tables.terms.filter(
        (row) => row.to === "" && /not checked since|last seen in office|not confirmed/.test(row.note ?? ""),
      ).length,
    },
  }
}
