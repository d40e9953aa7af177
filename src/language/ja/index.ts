import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const ja: Language = {
  code: "ja",
  name: "Japanese",
  scripts: ["han", "kana"],
  names,
  words: [
    ...countries,
    ...cities("ja"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("ja"),
    ...regions("ja"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
