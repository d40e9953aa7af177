import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const sv: Language = {
  code: "sv",
  name: "Swedish",
  scripts: ["latin"],
  names,
  words: [
    ...countries,
    ...cities("sv"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("sv"),
    ...regions("sv"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
