/**
 * Where the page names somebody else of a leader's surname: "Phillip Lee", "Alexander Medvedev". Their surname alone is not
 * the leader's, unless the page names the leader as well.
 */
export class Rivals {
  readonly #at = new Map<number, number[]>()

  /** Another bearer of the surname of these persons is named at an offset; offsets come in ascending order. */
  add(persons: readonly number[], at: number): void {
    for (const person of persons) {
      const list = this.#at.get(person)
      if (list) list.push(at)
      else this.#at.set(person, [at])
    }
  }

  /** Is another bearer of the person's surname named on the page? */
  has(person: number): boolean {
    return this.#at.has(person)
  }

  /** Is another bearer named before an offset? Writers name in full first and by the surname then. */
  isBefore(person: number, at: number): boolean {
    return (this.#at.get(person)?.[0] ?? Number.POSITIVE_INFINITY) < at
  }

  /** Is a surname at an offset rather another bearer's: named last before it, and more often than the leader? */
  outweigh(person: number, anchors: readonly number[], at: number): boolean {
    const rivals = this.#at.get(person)
    if (!rivals || rivals.length <= anchors.length) return false
    const last = (list: readonly number[]) => list.findLast((i) => i < at) ?? -1
    return last(rivals) > last(anchors)
  }
}
