import type { Facts } from "../knowledge/facts.ts"
import type { MentionKind } from "../recognition/mention.ts"

/** W3C Web Annotation selectors: the quote with its context, and where it stood in the page's text. */
export interface QuoteSelector {
  exact: string
  prefix: string
  suffix: string
}

export interface PositionSelector {
  /** UTF-16 offsets into the page's text as `article` reads it. */
  start: number
  end: number
}

export interface Anchor {
  quote: QuoteSelector
  position: PositionSelector
  /**
   * Fingerprints of the page's other sentences that held the same or similar words: what stands there is not the place.
   * Absent where nobody looked.
   */
  others?: number[]
  /** Fingerprints of what stood before and after the paragraph: they tell the place from a copy of it. */
  beside?: [number, number]
}

export interface NotePage {
  url: string
  /** The address notes of one page share: canonical, without tracking parameters, fragments, AMP/print/mobile variants. */
  key: string
  canonicalUrl?: string
  title: string
  site: string
  /** ISO day of publication. */
  date?: string
  lang?: string
}

export interface NoteSubject {
  kind: MentionKind | "text"
  /** Entity of the mention; absent for a plain selection. */
  entity?: string
  name?: string
}

export const NOTE_COLOURS = ["yellow", "green", "blue", "pink", "violet"] as const
export type NoteColour = (typeof NOTE_COLOURS)[number]

/** A saved note. `schema` is the version its shape was written in; migrations lift older ones. */
export interface Note {
  schema: number
  /** UUID. */
  id: string
  page: NotePage
  anchor: Anchor
  subject: NoteSubject
  /** The facts as they stood when saved. */
  facts?: Facts
  /** The reader's own words. Shown in extension pages only. */
  words: string
  tags: string[]
  colour: NoteColour
  /** ISO instants. */
  created: string
  changed: string
}

/** What a content script may know of a note: where it is, not what the reader wrote. */
export interface NotePlace {
  id: string
  anchor: Anchor
  colour: NoteColour
  subject: NoteSubject
}
