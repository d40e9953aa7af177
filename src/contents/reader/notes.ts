import { send } from "../../messages/send.ts"
import { describeAnchor } from "../../notes/anchor/describe.ts"
import { findAnchor } from "../../notes/anchor/find.ts"
import type { Anchor, NoteColour, NotePage, NotePlace } from "../../notes/note.ts"
import { pageKey, siteOf } from "../../notes/page-key.ts"
import type { Mention } from "../../recognition/mention.ts"
import { dayOf, readerLocale } from "./facts.ts"
import { pageOf } from "./here.ts"
import type { Marks } from "./marks.ts"
import type { Page } from "./page.ts"
import type { Read } from "./reading.ts"

interface Found {
  note: NotePlace
  start: number
  end: number
}

/** The notes of this page: where each stands. What the reader wrote never comes here. */
export class PageNotes {
  /** Notes found again, by id. */
  places = new Map<string, Found>()
  orphaned: string[] = []
  private known: readonly NotePlace[] | undefined

  constructor(private readonly page: Page) {}

  /** Asks which notes this page has, once and after each change, and finds their places in the text. */
  async find({ article }: Read, again: boolean): Promise<void> {
    if (!this.known || !again) {
      const answer = await send("page/notes-here", { key: this.about().key })
      if (answer.ok) this.known = answer.value
    }
    this.places = new Map()
    this.orphaned = []
    for (const note of this.known ?? []) {
      const place = findAnchor(article.text, note.anchor)
      if (place) this.places.set(note.id, { note, ...place })
      else this.orphaned.push(note.id)
    }
  }

  /** Notes were added or changed. */
  forget(): void {
    this.known = undefined
    this.page.reading.poke()
  }

  show(marks: Marks): void {
    const { current } = this.page.reading
    if (!current) return
    const ranges = new Map<NoteColour, Range[]>()
    for (const { note, start, end } of this.places.values()) {
      const range = current.article.positions.rangeOf(start, end)
      if (range) ranges.set(note.colour, [...(ranges.get(note.colour) ?? []), range])
    }
    marks.setNotes(ranges)
  }

  rangeOf(id: string): Range | undefined {
    const place = this.places.get(id)
    return place && this.page.reading.current?.article.positions.rangeOf(place.start, place.end)
  }

  /** The note that stands at a mark. */
  noteOf(mark: number): string | undefined {
    const mention = this.page.marks?.get(mark)?.mention
    if (!mention) return undefined
    for (const [id, { start, end }] of this.places) if (start <= mention.start && end >= mention.end) return id
    return undefined
  }

  /** Keeps a mark as a note, without words. */
  async save(mark: number): Promise<boolean> {
    const mention = this.page.marks?.get(mark)?.mention
    const anchor = mention && this.anchorOf(mention.start, mention.end)
    if (!mention || !anchor) return false
    return (await this.keep(anchor, mention)) !== undefined
  }

  /** Keeps a stretch of the text as a note. */
  async keep(anchor: Anchor, mention?: Mention): Promise<string | undefined> {
    const answer = await send("page/save", {
      page: this.about(),
      anchor,
      subject: mention ? { kind: mention.kind, entity: mention.entity, name: mention.name } : { kind: "text" },
      mention,
      on: dayOf(this.page).on,
      locale: readerLocale(),
    })
    if (!answer.ok) return undefined
    this.forget()
    return answer.value.id
  }

  open(mark: number): void {
    const id = this.noteOf(mark)
    if (id) void send("page/open-note", { id })
  }

  anchorOf(start: number, end: number): Anchor | undefined {
    const text = this.page.reading.current?.article.text
    if (text === undefined || end > text.length) return undefined
    return describeAnchor(text, start, end)
  }

  /** The page as a note remembers it. */
  about(): NotePage {
    const { current } = this.page.reading
    const page = pageOf(this.page.document.location.href, current?.article.title || this.page.document.title)
    if (!current) return { ...page, key: pageKey(page.url), site: siteOf(page.url) }
    const { canonicalUrl, lang } = current.article
    const date = dayOf(this.page).on
    return {
      ...page,
      key: pageKey(page.url, canonicalUrl),
      site: siteOf(page.url),
      ...(canonicalUrl ? { canonicalUrl } : {}),
      ...(lang ? { lang } : {}),
      ...(date ? { date } : {}),
    }
  }
}
