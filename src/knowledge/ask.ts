import { firstDay, lastDay } from "./calendar.ts"
import type { Day, IsoDate, KnowledgeRecord, Office, Role, Term } from "./model.ts"

/** Questions asked in words ("the head of government of Germany on a day"), answered with the rules of states laid over the record. */

export interface Question {
  country?: string
  organisation?: string
  /** A role, or the id of one office; all offices where absent. */
  office?: Role | string
  /** An ISO day, month or year. */
  on: IsoDate
}

export interface Answer {
  office: Office
  term: Term
}

/** Roles in the order in which a list of all offices is told. */
const ORDER: readonly Role[] = [
  "head-of-state",
  "monarch",
  "head-of-government",
  "paramount-leader",
  "foreign-minister",
  "vice-president",
  "organisation-head",
]

/**
 * Who held the office on that day: both on a handover day, several of a collective, all claimants of a disputed one.
 * A monarch is head of state; where a state has nobody else to head its government, its president or monarch does.
 */
export function ask(record: KnowledgeRecord, question: Question): Answer[] {
  const from = firstDay(question.on)
  const to = lastDay(question.on)
  if (question.organisation !== undefined) {
    const offices = record.officesOfOrganisation(question.organisation)
    const asked = offices.filter(
      (office) =>
        question.office === undefined || office.id === question.office || office.id.endsWith("/organisation-head"),
    )
    return answers(record, asked.length > 0 ? asked : offices, from, to)
  }
  const country = question.country ?? ""
  const offices = record.officesOfCountry(country)
  if (question.office === undefined) {
    return answers(record, sortedByRole(offices), from, to)
  }
  if (question.office.includes("/")) {
    return answers(
      record,
      offices.filter((office) => office.id === question.office),
      from,
      to,
    )
  }
  return answers(record, officesOfRole(record, country, question.office as Role, from, to), from, to)
}

/** The offices that answer for a role in a state on those days. */
export function officesOfRole(
  record: KnowledgeRecord,
  country: string,
  role: Role,
  from: Day,
  to: Day = from,
): readonly Office[] {
  const own = record.officesOfCountry(country, role)
  if (role === "head-of-state")
    return [...own, ...record.officesOfCountry(country, "monarch"), ...above(record, country)]
  if (role !== "head-of-government" || !headsAll(record, country)) return own
  const held = own.flatMap((office) => record.holdersOn(office.index, from, to))
  const disputed = held.length > 0 && held.every((term) => term.status === "disputed")
  if (held.length > 0 && !(disputed && isOver(record, own, to))) return own
  const heads = [...record.officesOfCountry(country, "head-of-state"), ...record.officesOfCountry(country, "monarch")]
  return disputed ? [...heads, ...own] : heads
}

/** Where the constitution sets a supreme leader above the president (Iran, North Korea), both are named. */
function above(record: KnowledgeRecord, country: string): readonly Office[] {
  return record.officesOfCountry(country, "paramount-leader").filter((office) => /^Supreme Leader/.test(office.title))
}

/** Whether nobody but rivals held the offices after that day: they were abolished. */
function isOver(record: KnowledgeRecord, offices: readonly Office[], day: Day): boolean {
  return offices.every((office) =>
    record.termsOfOffice(office.index).every((term) => term.status === "disputed" || term.toDay <= day),
  )
}

/** Whether the head of state also heads the government where nobody else does. */
function headsAll(record: KnowledgeRecord, country: string): boolean {
  return record.leadRole(country) !== "head-of-government"
}

function sortedByRole(offices: readonly Office[]): Office[] {
  return [...offices].sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role))
}

function answers(record: KnowledgeRecord, offices: readonly Office[], from: Day, to: Day): Answer[] {
  return offices.flatMap((office) =>
    onePerPerson(record.holdersOn(office.index, from, to)).map((term) => ({ office, term })),
  )
}

/** A person who went from acting to regular on the day is named once, with the fuller title. */
export function onePerPerson(terms: readonly Term[]): readonly Term[] {
  const kept = new Map<number, Term>()
  for (const term of terms) {
    const known = kept.get(term.person)
    if (!known || (known.status !== "regular" && term.status === "regular")) kept.set(term.person, term)
  }
  return terms.filter((term) => kept.get(term.person) === term)
}
