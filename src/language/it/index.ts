import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const it: Language = {
  code: "it",
  name: "Italian",
  scripts: ["latin"],
  names,
  words: [
    ...countries,
    ...cities("it"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("it"),
    ...regions("it"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
