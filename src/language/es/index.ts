import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const es: Language = {
  code: "es",
  name: "Spanish",
  scripts: ["latin"],
  names,
  words: [
    ...countries,
    ...cities("es"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("es"),
    ...regions("es"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
