import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const en: Language = {
  code: "en",
  name: "English",
  scripts: ["latin"],
  names,
  words: [
    ...countries,
    ...cities("en"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("en"),
    ...regions("en"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
