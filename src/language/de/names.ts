import type { NameRules } from "../descriptor.ts"
import { LATIN_GIVEN_NAMES } from "../given-names.ts"
import { paradigms } from "../table.ts"

export const names: NameRules = {
  paradigms: paradigms(`
- [^sxzßSXZ]: s
- [sxzß]: '/’
e m: ens/n
`),
  things: {
    before:
      "straße/strasse/platz/flughafen/allee/haus/stadion/universität/hochschule/klinik/schule/stiftung/brücke/fregatte/film/hotel/preis/denkmal/gesamtschule/gymnasium/ring/damm/ufer/zug/metrostation/brigade/firma/konzern/kanzlei/restaurant/orkan/sturmtief/hurrikan/taifun/schiff/flugzeugträger/zerstörer/galerie/verlag/bataillon/division".split(
        "/",
      ),
    after:
      "-straße/-strasse/-platz/-allee/-haus/-stadion/-universität/-stiftung/-brücke/-preis/-ufer/-flughafen/-schule/-gymnasium/-denkmal/-center/straße/platz/allee/stiftung/center/airport/tower/ag/gmbh/verlag/kg/kgaa/ohg/-brigade/-konzern/-arena/-halle/-saal/-klinik/-ring/-damm/bataillon/brigade/division".split(
        "/",
      ),
  },
  titles: "Herr/Herrn/Frau/Dr./Prof./Doktor/Genosse".split("/"),
  givenNames: LATIN_GIVEN_NAMES,
  commonWords:
    "kohl/may/brown/major/bush/ford/carter/park/li/weise/reich/koch/merz/scholz/kurz/lang/klein/groß/könig/kaiser/fischer/wagner/müller/schmidt/schröder/rau/wolf/stoph/herzog/wen/kern/raus/jungs/jung/dar/horn/koks".split(
      "/",
    ),
  namesakes: {
    others: "andere/anderer/anderen/anderem",
    elder: "älterer/ältere/älteren/senior/sen",
    younger: "jüngere/jüngerer/jüngeren/junior/jun",
    callings:
      "fußball/stürmer/mittelfeldspieler/torwart/torhüter/trainer/boxer/radfahrer/rennfahrer/sänger/rapper/gitarrist/schlagzeuger/philosoph/maler/komponist/bildhauer/schauspieler/koch/modedesigner/physiker/chemiker/astronaut/schlager",
    games:
      "tennis/tie-break/tiebreak/halbfinal/viertelfinal/achtelfinal/torwart/torschütz/mittelfeld/hattrick/elfmeter/abseits/bundesliga/satzball/matchball/boxenstopp/pole-position/wimbledon/gitarr",
  },
}
