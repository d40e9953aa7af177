import type { KnowledgeRecord, Office, Term } from "../model.ts"
import type { HolderAnswer, SummitAnswer } from "./answers.ts"
import { UpdateFailure } from "./failure.ts"

/** A holder newer than the shipped record knows. */
export interface HolderChange {
  office: string
  person: string
  name: string
  /** Names in languages of the record, by language. */
  names: Record<string, string>
  from: string
  /** Who held the office in the shipped record, for the list of changes shown. */
  replaces: string[]
}

/** What was fetched, validated and found new: the only thing that is kept of an update. */
export interface FactUpdate {
  schema: 1
  /** Version of the pack it was made for; with another pack it is no longer used. */
  pack: string
  /** ISO day of the fetch: the record's new "checked on". */
  fetched: string
  source: string
  holders: HolderChange[]
  summits: SummitAnswer[]
}

/** Above this share of offices changing at once since the last check, something is wrong with the source. */
const LARGEST_SHARE = 0.35

/**
 * Compares the current holders with the record: a change is an office whose holder began after the record's own
 * holder did. Anything else (an older start, a person the record already has there) leaves the record as it is:
 * a row checked by hand wins over an automatic one.
 */
export function findChanges(record: KnowledgeRecord, rows: readonly HolderAnswer[]): HolderChange[] {
  const changes: HolderChange[] = []
  const compared = new Set<string>()
  for (const row of rows) {
    const office = mainOffice(record, row)
    if (!office) continue
    const known = lastTerms(record, office)
    if (known.length === 0) continue
    compared.add(office.id)
    if (known.some((term) => isSame(record, term, row)) || known.some((term) => row.from <= term.from)) continue
    changes.push({
      office: office.id,
      person: row.person,
      name: row.name,
      names: {},
      from: row.from,
      replaces: known.map((term) => record.person(term.person).name),
    })
  }
  const latest = latestPerOffice(changes)
  if (latest.length > Math.max(8, compared.size * LARGEST_SHARE)) {
    throw new UpdateFailure("implausible", `${latest.length} of ${compared.size} offices would change`)
  }
  return latest
}

/** Summits that the record does not have: by id, or by another one in the same place on the same days. */
export function findNewSummits(record: KnowledgeRecord, rows: readonly SummitAnswer[]): SummitAnswer[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    if (seen.has(row.id) || record.summitById(row.id)) return false
    seen.add(row.id)
    const first = Date.parse(row.from) / 86_400_000
    const last = Date.parse(row.to) / 86_400_000
    return !record.summitsBetween(first, last).some((summit) => row.city !== undefined && summit.city === row.city)
  })
}

/** The office a row speaks of; where a monarch is head of state, that is the office meant. */
function mainOffice(record: KnowledgeRecord, row: HolderAnswer): Office | undefined {
  const offices = record.officesOfCountry(row.country, row.role)
  const fitting =
    offices.length === 0 && row.role === "head-of-state" ? record.officesOfCountry(row.country, "monarch") : offices
  return fitting.length === 1 ? fitting[0] : undefined
}

/** The terms of an office that still go on; where none does, its last. */
export function lastTerms(record: KnowledgeRecord, office: Office): Term[] {
  const terms = record.termsOfOffice(office.index)
  const open = terms.filter((term) => term.to === "")
  return open.length > 0 ? open : terms.slice(-1)
}

function isSame(record: KnowledgeRecord, term: Term, row: HolderAnswer): boolean {
  const person = record.person(term.person)
  return person.id === row.person || fold(person.name) === fold(row.name)
}

function latestPerOffice(changes: readonly HolderChange[]): HolderChange[] {
  const latest = new Map<string, HolderChange>()
  for (const change of changes) {
    const other = latest.get(change.office)
    if (!other || other.from < change.from) latest.set(change.office, change)
  }
  return [...latest.values()]
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}|\(.*?\)|[^\p{L}\p{N}]+/gu, "")
    .toLowerCase()
}
