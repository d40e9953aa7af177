import { ar } from "./ar/index.ts"
import { cs } from "./cs/index.ts"
import { da } from "./da/index.ts"
import { de } from "./de/index.ts"
import type { Language, LanguageCode } from "./descriptor.ts"
import { en } from "./en/index.ts"
import { es } from "./es/index.ts"
import { fi } from "./fi/index.ts"
import { fr } from "./fr/index.ts"
import { hi } from "./hi/index.ts"
import { it } from "./it/index.ts"
import { ja } from "./ja/index.ts"
import { ko } from "./ko/index.ts"
import { nl } from "./nl/index.ts"
import { pl } from "./pl/index.ts"
import { pt } from "./pt/index.ts"
import { ru } from "./ru/index.ts"
import { sv } from "./sv/index.ts"
import { tr } from "./tr/index.ts"
import { uk } from "./uk/index.ts"
import { zh } from "./zh/index.ts"

/** Every language recognition knows. A new one is a folder of its own and a line here. */
export const LANGUAGES: readonly Language[] = [
  de,
  en,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  cs,
  sv,
  ru,
  uk,
  tr,
  ar,
  zh,
  ja,
  ko,
  hi,
  da,
  fi,
]

const byCode = new Map<string, Language>(LANGUAGES.map((language) => [language.code, language]))

/** The language of a BCP 47 tag ("de-AT", "zh-Hant"), by its first subtag. */
export function languageOf(tag: string): Language | undefined {
  return byCode.get(tag.toLowerCase().split(/[-_]/)[0] as LanguageCode)
}
