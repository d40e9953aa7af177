import type { PageArticle } from "../../article/read.ts"
import type { Card } from "../../card/contract.ts"
import { drawNames, type MarkNames } from "../../highlight/names.ts"
import { inSlices } from "../../highlight/slices.ts"
import type { Handlers } from "../../messages/handle.ts"
import type { Arrival, Arrived } from "../../messages/map.ts"
import { isOrphaned, send } from "../../messages/send.ts"
import type { Mention } from "../../recognition/mention.ts"
import { DWELL_MS, type Settings } from "../../settings/model.ts"
import { answersOf } from "./answers.ts"
import { factsRequest } from "./facts.ts"
import { pageOf } from "./here.ts"
import { type LateCard, lateCard } from "./late-card.ts"
import { Marks } from "./marks.ts"
import { PageNotes } from "./notes.ts"
import { followPointer } from "./pointer.ts"
import { type Read, Reading } from "./reading.ts"
import { keepFocus } from "./reveal.ts"

/** One page being read: brings reading, marks, card and notes together. */
export class Page {
  readonly reading: Reading
  readonly notes: PageNotes
  readonly handlers: Handlers
  marks: Marks | undefined
  card: Card | undefined
  onOrphaned: () => void = () => {}
  private painting: Promise<void> | undefined
  private stopPointer: () => void = () => {}
  private readonly stopping = new AbortController()
  private count = 0
  /** Counts how often what shows was taken down. */
  private turn = 0
  private hasArrived = false
  private hasChosen = false
  private incognito = true
  /** Names whose style stands in the page already, for what is put up next. */
  private styled: MarkNames | undefined

  constructor(
    readonly document: Document,
    public settings: Settings,
  ) {
    this.reading = new Reading(document, settings, {
      arrival: (article) => this.arrival(article),
      arrived: (arrival, arrived) => this.arrive(arrival, arrived),
      read: (read) => void this.show(read).catch(console.error),
      changing: (nodes) => this.marks?.forget(nodes),
      nothing: () => this.hide(),
      orphaned: () => this.onOrphaned(),
    })
    this.notes = new PageNotes(this)
    this.handlers = answersOf(this)
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
    window.addEventListener("pageshow", (event) => event.persisted && this.reading.poke(), { signal })
    this.document.addEventListener("visibilitychange", () => isOrphaned() && this.onOrphaned(), { signal })
    this.reading.start()
  }

  stop(): void {
    this.stopping.abort()
    this.reading.stop()
    this.hide()
  }

  private arrival({ canonicalUrl }: PageArticle): Arrival | undefined {
    if (this.hasArrived) return undefined
    return { key: pageOf(this.document.location.href, "", canonicalUrl).key, names: drawNames() }
  }

  private arrive({ key, names }: Arrival, { settings, notes, styled, incognito }: Arrived): void {
    this.hasArrived = true
    this.incognito = incognito
    if (notes) this.notes.take(key, notes)
    // What the reader chose meanwhile is newer.
    if (this.hasChosen) return
    this.settings = settings
    this.reading.settings = settings
    if (styled) this.styled = names
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
    this.reading.poke()
    const { current } = this.reading
    if (current) void this.show(current)
  }

  private async show(read: Read): Promise<void> {
    const { result } = read
    await this.notes.find(read)
    if (this.reading.current !== read) return
    if (result.mentions.length > 0 || this.notes.places.size > 0) {
      await this.ready()
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
    const names = this.styled ?? (await paint())
    this.styled = undefined
    // Taken down meanwhile: whoever puts up next draws names of its own, and two never stand side by side.
    if (turn !== this.turn) return
    if (!names) {
      this.painting = undefined
      return
    }
    const marks = new Marks(this.document, names, () => {
      if (this.marks === marks) void inSlices(marks.paintNear(), undefined, () => this.marks !== marks)
    })
    this.marks = marks
    const card = this.makeCard(marks)
    this.card = card
    this.stopPointer = followPointer(this.document, marks, card)
  }

  private makeCard(marks: Marks): LateCard {
    return lateCard({
      document: this.document,
      theme: this.settings.theme,
      delays: { dwell: DWELL_MS[this.settings.dwell] },
      load: async (id) => {
        const request = factsRequest(this, id)
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
              const request = factsRequest(this, id)
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
async function paint(): Promise<MarkNames | undefined> {
  const names = drawNames()
  const answer = await send("page/paint", { names })
  return answer.ok ? names : undefined
}
