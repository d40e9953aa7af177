import type { SummitGrammar } from "../grammar.ts"
import { ordinals, summitWords } from "../table.ts"

const meetings = summitWords(`
summit: 정상회의/정상회담/서밋/정상회동/정상급 회의/정상 만남
meeting: 회동/만남/면담/회의/회담/접견/대면 회담
conference: 콘퍼런스/컨퍼런스/국제회의/평화회의/대회/총회
council: 이사회/평의회/위원회/국무회의
session: 회기/전체회의/본회의/일반토의/긴급회의
state-visit: 국빈방문/국빈 방문/국빈
official-visit: 공식방문/공식 방문/방문/순방/깜짝 방문/답방/방미/방중/방러/방일/방한/해외순방
working-visit: 실무방문/실무 방문/공식 실무방문
talks: 협상/협의/대화/논의
call: 전화통화/전화 통화/통화/화상회의/화상 정상회의/화상회담/화상 정상회담
forum: 포럼/경제포럼
anniversary: 기념 정상회의/창설 75주년 정상회의
extraordinary: 긴급 정상회의/특별 정상회의/임시 정상회의/특별정상회의/긴급 회의/비상회의
informal: 비공식 정상회의/비공식 회동/비공식 회의/업무 만찬
ministerial: 외교장관회의/외교장관 회의/장관급 회의/장관회의/국방장관회의/재무장관회의
sidelines: 계기로/계기에/계기/를 계기로/기간 중/부대행사
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series ArabLeague: 아랍연맹 정상회의/아랍 정상회의/아랍정상회의
series COP: 기후변화협약 당사국총회/기후변화협약 당사국 총회/유엔기후변화협약 당사국총회/기후정상회의/유엔 기후변화회의/기후변화총회
series IberoAmerican: 이베로아메리카 정상회의/이베로-아메리카 정상회의
series PacificAlliance: 태평양동맹 정상회의/태평양동맹 정상회담
series BerlinProcess: 베를린 프로세스 정상회의
series SummitOfTheAmericas: 미주정상회의/미주 정상회의
series UNGA: 유엔총회/유엔 총회
series MSC: 뮌헨안보회의/뮌헨 안보회의
series WEF: 세계경제포럼/다보스포럼/다보스 포럼
council EuropeanCouncil: 유럽이사회
series EuropeanCouncil: EU 정상회의/유럽연합 정상회의/유럽연합(EU) 정상회의
series Inter-Korean: 남북정상회담/남북 정상회담/남북 정상회의
series US-DPRK: 북미정상회담/북미 정상회담/북·미 정상회담/북미회담
series CJK: 한중일 정상회의/한일중 정상회의/한·중·일 정상회의/한·일·중 정상회의/한일중 3국 정상회의
series EAS: 동아시아정상회의/동아시아 정상회의
series NuclearSecurity: 핵안보정상회의/핵안보 정상회의
series BeltAndRoad: 일대일로 정상포럼/일대일로 국제협력 정상포럼
series ASEM: 아셈 정상회의/아시아유럽정상회의
series US-JP-KR: 한미일 정상회의/한미일 정상회담/한·미·일 정상회의
series EPC: 유럽정치공동체 정상회의/유럽정치공동체
series SummitForDemocracy: 민주주의 정상회의
series EU-EaP: 동방파트너십 정상회의/동방 파트너십 정상회의
`)

const relatives = summitWords(`
next: 다음/차기/내년/향후
last: 지난/작년/직전/지난번
this: 이번/올해/금번
`)

const numbers = ordinals(`
1: 첫 번째/첫번째
2: 두 번째/두번째
3: 세 번째/세번째
4: 네 번째/네번째
5: 다섯 번째/다섯번째
6: 여섯 번째/여섯번째
7: 일곱 번째/일곱번째
8: 여덟 번째/여덟번째
9: 아홉 번째/아홉번째
10: 열 번째/열번째
`)

export const summitEntries = [...meetings, ...series, ...relatives, ...numbers]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[(‘'“· ]|의|에서|에서의|열린|열리는|개최된|개최되는|와의|과의|와|과)*$/u,
  at: /에서/u,
  owner: /^(?:의|에서|에서 열린|에서 열리는|에서 개최된|에서 개최되는|와의|과의)? ?$/u,
  nounLast: true,
  ordinal: "before",
  ordinalBefore: /제?\s?(\d{1,3})\s?(?:차|회|번째)(?:의)?\s?$/iu,
  indefinite: /(?:^|\s)(?:어느|모든|각)$/iu,
}
