/**
 * Words that stand right in front of a place. A pattern with "$" at its end is tried from every letter of what stands there;
 * looked at backwards from the place, all but a few texts fail at the first letter.
 */
export class Ending {
  readonly #backwards: RegExp
  readonly #whole: RegExp

  /** `source` without its "$". */
  constructor(source: string) {
    this.#backwards = new RegExp(`(?<=${source})`, "uy")
    this.#whole = new RegExp(`${source}$`, "u")
  }

  /** Does the text end in one of the words? */
  test(front: string): boolean {
    this.#backwards.lastIndex = front.length
    return this.#backwards.test(front)
  }

  /** How long the words are in which the text ends, 0 for none. */
  length(front: string): number {
    return this.test(front) ? (this.#whole.exec(front)?.[0].length ?? 0) : 0
  }
}
