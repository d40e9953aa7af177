import { firstDay, lastDay } from "../calendar.ts"
import type { Role } from "../model.ts"
import type { Tables, TermRow } from "../tables.ts"
import type { TermAnswer } from "../update/answers.ts"

/** One cell of a table to be changed. */
export interface Edit {
  /** "terms/DE.tsv:12" */
  at: string
  column: "from" | "to"
  was: string
  is: string
}

export interface Addition {
  country: string
  role: Role
  title: string
  /** Id in the tables where the person is known there. */
  person: string
  name: string
  isNewPerson: boolean
  from: string
  to: string
}

/** What the refresh found that a person has to decide; the tables stay as they are. */
export interface Conflict {
  at: string
  text: string
}

export interface Comparison {
  edits: Edit[]
  additions: Addition[]
  conflicts: Conflict[]
  /** Terms on which tables and source agree. */
  agreed: number
}

/** Days by which two accounts of one term's beginning may differ and still mean the same term. */
const SAME_TERM = 60

/**
 * Compares a state's terms in the tables with the source's. A row that itself rests on the source is brought up to date;
 * a row from elsewhere was chosen by hand and wins, and the difference is listed. An open term that has ended is closed in both.
 * A holder the tables lack is added where nobody else is recorded for those days.
 */
export function compareTerms(tables: Tables, country: string, answers: readonly TermAnswer[]): Comparison {
  const found: Comparison = { edits: [], additions: [], conflicts: [], agreed: 0 }
  const all = tables.terms.filter((row) => row.country === country)
  const namesById = new Map(tables.persons.map((person) => [person.id, person.name]))
  const matched = new Set<TermRow>()
  for (const answer of answers) {
    const rows = all.filter(
      (row) => row.role === answer.role || (answer.role === "head-of-state" && row.role === "monarch"),
    )
    const row = rows
      .filter((one) => !matched.has(one) && isPerson(one, answer, namesById) && isSameTerm(one, answer))
      .sort((a, b) => distance(a, answer) - distance(b, answer))[0]
    if (row) {
      matched.add(row)
      compareRow(row, answer, found)
      continue
    }
    const rival = rows.find((one) => one.status !== "disputed" && overlaps(one, answer))
    const last =
      rows
        .map((one) => one.from)
        .sort()
        .at(-1) ?? ""
    if (rival && answer.from <= last) {
      found.conflicts.push({
        at: rival.at,
        text: `${answer.name} (${answer.person}) ${answer.from}..${answer.to} is not in the table, which has ${
          namesById.get(rival.person) ?? rival.person
        } ${rival.from}..${rival.to}`,
      })
    } else if (rows.length > 0) addTerm(tables, country, rows, answer, found)
  }
  return found
}

function compareRow(row: TermRow, answer: TermAnswer, found: Comparison): void {
  const differences: Edit[] = []
  if (row.from !== answer.from) differences.push({ at: row.at, column: "from", was: row.from, is: answer.from })
  if (answer.to !== "" && row.to !== answer.to) {
    differences.push({ at: row.at, column: "to", was: row.to, is: answer.to })
  }
  if (row.to !== "" && answer.to === "" && !answer.vague) {
    found.conflicts.push({ at: row.at, text: `ended ${row.to} here, goes on at the source` })
  }
  if (differences.length === 0) found.agreed++
  for (const edit of differences) {
    const closes = edit.column === "to" && edit.was === ""
    // A month or year that the day falls into is made precise, whoever wrote it.
    const refines = edit.was !== "" && edit.was.length < 10 && edit.is.startsWith(edit.was)
    if (closes || refines || isFromSource(row)) found.edits.push(edit)
    else found.conflicts.push({ at: edit.at, text: `${edit.column} ${edit.was} chosen by hand wins over ${edit.is}` })
  }
}

function addTerm(
  tables: Tables,
  country: string,
  rows: readonly TermRow[],
  answer: TermAnswer,
  found: Comparison,
): void {
  const known =
    tables.persons.find((person) => person.id === answer.person) ??
    tables.persons.find((person) => person.home === country && fold(person.name) === fold(answer.name))
  const latest = rows.reduce((a, b) => (b.from > a.from ? b : a))
  found.additions.push({
    country,
    role: latest.role,
    title: latest.title,
    person: known?.id ?? answer.person,
    name: known?.name ?? answer.name,
    isNewPerson: known === undefined,
    from: answer.from,
    to: answer.to,
  })
}

function isFromSource(row: TermRow): boolean {
  return row.source.startsWith("Wikidata")
}

function isPerson(row: TermRow, answer: TermAnswer, namesById: ReadonlyMap<string, string>): boolean {
  return row.person === answer.person || fold(namesById.get(row.person) ?? "") === fold(answer.name)
}

function isSameTerm(row: TermRow, answer: TermAnswer): boolean {
  return distance(row, answer) <= SAME_TERM || overlaps(row, answer)
}

function distance(row: TermRow, answer: TermAnswer): number {
  const day = firstDay(answer.from)
  return day < firstDay(row.from) ? firstDay(row.from) - day : Math.max(0, day - lastDay(row.from))
}

/** Whether they share more than a handover day. */
function overlaps(row: TermRow, answer: TermAnswer): boolean {
  const end = (iso: string) => (iso === "" ? Number.POSITIVE_INFINITY : lastDay(iso))
  return firstDay(row.from) < end(answer.to) && firstDay(answer.from) < end(row.to)
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}|\(.*?\)|[^\p{L}\p{N}]+/gu, "")
    .toLowerCase()
}
