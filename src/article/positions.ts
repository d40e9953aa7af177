import { type Dom, domOf } from "./dom.ts"
import type { RawBlock, Run } from "./walk.ts"

/** A stretch of text in the DOM, as `StaticRange` takes it: it costs the page nothing while it changes. */
export interface Spot {
  startContainer: Text
  startOffset: number
  endContainer: Text
  endOffset: number
}

/** The way between offsets of the article's text and places in the DOM. */
export class Positions {
  private readonly runs: Run[] = []
  /** Where each run begins in the article's text. */
  private readonly starts: number[] = []
  /** For each text node its runs, from the first to behind the last; made when first asked for. */
  private byNode: Map<Text, [from: number, to: number]> | undefined
  private readonly dom: Dom | undefined

  constructor(blocks: readonly RawBlock[], starts: readonly number[]) {
    this.dom = blocks[0] && domOf(blocks[0].element.ownerDocument)
    blocks.forEach((block, i) => {
      for (const run of block.runs) {
        this.runs.push(run)
        this.starts.push(starts[i]! + run.at)
      }
    })
  }

  /** Where text offsets stand in the DOM; undefined where they cover no text of the page or the text has left it. */
  spotOf(start: number, end: number): Spot | undefined {
    if (end <= start) return undefined
    const i = this.indexAt(start)
    let j = i
    while (j + 1 < this.runs.length && this.starts[j + 1]! <= end - 1) j++
    const first = this.runs[i]
    const last = this.runs[j]
    if (!first || !last || start >= this.starts[i]! + first.length || end - 1 < this.starts[j]!) return undefined
    const from = first.from + Math.max(0, start - this.starts[i]!)
    const to = last.from + Math.min(last.length, end - this.starts[j]!)
    if (from > first.node.length || to > last.node.length) return undefined
    return { startContainer: first.node, startOffset: from, endContainer: last.node, endOffset: to }
  }

  /** The live DOM range of text offsets; undefined as with `spotOf`. */
  rangeOf(start: number, end: number): Range | undefined {
    const spot = this.spotOf(start, end)
    return spot && this.dom && rangeAt(this.dom, spot)
  }

  /** The text offset of a place in the DOM; inside white space that is not shown, the next shown place. */
  offsetOf(node: Node, offset: number): number | undefined {
    if (node.nodeType === 3) {
      const place = this.nodes().get(node as Text)
      if (!place) return undefined
      const [from, to] = place
      for (let i = from; i < to; i++) {
        const run = this.runs[i]!
        if (offset < run.from) return this.starts[i]!
        if (offset <= run.from + run.length) return this.starts[i]! + offset - run.from
      }
      return this.starts[to - 1]! + this.runs[to - 1]!.length
    }
    // A place between children: the start of the first text at or behind it.
    const child = node.childNodes[offset]
    for (const [i, run] of this.runs.entries()) {
      if (child) {
        if (child === run.node || child.contains(run.node) || (child.compareDocumentPosition(run.node) & 4) !== 0) {
          return this.starts[i]
        }
      } else if ((node.compareDocumentPosition(run.node) & 4) !== 0 && !node.contains(run.node)) return this.starts[i]
    }
    const last = this.runs.length - 1
    return last < 0 ? undefined : this.starts[last]! + this.runs[last]!.length
  }

  private nodes(): Map<Text, [number, number]> {
    if (!this.byNode) {
      this.byNode = new Map()
      for (const [i, { node }] of this.runs.entries()) {
        const known = this.byNode.get(node)
        if (known) known[1] = i + 1
        else this.byNode.set(node, [i, i + 1])
      }
    }
    return this.byNode
  }

  /** Index of the last run that begins at or before the offset; the first run where none does. */
  private indexAt(offset: number): number {
    let low = 0
    let high = this.runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

/** A live range over a spot; undefined where the page has changed so that it is none. */
export function rangeAt(dom: Dom, spot: Spot): Range | undefined {
  const range = dom.range()
  try {
    range.setStart(spot.startContainer, spot.startOffset)
    range.setEnd(spot.endContainer, spot.endOffset)
  } catch {
    return undefined
  }
  return range
}
