import type { NameRules } from "../descriptor.ts"
import { LATIN_GIVEN_NAMES } from "../given-names.ts"
import { paradigms } from "../table.ts"

export const names: NameRules = {
  paradigms: paradigms(`
- [^sxz]: s
`),
  things: {
    before: "gatan/torget/flygplatsen/stadion/universitetet/bataljon/brigad/division/operation".split("/"),
    after:
      "plats/gata/torg/väg/airport/foundation/tower/bro/stiftelse/pris/center/ab/inc/parken/brigaden/bataljonen".split(
        "/",
      ),
  },
  titles: "herr/fru/fröken/dr/professor".split("/"),
  givenNames: LATIN_GIVEN_NAMES,
  commonWords:
    "may/brown/major/bush/park/li/sten/palme/bildt/lind/berg/ek/annan/annans/hus/store/gul/dar/dans/suga".split("/"),
  namesakes: {
    others: "andre/andra/annan",
    elder: "äldre/senior",
    younger: "yngre/junior",
    callings:
      "fotbollsspelare/anfallare/mittfältare/målvakt/tränare/boxare/cyklist/sångare/sångerska/rappare/gitarrist/trummis/filosof/målare/kompositör/skulptör/skådespelare/kock/formgivare/fysiker/kemist/ishockey/tennisspelare",
    games:
      "tennis/tiebreak/semifinal/kvartsfinal/mittfält/målvakt/hattrick/offside/straffspark/allsvensk/pole position/wimbledon/gitarr",
  },
}
