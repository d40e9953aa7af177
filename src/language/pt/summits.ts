import type { SummitGrammar } from "../grammar.ts"
import { ordinals, summitWords } from "../table.ts"

const meetings = summitWords(`
summit: cimeira/cimeiras/cúpula/cúpulas/reunião de cúpula/encontro de cúpula/cume/cumes/cimeira de chefes de Estado e de Governo/cúpula de chefes de Estado/cúpula de líderes/minicimeira/mini-cimeira
meeting: encontro/encontros/reunião/reuniões/frente a frente/cara a cara/reunião bilateral/encontro bilateral
conference: conferência/conferências/congresso/congressos/conferência de paz/conferência de doadores
council: conselho/conselhos
session: sessão/sessões/assembleia-geral/Assembleia-Geral/Assembleia Geral/plenária/sessão plenária/debate geral/reunião de emergência
state-visit: visita de Estado/visitas de Estado/visita de estado
official-visit: visita oficial/visitas oficiais/visita/visitas/viagem/viagens/deslocação/deslocações/périplo/giro/visita surpresa/visita-surpresa/visita relâmpago/escala
working-visit: visita de trabalho/visitas de trabalho
talks: conversações/conversas/conversa/negociações/negociação/diálogo/consultas/consultações
call: telefonema/telefonemas/conversa telefónica/conversa telefônica/videoconferência/chamada telefónica/cimeira virtual
forum: fórum/fóruns/fórum económico/fórum econômico/Fórum Económico/Fórum Econômico
anniversary: cimeira de aniversário/cúpula de aniversário/cimeira do 75.º aniversário
extraordinary: cimeira extraordinária/cúpula extraordinária/cimeira de emergência/cúpula de emergência/reunião extraordinária
informal: cimeira informal/cúpula informal/reunião informal/jantar de trabalho
ministerial: reunião dos ministros dos Negócios Estrangeiros/reunião ministerial/reunião de chanceleres/reunião dos ministros da Defesa
sidelines: à margem/à margem de/à margem da/paralelamente a/nos bastidores
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series EU-AU: cimeira UE-África/cúpula UE-África/cimeira União Europeia-África
series ArabLeague: cimeira árabe/cúpula árabe/cimeira da Liga Árabe
series COP: cimeira do clima/cúpula do clima/conferência do clima/Conferência do Clima/conferência climática
series IberoAmerican: Cúpula Ibero-Americana/Cúpula Iberoamericana/cúpula ibero-americana/cúpula iberoamericana/Cimeira Ibero-Americana/cimeira ibero-americana/Cimeira Iberoamericana/cimeira iberoamericana
series ASEM: cimeira ASEM/cúpula da ASEM/cimeira Ásia-Europa/cúpula Ásia-Europa/cimeira da ASEM
series PacificAlliance: cúpula da Aliança do Pacífico/cimeira da Aliança do Pacífico/Cúpula da Aliança do Pacífico
series MED: cimeira dos países do sul da UE/Cimeira dos Países do Sul da União Europeia/cimeira dos países do sul da União Europeia/cimeira do MED9/cimeira MED9/cúpula dos países do sul da UE
series BerlinProcess: cimeira do Processo de Berlim/cúpula do Processo de Berlim
series SummitOfTheAmericas: Cimeira das Américas/Cúpula das Américas
series UNGA: Assembleia Geral da ONU/Assembleia-Geral da ONU/Assembleia Geral das Nações Unidas/Assembleia-Geral das Nações Unidas
series MSC: Conferência de Segurança de Munique
series WEF: Fórum Económico Mundial/Fórum Econômico Mundial/Fórum de Davos
council EuropeanCouncil: Conselho Europeu
series EuropeanCouncil: cimeira europeia/cúpula europeia
series Inter-Korean: cimeira intercoreana/cúpula intercoreana
series CELAC: cúpula da Celac/cimeira da CELAC
series Mercosur: cúpula do Mercosul/cimeira do Mercosul
series EPC: Comunidade Política Europeia
series EU-EaP: cimeira da Parceria Oriental/cúpula da Parceria Oriental
`)

const relatives = summitWords(`
next: próximo/próxima/seguinte/vindoura
last: último/última/passado/passada/anterior/recente
this: atual/actual
`)

const numbers = ordinals(`
1: primeiro/primeira
2: segundo/segunda
3: terceiro/terceira
4: quarto/quarta
5: quinto/quinta
6: sexto/sexta
7: sétimo/sétima
8: oitavo/oitava
9: nono/nona
10: décimo/décima
11: décimo primeiro/décima primeira
12: décimo segundo/décima segunda
13: décimo terceiro/décima terceira
14: décimo quarto/décima quarta
15: décimo quinto/décima quinta
16: décimo sexto/décima sexta
17: décimo sétimo/décima sétima
18: décimo oitavo/décima oitava
19: décimo nono/décima nona
20: vigésimo/vigésima
21: vigésimo primeiro/vigésima primeira
22: vigésimo segundo/vigésima segunda
23: vigésimo terceiro/vigésima terceira
24: vigésimo quarto/vigésima quarta
25: vigésimo quinto/vigésima quinta
26: vigésimo sexto/vigésima sexta
27: vigésimo sétimo/vigésima sétima
28: vigésimo oitavo/vigésima oitava
29: vigésimo nono/vigésima nona
30: trigésimo/trigésima
31: trigésimo primeiro/trigésima primeira
32: trigésimo segundo/trigésima segunda
33: trigésimo terceiro/trigésima terceira
34: trigésimo quarto/trigésima quarta
35: trigésimo quinto/trigésima quinta
36: trigésimo sexto/trigésima sexta
37: trigésimo sétimo/trigésima sétima
38: trigésimo oitavo/trigésima oitava
39: trigésimo nono/trigésima nona
40: quadragésimo/quadragésima
41: quadragésimo primeiro/quadragésima primeira
42: quadragésimo segundo/quadragésima segunda
43: quadragésimo terceiro/quadragésima terceira
44: quadragésimo quarto/quadragésima quarta
45: quadragésimo quinto/quadragésima quinta
46: quadragésimo sexto/quadragésima sexta
47: quadragésimo sétimo/quadragésima sétima
48: quadragésimo oitavo/quadragésima oitava
49: quadragésimo nono/quadragésima nona
50: quinquagésimo/quinquagésima
`)

export const summitEntries = [...meetings, ...series, ...relatives, ...numbers]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[ \-–—«„“"'’(]|(?:entre|sobre|para|das|dos|nos|nas|com|da|do|de|em|na|no|os|as|ao|o|a|e|à)(?=[ «„“'’\p{Lu}\p{L}]|$))*$/iu,
  at: /(?:^| )(?:nos|nas|em|na|no) ?$/iu,
  ordinal: "before",
  ordinalBefore: /(?:^|\s)(\d{1,3})\.?\s?[ªº]\.?\s$/iu,
  definite: /\b(?:o|a|ao|à|do|da|no|na|pelo|pela|esta|este|dessa|desta|nesta|nessa)$/iu,
  indefinite: /\b(?:um|uma|numa|num|qualquer|cada|nenhuma|outra|alguma)$/iu,
}
