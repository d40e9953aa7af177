/** Pages bring text late, but not for ever: so long, in ms, a note that is missing is looked for by all means. */
export const AWAITED_MS = 60_000

/**
 * Which missing notes are worth a search whenever a page has changed: a live page changes without end, and finding what
 * is not there costs the most. After the wait a note is searched for only where its very words have turned up.
 */
export class LateNotes {
  private readonly missingSince = new Map<string, number>()

  /** `now` tells a time in ms. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  isWorthSearching(id: string, exact: string, text: string): boolean {
    const since = this.missingSince.get(id)
    if (since === undefined) this.missingSince.set(id, this.now())
    return since === undefined || this.now() - since < AWAITED_MS || text.includes(exact)
  }

  /** The note stands on the page: should it go again, it is awaited anew. */
  found(id: string): void {
    this.missingSince.delete(id)
  }

  /** Another page, or other notes. */
  clear(): void {
    this.missingSince.clear()
  }
}
