import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const ja: Language = {
  code: "ja",
  name: "Japanese",
  scripts: ["han", "kana"],
  names,
  words: [...countries, ...cities("ja"), ...officeEntries, ...summitEntries],
  offices: officeGrammar,
  summits: summitGrammar,
}
