import type { OfficeGrammar } from "../grammar.ts"
import { modifiers, nicknames, officeWords, portfolios, seats, withPrefixes } from "../table.ts"

const words = officeWords(`
president AR: presidente de la Nación/presidenta de la Nación
president: presidente/presidenta/presidente de la República/presidenta de la República/presidente federal/presidenta federal/mandatario/mandataria/primer mandatario/primera mandataria/presidente constitucional/presidenta constitucional + presidentes/presidentas/presidentes de la República/mandatarios/mandatarias/primeros mandatarios
monarch MC,LI: príncipe soberano
monarch ES: rey/monarca/jefe del Estado + reyes/monarcas
monarch LU: gran duque/grandes duques/gran duquesa/grandes duquesas
monarch JP: emperador + emperadores
monarch: soberano/soberanos/reina/soberana/soberanas/emperatriz/emperatrices + reinas
emir: emir/jeque/jeques + emires
sultan: sultán + sultanes
pope! VA: obispo de Roma/jefe de la Iglesia católica
pope VA: papa/pontífice/pontífices/sumo pontífice/Sumo Pontífice/Santo Padre + papas
supreme-leader IR,KP: líder supremo/Líder Supremo + líderes supremos
supreme-leader IR: guía supremo/guía de la Revolución
prime-minister ES: presidente del Gobierno/presidenta del Gobierno/presidente del gobierno/jefe del Gobierno/jefa del Gobierno/jefe de Gobierno/jefa de Gobierno/jefe del Ejecutivo/jefa del Ejecutivo/presidente del Ejecutivo + presidentes del Gobierno/jefes de Gobierno
prime-minister PE: presidente del Consejo de Ministros/presidenta del Consejo de Ministros
prime-minister: primer ministro/primera ministra/premier + primeros ministros/primeras ministras/premieres
chancellor! DE: canciller alemán/canciller alemana/canciller de Alemania
chancellor! AT: canciller austriaco/canciller austríaco/canciller de Austria
chancellor DE,AT: canciller federal/canciller + cancilleres federales
chair LY,YE,HT: presidente del Consejo Presidencial/presidente del Consejo Presidencial de Transición
chair BA: presidente de la Presidencia colegiada/presidente de la Presidencia tripartita
chair SD: presidente del Consejo Soberano
chair: jefe de la junta/jefe de la junta militar/líder de la junta militar/presidente del Consejo de Estado
foreign-minister US: secretario de Estado/secretaria de Estado
foreign-minister MX: secretario de Relaciones Exteriores/secretaria de Relaciones Exteriores
foreign-minister: ministro de Exteriores/ministra de Exteriores/ministro de Asuntos Exteriores/ministra de Asuntos Exteriores/ministro de Relaciones Exteriores/ministra de Relaciones Exteriores/canciller/jefe de la diplomacia/jefa de la diplomacia/titular de Exteriores + ministros de Exteriores/ministros de Asuntos Exteriores/ministros de Relaciones Exteriores/cancilleres
defence-minister! US: jefe del Pentágono
defence-minister US,MX: secretario de Defensa/secretaria de Defensa
defence-minister: ministro de Defensa/ministra de Defensa/titular de Defensa + ministros de Defensa
finance-minister US: secretario del Tesoro/secretaria del Tesoro
finance-minister: ministro de Finanzas/ministra de Finanzas/ministro de Hacienda/ministra de Hacienda/ministro de Economía/ministra de Economía + ministros de Finanzas/ministros de Hacienda
vice-president: vicepresidente/vicepresidenta/vicemandatario/vicemandatarios + vicepresidentes/vicepresidentas
deputy-prime-minister DE,AT: vicecanciller
deputy-prime-minister ES: vicepresidente del Gobierno/vicepresidenta del Gobierno
deputy-prime-minister: viceprimer ministro/viceprimera ministra/viceprimeros ministros
secretary-general! NATO: secretario general de la OTAN/jefe de la OTAN
secretary-general! UN: secretario general de la ONU/secretario general de Naciones Unidas/secretario general de las Naciones Unidas/jefe de la ONU
secretary-general: secretario general/secretaria general + secretarios generales
commission-president! EU: presidente de la Comisión Europea/presidenta de la Comisión Europea/presidenta de la Comisión/presidente de la Comisión/presidenta del Ejecutivo comunitario/jefa del Ejecutivo comunitario/presidenta de la CE
commission-president! AU: presidente de la Comisión de la Unión Africana
council-president! EU: presidente del Consejo Europeo/presidenta del Consejo Europeo
parliament-president! EUParliament: presidente del Parlamento Europeo/presidenta del Parlamento Europeo/presidente de la Eurocámara/presidenta de la Eurocámara
parliament-president! US: presidente de la Cámara de Representantes/presidenta de la Cámara de Representantes
parliament-president ES: presidente del Congreso/presidenta del Congreso
parliament-president VE: presidente de la Asamblea Nacional/presidenta de la Asamblea Nacional
parliament-president: presidente del Parlamento/presidenta del Parlamento
high-representative! EU: alto representante/alta representante/Alto Representante/Alta Representante/jefe de la diplomacia europea/jefa de la diplomacia europea/jefe de la diplomacia comunitaria/jefa de la diplomacia comunitaria
party-leader CU: primer secretario/primer secretario del Partido Comunista
party-leader: secretario general del Partido Comunista/secretario general del partido/secretario general del PCCh/secretario general del PCV/líder del partido/jefe del partido/líder del Partido Comunista
head-of-state: jefe de Estado/jefa de Estado/jefe del Estado/jefa del Estado/mandatario/mandataria/primer mandatario/primera mandataria + jefes de Estado/mandatarios/mandatarias/jefes de Estado y de Gobierno/jefes de Estado y de gobierno/jefes de Estado o de Gobierno/gobernantes
head-of-government: jefe de gobierno/jefe del ejecutivo/líder del Gobierno/líder del Ejecutivo + jefes de Gobierno/jefes de gobierno
leader! US: inquilino de la Casa Blanca
leader! RU: jefe del Kremlin
leader: líder/lideresa/gobernante/hombre fuerte/dictador/dictadora/autócrata/caudillo/líder de facto + líderes/lideresas/gobernantes/hombres fuertes/dictadores/autócratas/caudillos
opposition-leader: líder de la oposición/líder opositor/líder opositora/jefe de la oposición/jefa de la oposición/opositor/opositora/opositores/opositoras + líderes de la oposición/líderes opositores
chief: jefe/jefa/inquilino/inquilina/líder/titular/cabeza
crown-prince: príncipe heredero/princesa heredera/heredero al trono
minister: ministro/ministra + ministros/ministras
`)

/** Words that name country or organisation and office in one. */
const named = nicknames(`
president RU: jefe del Kremlin/líder del Kremlin/inquilino del Kremlin
president US: inquilino de la Casa Blanca
prime-minister ES: inquilino de la Moncloa/inquilino de La Moncloa
prime-minister GB: inquilino de Downing Street
chair ECB: presidente del BCE/presidenta del BCE
chair IMF: director gerente del FMI/directora gerente del FMI/jefa del FMI
chair WB: presidente del Banco Mundial
chair WHO: director general de la OMS/jefe de la OMS
president PS: presidente de la Autoridad Palestina
`)

/** Places and ministries that stand for who sits there. */
const houses = seats(`
president RU: Kremlin
president US: Casa Blanca/Despacho Oval
president FR: Elíseo/Palacio del Elíseo
prime-minister ES: Moncloa/La Moncloa
president AR: Casa Rosada
president VE: Miraflores
president BR: Planalto
prime-minister GB: Downing Street
president CO: Casa de Nariño
president CL: La Moneda
`)

/** What a minister is for, where an adjective may stand between: "ministre russe des Affaires étrangères". */
const ministries = portfolios(`
foreign-minister: de Exteriores/de Asuntos Exteriores/de Relaciones Exteriores
defence-minister: de Defensa
finance-minister: de Finanzas/de Hacienda/de Economía
`)

const qualifiers = modifiers(`
former: ex/antiguo/antigua/antiguos/antiguas/anterior/anteriores
predecessor: predecesor/predecesora/antecesor/antecesora
outgoing: saliente/salientes
deposed: depuesto/depuesta/derrocado/derrocada/destituido/destituida
deceased: fallecido/fallecida/difunto/difunta
future: electo/electa/electos/electas/presidente electo/presidenta electa/futuro/futura/designado/designada/entrante/próximo/próxima/recién elegido/recién elegida
successor: sucesor/sucesora/sucesores
candidate: candidato/candidata/candidatos/aspirante/presidenciable
new: nuevo/nueva/nuevos/nuevas
acting: interino/interina/interinos/en funciones/encargado/encargada/presidente encargado/presidenta encargada/provisional/provisorio/provisoria/de transición/transitorio/transitoria
incumbent: actual/actuales/en ejercicio/vigente
self-proclaimed: autoproclamado/autoproclamada
vice: vice/adjunto/adjunta/adjuntos/segundo/número dos/subsecretario/subsecretaria
then: entonces/el entonces/la entonces/los entonces/por entonces/de entonces/por aquel entonces/en aquel momento/de aquel entonces
colleague: homólogo/homóloga/homólogos/homólogas/par/pares/colega/colegas/contraparte/contrapartes/anfitrión/anfitriona/interlocutor/interlocutora/interlocutores/su par
head: League/esposa/mujer/primera dama/viuda/exesposa/exmujer/pareja/cónyuge/marido/esposo/exmarido/viudo/hijo/hijos/yerno/hijastro/nieto/sobrino/hija/hijas/nuera/hijastra/nieta/sobrina/hermano/hermanos/hermana/hermanas/padre/madre/padres/primo/prima/tío/tía/familia/familiar/familiares/cuñado/medio hermano/portavoz/portavoces/vocero/vocera/voceros/secretario de prensa/secretaria de prensa/asesor/asesora/asesores/consejero/consejera/consejeros/jefe de gabinete/jefa de gabinete/jefe de Gabinete/aliado/aliados/colaborador/colaboradores/asistente/embajador/embajadora/embajadores/enviado/enviada/enviado especial/emisario/emisaria/representante/negociador/negociadora/cónsul/representante permanente/abogado/abogada/abogados/opositor/opositora/opositores/rival/rivales/contrincante/seguidor/seguidores/partidario/partidarios/partido/oficina/delegación/equipo/visita/discurso/guardaespaldas
`)

const compounds = withPrefixes(
  words,
  `
former: ex/ex-
vice: vice
`,
)

export const officeEntries = [...words, ...compounds, ...named, ...houses, ...ministries, ...qualifiers]

export const officeGrammar: OfficeGrammar = {
  adjective: "after",
  of: /^ (?:de la|de los|de las|del|de|en) $/iu,
  predicate:
    /\b(?:fue|fueron|era|sido|como|elegid[oa]|reelegid[oa]|nombrad[oa]|proclamad[oa]|designad[oa]|convirtió en)$/iu,
  indefinite: /\b(?:un|una|cualquier|cada|ningún|ninguna|algún|otro|otra)$/iu,
  definite: /\b(?:el|la|al|del|este|esta|ese|esa|su|nuestro|nuestra)$/iu,
  several: /\b(?:los|las|dos|tres|varios|todos|ambos|estos)$/iu,
  everyday: /(?<!\p{L})la papa$/iu,
  and: /^ (?:y|e|o|u)(?: (?:de la|de los|de las|del|de))? $|^, $/iu,
  possessor: /(?:^|\s)sus?$/iu,
  complement: /^ del?\b/u,
  feminine: /^(?:reina|presidenta|primera ministra)/iu,
  otherWord: /^[ -]mayor\b/iu,
  ofOneCountry: /gobierno/iu,
}
