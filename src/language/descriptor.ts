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
