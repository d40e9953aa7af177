import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const uk: Language = {
  code: "uk",
  name: "Ukrainian",
  scripts: ["cyrillic"],
  cases: true,
  names,
  words: [
    ...countries,
    ...cities("uk"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("uk"),
    ...regions("uk"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
