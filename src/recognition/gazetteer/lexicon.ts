import type { Word } from "../text/words.ts"
import { bucketOf, filterBit } from "./compile.ts"
import { FILTER_BITS, type LexiconSections, LOWER_FILTER_BITS, LOWER_OK } from "./format.ts"
import { offsetAt, runLength, runStart } from "./offsets.ts"

/** Views on a compiled lexicon: opening costs nothing, each look-up a few array reads. */
export class Lexicon {
  readonly s: LexiconSections
  readonly #mask: number

  constructor(sections: LexiconSections) {
    this.s = sections
    this.#mask = sections.buckets.low.length - 2
  }

  /** May a form begin with the units hashed, the first of them written small or not? No means no; yes may be wrong. */
  mayBegin(hash: number, lower: boolean): boolean {
    const filter = lower ? this.s.lowerFilter : this.s.filter
    const bit = filterBit(hash, lower ? LOWER_FILTER_BITS : FILTER_BITS)
    return (filter[bit >>> 5]! & (1 << (bit & 31))) !== 0
  }

  /** Token with these two hashes, -1 if there is none. */
  token(hash: number, check: number): number {
    const { buckets, checks } = this.s
    const b = bucketOf(hash, this.#mask)
    const end = offsetAt(buckets, b + 1)
    for (let i = offsetAt(buckets, b); i < end; i++) if (checks[i] === check) return i
    return -1
  }

  tokenOf(word: Word, k: number): number {
    return this.token(word.hash[k]!, word.check[k]!)
  }

  /** Node in which a match that begins with the token stands, 0 for none. */
  rootNode(token: number): number {
    return this.s.roots[token]! & ~LOWER_OK
  }

  lowerOk(token: number): boolean {
    return (this.s.roots[token]! & LOWER_OK) !== 0
  }

  child(node: number, token: number): number {
    const { nodeChildren, nodeToken } = this.s
    let lo = runStart(nodeChildren, node)
    let hi = lo + runLength(nodeChildren, node) - 1
    while (lo <= hi) {
      const mid = (lo + hi) >>> 1
      const t = nodeToken[mid]!
      if (t === token) return mid
      if (t < token) lo = mid + 1
      else hi = mid - 1
    }
    return 0
  }

  hasChildren(node: number): boolean {
    return this.s.nodeChildren.count[node]! > 0
  }

  get bytes(): number {
    const views: (ArrayBufferView | object)[] = Object.values(this.s)
    const flat = views.flatMap((v): ArrayBufferView[] => (ArrayBuffer.isView(v) ? [v] : Object.values(v)))
    return flat.reduce((n, v) => n + v.byteLength, 0)
  }
}
