import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const de: Language = {
  code: "de",
  name: "German",
  scripts: ["latin"],
  names,
  words: [
    ...countries,
    ...cities("de"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("de"),
    ...regions("de"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
