import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const tr: Language = {
  code: "tr",
  name: "Turkish",
  scripts: ["latin"],
  names,
  words: [
    ...countries,
    ...cities("tr"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("tr"),
    ...regions("tr"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
