import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const ru: Language = {
  code: "ru",
  name: "Russian",
  scripts: ["cyrillic"],
  cases: true,
  names,
  words: [
    ...countries,
    ...cities("ru"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("ru"),
    ...regions("ru"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
