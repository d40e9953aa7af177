import type { SummitGrammar } from "../grammar.ts"
import { ordinals, summitWords } from "../table.ts"

const meetings = summitWords(`
summit: cumbre/cumbres/reunión en la cumbre/reunión cumbre/encuentro cumbre/cumbre de jefes de Estado/cumbre de jefes de Estado y de Gobierno/cumbre de líderes/minicumbre/mini cumbre
meeting: reunión/reuniones/encuentro/encuentros/cara a cara/cita/citas/sesión de trabajo
conference: conferencia/conferencias/congreso/congresos/conferencia de paz/conferencia de donantes/conferencia internacional
council: consejo/consejos
session: sesión/sesiones/pleno/plenaria/sesión plenaria/asamblea general/Asamblea General/debate general/sesión de emergencia/sesión especial
state-visit: visita de Estado/visitas de Estado/visita de estado
official-visit: visita oficial/visitas oficiales/visita/visitas/viaje/viajes/gira/giras/visita sorpresa/visita relámpago/escala
working-visit: visita de trabajo/visitas de trabajo/viaje de trabajo
talks: conversaciones/conversación/negociaciones/negociación/diálogo/diálogos/consultas/conversaciones de paz
call: llamada telefónica/conversación telefónica/videoconferencia/videollamada/cumbre virtual
forum: foro/foros/foro económico/Foro Económico
anniversary: cumbre de aniversario/cumbre del 75 aniversario/cumbre del 70 aniversario
extraordinary: cumbre extraordinaria/cumbre especial/cumbre de emergencia/cumbre de urgencia/reunión extraordinaria/reunión de emergencia/reunión de urgencia
informal: cumbre informal/reunión informal/cena de trabajo/almuerzo de trabajo
ministerial: reunión de ministros de Exteriores/reunión ministerial/reunión de ministros de Defensa/reunión de cancilleres
sidelines: al margen/al margen de/en los márgenes de/en paralelo a/en el marco de
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series EU-AU: cumbre UE-África/cumbre Unión Europea-África
series ArabLeague: cumbre árabe/cumbre de la Liga Árabe
series COP: cumbre del clima/Cumbre del Clima/cumbre climática/conferencia del clima/conferencia sobre el clima
series IberoAmerican: Cumbre Iberoamericana/cumbre iberoamericana/Cumbre Iberoamericana de Jefes de Estado y de Gobierno/Cumbre Iberoamericana de Jefes de Estado y Gobierno/cumbres iberoamericanas
series ASEM: cumbre ASEM/cumbre Asem/cumbre de la ASEM/Cumbre Asia-Europa/cumbre Asia-Europa/cumbre Europa-Asia/reunión Asia-Europa
series PacificAlliance: cumbre de la Alianza del Pacífico/Cumbre de la Alianza del Pacífico
series MED: cumbre de los países del sur de la UE/cumbre de los países del sur de Europa/cumbre MED9/cumbre MED-9/cumbre Med9/cumbre Med7/cumbre de países del sur de la UE/cumbre Euromed/cumbre de países mediterráneos de la UE/cumbre EU-MED9/cumbre del Med9
series BerlinProcess: cumbre del Proceso de Berlín
series SummitOfTheAmericas: Cumbre de las Américas/cumbre de las Américas
series EU-WB: cumbre de los Balcanes Occidentales
series UNGA: Asamblea General de la ONU/Asamblea General de Naciones Unidas/Asamblea General de las Naciones Unidas
series MSC: Conferencia de Seguridad de Múnich/conferencia de Múnich
series WEF: Foro Económico Mundial/Foro de Davos/foro de Davos
council EuropeanCouncil: Consejo Europeo
series EuropeanCouncil: cumbre europea/cumbre comunitaria
series Inter-Korean: cumbre intercoreana
series CELAC: cumbre de la Celac/cumbre de la CELAC
series OIC: cumbre islámica
series EPC: Comunidad Política Europea
series Mercosur: cumbre del Mercosur
series EU-EaP: cumbre de la Asociación Oriental
`)

const relatives = summitWords(`
next: próximo/próxima/siguiente/venidera
last: último/última/pasado/pasada/anterior/reciente
this: actual/presente
`)

const numbers = ordinals(`
1: primero/primera/primer
2: segundo/segunda
3: tercero/tercera/tercer
4: cuarto/cuarta
5: quinto/quinta
6: sexto/sexta
7: séptimo/séptima
8: octavo/octava
9: noveno/novena
10: décimo/décima
11: undécimo/undécima/decimoprimero/decimoprimera
12: duodécimo/duodécima/decimosegundo/decimosegunda
13: decimotercero/decimotercera/décimo tercero/décima tercera
14: decimocuarto/decimocuarta/décimo cuarto/décima cuarta
15: decimoquinto/decimoquinta/décimo quinto/décima quinta
16: decimosexto/decimosexta/décimo sexto/décima sexta
17: decimoséptimo/decimoséptima/décimo séptimo/décima séptima
18: decimooctavo/decimooctava/décimo octavo/décima octava
19: decimonoveno/decimonovena/décimo noveno/décima novena
20: vigésimo/vigésima
21: vigésimo primero/vigésima primera/vigésimo primer/vigésima primer
22: vigésimo segundo/vigésima segunda
23: vigésimo tercero/vigésima tercera/vigésimo tercer/vigésima tercer
24: vigésimo cuarto/vigésima cuarta
25: vigésimo quinto/vigésima quinta
26: vigésimo sexto/vigésima sexta
27: vigésimo séptimo/vigésima séptima
28: vigésimo octavo/vigésima octava
29: vigésimo noveno/vigésima novena
30: trigésimo/trigésima
31: trigésimo primero/trigésima primera/trigésimo primer/trigésima primer
32: trigésimo segundo/trigésima segunda
33: trigésimo tercero/trigésima tercera/trigésimo tercer/trigésima tercer
34: trigésimo cuarto/trigésima cuarta
35: trigésimo quinto/trigésima quinta
36: trigésimo sexto/trigésima sexta
37: trigésimo séptimo/trigésima séptima
38: trigésimo octavo/trigésima octava
39: trigésimo noveno/trigésima novena
40: cuadragésimo/cuadragésima
41: cuadragésimo primero/cuadragésima primera/cuadragésimo primer/cuadragésima primer
42: cuadragésimo segundo/cuadragésima segunda
43: cuadragésimo tercero/cuadragésima tercera/cuadragésimo tercer/cuadragésima tercer
44: cuadragésimo cuarto/cuadragésima cuarta
45: cuadragésimo quinto/cuadragésima quinta
46: cuadragésimo sexto/cuadragésima sexta
47: cuadragésimo séptimo/cuadragésima séptima
48: cuadragésimo octavo/cuadragésima octava
49: cuadragésimo noveno/cuadragésima novena
50: quincuagésimo/quincuagésima
`)

export const summitEntries = [...meetings, ...series, ...relatives, ...numbers]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[ \-–—«„“"'’(]|(?:entre|sobre|para|los|las|del|con|de|la|el|en|al|y|e|a)(?=[ «„“'’\p{Lu}\p{L}]|$))*$/iu,
  at: /(?:^| )(?:en)(?: (?:la|el|los|las))? ?$/iu,
  ordinal: "before",
  ordinalBefore: /(?:^|\s)(\d{1,3})\.?\s?[ªºa°]\.?\s$/iu,
  definite: /\b(?:la|el|al|del|esta|este|dicha|esa)$/iu,
  indefinite: /\b(?:un|una|cualquier|cada|ninguna|otra|alguna)$/iu,
}
