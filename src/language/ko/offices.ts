import type { OfficeGrammar } from "../grammar.ts"
import { modifiers, nicknames, officeWords, seats, shortNames, withPrefixes } from "../table.ts"

const words = officeWords(`
president KR: 대통령
president CN: 국가주석/주석/국가 주석
president KP: 국무위원장
president: 연방대통령/연방 대통령/국가원수
monarch! JP: 일왕/천황
monarch: 국왕/군주/대공/국왕 폐하/여왕/왕비/황후
emir: 군주/국왕/에미르
sultan: 술탄
pope VA: 교황/로마 교황/로마교황
supreme-leader! KP: 최고존엄
supreme-leader IR,KP: 최고지도자/최고 지도자
prime-minister KR: 총리/국무총리
prime-minister JP: 내각총리대신
prime-minister: 수상
chancellor DE,AT: 연방총리/연방 총리
chair LY,BA: 대통령위원회 위원장/대통령위원회 의장
chair SD: 주권위원회 위원장
chair: 군정 수장/군부 지도자/군정 지도자/국가평의회 의장
foreign-minister KP,JP: 외무상
foreign-minister KR: 외교장관/외교부 장관/외교부장관
foreign-minister CN: 외교부장
foreign-minister US: 국무장관
foreign-minister: 외무장관/외무부 장관/외상
defence-minister KR: 국방장관/국방부 장관/국방부장관
defence-minister JP: 방위상
defence-minister KP: 국방상
defence-minister CN: 국방부장
finance-minister JP: 재무상
finance-minister KR: 경제부총리
finance-minister: 재무장관/재무부 장관/재정부장
vice-president CN: 국가부주석/부주석
vice-president: 부통령
deputy-prime-minister: 부총리/부수상
secretary-general! NATO: 나토 사무총장/나토사무총장/북대서양조약기구(나토) 사무총장
secretary-general! UN: 유엔 사무총장/유엔사무총장
secretary-general: 사무총장
commission-president: 집행위원장
commission-president! EU: 유럽연합(EU) 집행위원장/EU 집행위원장/유럽연합 집행위원장/유럽위원회 위원장
commission-president! AU: 아프리카연합 집행위원장/아프리카연합(AU) 집행위원장
council-president! EU: 유럽연합(EU) 정상회의 상임의장/EU 정상회의 상임의장/정상회의 상임의장/유럽이사회 의장/유럽이사회 상임의장
parliament-president! EUParliament: 유럽의회 의장
parliament-president! CN: 전국인민대표대회 상무위원장/전인대 상무위원장
parliament-president KR: 국회의장
parliament-president US: 하원의장
parliament-president: 의회 의장/의회의장
high-representative! EU: 외교안보 고위대표/EU 외교안보 고위대표/고위대표/유럽연합(EU) 외교안보 고위대표/외교·안보 고위대표
party-leader! KP: 노동당 총비서/총비서/조선노동당 총비서
party-leader VN,LA: 서기장/공산당 서기장
party-leader CN: 총서기/공산당 총서기/당 총서기
party-leader CU: 제1서기
party-leader: 당대표/당 대표/당수
head-of-state: 국가원수/국가 원수/정상들/각국 정상
head-of-government: 정부 수반/정부수반/행정 수반
leader: 지도자/통치자/독재자/정상/수장/실권자/최고권력자/철권통치자/최고지도자/최고 지도자
opposition-leader KR: 야당 대표/야당대표
opposition-leader: 야권 지도자/야당 지도자/야당 당수
chief: 수장/총재/사무국장/위원장/주인
crown-prince: 왕세자/황태자
minister: 장관/상
`)

/** Words that name country or organisation and office in one. */
const named = nicknames(`
president RU: 크렘린의 주인/크렘린궁의 주인
president US: 백악관 주인/백악관의 주인
secretary-general UN: 유엔 사무총장/유엔사무총장
secretary-general NATO: 나토 사무총장/나토(NATO) 사무총장/북대서양조약기구(나토) 사무총장/북대서양조약기구(NATO·나토) 사무총장/북대서양조약기구(NATO) 사무총장
commission-president EU: EU 집행위원장/유럽연합 집행위원장/유럽연합(EU) 집행위원장/EU집행위원장/유럽연합(EU) 행정부 수반
council-president EU: EU 정상회의 상임의장/유럽연합(EU) 정상회의 상임의장/EU 상임의장/유럽이사회 의장/EU 정상회의 의장
high-representative EU: EU 외교안보 고위대표/유럽연합(EU) 외교안보 고위대표
chair ECB: 유럽중앙은행 총재/유럽중앙은행(ECB) 총재/ECB 총재
chair IMF: 국제통화기금 총재/국제통화기금(IMF) 총재/IMF 총재
chair WB: 세계은행 총재/세계은행(WB) 총재
chair WHO: 세계보건기구 사무총장/세계보건기구(WHO) 사무총장/WHO 사무총장
foreign-minister US: 미 국무장관/미국 국무장관/국무장관
monarch JP: 일왕/일본 국왕
party-leader KP: 노동당 총비서/북한 노동당 총비서
`)

/** Places and ministries that stand for who sits there. */
const houses = seats(`
president RU: 크렘린/크렘린궁
president US: 백악관
president KR: 청와대/용산 대통령실
president FR: 엘리제궁
prime-minister GB: 다우닝가
foreign-minister: 외교부/외무성
`)

const qualifiers = modifiers(`
former: 전직/전임/퇴임한/전 총리
predecessor: 전임자
outgoing: 퇴임하는/물러나는
deposed: 축출된/탄핵된/파면된
future: 당선인/당선자/대통령 당선인/차기/내정자/지명자
successor: 후임/후임자/후계자
candidate: 후보/대선 후보/대통령 후보/대선후보
new: 신임
acting: 권한대행/직무대행/대통령 권한대행/임시/과도/과도정부/대행
incumbent: 현직/현재의
self-proclaimed: 자칭
vice: 부의장/부장관/차관/외교차관/외교부 차관/2인자
then: 당시/당시의
colleague: 상대/상대방/카운터파트/동료/상대역/맞상대
head: 선거/부인/특사/후보/관저/공관/비서관/비서실장/보좌관/대변인/선거일/기록관/배우자/권한대행/부인/아내/영부인/여사/퍼스트레이디/배우자/미망인/전처/남편/아들/장남/차남/사위/손자/조카/장녀/차녀/며느리/손녀/동생/여동생/남동생/누나/누이/아버지/부친/어머니/모친/가족/일가/친척/사촌/대변인/공보비서관/공보관/공보수석/보좌관/고문/비서실장/참모/측근/수석/안보보좌관/국가안보보좌관/특사/비서관/안보실장/국가안보실장/동맹/대사/공사/총영사/대표/특별대표/협상대표/유엔대사/수석대표/주한대사/사절/변호사/정적/경쟁자/라이벌/비판자/지지자/집무실/대표단/방문/연설/경호원
`)

const compounds = withPrefixes(
  words,
  `
former: 전_/전/前_/前/故_/고_/전직_
incumbent: 현_/현직_/現_
future: 차기_
then: 당시_
new: 신임_/새_
acting: 임시_/과도정부_
`,
)

export const officeEntries = [...words, ...compounds, ...named, ...houses, ...qualifiers]

export const officeGrammar: OfficeGrammar = {
  adjective: "before",
  of: /^$/iu,
  possessive: /^(?:의)? ?$/iu,
  indefinite: /(?:^|\s)(?:어느|모든|각|어떤|한)$/iu,
  several: /(?:^|\s)(?:각국|양국|두|세|여러|역대|3국)$/iu,
  and: /^(?:과|와|및|,|·)? ?$/iu,
  shortCountriesApart: true,
  shortCountries: shortNames(
    "미:US 美:US 영:GB 英:GB 불:FR 佛:FR 독:DE 獨:DE 일:JP 日:JP 중:CN 中:CN 러:RU 露:RU 북:KP 北:KP 한:KR 韓:KR 인:IN 伊:IT",
  ),
  predicateBehind: /^(?:으?로(?!부터)|이 되|가 되)/u,
  nameBefore: true,
  compounding: true,
}
