import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const it: Language = {
  code: "it",
  name: "Italian",
  scripts: ["latin"],
  names,
  words: [...countries, ...cities("it"), ...officeEntries, ...summitEntries],
  offices: officeGrammar,
  summits: summitGrammar,
}
