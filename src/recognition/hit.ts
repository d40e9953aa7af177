import type { LanguageCode } from "../language/descriptor.ts"
import type { WordEntry, WordKind } from "../language/word.ts"

/**
 * What the one pass over the text leaves behind: words and names of interest, in order of their start.
 * The scanner writes hits, the grammars (leaders, offices, organisations, summits) read them and
 * never look a word up again.
 */
export type HitKind =
  /** A person's name: full, surname or short form. `refs` are person indices. */
  | "person"
  /** An organisation's name or acronym. `refs` are organisation indices. */
  | "organisation"
  | WordKind

/**
 * From one start the longest match of each kind is reported, so hits of different kinds may share a span
 * ("Washington": place and person), and a shorter hit may begin inside a longer one ("New York": "York").
 * Order: by start, then longest first.
 */
export interface Hit {
  /** Start of the matched word, with a prefix written onto it (Arabic و). */
  start: number
  /** End of the matched word with its inflection and particles. */
  end: number
  /** End of the name proper: without a clitic that does not belong to the mention (English 's, Turkish apostrophe suffix, Korean particle). */
  nameEnd: number
  /** Start of the name proper: behind an Arabic prefix. */
  nameStart: number
  kind: HitKind
  code?: string
  /** The language room's entry this hit comes from; several where the form stands in several entries of this kind. */
  words?: readonly WordEntry[]
  /** The language whose word it is; a name's page language. */
  lang?: LanguageCode
  refs?: readonly number[]
  value?: number
  /** A full name, as against a surname or short form. */
  full?: boolean
  /** How certain the surface alone makes it, 0..1. */
  weight: number
}
