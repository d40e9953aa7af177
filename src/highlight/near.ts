/** How far beyond what the reader sees is near, as a share of the view's height. */
const MARGIN = "100% 0%"
/** While a reader scrolls, a change is told this often at most. */
const PAUSE_MS = 100

/**
 * Knows which blocks of a page are in view or close to it. Marks elsewhere cost a page as much as those a reader
 * sees, and a long page has many.
 */
export class NearBlocks {
  private readonly observer: IntersectionObserver
  private followed = new Set<Element>()
  private readonly near = new Set<Element>()
  private pause: ReturnType<typeof setTimeout> | undefined
  private hasTold = false

  constructor(private readonly changed: () => void) {
    // No scrollMargin beside it: Chromium lays that upon the window's margin again.
    this.observer = new IntersectionObserver((entries) => this.note(entries), { rootMargin: MARGIN })
  }

  /** Follows these blocks, and no others any more. */
  follow(blocks: ReadonlySet<Element>): void {
    for (const block of this.followed) {
      if (blocks.has(block)) continue
      this.observer.unobserve(block)
      this.near.delete(block)
    }
    for (const block of blocks) if (!this.followed.has(block)) this.observer.observe(block)
    this.followed = new Set(blocks)
  }

  /** The blocks that are near now, in no order. */
  get blocks(): Iterable<Element> {
    return this.near
  }

  stop(): void {
    this.observer.disconnect()
    clearTimeout(this.pause)
    this.followed.clear()
    this.near.clear()
  }

  private note(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, boundingClientRect: box } of entries) {
      // Text is shown, else it would not have been read: an element without a box of its own is always near.
      const boxless = box.width === 0 && box.height === 0
      if (this.followed.has(target) && (isIntersecting || boxless)) this.near.add(target)
      else this.near.delete(target)
    }
    if (this.pause !== undefined) return
    // The first is waited for.
    if (!this.hasTold) this.changed()
    else {
      this.pause = setTimeout(() => {
        this.pause = undefined
        this.changed()
      }, PAUSE_MS)
    }
    this.hasTold = true
  }
}
