import type { SummitGrammar } from "../grammar.ts"
import { ordinals, summitWords } from "../table.ts"

const meetings = summitWords(`
summit: toppmöte/toppmötes/toppmötet/toppmötets/toppmöten/toppmötens/toppmötena/toppmötenas/ledarmöte/ledarmötes/ledarmötet/ledarmötets/ledarmöten/ledarmötens/ledarmötena/ledarmötenas/toppkonferens/toppkonferensen/toppkonferensens/toppkonferenser/toppkonferensers/toppkonferenserna/toppkonferensernas/stormöte/stormötes/stormötet/stormötets/stormöten/stormötens/stormötena/stormötenas
meeting: möte/mötes/mötet/mötets/möten/mötens/mötena/mötenas/träff/träffen/träffar/sammankomst/sammankomsts/sammankomsten/sammankomstens/sammankomster/sammankomsters/sammankomsterna/sammankomsternas/enskilt möte/enskilda samtal/sammanträde/sammanträdes/sammanträdet/sammanträdets/sammanträden/sammanträdens/sammanträdena/sammanträdenas
conference: konferens/konferensen/konferensens/konferenser/konferensers/konferenserna/konferensernas/kongress/kongressen/kongressens/kongresser/kongressers/kongresserna/kongressernas/fredskonferens/fredskonferensen/fredskonferensens/fredskonferenser/fredskonferensers/fredskonferenserna/fredskonferensernas/givarkonferens/givarkonferensen/givarkonferensens/givarkonferenser/givarkonferensers/givarkonferenserna/givarkonferensernas
council: råd/råds/rådet/rådets/råden/rådens/säkerhetsråd/säkerhetsrådet/säkerhetsrådets/ministerråd/ministerrådet
session: session/sessions/sessionen/sessionens/sessioner/sessioners/sessionerna/sessionernas/generalförsamling/plenum/generaldebatt/generaldebatten/krismöte/krismötes/krismötet/krismötets/krismöten/krismötens/krismötena/krismötenas
state-visit: statsbesök/statsbesöket/statsbesökets/statsbesöken
official-visit: officiellt besök/officiella besöket/officiella besök/besök/besöket/besökets/besöken/besöks/resa/resan/resor/resorna/överraskningsbesök/oannonserat besök/blixtvisit/visit/visiten
working-visit: arbetsbesök/arbetsbesöket
talks: samtal/samtalen/samtalens/förhandlingar/förhandlingarna/förhandling/överläggningar/överläggningarna/diskussioner/diskussionerna
call: telefonsamtal/telefonsamtalet/videomöte/videomötet/videokonferens/videokonferensen/videosamtal
forum: forum/forumet/forumets/ekonomiskt forum/ekonomiska forumet
anniversary: jubileumstoppmöte/jubileumstoppmötet
extraordinary: extrainsatt toppmöte/extra toppmöte/extrainkallat toppmöte/extra EU-toppmöte/kristoppmöte/krisomöte/extra möte/extrainsatt möte
informal: informellt toppmöte/informella toppmötet/informellt möte
ministerial: utrikesministermöte/utrikesministermötet/ministermöte/ministermötet/försvarsministermöte
sidelines: vid sidan av/i marginalen av/i kanten av
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series EU-AU: EU-Afrika-toppmötet/toppmötet EU-Afrika
series ArabLeague: arabiska toppmötet/arabiskt toppmöte
series NATO: Natotoppmötet/Natotoppmöte/Natotoppmötets/Nato-toppmötet
series COP: klimattoppmötet/klimattoppmöte/klimatmötet/klimatmöte/klimatkonferensen/klimatkonferens/FN:s klimatmöte/FN:s klimatkonferens
series IberoAmerican: iberoamerikanska toppmötet/ibero-amerikanska toppmötet/iberoamerikanskt toppmöte
series ASEM: Asem-toppmötet/ASEM-toppmötet/Asem-mötet/Asemmötet
series PacificAlliance: Stillahavsalliansens toppmöte
series MED: Med9-toppmötet/Med7-toppmötet
series BerlinProcess: Berlinprocessens toppmöte
series UNGA: FN:s generalförsamling/FN:s generalförsamlings/generalförsamlingen/generalförsamlingens
series MSC: säkerhetskonferensen i München/Münchenkonferensen
series WEF: World Economic Forum/Världsekonomiskt forum
council EuropeanCouncil: Europeiska rådet/Europeiska rådets
series EPC: Europeiska politiska gemenskapen
series EU-EaP: toppmötet om det östliga partnerskapet/Östliga partnerskapets toppmöte
`)

const relatives = summitWords(`
next: nästa/kommande/förestående
last: förra/senaste/föregående
this: årets/innevarande/pågående
`)

const numbers = ordinals(`
1: första
2: andra
3: tredje
4: fjärde
5: femte
6: sjätte
7: sjunde
8: åttonde
9: nionde
10: tionde
11: elfte
12: tolfte
13: trettonde
14: fjortonde
15: femtonde
16: sextonde
17: sjuttonde
18: artonde
19: nittonde
20: tjugonde
21: tjugoförsta
22: tjugoandra
23: tjugotredje
24: tjugofjärde
25: tjugofemte
26: tjugosjätte
27: tjugosjunde
28: tjugoåttonde
29: tjugonionde
30: trettionde
31: trettioförsta
32: trettioandra
33: trettiotredje
34: trettiofjärde
35: trettiofemte
36: trettiosjätte
37: trettiosjunde
38: trettioåttonde
39: trettionionde
40: fyrtionde
41: fyrtioförsta
42: fyrtioandra
43: fyrtiotredje
44: fyrtiofjärde
45: fyrtiofemte
46: fyrtiosjätte
47: fyrtiosjunde
48: fyrtioåttonde
49: fyrtionionde
50: femtionde
`)

export const summitEntries = [...meetings, ...series, ...relatives, ...numbers]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[ \-–—«„“"'’(]|(?:mellan|med|för|vid|den|det|och|på|av|om|i)(?=[ «„“'’\p{Lu}\p{L}]|$))*$/iu,
  at: /(?:^| )(?:på|i) ?$/iu,
  nounLast: true,
  ordinal: "before",
  ordinalBefore: /(?:^|\s)(\d{1,3}):?(?:e|a)\s$/iu,
  definite: /\b(?:den|det|denna|detta)$/iu,
  indefinite: /\b(?:en|ett|varje|något|inget|annat)$/iu,
  definiteForm: /(?:et|en|ets|ens)$/u,
}
