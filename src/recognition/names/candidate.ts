import type { KnowledgeRecord } from "../../knowledge/model.ts"
import type { Lexicon } from "../gazetteer/lexicon.ts"
import type { Hit } from "../hit.ts"
import type { ReadyLanguage } from "../languages.ts"
import type { TextSpan } from "../mention.ts"
import type { NameHit } from "../scan.ts"
import type { TextView } from "../view.ts"
import type { Title } from "./evidence.ts"
import type { Rivals } from "./rivals.ts"

export interface LeaderContext {
  view: TextView
  hits: readonly Hit[]
  record: KnowledgeRecord
  gazetteer: Lexicon
  /** Other bearers of leaders' surnames; filled while candidates are looked at. */
  rivals: Rivals
  /** The page language at an offset. */
  languageAt(i: number): ReadyLanguage
}

/** A person hit that survived the look at its surroundings. */
export interface NameCandidate {
  hit: NameHit
  lang: ReadyLanguage
  full: boolean
  /** As the text has it. */
  surface: string
  /** A full name whose given name is spelt otherwise than in the tables. */
  variant?: boolean
  refs: readonly number[]
  titles: readonly Title[]
  /** Stands where only stronger evidence will do: a common word, one sign, a hyphen compound, an unknown word before it. */
  weak: boolean
  /** An unknown word before it that begins the sentence: a given name, unless it tells a time ("Накануне Путин"). */
  first?: TextSpan
  /** One Han or Hangul sign: a word more often than a surname. */
  oneSign: boolean
  /** Also a word or a frequent surname of the language. */
  common: boolean
  /** Also a noun or a frequent surname of a language that writes all nouns with capitals. */
  noun?: boolean
  /** Also a common given name. */
  given?: boolean
  /** Father or son is said. */
  generation?: "elder" | "younger" | undefined
}
