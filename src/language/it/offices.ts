import type { OfficeGrammar } from "../grammar.ts"
import { modifiers, nicknames, officeWords, portfolios, seats, withPrefixes } from "../table.ts"

const words = officeWords(`
president! CH: presidente della Confederazione
president IT: presidente della Repubblica/capo dello Stato/capo di Stato + presidenti della Repubblica/capi di Stato
president: presidente/presidentessa/presidente federale + presidenti/presidenti federali
monarch MC,LI: principe sovrano/principe regnante
monarch LU: granduca/granduchi/granduchessa/granduchesse
monarch JP: imperatore + imperatori
monarch: re/sovrano/monarca/regina/regine/sovrana/sovrane/imperatrice/imperatrici + sovrani/monarchi
emir: emiro/sceicco/sceicchi + emiri
sultan: sultano + sultani
pope! VA: vescovo di Roma
pope VA: papa/pontefice/Santo Padre/Sommo Pontefice/sommo pontefice + papi/pontefici
supreme-leader! IR: guida della rivoluzione
supreme-leader KP,IR: leader supremo
supreme-leader IR: guida suprema
prime-minister! IT: inquilino di Palazzo Chigi
prime-minister IT: premier/presidente del Consiglio/presidente del Consiglio dei ministri/capo del governo/capo del Governo/presidente del consiglio + presidenti del Consiglio/capi di governo
prime-minister: primo ministro/prima ministra/prima ministro/presidente del governo + primi ministri/prime ministre
chancellor DE,AT: cancelliere/cancelliera/cancelliere federale/cancelliera federale + cancellieri
chair LY,YE: presidente del Consiglio presidenziale
chair BA: presidente della presidenza tripartita/presidente della Presidenza
chair SD: presidente del Consiglio sovrano
chair SM:  + capitano reggente/capitani reggenti
chair: capo della giunta/capo della giunta militare/leader della giunta/presidente del Consiglio di Stato
foreign-minister! IT: titolare della Farnesina
foreign-minister US,VA: segretario di Stato
foreign-minister: ministro degli Esteri/ministra degli Esteri/ministro degli esteri/ministro degli Affari esteri/capo della diplomazia/capo della Farnesina/titolare degli Esteri + ministri degli Esteri/ministri degli Affari esteri
defence-minister! US: capo del Pentagono
defence-minister US: segretario alla Difesa
defence-minister: ministro della Difesa/ministra della Difesa/ministro della difesa + ministri della Difesa
finance-minister IT: ministro dell'Economia
finance-minister US: segretario al Tesoro/segretaria al Tesoro
finance-minister GB: cancelliere dello Scacchiere
finance-minister: ministro delle Finanze/ministra delle Finanze + ministri delle Finanze
vice-president: vicepresidente/vice presidente/vice presidenti/vicepresidentessa + vicepresidenti
deputy-prime-minister DE,AT: vicecancelliere
deputy-prime-minister IT: vicepremier/vice premier/vicepresidente del Consiglio
deputy-prime-minister: vice primo ministro/vice primi ministri
secretary-general! NATO: capo della Nato/segretario generale della Nato/segretario generale della NATO
secretary-general! UN: capo dell'Onu/segretario generale dell'Onu/segretario generale delle Nazioni Unite
secretary-general: segretario generale/segretaria generale + segretari generali
commission-president! EU: presidente della Commissione europea/presidente della Commissione Ue/presidente della Commissione UE/presidente della Commissione/presidente della Commissione Europea/capo della Commissione europea/numero uno della Commissione
commission-president! AU: presidente della Commissione dell'Unione africana
council-president! EU: presidente del Consiglio europeo/presidente del Consiglio Ue/presidente del Consiglio UE/presidente del Consiglio Europeo
parliament-president! EUParliament: presidente del Parlamento europeo/presidente del Parlamento Ue/presidente dell'Eurocamera/presidente dell'Europarlamento
parliament-president! US: speaker della Camera/speaker della Camera dei Rappresentanti
parliament-president IT: presidente della Camera
parliament-president: presidente del Parlamento/presidente del parlamento
high-representative! EU: alto rappresentante/alta rappresentante/Alto rappresentante Ue/capo della diplomazia europea/capo della diplomazia Ue
party-leader CU: primo segretario
party-leader: leader del partito/capo del partito/segretario generale del Partito comunista/segretario generale del partito/segretario generale del Pcc/segretario del partito
head-of-state! IT: inquilino del Quirinale/inquilino del Colle
head-of-state! FR: inquilino dell'Eliseo
head-of-state: capo di Stato/capo dello Stato + capi di Stato/capi dello Stato/capi di Stato e di governo/capi di Stato e di Governo
head-of-government: capo di governo/capo dell'esecutivo/capo dell'Esecutivo + capi di governo/capi di Governo
leader! RU: padrone del Cremlino
leader: leader/uomo forte/dittatore/autocrate/despota/numero uno/raìs/rais/governante + uomini forti/dittatori/autocrati/despoti/governanti
opposition-leader: leader dell'opposizione/capo dell'opposizione/oppositore/oppositrice/oppositori/dissidente/dissidenti
chief: capo/numero uno/inquilino/inquilina/padrone/leader
crown-prince: principe ereditario/principessa ereditaria
minister: ministro/ministra + ministri/ministre
`)

/** Words that name country or organisation and office in one. */
const named = nicknames(`
president RU: capo del Cremlino/leader del Cremlino/inquilino del Cremlino/padrone del Cremlino/zar del Cremlino/numero uno del Cremlino
president US: inquilino della Casa Bianca
president FR: inquilino dell'Eliseo
president IT: inquilino del Quirinale/inquilino del Colle/capo dello Stato italiano
prime-minister IT: inquilino di Palazzo Chigi/inquilina di Palazzo Chigi
chair ECB: presidente della Bce/presidente della BCE/numero uno della Bce
chair IMF: direttore generale del Fmi/direttrice generale del Fmi/direttrice del Fmi
chair WB: presidente della Banca Mondiale
chair WHO: direttore generale dell'Oms
president PS: presidente dell'Autorità palestinese/presidente dell'Anp
`)

/** Places and ministries that stand for who sits there. */
const houses = seats(`
president RU: Cremlino
president US: Casa Bianca/Studio Ovale
president FR: Eliseo
president IT: Quirinale/Colle
prime-minister IT: Palazzo Chigi
foreign-minister IT: Farnesina
prime-minister GB: Downing Street
prime-minister ES: Moncloa
`)

/** What a minister is for, where an adjective may stand between: "ministre russe des Affaires étrangères". */
const ministries = portfolios(`
foreign-minister: degli Esteri/degli esteri/degli Affari esteri/degli Affari Esteri
defence-minister: della Difesa/della difesa
finance-minister: delle Finanze/dell'Economia
`)

const qualifiers = modifiers(`
former: ex/precedente/precedenti/emerito
predecessor: predecessore/predecessori
outgoing: uscente/uscenti
deposed: deposto/deposta/rovesciato/destituito/destituita
deceased: defunto/defunta/compianto
future: eletto/eletta/presidente eletto/futuro/futura/futuri/designato/designata/incaricato/incaricata/premier incaricato/neoeletto/neoeletta/neo-eletto/neo/entrante/prossimo/prossima
successor: successore/successori/successora
candidate: candidato/candidata/candidati
new: nuovo/nuova/nuovi/nuove
acting: ad interim/facente funzioni/facente funzione/provvisorio/provvisoria/di transizione/transitorio/pro tempore
incumbent: attuale/attuali/in carica
self-proclaimed: autoproclamato/autoproclamata/autoproclamatosi
vice: vice/numero due/sottosegretario/sottosegretaria/sottosegretari/aggiunto/aggiunta/supplente
then: allora/l'allora/all'epoca/dell'epoca/di allora/d'allora/del tempo
colleague: omologo/omologa/omologhi/omologhe/collega/colleghi/colleghe/controparte/controparti/pari grado/ospite/ospiti/interlocutore/interlocutori
head: League/moglie/consorte/first lady/vedova/ex moglie/compagna/sposa/marito/compagno/ex marito/vedovo/figlio/figli/genero/figliastro/nipote/figlia/figlie/nuora/figliastra/fratello/fratelli/sorella/sorelle/padre/madre/genitori/cugino/cugina/zio/zia/famiglia/familiari/parente/parenti/cognato/portavoce/portavoci/addetto stampa/addetta stampa/consigliere/consigliera/consiglieri/capo di gabinetto/capo dello staff/braccio destro/alleato/alleati/stretto collaboratore/collaboratori/assistente/sherpa/ambasciatore/ambasciatrice/ambasciatori/inviato/inviata/inviato speciale/emissario/emissari/rappresentante/negoziatore/negoziatori/console/rappresentante permanente/avvocato/avvocata/avvocati/oppositore/oppositori/rivale/rivali/sfidante/sostenitore/sostenitori/partito/ufficio/delegazione/squadra/visita/discorso/guardia del corpo
`)

const compounds = withPrefixes(
  words,
  `
former: ex-/ex
vice: vice/vice-
`,
)

export const officeEntries = [...words, ...compounds, ...named, ...houses, ...ministries, ...qualifiers]

export const officeGrammar: OfficeGrammar = {
  adjective: "after",
  of: /^ (?:della|dello|dell['’]|del|degli|dei|delle|di|d['’]|in) ?$/iu,
  predicate: /\b(?:era|fu|stat[oa]|diventat[oa]|divenne|divenut[oa]|elett[oa]|rielett[oa]|nominat[oa]|come|da)$/iu,
  indefinite: /\b(?:un|uno|una|un['’]|ogni|qualsiasi|nessun|nessuna|qualche|altro)$/iu,
  definite:
    /(?:\b(?:il|lo|la|al|allo|alla|del|dello|della|dal|dalla|nel|sul|col|questo|questa|suo|sua)|\b(?:l|dell|all|dall)['’])$/iu,
  several: /\b(?:i|gli|le|ai|dei|due|tre|molti|tutti|entrambi)$/iu,
  everyday: /(?<!\p{L})(?:la|della|alla|nella) papa$/iu,
  and: /^ (?:e|ed|o)(?: (?:della|dello|dell['’]|del|degli|dei|delle|di|d['’]))? ?$|^, $/iu,
  possessor: /(?:^|\s)(?:il suo|la sua|il loro|la loro)$/iu,
  complement: /^ (?:di|del|dello|della|dei|degli|delle)\b|^ d(?:ell)?['’]/u,
  feminine: /^(?:regina|cancelliera)/iu,
  otherWord:
    /^[ -]maggiore\b|^ (?:comunale|regionale|provinciale|superiore|d[’']|di (?:amministrazione|sorveglianza|Stato|istituto|classe|facoltà)\b)/iu,
  ofOneCountry: /consiglio/iu,
}
