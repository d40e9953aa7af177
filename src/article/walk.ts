import { type Dom, domOf } from "./dom.ts"
import { isBeside, isBlockName, isEditable, isHeadingName, isSkippedName, isUnseen } from "./tags.ts"

/** What only a laid-out page knows. Node has no layout and leaves it out. */
export interface Layout {
  visible(element: Element): boolean
  /** Whether an element that is inline by name is shown as a block; asked for styled ones only. */
  isBlock?(element: Element): boolean
}

/** A stretch of a block's text that stands in one text node, character for character. */
export interface Run {
  node: Text
  /** Where it begins in the node's data. */
  from: number
  /** Where it begins in the block's text. */
  at: number
  length: number
}

/** Text between two block edges. */
export interface RawBlock {
  /** The block element it stands in. */
  element: Element
  text: string
  runs: Run[]
  /** How much of the text is links. */
  linked: number
  heading: boolean
  lang?: string
  /** Elements around it that seem to accompany an article, outermost first. */
  beside: readonly Element[]
}

/** What a walk takes down besides the blocks. */
export interface Noted {
  /** Passed over because not shown now. */
  hidden: Element[]
  shadowRoots: ShadowRoot[]
}

interface Frame {
  element: Element
  block: boolean
  link: boolean
  lang?: string
  beside: readonly Element[]
  /** The block element that text directly inside belongs to. */
  container: Element
  heading: boolean
  next: Node | null
  /** A slot shows nodes from elsewhere. */
  assigned?: readonly Node[]
  index: number
}

/** Characters that are never seen: soft hyphens, zero-width spaces and joiners of words, marks of direction. */
const DROPPED = "\u00ad\u200b\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069"
const SPECIAL = new RegExp(`[ \\t\\n\\r\\f]{2,}|[${DROPPED}]+`, "g")
const NEEDS_CARE = new RegExp(`^[ \\t\\n\\r\\f]|[ \\t\\n\\r\\f]{2}|[${DROPPED}]`)
const NODES_A_STEP = 40
/** Text read at most, that of a whole novel; a page with more is beyond reason, and the rest of it is left. */
const TEXT_MAX = 600_000
/** And pieces of it: what holds on to so many nodes has the browser search them whenever it clears its memory. */
const RUNS_MAX = 60_000

/**
 * Reads all text blocks below `root` in order: through open shadow roots and slots, past what is hidden, editable or
 * no prose. Yields now and then so that the caller can let the page breathe.
 */
export function* walk(
  root: Element,
  layout: Layout | undefined,
  { hidden, shadowRoots }: Noted = { hidden: [], shadowRoots: [] },
): Generator<void, RawBlock[], void> {
  const dom = domOf(root.ownerDocument)
  const builder = new BlockBuilder()
  const stack: Frame[] = []
  let steps = 0

  const enter = (element: Element, parent: Frame | undefined): void => {
    const name = dom.name(element)
    if (typeof name !== "string" || isSkippedName(name)) {
      // A control or picture in mid-sentence parts the words around it.
      if (name !== "script" && name !== "style" && name !== "template" && name !== "rt" && name !== "rp")
        builder.space()
      return
    }
    if (name === "br") {
      builder.lineBreak()
      return
    }
    if (name === "wbr") return
    if (layout && !layout.visible(element)) {
      if (hidden.length < 2000) hidden.push(element)
      return
    }
    // Most elements of a text have none, and each question costs.
    const attributes = dom.hasAttributes(element)
    if (attributes && (isEditable(dom, element) || isUnseen(dom, element))) {
      builder.space()
      return
    }
    if (name === "sup" && isFootnoteSign(dom.text(element))) return
    const block =
      isBlockName(name) ||
      ((attributes || name.includes("-")) && isStyled(dom, element, name) && layout?.isBlock?.(element) === true)
    if (block) builder.end()
    const outer = parent?.beside ?? []
    const seemsBeside = (block || name.includes("-")) && isBeside(dom, element, name)
    const shadow = dom.shadow(element)
    if (shadow) shadowRoots.push(shadow)
    const assigned = name === "slot" ? assignedNodes(element) : undefined
    stack.push({
      element,
      block,
      link: parent?.link === true || name === "a",
      lang: (attributes && dom.attribute(element, "lang")) || parent?.lang,
      beside: seemsBeside ? [...outer, element] : outer,
      container: block || !parent ? element : parent.container,
      heading: isHeadingName(name) || (parent?.heading ?? false),
      next: shadow ? dom.first(shadow) : dom.first(element),
      assigned: assigned && assigned.length > 0 ? assigned : undefined,
      index: 0,
    })
  }

  enter(root, undefined)
  while (stack.length > 0 && builder.total < TEXT_MAX && builder.pieces < RUNS_MAX) {
    if (++steps % NODES_A_STEP === 0) yield
    const frame = stack[stack.length - 1]!
    let node: Node | null
    if (frame.assigned) node = frame.assigned[frame.index++] ?? null
    else {
      node = frame.next
      if (node) frame.next = dom.next(node)
    }
    if (!node) {
      stack.pop()
      if (frame.block) builder.end()
      continue
    }
    if (node.nodeType === 3) builder.add(node as Text, frame)
    else if (node.nodeType === 1) enter(node as Element, frame)
  }
  builder.end()
  return builder.blocks
}

function assignedNodes(slot: Element): readonly Node[] | undefined {
  return "assignedNodes" in slot ? (slot as HTMLSlotElement).assignedNodes() : undefined
}

const isStyled = (dom: Dom, element: Element, name: string): boolean =>
  name.includes("-") || dom.attribute(element, "class") !== null || dom.attribute(element, "style") !== null

const isFootnoteSign = (text: string): boolean =>
  text.length < 12 && /^\s*[[(]?\s*\w{0,3}\d{1,3}\s*[\])]?\s*$/.test(text)

/** Puts text nodes together as they are rendered: white space collapsed, unseen characters left out. */
class BlockBuilder {
  readonly blocks: RawBlock[] = []
  /** Length of all text so far. */
  total = 0
  /** And in how many pieces. */
  pieces = 0
  private parts: string[] = []
  private runs: Run[] = []
  private length = 0
  private linked = 0
  private endsInSpace = true
  private breaks = 0
  private frame: Frame | undefined

  add(node: Text, frame: Frame): void {
    const room = TEXT_MAX - this.total
    const data = node.length > room ? node.substringData(0, room) : node.data
    if (data === "") return
    if (this.frame === undefined) {
      if (!/[^ \t\n\r\f]/.test(data)) return
      this.frame = frame
    }
    const before = this.length
    if (!NEEDS_CARE.test(data)) this.piece(node, data, 0, data.length)
    else {
      let from = 0
      SPECIAL.lastIndex = 0
      for (let match = SPECIAL.exec(data); match; match = SPECIAL.exec(data)) {
        const white = match[0].charCodeAt(0) <= 32
        // Of several white characters the first stands for all.
        this.piece(node, data, from, match.index + (white ? 1 : 0))
        from = match.index + match[0].length
      }
      this.piece(node, data, from, data.length)
    }
    if (frame.link) this.linked += this.length - before
  }

  private piece(node: Text, data: string, from: number, to: number): void {
    let start = from
    if (this.endsInSpace) while (start < to && isSpace(data.charCodeAt(start))) start++
    if (start >= to) return
    const text = data.slice(start, to)
    this.parts.push(text)
    this.runs.push({ node, from: start, at: this.length, length: text.length })
    this.length += text.length
    this.total += text.length
    this.pieces++
    this.endsInSpace = isSpace(data.charCodeAt(to - 1))
    this.breaks = 0
  }

  /** A gap between words that no text node holds. */
  space(): void {
    if (!this.frame || this.endsInSpace) return
    this.parts.push(" ")
    this.length++
    this.endsInSpace = true
  }

  /** One line break is a space, two make a paragraph, as on pages that know no paragraphs. */
  lineBreak(): void {
    if (!this.frame) return
    if (++this.breaks > 1) this.end()
    else this.space()
  }

  end(): void {
    const frame = this.frame
    if (!frame) return
    const joined = this.parts.join("").replace(/[\t\n\r\f]/g, " ")
    const text = joined.trimEnd()
    const runs = this.runs
    while (runs.length > 0 && runs.at(-1)!.at >= text.length) runs.pop()
    const last = runs.at(-1)
    if (last) last.length = Math.min(last.length, text.length - last.at)
    if (text !== "" && last) {
      const { container: element, heading, lang, beside } = frame
      this.blocks.push({ element, text, runs, linked: Math.min(this.linked, text.length), heading, lang, beside })
    }
    this.parts = []
    this.runs = []
    this.length = 0
    this.linked = 0
    this.endsInSpace = true
    this.breaks = 0
    this.frame = undefined
  }
}

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11)
