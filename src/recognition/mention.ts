import type { EntityId, IsoDate } from "../knowledge/model.ts"

export type MentionKind = "leader" | "office" | "organisation" | "summit" | "date"

/**
 * One mention in a text. Offsets are UTF-16 code units into the text given; `text.slice(start, end) === surface`.
 * This is the command line's contract: fields are added, never renamed.
 */
export interface Mention {
  start: number
  end: number
  surface: string
  kind: MentionKind
  /** Wikidata id or id of ours; for a date its TIMEX3 value. */
  entity: EntityId
  /** English Wikipedia title of the person, organisation or summit; for a date its value. */
  name: string
  /** Calibrated: of the mentions with .9, nine in ten are right. */
  confidence: number
  /** Id of the office meant ("CN/head-of-state"), its English title in `officeTitle`. */
  office?: string
  officeTitle?: string
  /** For an office: since/until of the term. For a summit: first and last day. For a date: the days it covers, where it has any. */
  from?: IsoDate
  to?: IsoDate
  place?: string
  series?: string
  number?: number
  /** TIMEX3 value ("2024-07-03", "2024-H1", "2024-W27", "P3D"). */
  value?: string
  timexType?: "DATE" | "TIME" | "DURATION" | "SET"
  /** Further holders, on a handover day or of a collective or disputed office. */
  others?: EntityId[]
  former?: boolean
  acting?: boolean
  designate?: boolean
  /** A back-reference ("the president", "the summit") that the page made clear. */
  bare?: boolean
  /** Rests on an article date that was inferred, not given. */
  inferred?: boolean
}

export interface TextSpan {
  start: number
  end: number
  /** BCP 47, where the markup says so. */
  lang?: string
}

export interface RecogniseInput {
  text: string
  /** BCP 47 of the page; detected where absent. */
  lang?: string
  /** The article's date, ISO day. */
  date?: IsoDate
  /** Blocks of the text (paragraphs, headings) in order; no mention crosses a block's edge. Absent: line breaks separate. */
  blocks?: readonly TextSpan[]
  /** Lines beside the headline that may say the day in words, the likeliest first; read where `date` is missing or a guess. */
  bylines?: readonly string[]
  /** The reader's today, ISO day: a byline of a later day is not believed. */
  today?: IsoDate
  /** Country of the publisher's home press, ISO code, from the page's locale or domain. */
  home?: string
}

/** "byline" and "dateline": read from the words beside the headline, or at the top of the text itself. */
export type ArticleDateOrigin = "given" | "byline" | "dateline" | "inferred" | "unknown"

export interface RecogniseResult {
  lang: string
  /** Given, read or inferred; absent if unknown. */
  date?: IsoDate
  dateOrigin: ArticleDateOrigin
  /** Ordered by start; mentions of one kind never overlap. */
  mentions: Mention[]
}
