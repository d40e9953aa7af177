import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const pl: Language = {
  code: "pl",
  name: "Polish",
  scripts: ["latin"],
  cases: true,
  names,
  words: [
    ...countries,
    ...cities("pl"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("pl"),
    ...regions("pl"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
