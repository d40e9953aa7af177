import type { Result } from "../../messages/map.ts"
import { send } from "../../messages/send.ts"
import { LateNotes } from "../../notes/anchor/late.ts"
import { quickAnchor } from "../../notes/anchor/quick.ts"
import type { Anchor, NoteColour, NotePage, NotePlace } from "../../notes/note.ts"
import { type Outcome, outcomeOf } from "../../notes/outcome.ts"
import type { Mention } from "../../recognition/mention.ts"
import { dayOf, readerLocale } from "./facts.ts"
import { pageOf } from "./here.ts"
import type { Marks } from "./marks.ts"
import type { Read, Reading } from "./reading.ts"

interface Place {
  start: number
  end: number
}

interface Found extends Place {
  note: NotePlace
}

/** What of the page its notes have to do with. */
interface Noted {
  readonly document: Document
  readonly reading: Reading
  readonly marks: Marks | undefined
}

/** The notes of this page: where each stands. What the reader wrote never comes here. */
export class PageNotes {
  /** Notes found again, by id. */
  places = new Map<string, Found>()
  orphaned: string[] = []
  /** What the background has told, and for which page. */
  private known: { key: string; notes: readonly NotePlace[] } | undefined

  private readonly late = new LateNotes()

  constructor(private readonly page: Noted) {}

  /** Asks which notes this page has, once and after each change, and finds their places in the text. */
  async find({ article }: Read): Promise<void> {
    const { key } = this.about()
    if (this.known?.key !== key) {
      const answer = await send("page/notes-here", { key })
      this.known = answer.ok ? { key, notes: answer.value } : undefined
      this.late.clear()
    }
    const known = this.known?.notes ?? []
    if (known.length === 0 && this.places.size === 0) return
    const found = await locate(article.text, known, this.late)
    this.places = new Map()
    this.orphaned = []
    known.forEach((note, i) => {
      const place = found[i]
      if (place) {
        this.places.set(note.id, { note, ...place })
        this.late.found(note.id)
      } else this.orphaned.push(note.id)
    })
  }

  /** The notes of the page as the background tells them unasked. */
  take(key: string, notes: readonly NotePlace[]): void {
    this.known = { key, notes }
    this.late.clear()
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
  async save(mark: number): Promise<Outcome> {
    const mention = this.page.marks?.get(mark)?.mention
    return outcomeOf(mention && (await this.keep(mention.start, mention.end, mention)))
  }

  /** Keeps a stretch of the text as a note; undefined where it cannot be described. */
  async keep(start: number, end: number, mention?: Mention): Promise<Result<{ id: string }> | undefined> {
    const anchor = await this.describe(start, end)
    if (!anchor) return undefined
    const answer = await send("page/save", {
      page: this.about(),
      anchor,
      subject: mention ? { kind: mention.kind, entity: mention.entity, name: mention.name } : { kind: "text" },
      mention,
      on: dayOf(this.page.reading.current).on,
      locale: readerLocale(),
    })
    if (answer.ok) this.forget()
    return answer
  }

  open(mark: number): void {
    const id = this.noteOf(mark)
    if (id) void send("page/open-note", { id })
  }

  /** Describes a stretch of the text so that it is found again; undefined where nobody answers. */
  async describe(start: number, end: number): Promise<Anchor | undefined> {
    const text = this.page.reading.current?.article.text
    const answer = text === undefined ? undefined : await send("page/describe-anchor", { text, start, end })
    return answer?.ok ? answer.value : undefined
  }

  /** Describes a stretch of the text at once, as one of many of a list. */
  anchorOf(start: number, end: number): Anchor {
    return quickAnchor(this.page.reading.current?.article.text ?? "", start, end)
  }

  /** The page as a note remembers it. */
  about(): NotePage {
    const { current } = this.page.reading
    const { href } = this.page.document.location
    const page = pageOf(href, current?.article.title || this.page.document.title, current?.article.canonicalUrl)
    if (!current) return page
    const { canonicalUrl, lang } = current.article
    const date = dayOf(current).on
    return { ...page, ...(canonicalUrl ? { canonicalUrl } : {}), ...(lang ? { lang } : {}), ...(date ? { date } : {}) }
  }
}

/** Where notes stand in a text. Most stand where they stood; for the others the background looks with all its means. */
async function locate(text: string, notes: readonly NotePlace[], late: LateNotes): Promise<readonly (Place | null)[]> {
  const found = notes.map(({ anchor: { position, quote } }): Place | null => {
    const around = text.slice(position.start - quote.prefix.length, position.end + quote.suffix.length)
    return around === quote.prefix + quote.exact + quote.suffix ? position : null
  })
  const lost = notes.filter(({ id, anchor }, i) => !found[i] && late.isWorthSearching(id, anchor.quote.exact, text))
  if (lost.length === 0) return found
  const answer = await send("page/find-anchors", { text, anchors: lost.map(({ anchor }) => anchor) })
  const places = answer.ok ? [...answer.value] : []
  const searched = new Map(lost.map(({ id }, i) => [id, places[i]]))
  return found.map((place, i) => place ?? searched.get(notes[i]!.id) ?? null)
}
