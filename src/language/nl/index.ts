import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const nl: Language = {
  code: "nl",
  name: "Dutch",
  scripts: ["latin"],
  names,
  words: [
    ...countries,
    ...cities("nl"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("nl"),
    ...regions("nl"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
