import type { Language } from "../descriptor.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const ru: Language = {
  code: "ru",
  name: "Russian",
  scripts: ["cyrillic"],
  names,
  words: [...officeEntries, ...summitEntries],
  offices: officeGrammar,
  summits: summitGrammar,
}
