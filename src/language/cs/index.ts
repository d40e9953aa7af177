import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const cs: Language = {
  code: "cs",
  name: "Czech",
  scripts: ["latin"],
  cases: true,
  names,
  words: [
    ...countries,
    ...cities("cs"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("cs"),
    ...regions("cs"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
