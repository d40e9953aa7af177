import { domOf } from "../../article/dom.ts"
import { rangeAt, type Spot } from "../../article/positions.ts"
import type { PageArticle } from "../../article/read.ts"
import type { Mention } from "../../recognition/mention.ts"

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

let nextId = 1

/** The marks of one reading, each made when it is first wanted: of most mentions of a long page none ever is. */
export class MadeMarks {
  readonly byId = new Map<number, Mark>()
  private readonly byIndex = new Map<number, Mark | undefined>()
  /** Marks of the reading before, by the node they begin in. */
  private before: Map<Node, Mark[]> | undefined

  constructor(
    readonly article: PageArticle,
    readonly mentions: readonly Mention[],
    before?: MadeMarks,
  ) {
    if (!before || before.byId.size === 0) return
    this.before = new Map()
    for (const mark of before.byId.values()) {
      const node = mark.painted.startContainer
      const there = this.before.get(node)
      if (there) there.push(mark)
      else this.before.set(node, [mark])
    }
  }

  /** The mark of the mention with this index; undefined where its text has left the page. */
  at(index: number): Mark | undefined {
    if (this.byIndex.has(index)) return this.byIndex.get(index)
    const mention = this.mentions[index]
    const spot = mention && this.article.positions.spotOf(mention.start, mention.end)
    const mark = spot && this.mark(mention, spot)
    this.byIndex.set(index, mark)
    if (mark) this.byId.set(mark.id, mark)
    return mark
  }

  /** A mark of the reader's own asking, for a selection that is no mention of the reading. */
  add(mention: Mention, range: Range): Mark {
    const { start, end } = mention
    const mark: Mark = { id: nextId++, start, end, mention, painted: new StaticRange(range), range: () => range }
    this.byId.set(mark.id, mark)
    return mark
  }

  /** From now on no mark is one of the reading before. */
  forgetBefore(): void {
    this.before = undefined
  }

  /** A mark at a spot: the one that stood there before, else a new one. */
  private mark(mention: Mention, spot: Spot): Mark {
    const { kind, entity, start, end } = mention
    const same = this.before
      ?.get(spot.startContainer)
      ?.find(
        ({ mention: m, painted: p }) =>
          m.kind === kind &&
          m.entity === entity &&
          p.startOffset === spot.startOffset &&
          p.endOffset === spot.endOffset,
      )
    if (same && same.painted.endContainer === spot.endContainer) return Object.assign(same, { mention, start, end })
    const dom = domOf(this.article.root.ownerDocument)
    const painted = new StaticRange(spot)
    return { id: same?.id ?? nextId++, start, end, mention, painted, range: () => rangeAt(dom, spot) }
  }
}
