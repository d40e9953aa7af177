import { MARK_CLASSES, type MarkClass, type MarkNames } from "./names.ts"

/** How often it is looked whether the page has cleared the registry. */
const GUARD_MS = 400
const GUARD_MAX_MS = 30_000
/** Repaints in a row after which the page is taken to mean it. */
const PATIENCE = 4

/** Up to so many changes a highlight is changed in place; for more, a new one costs less. */
const FEW = 12

interface Painted {
  highlight: Highlight
  ranges: ReadonlySet<AbstractRange>
  size: number
}

/**
 * Paints ranges through the CSS Custom Highlight API. Keeps its own list: the registry is shared with the page,
 * which may clear it. What was cleared comes back within a second; a page that keeps clearing is answered ever
 * more slowly, so that the two never run in a circle.
 */
export class Painter {
  private readonly painted = new Map<MarkClass, Painted>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private interval = GUARD_MS
  private lost = 0

  constructor(
    private readonly registry: HighlightRegistry,
    private readonly names: MarkNames,
  ) {}

  /** Shows exactly these ranges under one class. */
  paint(mark: MarkClass, ranges: readonly AbstractRange[]): void {
    if (ranges.length === 0) {
      if (this.painted.delete(mark)) this.registry.delete(this.names[mark])
    } else if (!this.change(mark, ranges)) {
      // A whole new one: adding many to one that is shown costs far more.
      const highlight = new Highlight(...ranges)
      highlight.priority = MARK_CLASSES.indexOf(mark)
      this.painted.set(mark, { highlight, ranges: new Set(ranges), size: highlight.size })
      this.registry.set(this.names[mark], highlight)
    }
    if (this.painted.size > 0 && this.timer === undefined) this.guard()
  }

  /** Changes what is shown already, where that is whole and little is new; returns whether that was done. */
  private change(mark: MarkClass, ranges: readonly AbstractRange[]): boolean {
    const known = this.painted.get(mark)
    if (known?.highlight.size !== known?.size || !known) return false
    const wanted = new Set(ranges)
    const added = ranges.filter((range) => !known.ranges.has(range))
    const gone = [...known.ranges].filter((range) => !wanted.has(range))
    if (added.length + gone.length > FEW) return false
    for (const range of gone) known.highlight.delete(range)
    for (const range of added) known.highlight.add(range)
    known.ranges = wanted
    known.size = known.highlight.size
    return true
  }

  clear(): void {
    for (const mark of this.painted.keys()) this.registry.delete(this.names[mark])
    this.painted.clear()
    clearTimeout(this.timer)
    this.timer = undefined
  }

  get isEmpty(): boolean {
    return this.painted.size === 0
  }

  private guard(): void {
    this.timer = setTimeout(() => {
      this.timer = undefined
      if (this.painted.size === 0) return
      if (!document.hidden) this.restore()
      this.guard()
    }, this.interval)
  }

  private restore(): void {
    let missing = false
    for (const [mark, { highlight, size }] of this.painted) {
      if (this.isShown(this.names[mark], highlight) && highlight.size === size) continue
      missing = true
      this.paintAgain(mark, highlight, size)
    }
    this.lost = missing ? this.lost + 1 : 0
    this.interval = this.lost > PATIENCE ? Math.min(this.interval * 2, GUARD_MAX_MS) : GUARD_MS
  }

  /** Whether it is this highlight that stands under the name; the page may have put one of its own there. */
  private isShown(name: string, highlight: Highlight): boolean {
    if (!this.registry.has(name)) return false
    if (this.registry.get(name) === highlight) return true
    // A wrapper that hands out another object for what was just put in can't tell; then what stands there is put anew.
    this.registry.set(name, highlight)
    return this.registry.get(name) !== highlight
  }

  private paintAgain(mark: MarkClass, highlight: Highlight, size: number): void {
    if (highlight.size === size) this.registry.set(this.names[mark], highlight)
    // The page emptied the highlight itself: whoever knows the ranges paints them anew.
    else this.onEmptied(mark)
  }

  /** Called for a class whose ranges the page removed one by one. */
  onEmptied: (mark: MarkClass) => void = () => {}
}
