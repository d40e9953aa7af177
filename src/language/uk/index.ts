import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const uk: Language = {
  code: "uk",
  name: "Ukrainian",
  scripts: ["cyrillic"],
  names,
  words: [...countries, ...cities("uk"), ...officeEntries, ...summitEntries],
  offices: officeGrammar,
  summits: summitGrammar,
}
