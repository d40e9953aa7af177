import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const ko: Language = {
  code: "ko",
  name: "Korean",
  scripts: ["hangul"],
  names,
  words: [...countries, ...cities("ko"), ...officeEntries, ...summitEntries],
  offices: officeGrammar,
  summits: summitGrammar,
}
