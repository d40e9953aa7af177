import type { Day, KnowledgeRecord } from "../../knowledge/model.ts"
import type { LanguageCode } from "../../language/descriptor.ts"
import type { Hit } from "../hit.ts"
import type { Mention } from "../mention.ts"

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

  /** What stands between two places, white space made one blank and invisible characters dropped. */
  gap(from: number, to: number): string {
    return this.text.slice(from, to).replace(INVISIBLE, "").replace(/\s+/g, " ")
  }

  /** Hits that end at or before `at`, nearest end first; looks back at most `REACH` hits. */
  before(index: number, at: number): Hit[] {
    const out: Hit[] = []
    for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
      const hit = this.hits[i]!
      if (hit.nameEnd <= at && at - hit.nameEnd <= SPAN) out.push(hit)
    }
    return out.sort((a, b) => b.nameEnd - a.nameEnd || a.nameStart - b.nameStart)
  }

  /** Hits that start at or behind `at`, nearest first, the longest first among equals. */
  behind(index: number, at: number): Hit[] {
    const out: Hit[] = []
    for (let i = index + 1; i < this.hits.length && i <= index + REACH; i++) {
      const hit = this.hits[i]!
      if (hit.nameStart - at > SPAN) break
      if (hit.nameStart >= at) out.push(hit)
    }
    return out.sort((a, b) => a.nameStart - b.nameStart || b.nameEnd - a.nameEnd)
  }
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
/** How many hits and letters away a part of a phrase may stand. */
const REACH = 14
const SPAN = 48
