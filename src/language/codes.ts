import type { LanguageCode } from "./descriptor.ts"

/** In the order of their bits in the gazetteer's language masks: append only. */
export const LANGUAGE_CODES = [
  "de",
  "en",
  "fr",
  "es",
  "it",
  "pt",
  "nl",
  "pl",
  "cs",
  "sv",
  "ru",
  "uk",
  "tr",
  "ar",
  "zh",
  "ja",
  "ko",
  "hi",
  "da",
  "fi",
] as const satisfies readonly LanguageCode[]
