import type { Office } from "../../knowledge/model.ts"
import type { Mention } from "../mention.ts"
import type { Page } from "./context.ts"
import { officesOfBody, officesOfState } from "./office.ts"
import type { Phrase } from "./phrase.ts"

/** Offices whose holders the page has named so far, in the order of their last mention. Phrases must come in order. */
export class HeldOnPage {
  readonly #page: Page
  readonly #found: readonly Mention[]
  readonly #last = new Map<number, Office>()
  #leader = 0
  #office = 0

  constructor(page: Page, found: readonly Mention[]) {
    this.#page = page
    this.#found = found
  }

  /** Ids of the offices that the phrase's role may mean, the one named last at the end. */
  fitting(phrase: Phrase): string[] {
    this.#advance(phrase.start)
    const { record } = this.#page.context
    const out: string[] = []
    for (const office of this.#last.values()) {
      const fits =
        office.country !== undefined
          ? officesOfState(record, phrase.role, office.country, phrase.lang)
          : officesOfBody(record, phrase.role, office.organisation ?? "")
      if (fits.some((one) => one.id === office.id)) out.push(office.id)
    }
    return out
  }

  #advance(to: number): void {
    const { leaders } = this.#page.context
    for (;;) {
      const leader = leaders[this.#leader]
      const office = this.#found[this.#office]
      const next = leader && (!office || leader.start <= office.start) ? leader : office
      if (!next || next.start >= to) return
      if (next === leader) this.#leader++
      else this.#office++
      this.#see(next.entity)
    }
  }

  #see(entity: string): void {
    const { record, day } = this.#page.context
    const person = record.personById(entity)
    if (!person) return
    for (const term of record.termsOfPerson(person.index)) {
      if (term.fromDay > day! + 1 || term.toDay < day! - 60) continue
      this.#last.delete(term.office)
      this.#last.set(term.office, record.office(term.office))
    }
  }
}
