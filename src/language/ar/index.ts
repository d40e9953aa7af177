import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const ar: Language = {
  code: "ar",
  name: "Arabic",
  scripts: ["arabic"],
  names,
  words: [
    ...countries,
    ...cities("ar"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("ar"),
    ...regions("ar"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
