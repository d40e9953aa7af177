import type { SummitGrammar } from "../grammar.ts"
import { summitWords } from "../table.ts"

const meetings = summitWords(`
summit: 首脳会議/首脳会談/首脳会合/トップ会談/ミニサミット
meeting: 会談/会合/会議/面会/会見/対面会談
conference: 国際会議/和平会議/大会/支援会合
council: 理事会/評議会/閣議
session: 総会/会期/全体会議/一般討論演説/緊急会合
state-visit: 国賓訪問/国賓/国賓待遇/国賓として
official-visit: 公式訪問/公賓訪問/公式実務訪問/訪問/歴訪/外遊/電撃訪問/来訪/来日/訪米/訪中/訪欧/訪韓/訪ロ/訪露
working-visit: 実務訪問
talks: 協議/交渉/対話/和平交渉
call: 電話会談/電話協議/オンライン会談/テレビ会議/オンライン首脳会議/オンライン会合/ビデオ会議
forum: フォーラム/経済フォーラム
anniversary: 記念首脳会議/創設75周年首脳会議/特別記念首脳会議
extraordinary: 緊急首脳会議/臨時首脳会議/特別首脳会議/緊急サミット/臨時会合/緊急会議
informal: 非公式首脳会議/非公式会合/非公式会談/ワーキングディナー
ministerial: 外相会合/外相会議/閣僚会合/閣僚会議/財務相会議/国防相会議
sidelines: に合わせて/の合間に/の傍ら/に際し/の機会に
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series EU-AU: EU・アフリカ首脳会議
series ArabLeague: アラブ首脳会議/アラブ連盟首脳会議
series COP: 気候変動会議/気候変動枠組み条約締約国会議/気候変動枠組条約締約国会議/国連気候変動会議/気候サミット/国連気候変動枠組み条約第
series IberoAmerican: イベロアメリカ首脳会議/イベロアメリカサミット/イベロアメリカ・サミット
series PacificAlliance: 太平洋同盟首脳会議/太平洋同盟首脳会合
series BerlinProcess: ベルリン・プロセス首脳会議/ベルリンプロセス首脳会議
series SummitOfTheAmericas: 米州首脳会議/米州サミット
series UNGA: 国連総会/国連総会の一般討論/国連総会一般討論
series MSC: ミュンヘン安全保障会議/ミュンヘン安保会議
series WEF: 世界経済フォーラム/ダボス会議
council EuropeanCouncil: 欧州理事会
series EuropeanCouncil: EU首脳会議/ＥＵ首脳会議/欧州連合首脳会議/欧州連合（EU）首脳会議
series Inter-Korean: 南北首脳会談/南北サミット
series G7: 主要国首脳会議/先進国首脳会議/主要7カ国首脳会議/主要７カ国首脳会議/先進7カ国首脳会議/主要7か国首脳会議/主要７か国首脳会議/主要七カ国首脳会議/サミット
series G20: 20カ国・地域首脳会議/２０カ国・地域首脳会議/主要20カ国・地域首脳会議/20か国・地域首脳会議/金融サミット
series TICAD: アフリカ開発会議/TICAD/ＴＩＣＡＤ
series CJK: 日中韓首脳会談/日中韓サミット/日中韓首脳会議
series EAS: 東アジア首脳会議/東アジアサミット
series NuclearSecurity: 核安全保障サミット/核セキュリティー・サミット/核セキュリティ・サミット
series BeltAndRoad: 「一帯一路」国際協力サミットフォーラム/一帯一路フォーラム
series OIC: イスラム諸国首脳会議/イスラム協力機構首脳会議
series GCC: 湾岸協力会議首脳会議
series ASEM: アジア欧州会議/アジア欧州会合
series EPC: 欧州政治共同体首脳会議/欧州政治共同体
series MEM: 主要経済国会合
series EU-EaP: 東方パートナーシップ首脳会議
`)

const relatives = summitWords(`
next: 次回の/次回/次の/来年の/来たる/今度の
last: 前回の/前回/昨年の/先の/前年の
this: 今回の/今回/今年の/今年/今次
`)

export const summitEntries = [...meetings, ...series, ...relatives]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[「の・－\-= ]|での|における|で開かれた|で開催された|首脳|との|と)*$/u,
  at: /で/u,
  owner: /^(?:の|での|で開かれた|で開催された|と|・)?$/u,
  nounLast: true,
  ordinal: "both",
  ordinalBefore: /第\s?([0-9０-９一二三四五六七八九十百]{1,5})\s?(?:回|次|期)(?:の)?$/iu,
  ordinalAfter: /^第\s?([0-9０-９一二三四五六七八九十百]{1,5})\s?(?:回|次)/iu,
  indefinite: /(?:ある|いかなる|両国|二国間|[\p{Script=Han}\p{Script=Katakana}](?<![同今本当]))$/iu,
}
