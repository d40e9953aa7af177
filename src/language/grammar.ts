import type { WordEntry } from "./word.ts"

/** What an office word says of the office. */
export const OFFICE_ROLES = [
  "president",
  "monarch",
  "emir",
  "sultan",
  "crown-prince",
  "pope",
  "supreme-leader",
  "prime-minister",
  "chancellor",
  /** Of a collective presidency, a state council, a junta. */
  "chair",
  /** "head of state" and the like: whoever is head of state there. */
  "head-of-state",
  "head-of-government",
  /** "leader", "ruler": whoever leads the country. */
  "leader",
  /** "head of", "chief", "boss": takes its sense from the country, seat, ministry or organisation beside it. */
  "chief",
  "foreign-minister",
  "defence-minister",
  "finance-minister",
  "minister",
  "vice-president",
  "deputy-prime-minister",
  "secretary-general",
  "commission-president",
  "council-president",
  "high-representative",
  "parliament-president",
  "party-leader",
  "opposition-leader",
] as const
export type OfficeRole = (typeof OFFICE_ROLES)[number]

/** What a modifier does to the office word beside it. */
export const MODIFIER_SENSES = [
  "former",
  "predecessor",
  "successor",
  "outgoing",
  "deposed",
  "deceased",
  "future",
  "candidate",
  "new",
  "acting",
  "self-proclaimed",
  "incumbent",
  "vice",
  "then",
  "colleague",
  "minister-of",
  /** "of foreign affairs", apart from "minister": see `ModifierEntry.role`. */
  "portfolio",
  /** Heads that make a phrase not the leader: wife, son, spokesman, adviser, ambassador. */
  "head",
] as const
export type ModifierSense = (typeof MODIFIER_SENSES)[number]

export const SUMMIT_SENSES = [
  "summit",
  "extraordinary",
  "informal",
  "anniversary",
  /** A ministers' meeting: never a leaders' summit. */
  "ministerial",
  "meeting",
  "talks",
  "conference",
  "council",
  "session",
  "forum",
  "state-visit",
  "official-visit",
  "working-visit",
  "call",
  "sidelines",
  /** The word names a series by itself ("Klimagipfel"): see `SummitEntry.series`. */
  "series",
  "next",
  "last",
  "this",
] as const
export type SummitSense = (typeof SUMMIT_SENSES)[number]

/** An office word, or (kind "nickname") one that names country and office in one, or (kind "place") a seat of power. */
export interface OfficeEntry extends WordEntry {
  role: OfficeRole
  /** The forms name several holders ("presidents"): no mention by themselves. */
  plural?: boolean
  /** ISO codes or organisation keys the word means where it stands alone, the home press's default first. */
  alone?: readonly string[]
  /** Says all by itself and takes no country ("US-Präsident", "Kremlchef", "UN-Generalsekretär"). */
  complete?: boolean
  /** A modifier written on: "Altkanzler", "expresidente", "前首相". */
  modifier?: ModifierSense
  /** A seat of power: the role is that of who sits there. */
  seat?: boolean
}

export interface ModifierEntry extends WordEntry {
  sense: ModifierSense
  /** For sense "portfolio": whose it is. */
  role?: OfficeRole
}

export interface SummitEntry extends WordEntry {
  sense: SummitSense
  plural?: boolean
  /** Series key of the record, for sense "series". */
  series?: string
}

/** How a country and an office word stand together. Patterns match the whole gap between the two. */
export interface OfficeGrammar {
  /** Where the country adjective stands. */
  adjective: "before" | "after" | "both"
  /** Gap from an office word to its country, organisation or seat: " of the ", " de la ", " ". */
  of: RegExp
  /** Gap from a country, with its ending, to an office word behind it: "'s ", " ", "の". Absent: never. */
  possessive?: RegExp
  /** Words that may stand between adjective and office word: "new", "conservative". Absent: any one lower-case word. */
  between?: RegExp
  /** Article before a phrase that makes it generic: "a president", "jeder Präsident". Matches at the end of the text before it. */
  indefinite?: RegExp
  /** Article or determiner before a definite phrase, for languages that have them. */
  definite?: RegExp
  /**
   * Words directly before an office that tell what somebody was or became, not who is meant: "elected president",
   * "als Kanzlerin". Where cases tell more, only in the instrumental.
   */
  predicate?: RegExp
  /** The case in which an office word tells what somebody was or became: matches the end of the word. Goes with `predicate`. */
  predicateCase?: RegExp
  /** A particle or verb behind the word that tells the same: "に就任した", "으로". Matches at the start of the text behind. */
  predicateBehind?: RegExp
  /** Plural article or numeral: what follows names several. */
  several?: RegExp
  /** An article of several that is also one of women, where men's titles have one form for one and several: "die Kanzler". */
  articleOfSeveral?: {
    before: RegExp
    /** Office words that are one person's behind that article all the same: "die Kanzlerin". */
    singular: RegExp
  }
  /** Office words in the definite form, which need no article: "statsministern". */
  definiteForm?: RegExp
  /** A possessive before the office makes it somebody's ("his foreign minister"). Matches at the end of the text before it. */
  possessor?: RegExp
  /** What links an office without country to something that is none: "president of the company". Matches the text behind it. */
  complement?: RegExp
  /** A head noun behind an office takes it up with no word between: "the president spokesman" is the spokesman. */
  compounding?: boolean
  /** How a country's name must end to be the genitive of the office word behind it, with a blank between: "Chinas Präsident". */
  genitive?: RegExp
  /** Everyday words that are office words too: without the country or the holder on the page they are not. Matches at the end of the phrase. */
  everyday?: RegExp
  /** Office words for women: never said of a man in office. Matches the word. */
  feminine?: RegExp
  /** What behind an office word makes it another word: "capo di stato| maggiore". Matches at the start of the text behind. */
  otherWord?: RegExp
  /** Words for a head of government that only one country uses: "presidente del Consiglio". */
  ofOneCountry?: RegExp
  /** A name directly behind the office that no list has. Matches at its blank; absent: one word with a capital. */
  unknownName?: RegExp
  /** A name stands before its title: "キャメロン首相". */
  nameBefore?: boolean
  /** An ending that is set off from the phrase and no part of the mention: "Başkanı|'na". Matches at its end. */
  ending?: RegExp
  /** An article written together with the first word that belongs to the mention. Matches at the end of the text before it. */
  prefixedArticle?: RegExp
  /** "and": joins countries that share an office word ("the presidents of A and B"). */
  and: RegExp
  /** One-character names of countries that stand directly before an office word or in pairs (zh, ja, ko). */
  shortCountries?: ReadonlyMap<string, string>
  /** They begin a word: behind a letter the sign is part of another one. */
  shortCountriesApart?: boolean
}

export interface SummitGrammar {
  /** Gap between the parts of one summit phrase: noun, body, place: " of the ", " de la ", " ". */
  link: RegExp
  /** Word and the sign behind it, where the word is a verb ("会见了", "met"): then it names no meeting by its place. */
  verb?: RegExp
  /** A gap that ends in a word for "in": what follows is the place. */
  at: RegExp
  /** Gap from body or place to a noun behind it, where more than a blank may stand: "の", "의", "में आयोजित". */
  owner?: RegExp
  /** Body and place stand before the noun: "NATO summit", "Astana-Gipfel". */
  nounLast?: boolean
  /** Where an ordinal stands. */
  ordinal: "before" | "after" | "both"
  /** Ordinals in digits; group 1 is the number. Matches at the end of the text before the noun, or at the start of that behind. */
  ordinalBefore?: RegExp
  ordinalAfter?: RegExp
  /** Article before a definite phrase; a bare back-reference needs one where the language has articles. */
  definite?: RegExp
  /** Article that makes a phrase indefinite: "a summit", "un sommet". */
  indefinite?: RegExp
  /** Summit words in the definite form, which need no article: "toppmötet". */
  definiteForm?: RegExp
  /** What behind a word for a series makes it another one: "القمة العربية| الأفريقية". Matches at the start of the text behind. */
  otherSeries?: RegExp
  /** An ending that is set off from the phrase and no part of the mention: "Zirvesi|'nde". Matches at its end. */
  ending?: RegExp
}
