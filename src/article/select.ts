import type { Dom } from "./dom.ts"
import type { RawBlock } from "./walk.ts"

/** Where the article stands, and its blocks. */
export interface Selection {
  root: Element
  blocks: RawBlock[]
}

/** A child that holds this much of the prose of its parent stands for it. */
const DOMINANT = 0.8
/** An `<article>` or `<main>` needs less, for the element says what it is. */
const DOMINANT_NAMED = 0.4
/** What seems to accompany the article but holds this much of its text is the article. */
const TOO_MUCH_TO_DROP = 0.3
const BLOCKS_A_STEP = 200
const DENSE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g

/** Length of a text as readers feel it: a Chinese character says as much as three letters. */
export function weightOf(text: string): number {
  return text.length + 2 * (text.match(DENSE_SCRIPT)?.length ?? 0)
}

const isMostlyLinks = (block: RawBlock) => block.linked > 0.6 * block.text.length

const isProse = (block: RawBlock, weight: number) =>
  !block.heading && block.linked < 0.5 * block.text.length && weight >= 60

/** The elements that hold prose, from its paragraphs up to the body. */
interface Tree {
  /** How much each holds. */
  weights: Map<Element, number>
  children: Map<Element, Element[]>
  /** Those whose name or role says that they are the article. */
  named: Element[]
}

/**
 * Finds the smallest element that holds the page's prose (all of it, where an article stands in several parts, is a
 * live blog or is interrupted), and keeps its blocks from the headline on, without what accompanies it.
 */
export function* selectMain(
  dom: Dom,
  blocks: readonly RawBlock[],
  title: string,
): Generator<void, Selection | undefined, void> {
  const body = dom.body
  if (!body || blocks.length === 0) return undefined
  const weightOfBlock = new Map<RawBlock, number>()
  const prose: RawBlock[] = []
  for (const [i, block] of blocks.entries()) {
    const weight = weightOf(block.text)
    weightOfBlock.set(block, weight)
    if (isProse(block, weight)) prose.push(block)
    if (i % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield
  }
  const total = (list: readonly RawBlock[]) => list.reduce((sum, block) => sum + weightOfBlock.get(block)!, 0)
  let counted = prose.filter(({ beside }) => beside.length === 0)
  // Where nearly all prose seems to accompany something, the class names mean something else here.
  if (total(counted) < TOO_MUCH_TO_DROP * total(prose)) counted = prose
  if (counted.length === 0) counted = [...blocks]
  const tree: Tree = { weights: new Map(), children: new Map(), named: [] }
  for (const [i, block] of counted.entries()) {
    weigh(dom, tree, block.element, weightOfBlock.get(block)!)
    if (i % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield
  }
  yield
  const root = descend(dom, body, tree)
  yield
  const inside = (block: RawBlock) => root === body || within(dom, root, block.element)
  const first = blocks.findIndex(inside)
  if (first < 0) return { root, blocks: [...blocks] }
  const start = headlineIndex(blocks, first, title, inside) ?? first
  const rootWeight = tree.weights.get(root) ?? 0
  const before = blocks.slice(first, Math.max(first, start)).filter((block) => counted.includes(block))
  // A headline far down is no headline of this text.
  const from = total(before) > 0.2 * rootWeight ? first : start
  const dropped = new Map<Element, boolean>()
  const isDropped = (element: Element) => {
    let drop = dropped.get(element)
    if (drop === undefined) {
      const share = total(prose.filter(({ beside }) => beside.includes(element)))
      drop = !within(dom, element, root) && share < TOO_MUCH_TO_DROP * Math.max(rootWeight, 1)
      dropped.set(element, drop)
    }
    return drop
  }
  const isKept = (block: RawBlock, index: number) => {
    if (index >= first && !inside(block)) return false
    if (block.beside.some(isDropped)) return false
    return block.heading || !isMostlyLinks(block) || weightOfBlock.get(block)! > 300
  }
  const kept: RawBlock[] = []
  for (let i = from; i < blocks.length; i++) {
    if (isKept(blocks[i]!, i)) kept.push(blocks[i]!)
    if (i % BLOCKS_A_STEP === 0) yield
  }
  return { root, blocks: kept.length > 0 ? kept : blocks.filter(inside) }
}

/** Adds a block's weight to its element and all around it. */
function weigh(dom: Dom, { weights, children, named }: Tree, block: Element, weight: number): void {
  for (let element: Element | undefined = block; element; ) {
    const known = weights.get(element)
    weights.set(element, (known ?? 0) + weight)
    const parent = parentElement(dom, element)
    if (known === undefined) {
      const siblings = parent && children.get(parent)
      if (siblings) siblings.push(element)
      else if (parent) children.set(parent, [element])
      if (isNamedMain(dom, element)) named.push(element)
    }
    element = parent
  }
}

function descend(dom: Dom, body: Element, { weights, children, named: all }: Tree): Element {
  const heaviest = (elements: readonly Element[]) => [...elements].sort((a, b) => weights.get(b)! - weights.get(a)!)
  let root = body
  for (;;) {
    const weight = weights.get(root) ?? 0
    const [best, second] = heaviest(children.get(root) ?? [])
    // A lone paragraph is not the article; its parent is.
    if (best && weights.get(best)! >= DOMINANT * weight && (children.get(best)?.length ?? 0) > 0) {
      if (isEntry(dom, best)) return root
      root = best
      continue
    }
    if (second) {
      const named = heaviest(all.filter((e) => e !== root && within(dom, root, e)))
      const choice = named[0]
      const rival = named.find((e) => choice && !within(dom, choice, e) && !within(dom, e, choice))
      const clear = choice && weights.get(choice)! >= DOMINANT_NAMED * weight && !isEntry(dom, choice)
      if (clear && (!rival || weights.get(rival)! < 0.35 * weights.get(choice)!)) {
        root = choice
        continue
      }
    }
    return root
  }
}

const DATED = "time, [datetime], [itemprop~=datePublished], [class~=time], [class~=date], [class*=timestamp i]"

/** Whether an element is one of several alike that each have a time: an entry of a live blog, of which others may be short. */
function isEntry(dom: Dom, element: Element): boolean {
  const isDated = (one: Element) => dom.query(one, DATED) !== null
  const parent = dom.parent(element)
  if (!parent || !isDated(element)) return false
  for (let node = dom.first(parent); node; node = dom.next(node)) {
    if (node === element || node.nodeType !== 1) continue
    if (areAlike(dom, node as Element, element) && isDated(node as Element)) return true
  }
  return false
}

/** Whether two elements have the same name and the same classes; a plain element is like no other. */
export function areAlike(dom: Dom, one: Element, other: Element): boolean {
  const name = dom.name(one)
  if (name !== dom.name(other)) return false
  const classes = dom.attribute(one, "class")
  return classes === dom.attribute(other, "class") && (name === "article" || Boolean(classes))
}

function isNamedMain(dom: Dom, element: Element): boolean {
  const name = dom.name(element)
  return (
    name === "article" ||
    name === "main" ||
    dom.attribute(element, "role") === "main" ||
    dom.attribute(element, "role") === "article" ||
    /articleBody/i.test(dom.attribute(element, "itemprop") ?? "")
  )
}

/** The block of the headline: an h1 of the title's words, in the article or before it. */
function headlineIndex(
  blocks: readonly RawBlock[],
  first: number,
  title: string,
  inside: (block: RawBlock) => boolean,
): number | undefined {
  const wanted = words(title)
  let best: { index: number; score: number } | undefined
  for (const [index, block] of blocks.entries()) {
    if (!block.heading || (index > first && !inside(block))) continue
    const mine = words(block.text)
    const shared = mine.filter((word) => wanted.includes(word)).length
    const score = mine.length === 0 ? 0 : shared / Math.max(mine.length, Math.min(wanted.length, mine.length))
    if (score >= 0.6 && mine.length >= 2 && (!best || score > best.score)) best = { index, score }
  }
  return best?.index
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function parentElement(dom: Dom, element: Element): Element | undefined {
  const parent = dom.parent(element)
  if (!parent) return undefined
  if (parent.nodeType === 11) return (parent as ShadowRoot).host
  return parent.nodeType === 1 ? (parent as Element) : undefined
}

/** Whether `inner` is `outer` or stands in it, across open shadow roots. */
export function within(dom: Dom, outer: Element, inner: Element): boolean {
  for (let e: Element | undefined = inner; e; e = parentElement(dom, e)) if (e === outer) return true
  return false
}
