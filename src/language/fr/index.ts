import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const fr: Language = {
  code: "fr",
  name: "French",
  scripts: ["latin"],
  names,
  words: [
    ...countries,
    ...cities("fr"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("fr"),
    ...regions("fr"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
