import type { Paradigm } from "../../language/descriptor.ts"
import { fold } from "../text/letters.ts"
import { type Token, tokens } from "../text/tokens.ts"
import { CHECK_SEED, checkStep, HASH_SEED, hashStep } from "../text/words.ts"
import {
  CASE_ALL,
  CASE_INITIAL,
  CASE_SHIFT,
  type Entry,
  FILTER_BITS,
  FILTER_UNITS,
  FILTER_UNITS_UNSPACED,
  INFLECTED,
  type LexiconSections,
  LOWER_FILTER_BITS,
  LOWER_OK,
  NEEDS_HYPHEN,
  NEEDS_PLUS,
} from "./format.ts"
import { packOffsets, packRuns } from "./offsets.ts"

interface Node {
  token: number
  children: Map<number, Node>
  entries: Map<number, number>
}

export interface CompileOptions {
  /** Ways of inflection of the languages in a mask: their forms must pass the filter too. */
  paradigms(langs: number): readonly Paradigm[]
  /** Names need their initial capital; words follow the form (the entry's own flags win). */
  caseFromForm: boolean
}

/** Compiles forms into the arrays the scanner walks. */
export function compileLexicon(entries: Iterable<Entry>, options: CompileOptions): LexiconSections {
  const ids = new Map<string, number>()
  const lowerOk: boolean[] = []
  const root: Node = { token: 0, children: new Map(), entries: new Map() }
  const openings = new Map<string, Opening>()
  for (const e of entries) {
    const parts = tokens(e.form)
    if (parts.length === 0 || parts.length > 14) continue
    let flags = e.flags
    if (/[-‑]$/.test(e.form)) flags |= NEEDS_HYPHEN
    if (/[+＋]$/.test(e.form)) flags |= NEEDS_PLUS
    if (options.caseFromForm && ((flags >> CASE_SHIFT) & 3) === 0) flags |= caseOf(parts) << CASE_SHIFT
    let node = root
    for (const p of parts) {
      let id = ids.get(p.text)
      if (id === undefined) {
        id = ids.size
        ids.set(p.text, id)
        lowerOk.push(false)
      }
      if (p.lower) lowerOk[id] = true
      let child = node.children.get(id)
      if (child === undefined) {
        child = { token: id, children: new Map(), entries: new Map() }
        node.children.set(id, child)
      }
      node = child
    }
    const payload = ((flags << 16) | (e.ref & 0xffff)) >>> 0
    node.entries.set(payload, ((node.entries.get(payload) ?? 0) | e.langs) >>> 0)
    const paradigms = flags & INFLECTED ? options.paradigms(e.langs) : []
    const key = parts[0]!.text + paradigms.length
    if (!openings.has(key)) openings.set(key, { text: parts[0]!.text, paradigms })
  }
  const filter = new Uint32Array(1 << (FILTER_BITS - 5))
  const lowerFilter = new Uint32Array(1 << (LOWER_FILTER_BITS - 5))
  for (const opening of openings.values()) {
    addToFilter(filter, FILTER_BITS, opening)
    if (lowerOk[ids.get(opening.text)!]) addToFilter(lowerFilter, LOWER_FILTER_BITS, opening)
  }
  return { filter, lowerFilter, ...layOut(root, ids, lowerOk) }
}

function caseOf(parts: readonly Token[]): number {
  if (parts.every((p) => p.allUpper)) return CASE_ALL
  return parts[0]!.lower || parts[0]!.unspaced ? 0 : CASE_INITIAL
}

/** The first word of forms, and the ways in which it may be inflected. */
interface Opening {
  text: string
  paradigms: readonly Paradigm[]
}

function addToFilter(filter: Uint32Array, bits: number, { text, paradigms }: Opening): void {
  setFilter(filter, bits, text)
  if (text.length > FILTER_UNITS + 3) return
  for (const p of paradigms) {
    const base = fold(p.base)
    if (!text.endsWith(base)) continue
    const stem = text.slice(0, text.length - base.length)
    if (stem.length >= FILTER_UNITS) continue
    for (const ending of p.endings.split("/")) setFilter(filter, bits, stem + fold(ending))
  }
}

const NON_SPACED = /[\u1100-\u11ff\u3005-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/

function setFilter(filter: Uint32Array, bits: number, form: string): void {
  const units = NON_SPACED.test(form.charAt(0)) ? FILTER_UNITS_UNSPACED : FILTER_UNITS
  let h = HASH_SEED
  for (let i = 0; i < form.length && i < units; i++) h = hashStep(h, form.charCodeAt(i))
  const bit = filterBit(h, bits)
  filter[bit >>> 5]! |= 1 << (bit & 31)
}

export function filterBit(hash: number, bits: number): number {
  return (hash ^ (hash >>> bits)) & ((1 << bits) - 1)
}

export function bucketOf(hash: number, mask: number): number {
  return (hash ^ (hash >>> 15)) & mask
}

function layOut(
  root: Node,
  ids: Map<string, number>,
  lowerOk: boolean[],
): Omit<LexiconSections, "filter" | "lowerFilter"> {
  let size = 1
  while (size * 2 < ids.size) size *= 2
  const rows = [...ids.entries()].map(([text, id]) => {
    let h = HASH_SEED
    let v = CHECK_SEED
    for (let i = 0; i < text.length; i++) {
      h = hashStep(h, text.charCodeAt(i))
      v = checkStep(v, text.charCodeAt(i))
    }
    return { id, check: v, bucket: bucketOf(h, size - 1) }
  })
  rows.sort((a, b) => a.bucket - b.bucket || a.check - b.check)
  const buckets = new Uint32Array(size + 1)
  const checks = new Int32Array(rows.length)
  const place = new Uint32Array(rows.length)
  rows.forEach((r, i) => {
    checks[i] = r.check
    place[r.id] = i
    buckets[r.bucket + 1]!++
  })
  for (let b = 0; b < size; b++) buckets[b + 1]! += buckets[b]!
  // Level order: the children of a node are neighbours, sorted by token.
  const order: Node[] = [root]
  const childStart: number[] = []
  for (let n = 0; n < order.length; n++) {
    childStart.push(order.length)
    const kids = [...order[n]!.children.values()].sort((a, b) => place[a.token]! - place[b.token]!)
    order.push(...kids)
  }
  childStart.push(order.length)
  const nodeToken = rows.length < 0x10000 ? new Uint16Array(order.length) : new Uint32Array(order.length)
  const nodePayload = new Uint32Array(order.length + 1)
  const refs: number[] = []
  const kinds: number[] = []
  const kindPlace = new Map<string, number>()
  const kindFlags: number[] = []
  const kindLangs: number[] = []
  const roots = new Uint32Array(rows.length)
  order.forEach((n, i) => {
    nodeToken[i] = place[n.token]!
    for (const [payload, langs] of n.entries) {
      const flags = payload >>> 16
      const kind = `${flags} ${langs}`
      if (!kindPlace.has(kind)) {
        kindPlace.set(kind, kindFlags.length)
        kindFlags.push(flags)
        kindLangs.push(langs)
      }
      refs.push(payload & 0xffff)
      kinds.push(kindPlace.get(kind)!)
    }
    nodePayload[i + 1] = refs.length
  })
  for (let i = childStart[0]!; i < childStart[1]!; i++) roots[nodeToken[i]!] = i
  lowerOk.forEach((ok, id) => {
    if (ok) roots[place[id]!] = (roots[place[id]!]! | LOWER_OK) >>> 0
  })
  return {
    buckets: packOffsets(buckets),
    checks,
    roots,
    nodeToken,
    nodeChildren: packRuns(childStart),
    nodePayload: packRuns(nodePayload),
    refs: Uint16Array.from(refs),
    kinds: Uint16Array.from(kinds),
    kindFlags: Uint16Array.from(kindFlags),
    kindLangs: Uint32Array.from(kindLangs),
  }
}
