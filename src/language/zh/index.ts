import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const zh: Language = {
  code: "zh",
  name: "Chinese",
  scripts: ["han"],
  names,
  words: [
    ...countries,
    ...cities("zh"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("zh"),
    ...regions("zh"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
