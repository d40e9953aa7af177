import type { SummitGrammar } from "../grammar.ts"
import { ordinals, summitWords } from "../table.ts"

const meetings = summitWords(`
summit: top/toppen/topontmoeting/topontmoetingen/topbijeenkomst/topbijeenkomsten/topconferentie/topconferenties/topoverleg/toptreffen/minitop/mini-top
meeting: ontmoeting/ontmoetingen/bijeenkomst/bijeenkomsten/vergadering/vergaderingen/onderonsje/tête-à-tête/treffen/overleg
conference: conferentie/conferenties/congres/congressen/vredesconferentie/donorconferentie/veiligheidsconferentie
council: raad/raden/Veiligheidsraad/ministerraad
session: zitting/zittingen/sessie/sessies/Algemene Vergadering/plenaire zitting/spoedzitting/spoedvergadering
state-visit: staatsbezoek/staatsbezoeken/kennismakingsbezoek/kennismakingsbezoeken
official-visit: officieel bezoek/officiële bezoeken/bezoek/bezoeken/reis/reizen/rondreis/verrassingsbezoek/onaangekondigd bezoek/bliksembezoek/tegenbezoek
working-visit: werkbezoek/werkbezoeken
talks: gesprekken/gesprek/onderhandelingen/onderhandeling/besprekingen/beraad
call: telefoongesprek/telefoongesprekken/belletje/videoconferentie/videogesprek/videotop
forum: forum/forums/fora/economisch forum
anniversary: jubileumtop/jubileumtop van de NAVO
extraordinary: extra top/ingelaste top/spoedtop/crisistop/buitengewone top/speciale top/extra EU-top/spoedoverleg/crisisoverleg/crisisberaad/spoedberaad
informal: informele top/informele bijeenkomst/werkdiner/werklunch
ministerial: bijeenkomst van ministers van Buitenlandse Zaken/ministerstop/ministeriële bijeenkomst/overleg van ministers
sidelines: in de marge/in de marge van/aan de zijlijn/in de wandelgangen
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series EU-AU: EU-Afrika-top
series ArabLeague: Arabische top/Arabische topconferentie
series COP: klimaattop/klimaatconferentie/VN-klimaattop/VN-klimaatconferentie
series IberoAmerican: Ibero-Amerikaanse top/Ibero-Amerikaanse Top
series ASEM: Asem-top/ASEM-top/Azië-Europatop/Azië-Europa-top/Europa-Aziëtop
series PacificAlliance: top van de Pacifische Alliantie
series MED: Med9-top/Med7-top/top van Zuid-Europese landen
series BerlinProcess: top van het Berlijn-proces
series UNGA: Algemene Vergadering van de VN/Algemene Vergadering van de Verenigde Naties/VN-vergadering
series MSC: Veiligheidsconferentie van München/veiligheidsconferentie in München/Münchner Veiligheidsconferentie
series WEF: World Economic Forum/Wereld Economisch Forum
council EuropeanCouncil: Europese Raad
series EuropeanCouncil: Eurotop/EG-top/Europese top/eurotop/Eurotop/EU-top
series SummitOfTheAmericas: Top van de Amerika's
series EPC: Europese Politieke Gemeenschap
series EU-EaP: top van het Oostelijk Partnerschap/Oostelijk Partnerschap-top
`)

const relatives = summitWords(`
next: volgende/eerstvolgende/komende/aanstaande
last: vorige/laatste/afgelopen/voorgaande/recente
this: huidige
`)

const numbers = ordinals(`
1: eerste
2: tweede
3: derde
4: vierde
5: vijfde
6: zesde
7: zevende
8: achtste
9: negende
10: tiende
11: elfde
12: twaalfde
13: dertiende
14: veertiende
15: vijftiende
16: zestiende
17: zeventiende
18: achttiende
19: negentiende
20: twintigste
21: eenentwintigste
22: tweeëntwintigste
23: drieëntwintigste
24: vierentwintigste
25: vijfentwintigste
26: zesentwintigste
27: zevenentwintigste
28: achtentwintigste
29: negenentwintigste
30: dertigste
31: eenendertigste
32: tweeëndertigste
33: drieëndertigste
34: vierendertigste
35: vijfendertigste
36: zesendertigste
37: zevenendertigste
38: achtendertigste
39: negenendertigste
40: veertigste
41: eenenveertigste
42: tweeënveertigste
43: drieënveertigste
44: vierenveertigste
45: vijfenveertigste
46: zesenveertigste
47: zevenenveertigste
48: achtenveertigste
49: negenenveertigste
50: vijftigste
`)

export const summitEntries = [...meetings, ...series, ...relatives, ...numbers]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[ \-–—«„“"'’(]|(?:tussen|over|voor|van|het|met|bij|de|in|te|op|en)(?=[ «„“'’\p{Lu}\p{L}]|$))*$/iu,
  at: /(?:^| )(?:in|te)(?: (?:de|het))? ?$/iu,
  nounLast: true,
  ordinal: "before",
  ordinalBefore: /(?:^|\s)(\d{1,3})(?:e|ste|de|ᵉ)\s$/iu,
  definite: /\b(?:de|het|die|deze|dat|dit)$/iu,
  indefinite: /\b(?:een|elke|iedere|geen|andere)$/iu,
}
