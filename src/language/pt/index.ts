import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const pt: Language = {
  code: "pt",
  name: "Portuguese",
  scripts: ["latin"],
  names,
  words: [
    ...countries,
    ...cities("pt"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("pt"),
    ...regions("pt"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
