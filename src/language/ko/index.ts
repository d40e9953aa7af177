import type { Language } from "../descriptor.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const ko: Language = {
  code: "ko",
  name: "Korean",
  scripts: ["hangul"],
  names,
  words: [...officeEntries, ...summitEntries],
  offices: officeGrammar,
  summits: summitGrammar,
}
