import { domOf } from "../article/dom.ts"
import { areAlike } from "../article/select.ts"

/** Quiet time after a change, and the longest wait while changes keep coming. */
const QUIET_MS = 150
const LONGEST_MS = 1000
/** Records in a second from which a page is not listened to for a while. */
const STORM = 4000
const REST_MS = 1500
const REST_MAX_MS = 12_000
/** Records looked at one by one; more than that at once are taken to matter. */
const LOOKED_AT = 200
/** An element added beside the article with this much text may be the next one. */
const MUCH_TEXT = 300

export interface Watched {
  /** The element that holds the text, or undefined while there is none. */
  root(): Element | undefined
  shadowRoots(): readonly ShadowRoot[]
  /** Elements passed over because they were hidden. */
  hidden(): readonly Element[]
  /** What the last reading cost: the page is read again no faster than it can bear. */
  cost(): number
  /** Text nodes that have just been rewritten. */
  changing(nodes: ReadonlySet<Node>): void
  changed(): void
}

const OPTIONS: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ["hidden", "open", "class", "style", "lang", "contenteditable"],
}

/**
 * Tells when a page has changed in a way that matters to its text. Waits for a quiet moment, keeps a distance in
 * proportion to what reading costs, and stops listening for a while where a page changes thousands of times a second.
 */
export class Watcher {
  private readonly observer: MutationObserver
  private quiet: ReturnType<typeof setTimeout> | undefined
  private resting: ReturnType<typeof setTimeout> | undefined
  private waitingSince = 0
  private lastRead = 0
  private windowStart = 0
  private records = 0
  private rest = REST_MS

  constructor(
    private readonly document: Document,
    private readonly watched: Watched,
  ) {
    this.observer = new MutationObserver((records) => this.note(records))
  }

  start(): void {
    // A popover comes up without any change in the DOM.
    this.document.addEventListener("toggle", this.toggled, true)
    this.observer.observe(this.document, OPTIONS)
    for (const root of this.watched.shadowRoots()) this.observer.observe(root, OPTIONS)
  }

  stop(): void {
    this.document.removeEventListener("toggle", this.toggled, true)
    this.observer.disconnect()
    clearTimeout(this.quiet)
    clearTimeout(this.resting)
    this.quiet = undefined
    this.resting = undefined
  }

  private readonly toggled = ({ target, isTrusted }: Event): void => {
    if (isTrusted && target instanceof Node && this.watched.root()?.contains(target)) this.poke()
  }

  /** Asks for a reading as if the page had changed. */
  poke(): void {
    const now = performance.now()
    if (this.quiet === undefined) this.waitingSince = now
    clearTimeout(this.quiet)
    const distance = Math.max(250, 20 * this.watched.cost())
    const earliest = this.lastRead + distance - now
    const patience = this.waitingSince + LONGEST_MS - now
    this.quiet = setTimeout(
      () => {
        this.quiet = undefined
        this.lastRead = performance.now()
        this.watched.changed()
      },
      Math.max(earliest, Math.min(QUIET_MS, patience), 0),
    )
  }

  private note(records: readonly MutationRecord[]): void {
    if (this.isStorm(records.length)) return
    const rewritten = records.filter(({ type }) => type === "characterData")
    if (rewritten.length > 0) this.watched.changing(new Set(rewritten.map(({ target }) => target)))
    if (this.matters(records)) this.poke()
  }

  private isStorm(count: number): boolean {
    const now = performance.now()
    if (now - this.windowStart > 1000) {
      if (this.records < STORM / 4) this.rest = REST_MS
      this.windowStart = now
      this.records = 0
    }
    this.records += count
    if (this.records < STORM) return false
    this.observer.disconnect()
    this.records = 0
    this.resting ??= setTimeout(() => {
      this.resting = undefined
      this.start()
      this.poke()
    }, this.rest)
    this.rest = Math.min(2 * this.rest, REST_MAX_MS)
    return true
  }

  private matters(records: readonly MutationRecord[]): boolean {
    const root = this.watched.root()
    if (!root?.isConnected || records.length > LOOKED_AT) return true
    return records.some((record) => {
      const { target, type } = record
      if (type === "attributes") return this.unhides(target as Element, root, record.attributeName)
      if (target === this.document.documentElement) return false
      if (root === target || root.contains(target)) return true
      if (!target.contains(root)) return this.watched.shadowRoots().some((shadow) => shadow.contains(target))
      return (
        type === "childList" && [...record.addedNodes].some((node) => isMuchText(node) || isLike(node, target, root))
      )
    })
  }

  private unhides(target: Element, root: Element, attribute: string | null): boolean {
    if (attribute === "lang") return target === this.document.documentElement || root.contains(target)
    if (attribute === "contenteditable") return root.contains(target)
    return this.watched.hidden().some((element) => target === element || target.contains(element))
  }
}

function isMuchText(node: Node): boolean {
  if (node.nodeType !== 1) return false
  const name = (node as Element).localName
  if (name === "script" || name === "style" || name === "iframe") return false
  return (node.textContent?.length ?? 0) >= MUCH_TEXT
}

/** Whether what was added beside the article is of its own kind, as the entries of a live blog are, however short. */
function isLike(node: Node, target: Node, root: Element): boolean {
  if (node.nodeType !== 1) return false
  const dom = domOf(root.ownerDocument)
  let own: Node = root
  for (let parent = dom.parent(own); parent && parent !== target; parent = dom.parent(own)) own = parent
  return own.nodeType === 1 && areAlike(dom, node as Element, own as Element)
}
