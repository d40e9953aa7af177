import type { NameRules } from "../descriptor.ts"
import { LATIN_GIVEN_NAMES } from "../given-names.ts"
import { paradigms } from "../table.ts"

export const names: NameRules = {
  paradigms: paradigms(`
- m [bcdfghjklłmnprstvwzńśźćxyžčšó]: a/owi/em/u/ie/iem/ze
- m: 'a/'owi/'em/'ie/'u/'ego/'emu/'m/’a/’owi/’em/’ie/’u/’ego/’emu/’m
ski: skiego/skiemu/skim/scy/skich
cki: ckiego/ckiemu/ckim
dzki: dzkiego/dzkiemu/dzkim
ska f: skiej/ską
cka f: ckiej/cką
dzka f: dzkiej/dzką
a [^kgi]: y/ie/ę/ą/o/zie
a [il]: i/ę/ą/o
ka: ki/ce/kę/ką/ko
ga: gi/dze/gę/gą
ia: ii/i/ię/ią/io
ja: i/ji/ję/ją
ra: ry/rze/rę/rą
da: dy/dzie/dę/dą
ta: ty/cie/tę/tą
ła: ły/le/łę/łą
la: li/lę/lą
ek m: ka/kowi/kiem/ku
eł m: ła/łowi/łem/le
ec m: ca/cowi/cem/cu
el m: la/lowi/lem/lu
er m: ra/rowi/rem/rze
ień m: nia/niowi/niem/niu
r m: rze
t m: cie
d m: dzie
ł m: le
k m: kiem
g m: giem
o m: a/owi/em/u/y/ę/ą/ie
ko m: ki/ce/kę/ką
y m: ego/emu/ym
i m: iego/iemu/im/ego/emu/m
e m: e'go/e'mu/e'm/e’go/e’mu/e’m/ego/emu/em/a/owi/'a/’a/'em/’em
yj m: iego/iemu/im
oń m: onia/oniowi/oniem
`),
  things: {
    before:
      "ulica/ulicy/ulicę/ul./plac/placu/aleja/alei/al./lotnisko/lotnisku/stadion/stadionie/rondo/uniwersytet/szkoła/szpital/most/muzeum/fundacja/hotel/centrum/brygada/brygady/huragan/firma/firmy/grupa/park/tunel/kino/teatr/batalion/dywizja/operacja".split(
        "/",
      ),
    after: "foundation/airport/tower/inc/sp".split("/"),
  },
  titles: "pan/pana/panu/panem/pani/panią/dr/prof.".split("/"),
  givenNames: LATIN_GIVEN_NAMES,
  commonWords:
    "may/brown/bush/park/li/duda/kos/kwiatkowski/miller/belka/król/pawlak/may/nowak/lin/linie/linię/lina/you/dar/marge".split(
      "/",
    ),
  namesakes: {
    others: "inny/innego/innemu/innym/drugi/drugiego",
    elder: "starszy/starszego/senior",
    younger: "młodszy/młodszego/junior",
    callings:
      "piłkarz/napastnik/pomocnik/bramkarz/trener/bokser/kolarz/piosenkar/raper/gitarzyst/perkusist/filozof/malarz/kompozytor/rzeźbiarz/aktor/kucharz/fizyk/chemik/powieściopisarz/tenisist/skoczek/terroryst",
    games:
      "tenis/tie-break/półfinał/ćwierćfinał/bramkarz/hat-trick/rzut karn/rzutu karn/ekstraklas/pole position/wimbledon/gitar",
  },
}
