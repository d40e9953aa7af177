import type { PageArticle } from "../../article/read.ts"
import { HitMap } from "../../highlight/hit.ts"
import { MARK_CLASSES, type MarkClass, type MarkNames } from "../../highlight/names.ts"
import { NearBlocks } from "../../highlight/near.ts"
import { Painter } from "../../highlight/painter.ts"
import type { NoteColour } from "../../notes/note.ts"
import type { Mention, MentionKind } from "../../recognition/mention.ts"
import type { Settings } from "../../settings/model.ts"
import { MadeMarks, type Mark } from "./made-marks.ts"

const KINDS: readonly MentionKind[] = ["leader", "office", "organisation", "summit", "date"]
const MARKS_A_STEP = 50
/** Longer text nodes are not painted: for each of their marks the browser goes through the whole of them, at every frame. */
const PAINTED_NODE_MAX = 300_000

/** All that is marked in the page: painted where the reader is, and made elsewhere once they come there. */
export class Marks {
  readonly hits: HitMap
  private readonly painter: Painter
  private readonly near: NearBlocks
  private made: MadeMarks | undefined
  /** Indices of the mentions that the reader's settings ask for, in their order; and of these, those in each block. */
  private shown: readonly number[] = []
  private byBlock: ReadonlyMap<Element, readonly number[]> = new Map()
  private painted: readonly Mark[] = []
  private isQuiet = false
  private notes = new Map<NoteColour, Range[]>()
  private focus: Range | undefined

  /** `moved` is called when the reader has come elsewhere: it is for the caller to have `paintNear` done. */
  constructor(document: Document, names: MarkNames, moved: () => void) {
    this.hits = new HitMap(document)
    this.painter = new Painter(CSS.highlights, names)
    this.painter.onEmptied = () => this.repaint()
    this.near = new NearBlocks(moved)
  }

  /** Marks the mentions of a reading that the settings ask for. Returns the numbers of marks that have gone. */
  *set(article: PageArticle, mentions: readonly Mention[], settings: Settings): Generator<void, number[], void> {
    const before = this.made
    const made = new MadeMarks(article, mentions, before)
    const shown = shownOf(article, mentions, settings)
    const byBlock = blocksOf(article, mentions, shown)
    const isQuiet = settings.mark === "none"
    yield
    const painted = yield* make(made, this.nearIn(byBlock))
    made.forgetBefore()
    Object.assign(this, { made, shown, byBlock, isQuiet })
    this.show(painted)
    this.near.follow(new Set(byBlock.keys()))
    return [...(before?.byId.keys() ?? [])].filter((id) => !made.byId.has(id))
  }

  /** Paints what is near the reader now. */
  *paintNear(): Generator<void, void, void> {
    const { made } = this
    if (!made) return
    const painted = yield* make(made, this.nearIn(this.byBlock))
    if (this.made === made) this.show(painted)
  }

  private nearIn(byBlock: ReadonlyMap<Element, readonly number[]>): number[] {
    return [...this.near.blocks].flatMap((block) => byBlock.get(block) ?? []).sort((a, b) => a - b)
  }

  private show(marks: readonly Mark[]): void {
    this.painted = this.isQuiet ? [] : marks.filter(({ painted }) => isPaintable(painted.startContainer as Text))
    const { positions, shadowRoots } = this.made!.article
    this.hits.set(this.painted, { offsetOf: (node, offset) => positions.offsetOf(node, offset), shadowRoots })
    this.repaint()
  }

  /** Takes away what is painted in text nodes that have just changed: it would stand in a wrong place until the next reading. */
  forget(nodes: ReadonlySet<Node>): void {
    const kept = this.painted.filter(({ painted }) => !nodes.has(painted.startContainer))
    if (kept.length === this.painted.length) return
    this.painted = kept
    this.repaint()
  }

  setNotes(notes: ReadonlyMap<NoteColour, Range[]>): void {
    for (const colour of new Set([...this.notes.keys(), ...notes.keys()])) {
      this.painter.paint(colour, notes.get(colour) ?? [])
    }
    this.notes = new Map(notes)
  }

  /** The one mark the reader is at: its card is open, or they were brought there. */
  setFocus(range: Range | undefined): void {
    this.focus = range
    this.painter.paint("focus", range ? [range] : [])
  }

  /** The mark of the mention with this index in the reading. */
  at(index: number): Mark | undefined {
    return this.made?.at(index)
  }

  get(id: number): Mark | undefined {
    return this.made?.byId.get(id)
  }

  add(mention: Mention, range: Range): Mark | undefined {
    return this.made?.add(mention, range)
  }

  /** The mark to step to by keyboard from the one with this number, else from what is in view. */
  step(to: "next" | "previous" | "open", from: number | undefined): Mark | undefined {
    const { shown } = this
    const boxOf = (place: number) => this.at(shown[place]!)?.range()?.getBoundingClientRect()
    const mention = from === undefined ? undefined : this.get(from)?.mention
    const open = mention ? shown.findIndex((index) => this.made?.mentions[index] === mention) : -1
    const way = to === "previous" ? -1 : 1
    let place: number
    if (open >= 0) place = to === "open" ? open : open + way
    else {
      const inView = this.firstInView()
      place = to === "previous" ? (inView < 0 ? shown.length : inView) - 1 : Math.max(inView, 0)
    }
    for (let tries = shown.length; tries > 0; tries--, place += way) {
      place = (place + shown.length) % shown.length
      if ((boxOf(place)?.height ?? 0) > 0) return this.at(shown[place]!)
    }
    return undefined
  }

  /** Place among the shown of the first one that the reader has not scrolled past, by line or by column; -1 for none. */
  private firstInView(): number {
    const near = this.nearIn(this.byBlock)
    const index = (near.length > 0 ? near : this.shown).find((i) => {
      const box = this.at(i)?.range()?.getBoundingClientRect()
      return box !== undefined && box.height > 0 && box.bottom > 0 && box.right > 0 && box.left < innerWidth
    })
    return index === undefined ? -1 : this.shown.indexOf(index)
  }

  repaint(): void {
    const ranges = new Map<MarkClass, AbstractRange[]>(KINDS.map((kind) => [kind, []]))
    for (const { mention, painted } of this.painted) ranges.get(mention.kind)!.push(painted)
    for (const [colour, list] of this.notes) ranges.set(colour, list)
    if (this.focus) ranges.set("focus", [this.focus])
    for (const mark of MARK_CLASSES) this.painter.paint(mark, ranges.get(mark) ?? [])
  }

  clear(): void {
    this.near.stop()
    this.painter.clear()
    this.hits.set([])
    this.made = undefined
    this.shown = []
    this.byBlock = new Map()
    this.painted = []
    this.notes.clear()
    this.focus = undefined
  }
}

function isPaintable(node: Text): boolean {
  return node.length <= PAINTED_NODE_MAX
}

function* make(made: MadeMarks, indices: readonly number[]): Generator<void, Mark[], void> {
  const marks: Mark[] = []
  for (const [i, index] of indices.entries()) {
    const mark = made.at(index)
    if (mark) marks.push(mark)
    if (i % MARKS_A_STEP === MARKS_A_STEP - 1) yield
  }
  return marks
}

/** Indices of the mentions that the settings ask for: of their kinds, and all or the first in each section. */
function shownOf(article: PageArticle, mentions: readonly Mention[], settings: Settings): number[] {
  const shown: number[] = []
  const seen = new Set<string>()
  let section = 0
  for (const [index, { kind, entity, start }] of mentions.entries()) {
    if (!settings.kinds[kind]) continue
    if (settings.repeats === "first-in-section") {
      for (; (article.sections[section] ?? Infinity) <= start; section++) seen.clear()
      const key = `${kind} ${entity}`
      if (seen.has(key)) continue
      seen.add(key)
    }
    shown.push(index)
  }
  return shown
}

/** Which of these mentions stand in which block element. */
function blocksOf(
  { blocks, elements }: PageArticle,
  mentions: readonly Mention[],
  indices: readonly number[],
): Map<Element, number[]> {
  const byBlock = new Map<Element, number[]>()
  let block = 0
  for (const index of indices) {
    while (block + 1 < blocks.length && blocks[block]!.end <= mentions[index]!.start) block++
    const element = elements[block]!
    const there = byBlock.get(element)
    if (there) there.push(index)
    else byBlock.set(element, [index])
  }
  return byBlock
}
