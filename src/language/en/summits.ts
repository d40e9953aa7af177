import type { SummitGrammar } from "../grammar.ts"
import { ordinals, summitWords } from "../table.ts"

const meetings = summitWords(`
summit: summit/summits/summit meeting/summit meetings/leaders' summit/leaders summit/Leaders' Summit/leaders' meeting/leaders' retreat/heads of state summit/heads of state meeting/summitry/mini-summit/mini summit
meeting: meeting/meetings/encounter/encounters/gathering/gatherings/get-together/face-to-face/face-to-face meeting/one-on-one/tete-a-tete/sit-down/retreat
conference: conference/conferences/congress/donor conference/donors' conference/peace conference/recovery conference/security conference/convention
council: council/councils/council of heads of state
session: session/sessions/plenary/plenary session/general debate/General Assembly/emergency session/special session/high-level week
state-visit: state visit/state visits/inaugural visit/inaugural visits/maiden visit/first official visit
official-visit: official visit/official visits/visit/visits/trip/trips/tour/tours/surprise visit/unannounced visit/whirlwind visit/flying visit/return visit/foreign trip/overseas trip/stopover/swing
working-visit: working visit/working visits/working trip/official working visit
talks: talks/negotiations/negotiation/consultations/discussions/peace talks/dialogue/dialog/bilateral talks/bilaterals/bilateral
call: phone call/phone calls/telephone call/telephone conversation/video call/videoconference/video conference/virtual summit/virtual meeting/call
forum: forum/forums/fora/economic forum/business forum/security forum
anniversary: anniversary summit/anniversary meeting/70th-anniversary summit/75th-anniversary summit/commemorative summit
extraordinary: extraordinary summit/special summit/emergency summit/crisis summit/emergency meeting/extraordinary meeting/special meeting/extraordinary session
informal: informal summit/informal meeting/working dinner/working lunch
ministerial: foreign ministers' meeting/ministerial meeting/ministerial/defence ministers' meeting/defense ministers' meeting/finance ministers' meeting
sidelines: on the sidelines/on the margins/sidelines/at the margins/side event/side meeting/pull-aside
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series EU-AU: EU-Africa summit/EU–Africa summit/EU-AU summit
series ArabLeague: Arab summit/Arab leaders' summit
series COP: climate summit/climate conference/climate talks/UN climate summit/UN climate conference/COP summit/UN climate talks
series IberoAmerican: Ibero-American Summit/Ibero-American summit/Iberoamerican Summit/Iberoamerican summit
series ASEM: Asia-Europe Meeting/Asia–Europe Meeting/Asia-Europe summit/ASEM summit/Asem summit/ASEM meeting
series PacificAlliance: Pacific Alliance summit
series MED: MED9 summit/MED7 summit/Med9 summit/Med7 summit/EuroMed 9 summit/EuroMed summit/EUMED9 summit/EU Med summit
series BerlinProcess: Berlin Process summit/Berlin Process Summit
series SummitOfTheAmericas: Summit of the Americas/Americas summit
series EU-WB: Western Balkans summit
series UNGA: UN General Assembly/U.N. General Assembly/United Nations General Assembly/UNGA
series MSC: Munich Security Conference
series WEF: World Economic Forum/Davos forum
council EuropeanCouncil: European Council
series EuropeanCouncil: EU leaders' summit
series Inter-Korean: inter-Korean summit/Korean summit
series CHOGM: Commonwealth summit/Commonwealth Heads of Government Meeting/CHOGM/Commonwealth leaders' summit
series SummitForDemocracy: Summit for Democracy/democracy summit
series NuclearSecurity: Nuclear Security Summit
series OIC: Islamic summit
series GCC: Gulf summit/Gulf leaders' summit
series NALS: North American Leaders' Summit/Three Amigos summit
series BeltAndRoad: Belt and Road Forum/Belt and Road summit
series EAS: East Asia Summit
series UkraineRecovery: Ukraine Recovery Conference
series UkrainePeace: Summit on Peace in Ukraine/Ukraine peace summit
series EPC: European Political Community summit/European Political Community
series MiddleEast: Middle East peace summit
series EU-EaP: Eastern Partnership summit/Eastern Partnership Summit
`)

const relatives = summitWords(`
next: next/upcoming/forthcoming/coming
last: last/previous/recent/latest/past
this: this year's/current/ongoing
`)

const numbers = ordinals(`
1: first/inaugural
2: second
3: third
4: fourth
5: fifth
6: sixth
7: seventh
8: eighth
9: ninth
10: tenth
11: eleventh
12: twelfth
13: thirteenth
14: fourteenth
15: fifteenth
16: sixteenth
17: seventeenth
18: eighteenth
19: nineteenth
20: twentieth
21: twenty-first
22: twenty-second
23: twenty-third
24: twenty-fourth
25: twenty-fifth
26: twenty-sixth
27: twenty-seventh
28: twenty-eighth
29: twenty-ninth
30: thirtieth
31: thirty-first
32: thirty-second
33: thirty-third
34: thirty-fourth
35: thirty-fifth
36: thirty-sixth
37: thirty-seventh
38: thirty-eighth
39: thirty-ninth
40: fortieth
41: forty-first
42: forty-second
43: forty-third
44: forty-fourth
45: forty-fifth
46: forty-sixth
47: forty-seventh
48: forty-eighth
49: forty-ninth
50: fiftieth
`)

export const summitEntries = [...meetings, ...series, ...relatives, ...numbers]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[ \-–—«„“"'’(]|(?:leaders['’]|leaders['’]|between|leaders|hosted|['’]s|with|held|the|for|and|of|in|at|on|by|to)(?=[ «„“'’\p{Lu}\p{L}]|$))*$/iu,
  at: /(?:^| )(?:in|at)(?: (?:the))? ?$/iu,
  nounLast: true,
  ordinal: "before",
  ordinalBefore: /(?:^|\s)(\d{1,3})(?:st|nd|rd|th)\s$/iu,
  definite: /\b(?:the|this|that|its|their|[’']s|yesterday's|today's)$/iu,
  indefinite: /\b(?:a|an|any|every|no|another|each)$/iu,
}
