import type { NameRules } from "../descriptor.ts"
import { LATIN_GIVEN_NAMES } from "../given-names.ts"
import { paradigms } from "../table.ts"

export const names: NameRules = {
  paradigms: paradigms(`
- m [bcdfghjklmnprstvwzčšžřťďňx]: a/ovi/em/u/e/i/ův/ova/ovo/ovu/ově/ovy/ových/ovým/ovou/ové/ům/ů
- f [bcdfghjklmnprstvwzčšžřx]: ová/ové/ovou
- m [šžčřjcxszh]: e/i
a m: y/ovi/u/ou/o/ův/ova/ovo/ovy/ovu/ově/ových/ovou
a f: y/ě/e/u/ou/o/ová/ové/ovou
ka f: ky/ce/ku/kou
ie f: ii/ií
ý m: ého/ému/ým/ém
ý f: á/é/ou
yj m: ého/ému/ým/ém
á f: é/ou
ová f: ové/ovou
í: ího/ímu/ím/ích
y m: yho/ymu/ym/ové
ki m: kého/kému/kým/kém
i m: iho/imu/im
e m: eho/emu/em/a/ovi
o m: a/ovi/em/u/ův/ova/ovy/ově
o f: ová/ové/ovou
ek m: ka/kovi/kem/ku/kův/kova
ec m: ce/ci/cem/covi
el m: la/lovi/lem/lu/lův/lova/love
er m: ra/rovi/rem
ěk m: ka/kovi/kem
us m: a/ovi/em
`),
  things: {
    before:
      "ulice/ulici/náměstí/letiště/stadion/stadionu/most/univerzita/nemocnice/škola/muzeum/nadace/hotel/brigáda/hurikán/firma/firmy/park/divadlo/tunel/třída/prapor/brigády/divize/operace".split(
        "/",
      ),
    after: "foundation/airport/tower/inc".split("/"),
  },
  titles: "pan/pana/panu/pane/panem/paní/dr./prof.".split("/"),
  givenNames: LATIN_GIVEN_NAMES,
  commonWords:
    "may/brown/bush/park/li/klaus/zeman/fischer/havel/král/pavel/novák/černý/malý/fiala/pak/june/you/dar/míru/chová/horní/cha/kurz/kurzu/marge".split(
      "/",
    ),
  namesakes: {
    others: "jiný/jiného/další/dalšího/druhý/druhého",
    elder: "starší/staršího",
    younger: "mladší/mladšího",
    callings:
      "fotbalist/útočník/záložník/brankář/trenér/boxer/cyklist/zpěvá/zpěvač/raper/kytarist/bubeník/filozof/filosof/malíř/skladatel/sochař/herec/here/kuchař/fyzik/chemik/romanopisec/tenist/hokejist",
    games:
      "tenis/tie-break/tiebreak/semifinál/čtvrtfinál/osmifinál/brankář/hattrick/extralig/pole position/wimbledon/kytar",
  },
}
