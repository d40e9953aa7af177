/** A mark as the pointer finds it. */
export interface Target {
  id: number
  range: Range
  /** The text nodes it covers. */
  nodes: readonly Text[]
}

interface CaretFinder {
  caretPositionFromPoint(x: number, y: number, options?: { shadowRoots: ShadowRoot[] }): CaretPosition | null
}

/** Finds the mark under a point: by the caret there, then by the mark's own boxes, for a caret snaps to far-off text. */
export class HitMap {
  private byNode = new WeakMap<Node, Target[]>()
  private shadowRoots: ShadowRoot[] = []
  private byId = new Map<number, Target>()

  constructor(private readonly document: Document) {}

  set(targets: readonly Target[]): void {
    this.byNode = new WeakMap()
    this.byId = new Map(targets.map((target) => [target.id, target]))
    const roots = new Set<ShadowRoot>()
    for (const target of targets) {
      for (const node of target.nodes) {
        const known = this.byNode.get(node)
        if (known) known.push(target)
        else this.byNode.set(node, [target])
      }
      for (let root = target.nodes[0]?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
        roots.add(root)
      }
    }
    this.shadowRoots = [...roots]
  }

  get(id: number): Target | undefined {
    return this.byId.get(id)
  }

  /** The mark at client coordinates, or null. Of marks one inside the other, the shorter. */
  at(x: number, y: number): number | null {
    if (this.byId.size === 0) return null
    const finder = Document.prototype as unknown as CaretFinder
    const caret = finder.caretPositionFromPoint.call(this.document, x, y, { shadowRoots: this.shadowRoots })
    const targets = caret && this.byNode.get(caret.offsetNode)
    if (!targets) return null
    let best: Target | undefined
    for (const target of targets) {
      if (!touches(target.range, caret.offsetNode, caret.offset) || !covers(target.range, x, y)) continue
      if (!best || target.range.toString().length < best.range.toString().length) best = target
    }
    return best?.id ?? null
  }
}

function touches(range: Range, node: Node, offset: number): boolean {
  try {
    return range.comparePoint(node, offset) === 0
  } catch {
    return false
  }
}

function covers(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects()) {
    if (x >= box.left - 1 && x <= box.right + 1 && y >= box.top - 1 && y <= box.bottom + 1) return true
  }
  return false
}
