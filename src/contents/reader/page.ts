import { hasMoreThan } from "../../article/questions.ts"
import type { PageArticle } from "../../article/read.ts"
import type { Card } from "../../card/contract.ts"
import { drawNames, type MarkNames } from "../../highlight/names.ts"
import { inSlices } from "../../highlight/slices.ts"
import type { Arrival, Arrived } from "../../messages/map.ts"
import { isOrphaned, send } from "../../messages/send.ts"
import type { Mention } from "../../recognition/mention.ts"
import { readStored } from "../../settings/migrations.ts"
import { DEFAULTS, DWELL_MS, type Settings } from "../../settings/model.ts"
import { factsRequest } from "./facts.ts"
import { pageOf } from "./here.ts"
import { type LateCard, lateCard } from "./late-card.ts"
import { Marks } from "./marks.ts"
import { PageNotes } from "./notes.ts"
import { followPointer } from "./pointer.ts"
import { type Read, Reading } from "./reading.ts"
import { keepFocus } from "./reveal.ts"

/** Names whose style stands in the page: that of the mentions' marks, and that of the notes'. */
interface Styled {
  names: MarkNames
  notes: boolean
}

/** Chromium works 5 µs on each element of a page for each style sheet with highlights. */
const ELEMENTS_MAX = 60_000

/** One page being read: brings reading, marks, card and notes together. */
export class Page {
  readonly reading: Reading
  readonly notes: PageNotes
  marks: Marks | undefined
  card: Card | undefined
  onOrphaned: () => void = () => {}
  private painting: Promise<void> | undefined
  private stopPointer: () => void = () => {}
  private readonly stopping = new AbortController()
  /** What the toolbar button says of the page; undefined where it has to be told whatever it is. */
  private count: number | undefined = 0
  /** Counts how often what shows was taken down. */
  private turn = 0
  private hasArrived = false
  private hasChosen = false
  private incognito = true
  /** Names whose style stands in the page already, for what is put up next. */
  private styled: Styled | undefined

  /** The reader's own come with the answer to the first reading. */
  settings: Settings = { ...DEFAULTS }

  constructor(readonly document: Document) {
    this.reading = new Reading(document, this.settings, {
      arrival: (article) => this.arrival(article),
      arrived: (arrival, arrived) => this.arrive(arrival, arrived),
      read: (read) => void this.show(read).catch(console.error),
      changing: (nodes) => this.marks?.forget(nodes),
      nothing: () => this.hide(),
      orphaned: () => this.onOrphaned(),
    })
    this.notes = new PageNotes(this)
  }

  start(): void {
    const { signal } = this.stopping
    const { navigation } = globalThis as { navigation?: EventTarget }
    let path = location.href.split("#")[0]
    navigation?.addEventListener(
      "navigatesuccess",
      () => {
        const now = location.href.split("#")[0]
        if (now === path) return
        path = now
        this.card?.close()
        this.reading.moved()
      },
      { signal },
    )
    window.addEventListener("pageshow", (event) => event.persisted && void this.returned(), { signal })
    this.document.addEventListener("visibilitychange", () => isOrphaned() && this.onOrphaned(), { signal })
    this.reading.start()
  }

  stop(): void {
    this.stopping.abort()
    this.reading.stop()
    this.hide()
  }

  /** Back from the browser's cache, where no message reached the page: what was chosen and noted meanwhile is asked for. */
  private async returned(): Promise<void> {
    if (isOrphaned()) return this.onOrphaned()
    this.count = undefined
    this.notes.forget()
    this.choose(readStored((await chrome.storage.local.get("settings")).settings))
  }

  private arrival({ canonicalUrl }: PageArticle): Arrival | undefined {
    if (this.hasArrived) return undefined
    const { key } = pageOf(this.document.location.href, "", canonicalUrl)
    return this.isBeyondPainting() ? { key } : { key, names: drawNames() }
  }

  private arrive({ key, names }: Arrival, { settings, notes, styled, incognito }: Arrived): void {
    this.hasArrived = true
    this.incognito = incognito
    if (notes) this.notes.take(key, notes)
    // What the reader chose meanwhile is newer.
    if (this.hasChosen) return
    this.settings = settings
    this.reading.settings = settings
    if (styled && names) this.styled = { names, notes: notes !== undefined && notes.length > 0 }
  }

  /** The reader changed the settings. */
  choose(settings: Settings): void {
    this.hasChosen = true
    const before = this.settings
    this.settings = settings
    this.reading.settings = settings
    const restyled = before.mark !== settings.mark || before.markColours !== settings.markColours
    const recarded = before.theme !== settings.theme || before.dwell !== settings.dwell
    if (restyled || recarded) this.takeDown()
    if (before.badge !== settings.badge) this.count = undefined
    this.reading.poke()
    const { current } = this.reading
    if (current) void this.show(current)
  }

  private async show(read: Read): Promise<void> {
    const { result } = read
    await this.notes.find(read)
    if (this.reading.current !== read) return
    if ((result.mentions.length > 0 || this.notes.places.size > 0) && !this.isBeyondPainting()) {
      await this.ready()
      await this.styleNotes()
      if (this.reading.current !== read || !this.marks) return
      if (!(await this.mark(this.marks, read, result.mentions))) return
      this.notes.show(this.marks)
      this.card?.reposition()
    } else if (this.marks) await this.mark(this.marks, read, [])
    this.tellCount(result.mentions.filter(({ kind }) => this.settings.kinds[kind]).length)
  }

  /** Marks the mentions in slices; false where the page was read anew or taken down meanwhile. */
  private async mark(marks: Marks, read: Read, mentions: readonly Mention[]): Promise<boolean> {
    const outdated = () => this.reading.current !== read || this.marks !== marks
    const gone = await inSlices(marks.set(read.article, mentions, this.settings), this.reading.cost, outdated)
    for (const id of gone ?? []) this.card?.gone(id)
    return gone !== undefined
  }

  /** Has marks and card there, for what the reader asks of a page without any. */
  async ready(): Promise<void> {
    this.painting ??= this.putUp()
    await this.painting
  }

  /** Puts up what shows in the page. Until there is a mark, nothing of this exists. */
  private async putUp(): Promise<void> {
    const turn = this.turn
    const styled = this.styled ?? (await paint())
    // Taken down meanwhile: whoever puts up next draws names of its own, and two never stand side by side.
    if (turn !== this.turn) return
    if (!styled) {
      this.painting = undefined
      return
    }
    this.styled = styled
    const marks = new Marks(this.document, styled.names, () => {
      if (this.marks === marks) void inSlices(marks.paintNear(), undefined, () => this.marks !== marks)
    })
    this.marks = marks
    const card = this.makeCard(marks)
    this.card = card
    this.stopPointer = followPointer(this.document, marks, card)
  }

  /** Notes' marks have a style of their own: most pages have no notes, and every style costs a page. */
  private async styleNotes(): Promise<void> {
    const { styled } = this
    if (!styled || styled.notes || this.notes.places.size === 0) return
    styled.notes = true
    await send("page/paint", { names: styled.names, notes: true })
  }

  /** Whether a style sheet more would keep the page from working for a second: then what it mentions is listed only. */
  isBeyondPainting(): boolean {
    return hasMoreThan(ELEMENTS_MAX, this.document)
  }

  private makeCard(marks: Marks): LateCard {
    return lateCard({
      document: this.document,
      theme: this.settings.theme,
      delays: { dwell: DWELL_MS[this.settings.dwell] },
      load: async (id) => {
        const request = factsRequest(marks.get(id), this.reading.current)
        const answer = request && (await send("page/facts", request))
        if (answer && !answer.ok && isOrphaned()) this.onOrphaned()
        return answer?.ok ? answer.value : undefined
      },
      linesOf: (id) => [...(marks.get(id)?.range()?.getClientRects() ?? [])].filter(({ width }) => width > 0),
      isVertical: (id) => {
        const element = marks.get(id)?.painted.startContainer.parentElement
        return element ? getComputedStyle(element).writingMode.startsWith("vertical") : false
      },
      hasNote: (id) => this.notes.noteOf(id) !== undefined,
      openNotes: (id) => this.notes.open(id),
      // Nothing of a private window is kept, and so it is not offered.
      ...(this.incognito
        ? {}
        : {
            save: (id) => this.notes.save(id),
            report: (id) => {
              const request = factsRequest(marks.get(id), this.reading.current)
              if (request) void send("page/report", request)
            },
          }),
      onChange: (id) => {
        keepFocus()
        marks.setFocus(id === undefined ? undefined : marks.get(id)?.range())
      },
    })
  }

  private takeDown(): void {
    this.turn++
    this.stopPointer()
    this.card?.destroy()
    this.marks?.clear()
    this.card = undefined
    this.marks = undefined
    this.painting = undefined
    this.styled = undefined
  }

  private hide(): void {
    this.takeDown()
    this.tellCount(0)
  }

  private tellCount(count: number): void {
    if (count === this.count) return
    this.count = count
    void send("page/count", { count })
  }
}

/** Names drawn anew and their style inserted: for a page that had none, and again when the reader chose another look. */
async function paint(): Promise<Styled | undefined> {
  const names = drawNames()
  const answer = await send("page/paint", { names })
  return answer.ok ? { names, notes: false } : undefined
}
