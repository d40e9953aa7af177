import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const fi: Language = {
  code: "fi",
  name: "Finnish",
  scripts: ["latin"],
  names,
  words: [
    ...countries,
    ...cities("fi"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("fi"),
    ...regions("fi"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
