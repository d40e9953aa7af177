import type { Day, KnowledgeRecord, Office, Term } from "../../knowledge/model.ts"
import type { ModifierSense } from "../../language/grammar.ts"
import type { Page } from "./context.ts"

export interface Holder {
  term: Term
  /** Further holders: on a handover day, of a disputed office. */
  others: readonly Term[]
  former?: boolean
  acting?: boolean
  designate?: boolean
  /** How certain the choice is, 0..1. */
  certainty: number
}

/** Where on which page the office stands. */
interface Place {
  page: Page
  at: number
}

/** Days after a handover in which a page may still mean the one who left. */
const JUST_CHANGED = 10
/** Days after a handover in which "outgoing" still means the one who left. */
const JUST_LEFT = 45
/** Days in office after which "new" rather means the one who comes. */
const STILL_NEW = 200
/** Days within which "designate" or "elect" looks ahead. */
const SOON = 400
/** Days within which "former" means the predecessor though the page does not name him. */
const LATELY = 100
/** … and "deposed" or "ousted". */
const REMEMBERED = 1200

/** Who is meant by an office with its modifiers on a day, at a place of the page. Nobody where that is not clear. */
export function holderOf(
  record: KnowledgeRecord,
  office: Office,
  day: Day,
  modifiers: readonly ModifierSense[],
  place: Place,
): Holder | undefined {
  if (modifiers.some((sense) => UNSURE.has(sense))) return undefined
  const terms = record.termsOfOffice(office.index)
  const current = record.holdersOn(office.index, day).filter((term) => term.status !== "designate")
  const latest = current.at(-1)
  if (modifiers.includes("former")) return formerHolder(terms, day, current, place.page.persons, LATELY)
  if (modifiers.includes("deposed") || modifiers.includes("deceased"))
    return formerHolder(terms, day, current, place.page.persons, REMEMBERED)
  if (modifiers.includes("outgoing") && latest && day - latest.fromDay <= JUST_LEFT) {
    const left = previousOf(terms, latest)
    return left && { term: left, others: [], former: true, certainty: 0.85 }
  }
  if (modifiers.includes("future")) return nextHolder(terms, day, latest)
  if (modifiers.includes("new") && latest && day - latest.fromDay > STILL_NEW) {
    const next = nextHolder(terms, day, latest)
    // Chosen, and not yet in office.
    if (next && next.term.fromDay - day <= LATELY * 2) return next
  }
  if (!latest) return endedOffice(terms, day)
  const left = modifiers.length === 0 ? suddenlyReplaced(terms, latest, day) : undefined
  if (left && isTheOneTold(place, left, latest)) return { term: left, others: [latest], former: true, certainty: 0.75 }
  const others = current.filter((term) => term.person !== latest.person)
  const disputed = others.length > 0 && day !== latest.fromDay
  return {
    term: latest,
    others,
    ...(latest.status === "acting" || latest.status === "interim" || modifiers.includes("acting")
      ? { acting: true }
      : {}),
    certainty: disputed ? 0.7 : others.length > 0 ? 0.8 : 0.96,
  }
}

/** Whose place somebody took for the time being only days ago. */
function suddenlyReplaced(terms: readonly Term[], now: Term, day: Day): Term | undefined {
  if (now.status === "regular" || day - now.fromDay > JUST_CHANGED) return undefined
  return terms
    .filter((term) => term.person !== now.person && term.status === "regular" && term.fromDay < now.fromDay)
    .filter((term) => Math.abs(now.fromDay - term.toDay) <= JUST_CHANGED)
    .at(-1)
}

/** In the days after such a change the page's own telling decides: whom it named last, before the place or else at all. */
function isTheOneTold({ page, at }: Place, left: Term, now: Term): boolean {
  const { leaders, record } = page.context
  const ids = [left, now].map((term) => record.person(term.person).id)
  const named = leaders.filter((leader) => ids.includes(leader.entity))
  const told = named.filter((leader) => leader.start < at).at(-1) ?? named[0]
  return told?.entity === ids[0]
}

/** The office of a state that is no more ("the president of the USSR"): its last regular holder. */
function endedOffice(terms: readonly Term[], day: Day): Holder | undefined {
  const last = terms.filter((term) => term.status === "regular").at(-1)
  const only = last && terms.every((term) => term.toDay < day) && day - last.toDay > REMEMBERED
  return only ? { term: last, others: [], former: true, certainty: 0.75 } : undefined
}

/** The one who left: whom the page names, else the predecessor if the handover is fresh. */
function formerHolder(
  terms: readonly Term[],
  day: Day,
  current: readonly Term[],
  persons: ReadonlySet<number>,
  window: number,
): Holder | undefined {
  const past = terms.filter((term) => term.toDay <= day && !current.some((now) => now.person === term.person))
  const named = new Map<number, Term>()
  for (const term of past) if (persons.has(term.person)) named.set(term.person, term)
  const only = named.size === 1 ? [...named.values()][0] : undefined
  if (only) return { term: only, others: [], former: true, certainty: 0.85 }
  const last = past.at(-1)
  if (named.size === 0 && last && day - last.toDay <= window)
    return { term: last, others: [], former: true, certainty: 0.75 }
  return undefined
}

function nextHolder(terms: readonly Term[], day: Day, latest: Term | undefined): Holder | undefined {
  const next = terms.find((term) => term.fromDay > day && term.fromDay <= day + SOON && term.person !== latest?.person)
  if (next) return { term: next, others: [], designate: true, certainty: 0.8 }
  // "The newly elected president" may have entered office already.
  if (latest && day - latest.fromDay <= JUST_LEFT) return { term: latest, others: [], certainty: 0.8 }
  return undefined
}

function previousOf(terms: readonly Term[], term: Term): Term | undefined {
  return terms.filter((one) => one.fromDay < term.fromDay && one.person !== term.person).at(-1)
}

/** Modifiers that leave open who is meant. */
const UNSURE: ReadonlySet<ModifierSense> = new Set<ModifierSense>([
  "then",
  "predecessor",
  "successor",
  "candidate",
  "self-proclaimed",
  "colleague",
  "head",
  "minister-of",
])
