import type { NameRules } from "../descriptor.ts"
import { LATIN_GIVEN_NAMES } from "../given-names.ts"
import { paradigms } from "../table.ts"

export const names: NameRules = {
  paradigms: paradigms(`
- [^s]: s
- [aouiy]: ’s/'s
- [sxz]: ’/'
`),
  things: {
    before:
      "laan/straat/plein/luchthaven/stadion/universiteit/brug/ziekenhuis/stichting/museum/hotel/brigade/orkaan/storm/fregat/restaurant/bedrijf/park/bataljon/divisie/operatie".split(
        "/",
      ),
    after:
      "-straat/-laan/-plein/straat/laan/plein/airport/foundation/tower/stadion/brug/tunnel/kade/inc/bv/nv/park/brigade/huis/bataljon".split(
        "/",
      ),
  },
  titles: "meneer/mevrouw/dhr./mevr./de heer/dr./prof.".split("/"),
  givenNames: LATIN_GIVEN_NAMES,
  commonWords:
    "may/brown/major/bush/park/li/kok/de jong/den uyl/rutte/kohl/schoof/bos/jong/berg/bruin/pak/lees/wens/wen/slot/gul/store/kan/kant/kans/seks/dans/tang/ader".split(
      "/",
    ),
  namesakes: {
    others: "andere/ander",
    elder: "oude/oudere/senior",
    younger: "jongere/junior",
    callings:
      "voetballer/spits/middenvelder/doelman/keeper/trainer/bokser/wielrenner/zanger/rapper/gitarist/drummer/filosoof/schilder/componist/beeldhouwer/acteur/actrice/kok/ontwerper/natuurkundige/scheikundige/schaatser",
    games:
      "tennis/tiebreak/halve finale/kwartfinale/middenveld/doelman/hattrick/buitenspel/strafschop/eredivisie/poleposition/wimbledon/gitar",
  },
}
