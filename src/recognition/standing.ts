import { firstDay } from "../knowledge/calendar.ts"
import type { Day, KnowledgeRecord, Role, Term } from "../knowledge/model.ts"

const YEAR = 365.25
/** First day of 1985: readers of a page without a day know by the surname who was in office since. */
const LATELY = firstDay("1985-01-01")

/** How much press a holder gets beyond the own country. Countries not listed: little. */
const WEIGHT: Record<string, number> = {
  US: 5,
  RU: 5,
  CN: 5,
  DE: 4,
  FR: 4,
  GB: 4,
  SU: 5,
  UA: 4,
  IL: 4,
  TR: 4,
  IN: 4,
  JP: 4,
}
const SECOND =
  "IT ES PL BR CA MX KR KP IR SA EG VA AR AU ZA VE HU NL SY PK BY BE SE AT CH CZ GR IE PT DK NO FI RO RS KZ TW PS"
for (const code of SECOND.split(" ")) WEIGHT[code] = 3

const ORGANISATIONS: Record<string, number> = {
  UN: 5,
  EU: 5,
  NATO: 4.5,
  ECB: 4,
  IMF: 3,
  WHO: 3,
  IAEA: 3,
  WorldBank: 3,
  WTO: 3,
  OSCE: 2,
}

const ROLE_WEIGHT: Record<Role, number> = {
  "head-of-state": 1,
  monarch: 0.8,
  "head-of-government": 1,
  "paramount-leader": 1,
  "foreign-minister": 0.6,
  "vice-president": 0.5,
  "organisation-head": 0.9,
}

/** Ceremonial heads of state, less in the news abroad than their heads of government. */
const CEREMONIAL = new Set(["DE", "IT", "IN", "IL", "AT", "IE", "GR", "HU", "PT", "CZ", "CN"])

const HEADS: ReadonlySet<Role> = new Set(["head-of-state", "head-of-government", "paramount-leader"])

/** How present a person is in the news of a day: 0 nothing, 1 in office somewhere, 5 everybody knows. */
export class Standing {
  readonly record: KnowledgeRecord
  readonly #memo = new Map<number, number>()
  readonly date: Day | undefined

  constructor(record: KnowledgeRecord, date: Day | undefined) {
    this.record = record
    this.date = date
  }

  terms(person: number): readonly Term[] {
    return this.record.termsOfPerson(person)
  }

  /** Highest weight of what the person held on the date; less for offices left. */
  prominence(person: number): number {
    let known = this.#memo.get(person)
    if (known === undefined) {
      known = this.#measure(person)
      this.#memo.set(person, known)
    }
    return known
  }

  #measure(person: number): number {
    let best = 0
    for (const term of this.terms(person)) {
      const office = this.record.office(term.office)
      const place = office.country ?? ""
      let weight = (WEIGHT[place] ?? ORGANISATIONS[office.organisation ?? ""] ?? 1) * ROLE_WEIGHT[office.role]
      if (office.role === "head-of-state" && CEREMONIAL.has(place)) weight *= 0.6
      best = Math.max(best, weight * this.#nearness(term))
    }
    return best
  }

  /** 1 in office (with the weeks around), falling with the years since; nothing long before. */
  #nearness(term: Term): number {
    const { date } = this
    // A page without a day is of these times; who left before is named in full.
    if (date === undefined) return term.toDay > LATELY ? 0.5 : 0.15
    if (date >= term.fromDay - 75 && date <= term.toDay + 30) return 1
    if (date < term.fromDay) return date > term.fromDay - 2 * YEAR ? 0.4 : 0
    const years = (date - term.toDay) / YEAR
    return years < 3 ? 0.7 : years < 10 ? 0.5 : years < 25 ? 0.35 : 0.2
  }

  /** Did the person hold one of the roles in the country (if given), and how near to the date? 0: never; 1: on the date. */
  held(person: number, roles: ReadonlySet<Role> | undefined, country?: string): number {
    const terms = this.#termsIn(person, roles, country)
    return terms.reduce((best, term) => Math.max(best, this.#nearness(term)), 0)
  }

  /** The same for one who has left: 1 who is out of the office on the date, little who is still in it. */
  left(person: number, roles: ReadonlySet<Role> | undefined, country?: string): number {
    const { date } = this
    const near = this.held(person, roles, country)
    if (date === undefined || near === 0) return near
    const isIn = this.#termsIn(person, roles, country).some((term) => date >= term.fromDay && date < term.toDay)
    return near === 1 && isIn ? 0.3 : 1
  }

  /** The person's terms in one of the roles, of the country or organisation if given. */
  #termsIn(person: number, roles: ReadonlySet<Role> | undefined, country: string | undefined): Term[] {
    return this.terms(person).filter((term) => {
      const office = this.record.office(term.office)
      if (roles && !roles.has(office.role)) return false
      return !country || office.country === country || office.organisation === country
    })
  }

  /** Does the person hold some office on the date? */
  inOffice(person: number): boolean {
    return this.terms(person).some((t) => this.#nearness(t) === 1)
  }

  /** Is the person on the date head of a state or government, and named by the surname? */
  heads(person: number): boolean {
    const { date } = this
    if (date === undefined) return false
    return this.terms(person).some(
      (term) => HEADS.has(this.record.office(term.office).role) && date >= term.fromDay && date <= term.toDay,
    )
  }

  /** Was the person ever head of a state or government? */
  hasHeaded(person: number): boolean {
    return this.terms(person).some((term) => HEADS.has(this.record.office(term.office).role))
  }

  /** Is the person on the date at the head of one of the states most written about? */
  governs(person: number): boolean {
    return this.date !== undefined && this.inOffice(person) && this.prominence(person) >= 4
  }

  country(person: number): string | undefined {
    return this.record.person(person).country
  }

  /** Years between the date and the person's nearest term; 0 within one; Infinity without terms. */
  yearsAway(person: number): number {
    const { date } = this
    if (date === undefined) return 0
    let best = Number.POSITIVE_INFINITY
    for (const t of this.terms(person)) {
      const away = date < t.fromDay ? t.fromDay - date : date > t.toDay ? date - t.toDay : 0
      best = Math.min(best, away / YEAR)
    }
    return best
  }
}
