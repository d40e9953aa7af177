import type { Language } from "../descriptor.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const ja: Language = {
  code: "ja",
  name: "Japanese",
  scripts: ["han", "kana"],
  names,
  words: [...officeEntries, ...summitEntries],
  offices: officeGrammar,
  summits: summitGrammar,
}
