import { domOf } from "../../article/dom.ts"
import { rangeAt, type Spot } from "../../article/positions.ts"
import type { PageArticle } from "../../article/read.ts"
import { HitMap } from "../../highlight/hit.ts"
import { MARK_CLASSES, type MarkClass, type MarkNames } from "../../highlight/names.ts"
import { Painter } from "../../highlight/painter.ts"
import type { NoteColour } from "../../notes/note.ts"
import type { Mention, MentionKind } from "../../recognition/mention.ts"
import type { Settings } from "../../settings/model.ts"

/** A mention with its place in the page. Its number stays the same over readings while it stands where it stood. */
export interface Mark {
  id: number
  start: number
  end: number
  mention: Mention
  /** What is painted. Live ranges in such numbers would slow down every change the page makes. */
  painted: StaticRange
  /** A live range; undefined once the text has left the page. */
  range(): Range | undefined
}

const KINDS: readonly MentionKind[] = ["leader", "office", "organisation", "summit", "date"]
const MARKS_A_STEP = 50

/** All that is marked in the page. */
export class Marks {
  readonly hits: HitMap
  private readonly painter: Painter
  private marks: (Mark | undefined)[] = []
  private byId = new Map<number, Mark>()
  private notes = new Map<NoteColour, Range[]>()
  private focus: Range | undefined
  private shown: readonly Mark[] = []
  private painted: readonly Mark[] = []
  private nextId = 1

  constructor(
    private readonly document: Document,
    names: MarkNames,
  ) {
    this.hits = new HitMap(document)
    this.painter = new Painter(CSS.highlights, names)
    this.painter.onEmptied = () => this.repaint()
  }

  /** Marks the mentions of a reading, in their order. Returns the numbers of marks that have gone. */
  *set(article: PageArticle, mentions: readonly Mention[], settings: Settings): Generator<void, number[], void> {
    const before = new Map<Node, Mark[]>()
    for (const mark of this.byId.values()) {
      const node = mark.painted.startContainer
      before.set(node, [...(before.get(node) ?? []), mark])
    }
    const marks: (Mark | undefined)[] = []
    for (const mention of mentions) {
      const spot = article.positions.spotOf(mention.start, mention.end)
      marks.push(spot && this.mark(mention, spot, before.get(spot.startContainer)))
      if (marks.length % MARKS_A_STEP === 0) yield
    }
    yield
    const old = this.byId
    this.marks = marks
    this.byId = new Map()
    for (const mark of marks) if (mark) this.byId.set(mark.id, mark)
    this.show(article, settings)
    return [...old.keys()].filter((id) => !this.byId.has(id))
  }

  /** A mark at a spot: the one that stood there before, else a new one. */
  private mark(mention: Mention, spot: Spot, before: readonly Mark[] = []): Mark {
    const { kind, entity, start, end } = mention
    const same = before.find(
      ({ mention: m, painted: p }) =>
        m.kind === kind && m.entity === entity && p.startOffset === spot.startOffset && p.endOffset === spot.endOffset,
    )
    if (same && same.painted.endContainer === spot.endContainer) return Object.assign(same, { mention, start, end })
    const dom = domOf(this.document)
    const painted = new StaticRange(spot)
    return { id: same?.id ?? this.nextId++, start, end, mention, painted, range: () => rangeAt(dom, spot) }
  }

  /** Shows those of the marks that the reader's settings ask for. */
  show(article: PageArticle, settings: Settings): void {
    const seen = new Set<string>()
    let section = 0
    this.shown = this.marks.filter((mark): mark is Mark => {
      if (!mark || !settings.kinds[mark.mention.kind]) return false
      if (settings.repeats === "all") return true
      while ((article.sections[section] ?? Infinity) <= mark.mention.start) {
        section++
        seen.clear()
      }
      const key = `${mark.mention.kind} ${mark.mention.entity}`
      return seen.has(key) ? false : seen.add(key) !== undefined
    })
    this.painted = settings.mark === "none" ? [] : this.shown
    const { positions, shadowRoots } = article
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
    return this.marks[index]
  }

  get(id: number): Mark | undefined {
    return this.byId.get(id)
  }

  /** Marks to step through by keyboard, in the order of the text. */
  get visible(): readonly Mark[] {
    return this.shown
  }

  /** A mark of the reader's own asking, for a selection that is no mention of the reading. */
  add(mention: Mention, range: Range): Mark {
    const { start, end } = mention
    const mark: Mark = { id: this.nextId++, start, end, mention, painted: new StaticRange(range), range: () => range }
    this.byId.set(mark.id, mark)
    return mark
  }

  get isEmpty(): boolean {
    return this.painter.isEmpty
  }

  repaint(): void {
    const ranges = new Map<MarkClass, AbstractRange[]>(KINDS.map((kind) => [kind, []]))
    for (const { mention, painted } of this.painted) ranges.get(mention.kind)!.push(painted)
    for (const [colour, list] of this.notes) ranges.set(colour, list)
    if (this.focus) ranges.set("focus", [this.focus])
    for (const mark of MARK_CLASSES) this.painter.paint(mark, ranges.get(mark) ?? [])
  }

  clear(): void {
    this.painter.clear()
    this.hits.set([])
    this.marks = []
    this.shown = []
    this.painted = []
    this.byId.clear()
    this.notes.clear()
    this.focus = undefined
  }
}
