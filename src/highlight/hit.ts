/** A mark as the pointer finds it: its place in the text, and its range while the page still has it. */
export interface Target {
  id: number
  start: number
  end: number
  range(): Range | undefined
}

/** What knows the text that the marks stand in. */
export interface HitText {
  offsetOf(node: Node, offset: number): number | undefined
  shadowRoots: readonly ShadowRoot[]
}

interface CaretFinder {
  caretPositionFromPoint(x: number, y: number, options?: { shadowRoots: readonly ShadowRoot[] }): CaretPosition | null
}

/** Finds the mark under a point: by the caret there, then by the mark's own boxes, for a caret snaps to far-off text. */
export class HitMap {
  private targets: readonly Target[] = []
  /** For each target, how far it and those before it reach. */
  private reach: number[] = []
  private text: HitText | undefined

  constructor(private readonly document: Document) {}

  /** Takes the marks of a text, in its order. */
  set(targets: readonly Target[], text?: HitText): void {
    this.targets = targets
    this.text = text
    let reach = 0
    this.reach = targets.map(({ end }) => {
      reach = Math.max(reach, end)
      return reach
    })
  }

  /** The mark at client coordinates, or null. Of marks one inside the other, the shorter. */
  at(x: number, y: number): number | null {
    if (!this.text || this.targets.length === 0) return null
    const { shadowRoots } = this.text
    const finder = Document.prototype as unknown as CaretFinder
    const caret = finder.caretPositionFromPoint.call(this.document, x, y, { shadowRoots })
    const offset = caret?.offsetNode.nodeType === 3 ? this.text.offsetOf(caret.offsetNode, caret.offset) : undefined
    if (offset === undefined) return null
    let best: Target | undefined
    for (let i = this.lastFrom(offset); i >= 0 && this.reach[i]! >= offset; i--) {
      const target = this.targets[i]!
      if (target.end < offset || !covers(target.range(), x, y)) continue
      if (!best || target.end - target.start < best.end - best.start) best = target
    }
    return best?.id ?? null
  }

  /** Index of the last target that begins at or before an offset; -1 where none does. */
  private lastFrom(offset: number): number {
    let low = 0
    let high = this.targets.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.targets[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    return low - 1
  }
}

function covers(range: Range | undefined, x: number, y: number): boolean {
  for (const box of range?.getClientRects() ?? []) {
    if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1) return true
  }
  return false
}
