import { cities } from "../cities.ts"
import type { Language } from "../descriptor.ts"
import { numberedMeetings, regions } from "../meetings.ts"
import { countries } from "./countries.ts"
import { names } from "./names.ts"
import { officeEntries, officeGrammar } from "./offices.ts"
import { summitEntries, summitGrammar } from "./summits.ts"

export const ko: Language = {
  code: "ko",
  name: "Korean",
  scripts: ["hangul"],
  names,
  words: [
    ...countries,
    ...cities("ko"),
    ...officeEntries,
    ...summitEntries,
    ...numberedMeetings("ko"),
    ...regions("ko"),
  ],
  offices: officeGrammar,
  summits: summitGrammar,
}
