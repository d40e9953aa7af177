import type { SummitGrammar } from "../grammar.ts"
import { ordinals, summitWords } from "../table.ts"

const meetings = summitWords(`
summit: szczyt/szczytu/szczytowi/szczytem/szczycie/szczyty/szczytów/szczytom/szczytami/szczytach/spotkanie na szczycie/spotkania na szczycie/spotkaniu na szczycie/spotkaniem na szczycie/spotkań na szczycie/spotkaniom na szczycie/spotkaniami na szczycie/spotkaniach na szczycie/spotkanie przywódców/spotkania przywódców/spotkaniu przywódców/spotkaniem przywódców/spotkań przywódców/spotkaniom przywódców/spotkaniami przywódców/spotkaniach przywódców/konferencja na szczycie/konferencji na szczycie/konferencję na szczycie/konferencją na szczycie/konferencje na szczycie/konferencjom na szczycie/konferencjami na szczycie/konferencjach na szczycie/miniszczyt/miniszczytu/miniszczytowi/miniszczytem/miniszczycie/miniszczyty/miniszczytów/miniszczytom/miniszczytami/miniszczytach
meeting: spotkanie/spotkania/spotkaniu/spotkaniem/spotkań/spotkaniom/spotkaniami/spotkaniach/narada/narady/naradzie/naradę/naradą/narad/naradom/naradami/naradach/posiedzenie/posiedzenia/posiedzeniu/posiedzeniem/posiedzeń/posiedzeniom/posiedzeniami/posiedzeniach/rozmowa w cztery oczy/rozmowy w cztery oczy/rozmowie w cztery oczy/rozmowę w cztery oczy/rozmową w cztery oczy/rozmów w cztery oczy/rozmowom w cztery oczy/rozmowami w cztery oczy/rozmowach w cztery oczy
conference: konferencja/konferencji/konferencję/konferencją/konferencje/konferencjom/konferencjami/konferencjach/kongres/kongresu/kongresowi/kongresem/kongresie/kongresy/kongresów/kongresom/kongresami/kongresach/konferencja pokojowa/konferencji pokojowej/konferencję pokojową/konferencją pokojową
council: rada/rady/radzie/radę/radą/rad/radom/radami/radach
session: sesja/sesji/sesję/sesją/sesje/sesjom/sesjami/sesjach/Zgromadzenie Ogólne/Zgromadzenia Ogólnego/Zgromadzeniu Ogólnym/Zgromadzeniem Ogólnym/sesja plenarna/sesji plenarnej/debata generalna/debaty generalnej/debacie generalnej
state-visit: wizyta państwowa/wizyty państwowej/wizycie państwowej/wizytę państwową/wizytą państwową/wizyty państwowe
official-visit: oficjalna wizyta/oficjalnej wizyty/oficjalną wizytę/oficjalną wizytą/oficjalnej wizycie/wizyta oficjalna/wizyty oficjalnej/wizytę oficjalną/wizyta/wizyty/wizycie/wizytę/wizytą/wizyt/wizytom/wizytami/wizytach/podróż/podróży/podróżą/podróże/niezapowiedziana wizyta/niezapowiedzianą wizytę/niezapowiedzianej wizyty
working-visit: wizyta robocza/wizyty roboczej/wizycie roboczej/wizytę roboczą/wizytą roboczą
talks: rozmowy/rozmów/rozmowom/rozmowami/rozmowach/rozmowa/rozmowę/rozmową/rozmowie/negocjacje/negocjacji/negocjacjom/negocjacjami/negocjacjach/konsultacje/konsultacji/konsultacjach/rokowania/rokowań
call: rozmowa telefoniczna/rozmowy telefonicznej/rozmowie telefonicznej/rozmowę telefoniczną/wideokonferencja/wideokonferencji/wideoszczyt/telekonferencja
forum: forum/fora/forów/forom/forami/forach/forum gospodarcze/forum ekonomiczne/forum gospodarczego
anniversary: szczyt rocznicowy/szczytu rocznicowego/szczycie rocznicowym/jubileuszowy szczyt/jubileuszowego szczytu/jubileuszowym szczycie
extraordinary: nadzwyczajny szczyt/nadzwyczajnego szczytu/nadzwyczajnym szczycie/nadzwyczajnemu szczytowi/specjalny szczyt/specjalnego szczytu/kryzysowy szczyt/kryzysowego szczytu/nadzwyczajne posiedzenie/nadzwyczajnego posiedzenia/nadzwyczajnym posiedzeniu/pilne spotkanie/nadzwyczajne spotkanie
informal: nieformalny szczyt/nieformalnego szczytu/nieformalnym szczycie/nieformalne spotkanie/nieformalnego spotkania/nieformalnym spotkaniu
ministerial: spotkanie ministrów spraw zagranicznych/spotkania ministrów spraw zagranicznych/spotkaniu ministrów spraw zagranicznych/posiedzenie szefów dyplomacji/spotkanie szefów dyplomacji
sidelines: na marginesie/w kuluarach/przy okazji
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series EU-AU: szczyt UE-Afryka/szczytu UE-Afryka/szczycie UE-Afryka
series ArabLeague: szczyt arabski/szczytu arabskiego/szczycie arabskim/szczyt Ligi Arabskiej
series COP: szczyt klimatyczny/szczytu klimatycznego/szczycie klimatycznym/szczytem klimatycznym/konferencja klimatyczna/konferencji klimatycznej/konferencję klimatyczną
series IberoAmerican: szczyt iberoamerykański/szczytu iberoamerykańskiego/szczycie iberoamerykańskim/szczytem iberoamerykańskim/szczyt ibero-amerykański/szczytu ibero-amerykańskiego/szczycie ibero-amerykańskim
series ASEM: szczyt ASEM/szczytu ASEM/szczycie ASEM/szczytem ASEM/szczytowi ASEM/szczyt Azja-Europa/szczytu Azja-Europa/szczycie Azja-Europa/szczytem Azja-Europa/szczytowi Azja-Europa
series PacificAlliance: szczyt Sojuszu Pacyfiku/szczytu Sojuszu Pacyfiku/szczycie Sojuszu Pacyfiku/szczytem Sojuszu Pacyfiku/szczytowi Sojuszu Pacyfiku
series MED: szczyt MED9/szczytu MED9/szczycie MED9/szczytem MED9/szczytowi MED9/szczyt państw południa UE/szczytu państw południa UE/szczycie państw południa UE/szczytem państw południa UE/szczytowi państw południa UE
series BerlinProcess: szczyt Procesu Berlińskiego/szczytu Procesu Berlińskiego/szczycie Procesu Berlińskiego/szczytem Procesu Berlińskiego/szczytowi Procesu Berlińskiego/szczyt procesu berlińskiego/szczytu procesu berlińskiego/szczycie procesu berlińskiego/szczytem procesu berlińskiego/szczytowi procesu berlińskiego
series UNGA: Zgromadzenie Ogólne ONZ/Zgromadzenia Ogólnego ONZ/Zgromadzeniu Ogólnym ONZ/Zgromadzeniem Ogólnym ONZ
series MSC: Monachijska Konferencja Bezpieczeństwa/Monachijskiej Konferencji Bezpieczeństwa/Konferencja Bezpieczeństwa w Monachium/Konferencji Bezpieczeństwa w Monachium
series WEF: Światowe Forum Ekonomiczne/Światowego Forum Ekonomicznego/Światowym Forum Ekonomicznym
council EuropeanCouncil: Rada Europejska/Rady Europejskiej/Radzie Europejskiej/Radę Europejską/Radą Europejską
series EuropeanCouncil: szczyt unijny/szczytu unijnego/szczycie unijnym/unijny szczyt/unijnego szczytu/unijnym szczycie
series ThreeSeas: szczyt Trójmorza/szczytu Trójmorza/szczycie Trójmorza/Inicjatywa Trójmorza/Inicjatywy Trójmorza
series B9: szczyt Bukareszteńskiej Dziewiątki/szczytu Bukareszteńskiej Dziewiątki
series EPC: Europejska Wspólnota Polityczna/Europejskiej Wspólnoty Politycznej
series EU-EaP: szczyt Partnerstwa Wschodniego/szczytu Partnerstwa Wschodniego/szczycie Partnerstwa Wschodniego/szczytem Partnerstwa Wschodniego
`)

const relatives = summitWords(`
next: następny/następnego/następnym/kolejny/kolejnego/kolejnym/najbliższy/najbliższego/najbliższym/przyszły/przyszłego/przyszłym/nadchodzący/nadchodzącego/nadchodzącym/zbliżający się
last: ostatni/ostatniego/ostatnim/poprzedni/poprzedniego/poprzednim/miniony/minionego/niedawny/niedawnego/niedawnym
this: tegoroczny/tegorocznego/tegorocznym/obecny/obecnego
`)

const numbers = ordinals(`
1: pierwszy/pierwszego/pierwszemu/pierwszym/pierwsza/pierwszej/pierwszą
2: drugi/drugiego/drugiemu/drugim/druga/drugiej/drugą
3: trzeci/trzeciego/trzeciemu/trzecim/trzecia/trzeciej/trzecią
4: czwarty/czwartego/czwartemu/czwartym/czwarta/czwartej/czwartą
5: piąty/piątego/piątemu/piątym/piąta/piątej/piątą
6: szósty/szóstego/szóstemu/szóstym/szósta/szóstej/szóstą
7: siódmy/siódmego/siódmemu/siódmym/siódma/siódmej/siódmą
8: ósmy/ósmego/ósmemu/ósmym/ósma/ósmej/ósmą
9: dziewiąty/dziewiątego/dziewiątemu/dziewiątym/dziewiąta/dziewiątej/dziewiątą
10: dziesiąty/dziesiątego/dziesiątemu/dziesiątym/dziesiąta/dziesiątej/dziesiątą
11: jedenasty/jedenastego/jedenastemu/jedenastym/jedenasta/jedenastej/jedenastą
12: dwunasty/dwunastego/dwunastemu/dwunastym/dwunasta/dwunastej/dwunastą
13: trzynasty/trzynastego/trzynastemu/trzynastym/trzynasta/trzynastej/trzynastą
14: czternasty/czternastego/czternastemu/czternastym/czternasta/czternastej/czternastą
15: piętnasty/piętnastego/piętnastemu/piętnastym/piętnasta/piętnastej/piętnastą
16: szesnasty/szesnastego/szesnastemu/szesnastym/szesnasta/szesnastej/szesnastą
17: siedemnasty/siedemnastego/siedemnastemu/siedemnastym/siedemnasta/siedemnastej/siedemnastą
18: osiemnasty/osiemnastego/osiemnastemu/osiemnastym/osiemnasta/osiemnastej/osiemnastą
19: dziewiętnasty/dziewiętnastego/dziewiętnastemu/dziewiętnastym/dziewiętnasta/dziewiętnastej/dziewiętnastą
20: dwudziesty/dwudziestego/dwudziestemu/dwudziestym/dwudziesta/dwudziestej/dwudziestą
21: dwudziesty pierwszy/dwudziestego pierwszego/dwudziestemu pierwszemu/dwudziestym pierwszym/dwudziesta pierwsza/dwudziestej pierwszej/dwudziestą pierwszą
22: dwudziesty drugi/dwudziestego drugiego/dwudziestemu drugiemu/dwudziestym drugim/dwudziesta druga/dwudziestej drugiej/dwudziestą drugą
23: dwudziesty trzeci/dwudziestego trzeciego/dwudziestemu trzeciemu/dwudziestym trzecim/dwudziesta trzecia/dwudziestej trzeciej/dwudziestą trzecią
24: dwudziesty czwarty/dwudziestego czwartego/dwudziestemu czwartemu/dwudziestym czwartym/dwudziesta czwarta/dwudziestej czwartej/dwudziestą czwartą
25: dwudziesty piąty/dwudziestego piątego/dwudziestemu piątemu/dwudziestym piątym/dwudziesta piąta/dwudziestej piątej/dwudziestą piątą
26: dwudziesty szósty/dwudziestego szóstego/dwudziestemu szóstemu/dwudziestym szóstym/dwudziesta szósta/dwudziestej szóstej/dwudziestą szóstą
27: dwudziesty siódmy/dwudziestego siódmego/dwudziestemu siódmemu/dwudziestym siódmym/dwudziesta siódma/dwudziestej siódmej/dwudziestą siódmą
28: dwudziesty ósmy/dwudziestego ósmego/dwudziestemu ósmemu/dwudziestym ósmym/dwudziesta ósma/dwudziestej ósmej/dwudziestą ósmą
29: dwudziesty dziewiąty/dwudziestego dziewiątego/dwudziestemu dziewiątemu/dwudziestym dziewiątym/dwudziesta dziewiąta/dwudziestej dziewiątej/dwudziestą dziewiątą
30: trzydziesty/trzydziestego/trzydziestemu/trzydziestym/trzydziesta/trzydziestej/trzydziestą
31: trzydziesty pierwszy/trzydziestego pierwszego/trzydziestemu pierwszemu/trzydziestym pierwszym/trzydziesta pierwsza/trzydziestej pierwszej/trzydziestą pierwszą
32: trzydziesty drugi/trzydziestego drugiego/trzydziestemu drugiemu/trzydziestym drugim/trzydziesta druga/trzydziestej drugiej/trzydziestą drugą
33: trzydziesty trzeci/trzydziestego trzeciego/trzydziestemu trzeciemu/trzydziestym trzecim/trzydziesta trzecia/trzydziestej trzeciej/trzydziestą trzecią
34: trzydziesty czwarty/trzydziestego czwartego/trzydziestemu czwartemu/trzydziestym czwartym/trzydziesta czwarta/trzydziestej czwartej/trzydziestą czwartą
35: trzydziesty piąty/trzydziestego piątego/trzydziestemu piątemu/trzydziestym piątym/trzydziesta piąta/trzydziestej piątej/trzydziestą piątą
36: trzydziesty szósty/trzydziestego szóstego/trzydziestemu szóstemu/trzydziestym szóstym/trzydziesta szósta/trzydziestej szóstej/trzydziestą szóstą
37: trzydziesty siódmy/trzydziestego siódmego/trzydziestemu siódmemu/trzydziestym siódmym/trzydziesta siódma/trzydziestej siódmej/trzydziestą siódmą
38: trzydziesty ósmy/trzydziestego ósmego/trzydziestemu ósmemu/trzydziestym ósmym/trzydziesta ósma/trzydziestej ósmej/trzydziestą ósmą
39: trzydziesty dziewiąty/trzydziestego dziewiątego/trzydziestemu dziewiątemu/trzydziestym dziewiątym/trzydziesta dziewiąta/trzydziestej dziewiątej/trzydziestą dziewiątą
40: czterdziesty/czterdziestego/czterdziestemu/czterdziestym/czterdziesta/czterdziestej/czterdziestą
41: czterdziesty pierwszy/czterdziestego pierwszego/czterdziestemu pierwszemu/czterdziestym pierwszym/czterdziesta pierwsza/czterdziestej pierwszej/czterdziestą pierwszą
42: czterdziesty drugi/czterdziestego drugiego/czterdziestemu drugiemu/czterdziestym drugim/czterdziesta druga/czterdziestej drugiej/czterdziestą drugą
43: czterdziesty trzeci/czterdziestego trzeciego/czterdziestemu trzeciemu/czterdziestym trzecim/czterdziesta trzecia/czterdziestej trzeciej/czterdziestą trzecią
44: czterdziesty czwarty/czterdziestego czwartego/czterdziestemu czwartemu/czterdziestym czwartym/czterdziesta czwarta/czterdziestej czwartej/czterdziestą czwartą
45: czterdziesty piąty/czterdziestego piątego/czterdziestemu piątemu/czterdziestym piątym/czterdziesta piąta/czterdziestej piątej/czterdziestą piątą
46: czterdziesty szósty/czterdziestego szóstego/czterdziestemu szóstemu/czterdziestym szóstym/czterdziesta szósta/czterdziestej szóstej/czterdziestą szóstą
47: czterdziesty siódmy/czterdziestego siódmego/czterdziestemu siódmemu/czterdziestym siódmym/czterdziesta siódma/czterdziestej siódmej/czterdziestą siódmą
48: czterdziesty ósmy/czterdziestego ósmego/czterdziestemu ósmemu/czterdziestym ósmym/czterdziesta ósma/czterdziestej ósmej/czterdziestą ósmą
49: czterdziesty dziewiąty/czterdziestego dziewiątego/czterdziestemu dziewiątemu/czterdziestym dziewiątym/czterdziesta dziewiąta/czterdziestej dziewiątej/czterdziestą dziewiątą
50: pięćdziesiąty/pięćdziesiątego/pięćdziesiątemu/pięćdziesiątym/pięćdziesiąta/pięćdziesiątej/pięćdziesiątą
`)

export const summitEntries = [...meetings, ...series, ...relatives, ...numbers]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[ \-–—«„“"'’(]|(?:pomiędzy|między|dla|we|na|ze|w|z|i|o)(?=[ «„“'’\p{Lu}\p{L}]|$))*$/iu,
  at: /(?:^| )(?:we|na|w) ?$/iu,
  ordinal: "before",
  ordinalBefore: /(?:^|\s)(\d{1,3})\.\s$/iu,
  indefinite: /\b(?:każdy|jakiś|żaden)$/iu,
}
