import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const da: Language = {
  code: "da",
  name: "Danish",
  scripts: ["latin"],
  names,
  words: [
    ...countries,
    ...cities("da"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("da"),
    ...regions("da"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
