import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const ar: Language = {
  code: "ar",
  name: "Arabic",
  scripts: ["arabic"],
  names,
  words: [...countries, ...cities("ar"), ...officeEntries, ...summitEntries],
  offices: officeGrammar,
  summits: summitGrammar,
}
