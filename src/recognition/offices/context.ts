import type { Day, KnowledgeRecord } from "../../knowledge/model.ts"
import type { LanguageCode } from "../../language/descriptor.ts"
import type { Hit } from "../hit.ts"
import type { Mention } from "../mention.ts"
import { firstFrom, meeting, putInOrder, type Span } from "../spans.ts"
import { oneBlank } from "../text/blanks.ts"

/** What the grammars need beside the hits. */
export interface PhraseContext {
  record: KnowledgeRecord
  /** Language of the page; a hit's own language wins. */
  lang: LanguageCode
  /** The article's date; without it no office is resolved. */
  day?: Day
  /** The date was inferred, not given. */
  inferred?: boolean
  /** Country of the publisher's home press; absent: the language's own default. */
  home?: string
  /** Leaders found on the page, ordered by start. */
  leaders: readonly Mention[]
}

/** Text, hits and context of one page, with the look-ups the grammars share. */
export class Page {
  readonly text: string
  readonly hits: readonly Hit[]
  readonly context: PhraseContext

  constructor(text: string, hits: readonly Hit[], context: PhraseContext) {
    this.text = text
    this.hits = hits
    this.context = context
  }

  /** Position of a hit among the hits. */
  indexOf(hit: Hit): number {
    let i = firstFrom(this.hits, hit.start)
    while (i < this.hits.length && this.hits[i] !== hit) i++
    return i
  }

  /** Hits that begin at most `SPAN` letters before `from`, or between there and `to`. */
  between(from: number, to: number): Hit[] {
    const out: Hit[] = []
    for (let i = firstFrom(this.hits, from - SPAN); i < this.hits.length && this.hits[i]!.start < to; i++)
      out.push(this.hits[i]!)
    return out
  }

  /** Leaders whose name lies within `reach` letters of the span, ordered by start. */
  leadersNear(span: Span, reach: number): Mention[] {
    return meeting(this.context.leaders, { start: span.start - reach, end: span.end + reach })
  }

  /** Indices of all persons the page names. */
  get persons(): ReadonlySet<number> {
    this.#persons ??= new Set(
      this.context.leaders.flatMap((one) => this.context.record.personById(one.entity)?.index ?? []),
    )
    return this.#persons
  }

  #persons?: Set<number>

  /** How often the page speaks of each country: by name, adjective, city or leader. */
  get countries(): ReadonlyMap<string, number> {
    if (this.#countries) return this.#countries
    const counts = new Map<string, number>()
    const count = (code: string | undefined) => code && counts.set(code, (counts.get(code) ?? 0) + 1)
    for (const hit of this.hits)
      if (hit.kind === "country" || hit.kind === "adjective" || hit.kind === "place") count(hit.code)
    for (const leader of this.context.leaders) count(this.context.record.personById(leader.entity)?.country)
    this.#countries = counts
    return counts
  }

  #countries?: Map<string, number>

  /** What stands between two places, white space made one blank and invisible characters dropped. */
  gap(from: number, to: number): string {
    return oneBlank(this.text.slice(from, to))
  }

  /** Hits that end at or before `at`, nearest end first; looks back at most `REACH` hits. */
  before(index: number, at: number): Hit[] {
    const out: Hit[] = []
    for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
      const hit = this.hits[i]!
      if (hit.nameEnd <= at && at - hit.nameEnd <= SPAN) out.push(hit)
    }
    return putInOrder(out, nearestEnd)
  }

  /** Hits that start at or behind `at`, nearest first, the longest first among equals. */
  behind(index: number, at: number): Hit[] {
    const out: Hit[] = []
    for (let i = index + 1; i < this.hits.length && i <= index + REACH; i++) {
      const hit = this.hits[i]!
      if (hit.nameStart - at > SPAN) break
      if (hit.nameStart >= at) out.push(hit)
    }
    return putInOrder(out, nearestStart)
  }
}

/** How many hits and letters away a part of a phrase may stand. */
const REACH = 14
const SPAN = 48

const nearestEnd = (a: Hit, b: Hit): number => b.nameEnd - a.nameEnd || a.nameStart - b.nameStart
const nearestStart = (a: Hit, b: Hit): number => a.nameStart - b.nameStart || b.nameEnd - a.nameEnd
