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
  mention: Mention
  range: Range
  nodes: readonly Text[]
}

const KINDS: readonly MentionKind[] = ["leader", "office", "organisation", "summit", "date"]

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

  constructor(document: Document, names: MarkNames) {
    this.hits = new HitMap(document)
    this.painter = new Painter(CSS.highlights, names)
    this.painter.onEmptied = () => this.repaint()
  }

  /** Marks the mentions of a reading, in their order. Returns the numbers of marks that have gone. */
  set(article: PageArticle, mentions: readonly Mention[], settings: Settings): number[] {
    const before = new Map<string, Mark>()
    const nodeIds = new Map<Node, number>()
    const keyOf = (mention: Mention, range: Range) => {
      let node = nodeIds.get(range.startContainer)
      if (node === undefined) {
        node = nodeIds.size
        nodeIds.set(range.startContainer, node)
      }
      return `${node} ${range.startOffset} ${mention.kind} ${mention.entity}`
    }
    for (const mark of this.byId.values()) if (!mark.range.collapsed) before.set(keyOf(mark.mention, mark.range), mark)
    this.marks = mentions.map((mention) => {
      const range = article.positions.rangeOf(mention.start, mention.end)
      if (!range) return undefined
      const known = before.get(keyOf(mention, range))
      const nodes = article.positions.nodesOf(mention.start, mention.end)
      return { id: known?.id ?? this.nextId++, mention, range, nodes }
    })
    const old = [...this.byId.keys()]
    this.byId = new Map(this.marks.flatMap((mark) => (mark ? [[mark.id, mark]] : [])))
    this.show(article, settings)
    return old.filter((id) => !this.byId.has(id))
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
    this.hits.set(this.painted)
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
    const mark: Mark = { id: this.nextId++, mention, range, nodes: [] }
    this.byId.set(mark.id, mark)
    return mark
  }

  get isEmpty(): boolean {
    return this.painter.isEmpty
  }

  repaint(): void {
    const ranges = new Map<MarkClass, Range[]>(KINDS.map((kind) => [kind, []]))
    for (const { mention, range } of this.painted) ranges.get(mention.kind)!.push(range)
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
