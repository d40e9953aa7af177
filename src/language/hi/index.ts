import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const hi: Language = {
  code: "hi",
  name: "Hindi",
  scripts: ["devanagari"],
  names,
  words: [
    ...countries,
    ...cities("hi"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("hi"),
    ...regions("hi"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
