import type { SummitGrammar } from "../grammar.ts"
import { ordinals, summitWords } from "../table.ts"

const meetings = summitWords(`
summit: topmøde/topmødet/topmødets + topmøder/topmøderne
extraordinary: ekstraordinært topmøde/krisetopmøde/krisetopmødet/hastetopmøde
informal: uformelt topmøde/uformelle topmøde
ministerial: udenrigsministermøde/udenrigsministermødet/ministermøde/ministermødet
meeting: møde/mødet/mødets
talks: forhandlinger/forhandlingerne/samtaler/samtalerne
conference: konference/konferencen
council: råd/rådet
session: session/samling/samlingen
state-visit: statsbesøg/statsbesøget/statsbesøgets
official-visit: besøg/besøget/rejse/rejsen
working-visit: arbejdsbesøg/arbejdsbesøget
call: telefonsamtale/telefonsamtalen
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series COP: klimatopmøde/klimatopmødet/klimakonference/klimakonferencen/FN's klimakonference
series IberoAmerican: iberoamerikanske topmøde/ibero-amerikanske topmøde
series ASEM: ASEM-topmødet/Asem-topmødet/ASEM-topmøde
series NATO: Natotopmøde/Natotopmødet/NATO-topmøde/NATO-topmødet/Nato-topmøde/Nato-topmødet
series UNGA: FN's generalforsamling/generalforsamlingen
series MSC: sikkerhedskonferencen i München
series WEF: World Economic Forum
council EuropeanCouncil: Det Europæiske Råd
`)

const relatives = summitWords(`
next: næste/kommende
last: seneste/sidste/forrige
this: årets/dette års
`)

const numbers = ordinals(`
1: første
2: anden/andet
3: tredje
4: fjerde
5: femte
6: sjette
7: syvende
8: ottende
9: niende
10: tiende
`)

export const summitEntries = [...meetings, ...series, ...relatives, ...numbers]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[ \-–—«»„“”"'’()+]|(?:mellem|med|for|ved|den|det|og|af|om|på|i)(?=[ «„“'’\p{L}]|$))*$/iu,
  at: /(?:^| )(?:i|på) ?$/iu,
  nounLast: true,
  ordinal: "before",
  ordinalBefore: /(?:^|\s)(\d{1,3})\.\s$/iu,
  definite: /(?:^|\s)(?:den|det|dette|denne)$/iu,
  indefinite: /(?:^|\s)(?:et|en|hvert|noget|intet|andet)$/iu,
  definiteForm: /(?:et|en|ets|ens)$/u,
}
