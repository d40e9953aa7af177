import type { NameRules } from "../descriptor.ts"
import { LATIN_GIVEN_NAMES } from "../given-names.ts"

/** Danish: a genitive -s. */
export const names: NameRules = {
  givenNames: LATIN_GIVEN_NAMES,
  paradigms: [{ base: "", endings: "s" }],
  titles: ["Hr", "Fru", "hr", "fru", "Dr"],
  things: {
    before: ["lufthavn", "gade", "plads"],
    after: ["gade", "plads", "prisen", "Airport", "Center", "Tower", "Foundation"],
  },
  commonWords:
    "may/brown/major/park/moon/li/lee/bush/kohl/holm/møller/store/hus/pak/gul/jensen/annan/annans/seks/dans/slot/horn".split(
      "/",
    ),
  namesakes: {
    others: "anden/andre",
    elder: "ældre/senior",
    younger: "yngre/junior",
    callings:
      "fodboldspiller/angriber/målmand/træner/bokser/cykelrytter/sanger/rapper/guitarist/filosof/maler/komponist/skuespiller/kok",
    games:
      "tennis/tiebreak/semifinale/kvartfinale/midtbane/målmand/hattrick/offside/straffespark/superliga/pole position/wimbledon/guitar",
  },
}
