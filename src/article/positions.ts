import { type Dom, domOf } from "./dom.ts"
import type { RawBlock, Run } from "./walk.ts"

/** A run with its place in the article's text. */
interface Placed extends Run {
  /** Where it begins in the article's text. */
  start: number
}

/** The way between offsets of the article's text and places in the DOM. */
export class Positions {
  private readonly runs: Placed[] = []
  private readonly byNode = new Map<Text, Placed[]>()
  private readonly dom: Dom | undefined

  constructor(blocks: readonly RawBlock[], starts: readonly number[]) {
    this.dom = blocks[0] && domOf(blocks[0].element.ownerDocument)
    blocks.forEach((block, i) => {
      for (const run of block.runs) {
        const placed: Placed = { ...run, start: starts[i]! + run.at }
        this.runs.push(placed)
        const known = this.byNode.get(run.node)
        if (known) known.push(placed)
        else this.byNode.set(run.node, [placed])
      }
    })
  }

  /** The live DOM range of text offsets; undefined where they cover no text of the page or the text has left it. */
  rangeOf(start: number, end: number): Range | undefined {
    if (!this.dom || end <= start) return undefined
    const first = this.runs[this.indexAt(start)]
    const last = this.runs[this.indexAt(end - 1)]
    if (!first || !last || start >= first.start + first.length || end - 1 < last.start) return undefined
    const from = first.from + Math.max(0, start - first.start)
    const to = last.from + Math.min(last.length, end - last.start)
    if (from > first.node.length || to > last.node.length) return undefined
    const range = this.dom.range()
    try {
      range.setStart(first.node, from)
      range.setEnd(last.node, to)
    } catch {
      return undefined
    }
    return range
  }

  /** The text nodes that the offsets touch. */
  nodesOf(start: number, end: number): Text[] {
    const nodes: Text[] = []
    for (let i = this.indexAt(start); i < this.runs.length && this.runs[i]!.start < end; i++) {
      if (this.runs[i]!.node !== nodes.at(-1)) nodes.push(this.runs[i]!.node)
    }
    return nodes
  }

  /** The text offset of a place in the DOM; inside white space that is not shown, the next shown place. */
  offsetOf(node: Node, offset: number): number | undefined {
    if (node.nodeType === 3) {
      const placed = this.byNode.get(node as Text)
      if (!placed) return undefined
      for (const run of placed) {
        if (offset < run.from) return run.start
        if (offset <= run.from + run.length) return run.start + offset - run.from
      }
      const last = placed.at(-1)!
      return last.start + last.length
    }
    // A place between children: the start of the first text at or behind it.
    const child = node.childNodes[offset]
    for (const run of this.runs) {
      if (child) {
        if (child === run.node || child.contains(run.node) || (child.compareDocumentPosition(run.node) & 4) !== 0) {
          return run.start
        }
      } else if ((node.compareDocumentPosition(run.node) & 4) !== 0 && !node.contains(run.node)) return run.start
    }
    const last = this.runs.at(-1)
    return last && last.start + last.length
  }

  /** Index of the last run that begins at or before the offset; the first run where none does. */
  private indexAt(offset: number): number {
    let low = 0
    let high = this.runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.runs[middle]!.start <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
