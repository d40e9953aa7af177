import type { OfficeGrammar } from "../grammar.ts"
import { modifiers, nicknames, officeWords, portfolios, seats, withPrefixes } from "../table.ts"

const words = officeWords(`
president! CH: Presidente da Federação
president PT,BR: presidente da República + presidentes da República
president: presidente/presidenta/chefe de Estado/mandatário/mandatária + presidentes/presidentas/chefes de Estado/mandatários/mandatárias
monarch MC,LI: príncipe soberano
monarch LU: grão-duque/grão-duques/grã-duquesa/grã-duquesas
monarch JP: imperador + imperadores
monarch: rei/monarca/soberano/soberanos/rainha/soberana/soberanas/imperatriz/imperatrizes + reis/monarcas/rainhas
emir: emir/xeque/xeques/xeique/xeiques + emires
sultan: sultão + sultões
pope! VA: bispo de Roma/líder da Igreja Católica
pope VA: papa/pontífice/pontífices/sumo pontífice/Sumo Pontífice/Santo Padre + papas
supreme-leader! IR: aiatola/aiatolá/aiatolás/aiatolas
supreme-leader IR,KP: líder supremo/guia supremo + líderes supremos
prime-minister PT,BR: chefe do Executivo
prime-minister PT: primeiro-ministro/primeira-ministra/Primeiro-Ministro/primeiro ministro/PM/chefe do Governo/chefe do governo + primeiros-ministros/primeiras-ministras/chefes de Governo/chefes de governo
prime-minister ES: presidente do Governo
prime-minister: premiê/premier + premiês/premiers
chancellor DE,AT: chanceler/chancelerina/chanceler federal + chanceleres
chair LY,YE: presidente do Conselho Presidencial
chair BA: presidente da Presidência tripartida/presidente da Presidência colegial
chair SD: presidente do Conselho Soberano
chair: líder da junta militar/chefe da junta militar/chefe da junta/presidente do Conselho de Estado
foreign-minister! BR: ministro das Relações Exteriores do Brasil
foreign-minister US: secretário de Estado/secretária de Estado
foreign-minister: ministro dos Negócios Estrangeiros/ministra dos Negócios Estrangeiros/ministro das Relações Exteriores/ministra das Relações Exteriores/ministro do Exterior/ministra do Exterior/chefe da diplomacia/chanceler + ministros dos Negócios Estrangeiros/ministros das Relações Exteriores/chanceleres
defence-minister! US: chefe do Pentágono
defence-minister US: secretário de Defesa/secretário da Defesa/secretária da Defesa
defence-minister: ministro da Defesa/ministra da Defesa + ministros da Defesa
finance-minister BR: ministro da Fazenda/ministra da Fazenda
finance-minister US: secretário do Tesouro/secretária do Tesouro
finance-minister: ministro das Finanças/ministra das Finanças + ministros das Finanças
vice-president: vice-presidente + vice-presidentes
deputy-prime-minister DE,AT: vice-chanceler
deputy-prime-minister: vice-primeiro-ministro/vice-primeira-ministra/vice-primeiros-ministros/vice-premiê/vice-premiês
secretary-general! NATO: secretário-geral da NATO/secretário-geral da Otan/secretário-geral da OTAN
secretary-general! UN: secretário-geral da ONU/secretário-geral das Nações Unidas/chefe da ONU
secretary-general: secretário-geral/secretária-geral + secretários-gerais
commission-president! EU: presidente da Comissão Europeia/presidente da Comissão/líder da Comissão Europeia/chefe da Comissão Europeia/líder do executivo comunitário/presidente do executivo comunitário
commission-president! AU: presidente da Comissão da União Africana
council-president! EU: presidente do Conselho Europeu/líder do Conselho Europeu
parliament-president! EUParliament: presidente do Parlamento Europeu
parliament-president! US: presidente da Câmara dos Representantes
parliament-president PT: presidente da Assembleia da República
parliament-president BR: presidente da Câmara dos Deputados/presidente da Câmara
parliament-president: presidente do Parlamento/presidente do parlamento
high-representative! EU: alto representante/alta representante/Alto Representante/Alta Representante/alto-representante/chefe da diplomacia europeia/chefe da diplomacia da UE
party-leader CU: primeiro-secretário
party-leader: secretário-geral do Partido Comunista/secretário-geral do partido/secretário-geral do PCC/líder do partido/chefe do partido/líder do Partido Comunista
head-of-state: chefe de Estado/chefe do Estado/mandatário + chefes de Estado/chefes de Estado e de Governo/chefes de Estado e de governo/chefes de Estado e do Governo/mandatários/governantes
head-of-government: chefe de Governo/chefe de governo/chefe do executivo/líder do Governo + chefes de Governo/chefes de governo/chefes do Governo
leader: líder/dirigente/governante/homem forte/ditador/autocrata/número um/déspota + líderes/dirigentes/governantes/homens fortes/ditadores/autocratas/déspotas
opposition-leader: líder da oposição/chefe da oposição/opositor/opositora/opositores/líder oposicionista + líderes da oposição
chief: chefe/líder/inquilino/inquilina
crown-prince: príncipe herdeiro/princesa herdeira
minister: ministro/ministra + ministros/ministras
`)

/** Words that name country or organisation and office in one. */
const named = nicknames(`
president RU: líder do Kremlin/chefe do Kremlin/inquilino do Kremlin/senhor do Kremlin
president US: inquilino da Casa Branca
prime-minister GB: inquilino de Downing Street
chair ECB: presidente do BCE
chair IMF: diretora-geral do FMI/diretor-geral do FMI/directora-geral do FMI/director-geral do FMI
chair WB: presidente do Banco Mundial
chair WHO: diretor-geral da OMS/director-geral da OMS
president PS: presidente da Autoridade Palestina/presidente da Autoridade Palestiniana
`)

/** Places and ministries that stand for who sits there. */
const houses = seats(`
president RU: Kremlin
president US: Casa Branca/Salão Oval/Sala Oval
president FR: Eliseu
president PT: Belém/Palácio de Belém
prime-minister PT: São Bento
president BR: Planalto/Palácio do Planalto
prime-minister GB: Downing Street
foreign-minister BR: Itamaraty
foreign-minister PT: Palácio das Necessidades
`)

/** What a minister is for, where an adjective may stand between: "ministre russe des Affaires étrangères". */
const ministries = portfolios(`
foreign-minister: dos Negócios Estrangeiros/das Relações Exteriores/do Exterior
defence-minister: da Defesa
finance-minister: das Finanças/da Fazenda
`)

const qualifiers = modifiers(`
former: ex/antigo/antiga/antigos/antigas/anterior/anteriores
predecessor: antecessor/antecessora/predecessor/predecessora
outgoing: cessante/cessantes
deposed: deposto/deposta/destituído/destituída/derrubado
deceased: falecido/falecida
future: eleito/eleita/eleitos/presidente eleito/presidente eleita/recém-eleito/recém-eleita/futuro/futura/indigitado/indigitada/designado/designada/nomeado/nomeada/próximo/próxima
successor: sucessor/sucessora
candidate: candidato/candidata/candidatos/presidenciável
new: novo/nova/novos/novas
acting: interino/interina/interinos/em exercício/em funções/provisório/provisória/de transição/transitório
incumbent: atual/atuais/actual/actuais
self-proclaimed: autoproclamado/autoproclamada
vice: vice/adjunto/adjunta/número dois/substituto/substituta/subsecretário/subsecretária
then: então/o então/a então/os então/à época/na época/à altura/da altura/da época/na altura
colleague: homólogo/homóloga/homólogos/homólogas/colega/colegas/contraparte/contrapartes/par/pares/anfitrião/anfitriã/interlocutor/interlocutora/interlocutores
head: League/mulher/esposa/primeira-dama/viúva/ex-mulher/companheira/cônjuge/marido/esposo/companheiro/ex-marido/viúvo/filho/filhos/genro/enteado/neto/sobrinho/filha/filhas/nora/enteada/neta/sobrinha/irmão/irmãos/irmã/irmãs/pai/mãe/pais/primo/prima/tio/tia/família/familiares/parente/parentes/cunhado/porta-voz/porta-vozes/assessor de imprensa/assessora de imprensa/secretário de imprensa/secretária de imprensa/conselheiro/conselheira/conselheiros/assessor/assessora/assessores/chefe de gabinete/chefe da Casa Civil/aliado/aliados/colaborador/braço direito/embaixador/embaixadora/embaixadores/enviado/enviada/enviado especial/emissário/emissários/representante/negociador/cônsul/representante permanente/advogado/advogada/advogados/opositor/opositora/opositores/rival/rivais/adversário/adversária/apoiador/apoiadores/apoiante/apoiantes/partido/delegação/equipa/equipe/visita/discurso
`)

const compounds = withPrefixes(
  words,
  `
former: ex-/ex
vice: vice-
`,
)

export const officeEntries = [...words, ...compounds, ...named, ...houses, ...ministries, ...qualifiers]

export const officeGrammar: OfficeGrammar = {
  adjective: "after",
  of: /^ (?:da|do|das|dos|de|em|na|no) $/iu,
  predicate: /(?:^|\s)(?:foi|era|sido|eleit[oa]|reeleit[oa]|nomead[oa]|como|tornou-se|virou)$/iu,
  indefinite: /\b(?:um|uma|qualquer|cada|nenhum|nenhuma|algum|outro|outra)$/iu,
  definite: /\b(?:o|a|ao|à|do|da|no|na|pelo|pela|este|esta|esse|essa|seu|sua)$/iu,
  several: /\b(?:os|as|aos|dos|dois|três|vários|todos|ambos)$/iu,
  everyday: /(?<!\p{L})(?:a|à|da|na|pela) papa$/iu,
  and: /^ (?:e|ou)(?: (?:da|do|das|dos|de))? $|^, $/iu,
  possessor: /(?:^|\s)(?:o seu|a sua)$/iu,
  complement: /^ (?:de|da|do|das|dos)\b/u,
  feminine: /^(?:rainha|presidenta)/iu,
  otherWord: /^[ -]maior\b/iu,
}
