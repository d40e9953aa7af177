import type { SummitGrammar } from "../grammar.ts"
import { ordinals, summitWords } from "../table.ts"

const meetings = summitWords(`
summit: vertice/vertici/summit/incontro al vertice/vertice dei leader/vertice dei capi di Stato e di governo/mini-vertice/minivertice/pre-vertice
meeting: incontro/incontri/riunione/riunioni/faccia a faccia/bilaterale/bilaterali/colloquio/colloqui/meeting
conference: conferenza/conferenze/congresso/congressi/conferenza di pace/conferenza dei donatori/convegno
council: consiglio/consigli
session: sessione/sessioni/seduta/sedute/assemblea generale/Assemblea Generale/plenaria/sessione plenaria/dibattito generale
state-visit: visita di Stato/visite di Stato/visita di stato
official-visit: visita ufficiale/visite ufficiali/visita/visite/viaggio/viaggi/missione/missioni/tour/visita a sorpresa/visita lampo/trasferta/tappa
working-visit: visita di lavoro/visite di lavoro
talks: negoziati/negoziato/trattative/trattativa/consultazioni/dialogo
call: telefonata/telefonate/colloquio telefonico/videoconferenza/videocollegamento/vertice virtuale
forum: forum/fori/forum economico
anniversary: vertice per l'anniversario/vertice dell'anniversario/summit per il 75esimo anniversario
extraordinary: vertice straordinario/summit straordinario/vertice d'emergenza/vertice di emergenza/Consiglio europeo straordinario/riunione straordinaria/riunione d'emergenza
informal: vertice informale/riunione informale/cena di lavoro/pranzo di lavoro
ministerial: riunione dei ministri degli Esteri/ministeriale/riunione ministeriale/vertice dei ministri degli Esteri
sidelines: a margine/a margine di/a margine del/ai margini/a latere
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series EU-AU: vertice Ue-Africa/vertice UE-Africa
series ArabLeague: vertice arabo/summit arabo/vertice della Lega Araba
series COP: conferenza sul clima/vertice sul clima/summit sul clima/conferenza Onu sul clima
series IberoAmerican: vertice iberoamericano/Vertice iberoamericano/summit iberoamericano/vertice ibero-americano/summit ibero-americano
series ASEM: vertice Asem/vertice ASEM/summit Asem/summit ASEM/vertice Asia-Europa/vertice Europa-Asia/summit Asia-Europa
series PacificAlliance: vertice dell'Alleanza del Pacifico/vertice dell’Alleanza del Pacifico
series MED: vertice dei Paesi del Sud dell'Unione europea/vertice dei Paesi del Sud dell’Unione europea/vertice Med9/vertice Med7/summit Med9/summit Med7/vertice dei Paesi del Mediterraneo/vertice Med
series BerlinProcess: vertice del Processo di Berlino/summit del Processo di Berlino
series SummitOfTheAmericas: vertice delle Americhe/Vertice delle Americhe/Summit delle Americhe
series UNGA: Assemblea generale dell'Onu/Assemblea generale dell'ONU/Assemblea generale delle Nazioni Unite/Assemblea Generale dell'Onu
series MSC: Conferenza sulla sicurezza di Monaco/Conferenza di Monaco
series WEF: Forum economico mondiale/Forum di Davos/World Economic Forum
council EuropeanCouncil: Consiglio europeo/Consiglio Europeo
series EuropeanCouncil: vertice europeo/summit europeo
series Inter-Korean: vertice intercoreano/summit intercoreano
series EU-WB: vertice sui Balcani occidentali
series EPC: Comunità politica europea
series OIC: vertice islamico
series EU-EaP: vertice del Partenariato orientale
`)

const relatives = summitWords(`
next: prossimo/prossima/futuro/imminente
last: ultimo/ultima/scorso/scorsa/precedente/recente
this: attuale
`)

const numbers = ordinals(`
1: primo/prima
2: secondo/seconda
3: terzo/terza
4: quarto/quarta
5: quinto/quinta
6: sesto/sesta
7: settimo/settima
8: ottavo/ottava
9: nono/nona
10: decimo/decima
11: undicesimo/undicesima
12: dodicesimo/dodicesima
13: tredicesimo/tredicesima
14: quattordicesimo/quattordicesima
15: quindicesimo/quindicesima
16: sedicesimo/sedicesima
17: diciassettesimo/diciassettesima
18: diciottesimo/diciottesima
19: diciannovesimo/diciannovesima
20: ventesimo/ventesima
21: ventunesimo/ventunesima
22: ventidueesimo/ventidueesima
23: ventitreesimo/ventitreesima
24: ventiquattresimo/ventiquattresima
25: venticinquesimo/venticinquesima
26: ventiseiesimo/ventiseiesima
27: ventisettesimo/ventisettesima
28: ventottesimo/ventottesima
29: ventinovesimo/ventinovesima
30: trentesimo/trentesima
31: trentunesimo/trentunesima
32: trentadueesimo/trentadueesima
33: trentatreesimo/trentatreesima
34: trentaquattresimo/trentaquattresima
35: trentacinquesimo/trentacinquesima
36: trentaseiesimo/trentaseiesima
37: trentasettesimo/trentasettesima
38: trentottesimo/trentottesima
39: trentanovesimo/trentanovesima
40: quarantesimo/quarantesima
41: quarantunesimo/quarantunesima
42: quarantadueesimo/quarantadueesima
43: quarantatreesimo/quarantatreesima
44: quarantaquattresimo/quarantaquattresima
45: quarantacinquesimo/quarantacinquesima
46: quarantaseiesimo/quarantaseiesima
47: quarantasettesimo/quarantasettesima
48: quarantottesimo/quarantottesima
49: quarantanovesimo/quarantanovesima
50: cinquantesimo/cinquantesima
`)

export const summitEntries = [...meetings, ...series, ...relatives, ...numbers]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[ \-–—«„“"'’(]|(?:dell['’]|nell['’]|all['’]|della|dello|degli|delle|nella|sulla|alla|del|dei|nel|con|gli|fra|tra|sul|di|ad|al|in|il|lo|la|le|a|e)(?=[ «„“'’\p{Lu}\p{L}]|$))*$/iu,
  at: /(?:^| )(?:nell['’]|nella|nel|ad|in|a) ?$/iu,
  ordinal: "before",
  ordinalBefore: /(?:^|\s)(\d{1,3})\s?[ªº°]\s$/iu,
  definite:
    /(?:\b(?:il|lo|la|al|allo|alla|del|dello|della|dal|dalla|nel|sul|questo|quel|tale)|\b(?:l|dell|all|dall)['’])$/iu,
  indefinite: /\b(?:un|uno|una|un['’]|ogni|qualsiasi|nessun|altro)$/iu,
}
