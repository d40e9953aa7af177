import type { SummitGrammar } from "../grammar.ts"
import { ordinals, summitWords } from "../table.ts"

const meetings = summitWords(`
summit: Gipfel/Gipfels/Gipfeln/Gipfeltreffen/Gipfeltreffens/Spitzentreffen/Spitzentreffens/Gipfelkonferenz/Gipfelkonferenzen/Treffen der Staats- und Regierungschefs/Treffens der Staats- und Regierungschefs/Gipfelrunde/Gipfelgespräche/Gipfelgesprächen/Summit/Summits/Dreiergipfel/Vierergipfel/Zweiergipfel/Minigipfel/Mini-Gipfel/Doppelgipfel
meeting: Treffen/Treffens/Begegnung/Begegnungen/Zusammenkunft/Zusammenkünfte/Zusammenkünften/Besprechung/Besprechungen/Unterredung/Unterredungen/Vieraugengespräch/Vier-Augen-Gespräch/Vieraugengesprächs/Zusammentreffen/Zusammentreffens/Sitzung/Sitzungen
conference: Konferenz/Konferenzen/Tagung/Tagungen/Wiederaufbaukonferenz/Geberkonferenz/Geberkonferenzen/Friedenskonferenz/Friedenskonferenzen/Sicherheitskonferenz/Kongress/Kongresses/Kongresse
council: Rat/Rates/Rats/Räte/Räten/Sicherheitsrat/Sicherheitsrats/Sicherheitsrates/Staatsrat/Kabinett/Ministerrat/Ministerrats/Ministerrates
session: Vollversammlung/Generaldebatte/Generalversammlung/Plenum/Plenums/Plenarsitzung/Sondersitzung/Sondersitzungen/Klausur/Klausurtagung/Kabinettsklausur/Dringlichkeitssitzung
state-visit: Staatsbesuch/Staatsbesuchs/Staatsbesuches/Staatsbesuche/Staatsbesuchen/Staatsvisite/Antrittsbesuch/Antrittsbesuchs/Antrittsbesuches/Antrittsbesuche/Antrittsvisite
official-visit: offizieller Besuch/offiziellen Besuch/offiziellen Besuchs/offiziellem Besuch/offizielle Visite/Besuch/Besuchs/Besuches/Besuche/Besuchen/Visite/Visiten/Auslandsreise/Auslandsreisen/Reise/Reisen/Staatsreise/Blitzbesuch/Blitzbesuchs/Überraschungsbesuch/Überraschungsbesuchs/Kurzbesuch/Gegenbesuch/Gegenbesuchs/Stippvisite
working-visit: Arbeitsbesuch/Arbeitsbesuchs/Arbeitsbesuches/Arbeitsbesuche/Arbeitsbesuchen/Arbeitsvisite
talks: Gespräche/Gesprächen/Gespräch/Gesprächs/Verhandlungen/Verhandlung/Beratungen/Beratung/Konsultationen/Regierungskonsultationen/Friedensgespräche/Friedensgesprächen/Friedensverhandlungen
call: Telefonat/Telefonats/Telefonate/Telefongespräch/Telefongesprächs/Videoschalte/Videokonferenz/Videogipfel/Telefonkonferenz/Schalte
forum: Forum/Forums/Foren/Wirtschaftsforum/Wirtschaftsforums/Dialogforum
anniversary: Jubiläumsgipfel/Jubiläumsgipfels/Festgipfel/Jubiläumstreffen
extraordinary: Sondergipfel/Sondergipfels/Sondergipfeln/Krisengipfel/Krisengipfels/Sondertreffen/Sondertreffens/außerordentlicher Gipfel/außerordentlichen Gipfel/außerordentliches Treffen/außerordentlichen Treffen/Nato-Sondergipfel/Notgipfel/Krisentreffen/Krisentreffens
informal: informeller Gipfel/informellen Gipfel/informelles Treffen/informellen Treffen/informellen Treffens/Arbeitsessen/Abendessen
ministerial: Außenministertreffen/Außenministertreffens/Außenministerrat/Verteidigungsministertreffen/Finanzministertreffen/Ministertreffen/Treffen der Außenminister/Treffen der Verteidigungsminister
sidelines: am Rande/am Rand/abseits/Nebenveranstaltung
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series EU-AU: EU-Afrika-Gipfel/EU-Afrika-Gipfels
series ArabLeague: Arabischer Gipfel/Arabischen Gipfel/Arabischen Gipfels/Arabergipfel
series NATO: Natogipfel/Natogipfels
series Normandy: Normandie-Treffen/Normandie-Treffens/Normandie-Gipfel/Normandie-Gipfels/Normandiegipfel
series G20: Weltfinanzgipfel/Weltfinanzgipfels
series COP: Klimagipfel/Klimagipfels/Weltklimagipfel/Weltklimagipfels/Weltklimakonferenz/Klimakonferenz/UN-Klimakonferenz/UN-Klimagipfel
series IberoAmerican: Iberoamerikanischer Gipfel/Iberoamerikanischen Gipfel/Iberoamerikanischen Gipfels/Iberoamerika-Gipfel/Iberoamerika-Gipfels/Ibero-Amerika-Gipfel/Iberoamerikagipfel
series ASEM: Asem-Gipfel/Asem-Gipfels/ASEM-Gipfel/ASEM-Gipfels/Asien-Europa-Gipfel/Asien-Europa-Gipfels/Asien-Europa-Treffen/Europa-Asien-Gipfel/Europa-Asien-Gipfels/Asem-Treffen/ASEM-Treffen
series PacificAlliance: Gipfel der Pazifik-Allianz/Gipfels der Pazifik-Allianz/Gipfel der Pazifikallianz/Gipfels der Pazifikallianz
series MED: Gipfel der EU-Mittelmeerländer/Gipfels der EU-Mittelmeerländer/Gipfel der EU-Südländer/Gipfels der EU-Südländer/Südländer-Gipfel/Mittelmeergipfel/Mittelmeer-Gipfel/Med-9-Gipfel/Med-7-Gipfel/MED9-Gipfel
series BerlinProcess: Gipfel des Berliner Prozesses/Gipfels des Berliner Prozesses/Berlin-Prozess-Gipfel/Westbalkan-Konferenz/Westbalkankonferenz
series G7: Weltwirtschaftsgipfel/Weltwirtschaftsgipfels
series SummitOfTheAmericas: Amerika-Gipfel/Amerikagipfel/Gesamtamerikanischer Gipfel
series EU-WB: Westbalkan-Gipfel/Westbalkangipfel
series UNGA: UN-Vollversammlung/UN-Generalversammlung/Uno-Vollversammlung/UNO-Vollversammlung/Uno-Generalversammlung/UN-Generaldebatte/Generaldebatte der Vereinten Nationen
series MSC: Münchner Sicherheitskonferenz/Sicherheitskonferenz in München/Münchener Sicherheitskonferenz
series WEF: Weltwirtschaftsforum/Weltwirtschaftsforums
council EuropeanCouncil: Europäischer Rat/Europäischen Rat/Europäischen Rats/Europäischen Rates
extraordinary EuropeanCouncil: EU-Sondergipfel/EU-Sondergipfels
series Inter-Korean: Korea-Gipfel/innerkoreanischer Gipfel/innerkoreanischen Gipfel/Koreagipfel
series MiddleEast: Nahost-Gipfel/Nahostgipfel
series OIC: Islamischer Gipfel/Islamischen Gipfel
series CHOGM: Commonwealth-Gipfel/Commonwealth-Gipfels
series EU-EaP: Gipfel der Östlichen Partnerschaft/Ostpartnerschaftsgipfel/Gipfels der Östlichen Partnerschaft
`)

const relatives = summitWords(`
next: nächste/nächster/nächsten/nächstes/kommende/kommender/kommenden/bevorstehende/bevorstehenden/folgende/anstehenden
last: letzte/letzter/letzten/letztes/vergangene/vergangener/vergangenen/jüngste/jüngsten/vorige/vorigen/vorangegangenen
this: diesjährige/diesjähriger/diesjährigen/aktuelle/aktuellen/laufenden
`)

const numbers = ordinals(`
1: erste/erster/ersten/erstes/erstem
2: zweite/zweiter/zweiten/zweites/zweitem
3: dritte/dritter/dritten/drittes/drittem
4: vierte/vierter/vierten/viertes/viertem
5: fünfte/fünfter/fünften/fünftes/fünftem
6: sechste/sechster/sechsten/sechstes/sechstem
7: siebte/siebter/siebten/siebtes/siebtem
8: achte/achter/achten/achtes/achtem
9: neunte/neunter/neunten/neuntes/neuntem
10: zehnte/zehnter/zehnten/zehntes/zehntem
11: elfte/elfter/elften/elftes/elftem
12: zwölfte/zwölfter/zwölften/zwölftes/zwölftem
13: dreizehnte/dreizehnter/dreizehnten/dreizehntes/dreizehntem
14: vierzehnte/vierzehnter/vierzehnten/vierzehntes/vierzehntem
15: fünfzehnte/fünfzehnter/fünfzehnten/fünfzehntes/fünfzehntem
16: sechzehnte/sechzehnter/sechzehnten/sechzehntes/sechzehntem
17: siebzehnte/siebzehnter/siebzehnten/siebzehntes/siebzehntem
18: achtzehnte/achtzehnter/achtzehnten/achtzehntes/achtzehntem
19: neunzehnte/neunzehnter/neunzehnten/neunzehntes/neunzehntem
20: zwanzigste/zwanzigster/zwanzigsten/zwanzigstes/zwanzigstem
21: einundzwanzigste/einundzwanzigster/einundzwanzigsten/einundzwanzigstes/einundzwanzigstem
22: zweiundzwanzigste/zweiundzwanzigster/zweiundzwanzigsten/zweiundzwanzigstes/zweiundzwanzigstem
23: dreiundzwanzigste/dreiundzwanzigster/dreiundzwanzigsten/dreiundzwanzigstes/dreiundzwanzigstem
24: vierundzwanzigste/vierundzwanzigster/vierundzwanzigsten/vierundzwanzigstes/vierundzwanzigstem
25: fünfundzwanzigste/fünfundzwanzigster/fünfundzwanzigsten/fünfundzwanzigstes/fünfundzwanzigstem
26: sechsundzwanzigste/sechsundzwanzigster/sechsundzwanzigsten/sechsundzwanzigstes/sechsundzwanzigstem
27: siebenundzwanzigste/siebenundzwanzigster/siebenundzwanzigsten/siebenundzwanzigstes/siebenundzwanzigstem
28: achtundzwanzigste/achtundzwanzigster/achtundzwanzigsten/achtundzwanzigstes/achtundzwanzigstem
29: neunundzwanzigste/neunundzwanzigster/neunundzwanzigsten/neunundzwanzigstes/neunundzwanzigstem
30: dreißigste/dreißigster/dreißigsten/dreißigstes/dreißigstem
31: einunddreißigste/einunddreißigster/einunddreißigsten/einunddreißigstes/einunddreißigstem
32: zweiunddreißigste/zweiunddreißigster/zweiunddreißigsten/zweiunddreißigstes/zweiunddreißigstem
33: dreiunddreißigste/dreiunddreißigster/dreiunddreißigsten/dreiunddreißigstes/dreiunddreißigstem
34: vierunddreißigste/vierunddreißigster/vierunddreißigsten/vierunddreißigstes/vierunddreißigstem
35: fünfunddreißigste/fünfunddreißigster/fünfunddreißigsten/fünfunddreißigstes/fünfunddreißigstem
36: sechsunddreißigste/sechsunddreißigster/sechsunddreißigsten/sechsunddreißigstes/sechsunddreißigstem
37: siebenunddreißigste/siebenunddreißigster/siebenunddreißigsten/siebenunddreißigstes/siebenunddreißigstem
38: achtunddreißigste/achtunddreißigster/achtunddreißigsten/achtunddreißigstes/achtunddreißigstem
39: neununddreißigste/neununddreißigster/neununddreißigsten/neununddreißigstes/neununddreißigstem
40: vierzigste/vierzigster/vierzigsten/vierzigstes/vierzigstem
41: einundvierzigste/einundvierzigster/einundvierzigsten/einundvierzigstes/einundvierzigstem
42: zweiundvierzigste/zweiundvierzigster/zweiundvierzigsten/zweiundvierzigstes/zweiundvierzigstem
43: dreiundvierzigste/dreiundvierzigster/dreiundvierzigsten/dreiundvierzigstes/dreiundvierzigstem
44: vierundvierzigste/vierundvierzigster/vierundvierzigsten/vierundvierzigstes/vierundvierzigstem
45: fünfundvierzigste/fünfundvierzigster/fünfundvierzigsten/fünfundvierzigstes/fünfundvierzigstem
46: sechsundvierzigste/sechsundvierzigster/sechsundvierzigsten/sechsundvierzigstes/sechsundvierzigstem
47: siebenundvierzigste/siebenundvierzigster/siebenundvierzigsten/siebenundvierzigstes/siebenundvierzigstem
48: achtundvierzigste/achtundvierzigster/achtundvierzigsten/achtundvierzigstes/achtundvierzigstem
49: neunundvierzigste/neunundvierzigster/neunundvierzigsten/neunundvierzigstes/neunundvierzigstem
50: fünfzigste/fünfzigster/fünfzigsten/fünfzigstes/fünfzigstem
`)

export const summitEntries = [...meetings, ...series, ...relatives, ...numbers]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[ \-–—«„“"'’(]|(?:zwischen|beim|der|des|die|das|dem|den|von|vom|zum|zur|mit|auf|bei|für|und|zu|im|in|am|um)(?=[ «„“'’\p{Lu}\p{L}]|$))*$/iu,
  at: /(?:^| )(?:auf|im|in|zu|am)(?: (?:der|den|dem))? ?$/iu,
  nounLast: true,
  ordinal: "before",
  ordinalBefore: /(?:^|\s)(\d{1,3})\.\s$/iu,
  definite: /\b(?:der|die|das|dem|den|des|zum|beim|vom|am|im|diesem|dieser|diesen|dieses|jenem|jenes|vorm|fürs|ins)$/iu,
  indefinite: /\b(?:ein|eine|einem|einen|eines|einer|kein|keinen|jeder|weiteren|weiterer|weiteres)$/iu,
}
