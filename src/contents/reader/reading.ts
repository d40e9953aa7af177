import { judgePage } from "../../article/is-article.ts"
import { type PageArticle, readArticleSteps } from "../../article/read.ts"
import { breathe, type Cost, drawn, inSlices } from "../../highlight/slices.ts"
import { Watcher } from "../../highlight/watch.ts"
import type { Arrival, Arrived, ReadResult } from "../../messages/map.ts"
import { packBlocks } from "../../messages/pack-blocks.ts"
import { unpackMentions } from "../../messages/pack-mentions.ts"
import { isOrphaned, send } from "../../messages/send.ts"
import type { Settings } from "../../settings/model.ts"
import { readingOf } from "../../settings/pages.ts"
import { hasReadableFrame } from "./frames.ts"
import { browserLayout } from "./layout.ts"

/** What stands in the page now: the article, and what was recognised in it. */
export interface Read {
  article: PageArticle
  result: ReadResult
}

/** Units of text that make a message take a frame's time to put together. */
const LONG = 100_000

export type Status = "article" | "not-article" | "off"

export interface ReadingEvents {
  /** What to say with the next reading if the page has not arrived yet. */
  arrival(article: PageArticle): Arrival | undefined
  arrived(arrival: Arrival, arrived: Arrived): void
  /** The page was read. */
  read(read: Read): void
  /** These text nodes have just changed; what they say is read soon. */
  changing(nodes: ReadonlySet<Node>): void
  /** There is nothing to be read (any more). */
  nothing(): void
  /** The extension this script belongs to is gone. */
  orphaned(): void
}

/** Follows one page: reads it, has it recognised, and does so again whenever its text has changed. */
export class Reading {
  status: Status = "article"
  current: Read | undefined
  /** The last reading's cost to the page's main thread. */
  readonly cost: Cost = { total: 0, longest: 0 }
  private readonly watcher: Watcher
  private shadowRoots: readonly ShadowRoot[] = []
  private turn = 0
  /** The reader of the page asked for it. */
  wanted = false
  /** Somebody has found the page worth its first reading. */
  judged = false
  private askedForFrames = false
  private waiting: (() => void)[] = []

  constructor(
    private readonly document: Document,
    public settings: Settings,
    private readonly events: ReadingEvents,
  ) {
    this.watcher = new Watcher(document, {
      root: () => this.current?.article.root,
      shadowRoots: () => this.shadowRoots,
      hidden: () => this.current?.article.hidden ?? [],
      cost: () => this.cost.total,
      changing: (nodes) => this.events.changing(nodes),
      changed: () => void this.read(),
    })
  }

  start(): void {
    this.watcher.start()
    void this.read()
  }

  stop(): void {
    this.turn++
    this.watcher.stop()
    this.current = undefined
  }

  /** Reads this page whatever the news mode thinks of it; the reader asked. */
  want(): void {
    this.wanted = true
    this.watcher.poke()
  }

  /** Reads this page as `want` does, unless it is read already; resolves once that is done. */
  async wantNow(): Promise<void> {
    if (this.current || this.status === "off") return
    const done = new Promise<void>((resolve) => this.waiting.push(resolve))
    this.want()
    await done
  }

  private tellWaiting(): void {
    for (const tell of this.waiting.splice(0)) tell()
  }

  /** The address has changed without a load: what was wanted there is not wanted here. */
  moved(): void {
    this.wanted = false
    this.watcher.poke()
  }

  /** Reads again at the next quiet moment. */
  poke(): void {
    this.watcher.poke()
  }

  private judge(): Status {
    const url = this.document.location.href
    // A frame is read with the page around it.
    const judged = this.judged
    this.judged = false
    if (judged || this.wanted || window !== window.top) return "article"
    const reading = readingOf(this.settings, url)
    if (reading === "off") return "off"
    return reading === "read" || judgePage(this.document, url) === "article" ? "article" : "not-article"
  }

  private async read(): Promise<void> {
    const turn = ++this.turn
    const outdated = () => turn !== this.turn
    if (this.document.hidden) {
      await new Promise((resolve) => this.document.addEventListener("visibilitychange", resolve, { once: true }))
      if (outdated()) return
    }
    this.status = this.judge()
    if (this.status !== "article") return this.none()
    await drawn()
    if (outdated()) return
    const cost: Cost = { total: 0, longest: 0 }
    const steps = readArticleSteps(this.document, this.document.location.href, { layout: browserLayout })
    const article = await inSlices(steps, cost, outdated)
    if (outdated()) return
    Object.assign(this.cost, cost)
    if (!article || article.text === "") return this.none()
    this.watchShadows(article.shadowRoots)
    const before = this.current
    if (
      before &&
      before.article.text === article.text &&
      (before.result.said ?? before.article.date?.value === article.date?.value)
    ) {
      this.finish({ article, result: before.result })
      return
    }
    // To put a long text into a message is a slice of its own.
    if (article.text.length > LONG) await breathe()
    if (outdated()) return
    const arrival = this.events.arrival(article)
    const answer = await send("page/recognise", {
      ...(arrival ? { arrival } : {}),
      text: article.text,
      blockLanguages: packBlocks(article.blocks),
      lang: article.lang,
      date: article.date?.value,
      home: article.home,
      bylines: article.bylines.map((line) => line.slice(0, 300)),
    })
    if (arrival && answer.ok && answer.value.arrived) this.events.arrived(arrival, answer.value.arrived)
    if (outdated()) return
    if (answer.ok) {
      const began = performance.now()
      const { arrived: _, mentions, ...result } = answer.value
      this.finish({ article, result: { ...result, mentions: unpackMentions(mentions, article.text) } }, began)
      return
    }
    if (isOrphaned()) this.events.orphaned()
    this.tellWaiting()
  }

  /** Frames of the page's own site that hold prose are read by readers of their own. */
  private async askForFrames(): Promise<void> {
    if (this.askedForFrames || window !== window.top || !hasReadableFrame(this.document)) return
    this.askedForFrames = true
    await send("page/read-me", { frames: true })
  }

  private finish(read: Read, began = performance.now()): void {
    this.current = read
    read.article.date = read.result.said ?? read.article.date
    this.events.read(read)
    this.tellWaiting()
    void this.askForFrames()
    const spent = performance.now() - began
    this.cost.total += spent
    this.cost.longest = Math.max(this.cost.longest, spent)
  }

  private none(): void {
    this.current = undefined
    this.events.nothing()
    if (this.status !== "article") return
    this.tellWaiting()
    void this.askForFrames()
  }

  /** New shadow roots want watching too; the watcher of the document does not see into them. */
  private watchShadows(roots: readonly ShadowRoot[]): void {
    const known = roots.every((root) => this.shadowRoots.includes(root))
    this.shadowRoots = roots
    if (!known) this.watcher.start()
  }
}
