import type { OfficeGrammar, SummitGrammar } from "./grammar.ts"
import type { WordEntry } from "./word.ts"

/**
 * What the core needs to know of a language, the same shape for all. One room per language,
 * `src/language/<code>/index.ts`, exports a `Language` put together from `names.ts`, `offices.ts`,
 * `summits.ts` and `dates.ts`. A new language is one such folder and one line in `languages.ts`.
 */
export type LanguageCode =
  | "de"
  | "en"
  | "fr"
  | "es"
  | "it"
  | "pt"
  | "nl"
  | "pl"
  | "cs"
  | "sv"
  | "ru"
  | "uk"
  | "tr"
  | "ar"
  | "zh"
  | "ja"
  | "ko"
  | "hi"
  | "da"
  | "fi"

export type Script = "latin" | "cyrillic" | "arabic" | "han" | "kana" | "hangul" | "devanagari"

/**
 * One way in which names change. The scanner undoes it while matching: a word that ends in one of
 * `endings` is looked up with `base` in its place ("Merkelovou" = "Merkel" + "ovou", base "";
 * "Dudy" = "Dud" + "y", base "a"). The unchanged name always matches; it need not be listed.
 */
export interface Paradigm {
  /** End of the name in its base form, as the gazetteer has it; "" for a name that only takes endings on. */
  base: string
  /** What stands in place of `base` in the other forms, parted by "/": "a/u/em/ie". Without diacritics or with, both match. */
  endings: string
  /** Only for names of women or of men; absent: both. */
  gender?: "m" | "f"
  /** Only after one of these letters of the stem (a regular expression class body, lower case): "sxzß". */
  after?: string
}

/** How names stand in running text. */
export interface NameRules {
  paradigms: readonly Paradigm[]
  /** Letters written together with the following word and no part of the mention: Arabic "و", "ب", "لل". "لل=ال": stands for the second. */
  prefixes?: readonly string[]
  /** Particles written together with the word before them and no part of the mention: Korean "은", "과의". */
  particles?: readonly string[]
  /** Words that make a name beside them a thing, not the person; lower case. */
  things?: {
    /** Before the name: "rue", "Flughafen", "USS". */
    before: readonly string[]
    /** Behind the name: "Airport", "Foundation", "Prize". */
    after: readonly string[]
  }
  /** Words that tell another bearer of a surname from the leader. Forms parted by "/", lower case. */
  namesakes?: {
    /** "other", "another", directly before the surname. */
    others: string
    /** Before or behind the surname: which of father and son. */
    elder?: string
    younger?: string
    /** Callings that leaders hardly have, by their beginnings: "footballer", "philosoph". */
    callings: string
    /**
     * Words of sport and the stage that politics does not use, by their beginnings, lower case: with one of them in the sentence a
     * bare surname is an athlete's or artist's.
     */
    games?: string
  }
  /** Civil titles that may stand before a surname: "Herr", "Mrs", "пан". */
  titles?: readonly string[]
  /** Common given names that are no leader's: help to tell "Jill Biden" from "Biden". Forms parted by "/". */
  givenNames?: string
  /** Surnames of leaders that are also common words at the start of a sentence or as a noun: "Kohl", "May", "Brown". Lower case. */
  commonWords?: readonly string[]
}

export interface Language {
  code: LanguageCode
  /** English name, for documentation and reports. */
  name: string
  scripts: readonly Script[]
  /** Nouns, names and the adjectives beside them have cases, which tell the parts of a sentence apart. */
  cases?: boolean
  names: NameRules
  /** Office words, country adjectives, metonyms, modifiers, summit words: all that the grammars read. */
  words: readonly WordEntry[]
  /** How office words stand with countries, organisations and modifiers. */
  offices: OfficeGrammar
  /** How summit words stand with bodies, places and ordinals. */
  summits: SummitGrammar
}
