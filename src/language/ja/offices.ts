import type { OfficeGrammar } from "../grammar.ts"
import { modifiers, nicknames, officeWords, seats, shortNames, withPrefixes } from "../table.ts"

const words = officeWords(`
president CN: 国家主席/主席
president KP: 国務委員長
president: 大統領/連邦大統領/国家元首
monarch JP: 天皇/天皇陛下
monarch: 国王/君主/大公/皇帝/女王/女王陛下/王妃/皇后
emir: 首長/エミール
sultan: スルタン/国王
pope! VA: 教皇猊下
pope VA: 教皇/ローマ教皇/ローマ法王/法王
supreme-leader! KP: 最高尊厳
supreme-leader IR,KP: 最高指導者
supreme-leader KP,CN: 総書記
prime-minister JP: 首相/総理/総理大臣/内閣総理大臣
prime-minister: 宰相
chancellor DE,AT: 連邦首相
chair BA,LY: 大統領評議会議長
chair YE: 大統領指導評議会議長
chair SD: 主権評議会議長
chair: 軍政トップ/軍事政権トップ/国家評議会議長
foreign-minister JP: 外務大臣
foreign-minister US: 国務長官
foreign-minister PH: 外務長官
foreign-minister: 外相/外交部長/外交担当相
defence-minister JP: 防衛相/防衛大臣
defence-minister US: 国防長官
defence-minister CN: 国防部長
defence-minister: 国防相
finance-minister JP: 財務大臣
finance-minister US: 財務長官
finance-minister: 財務相/財政相
vice-president CN: 国家副主席
vice-president: 副大統領
deputy-prime-minister JP: 副総理
deputy-prime-minister: 副首相
secretary-general! NATO: NATO事務総長/北大西洋条約機構事務総長
secretary-general! UN: 国連事務総長
secretary-general: 事務総長/書記長
commission-president! EU: 欧州委員長/欧州委員会委員長/EU欧州委員長
commission-president! AU: アフリカ連合委員長/アフリカ連合委員会委員長/AU委員長
council-president! EU: EU大統領/欧州理事会議長/欧州理事会常任議長/首脳会議常任議長
parliament-president! EUParliament: 欧州議会議長
parliament-president! CN: 全国人民代表大会常務委員長/全人代常務委員長
parliament-president JP: 衆院議長/衆議院議長
parliament-president US: 下院議長
parliament-president: 国会議長/議会議長
high-representative! EU: 外交安全保障上級代表/EU外相/外交・安全保障上級代表/外交安保上級代表/EU外交安全保障上級代表/上級代表
party-leader! KP: 党総書記/朝鮮労働党総書記
party-leader CN,KP: 総書記/共産党総書記/中国共産党総書記
party-leader VN,LA: 共産党書記長/書記長
party-leader CU: 第1書記/第一書記
party-leader: 党首/党代表/党総裁
head-of-state: 国家元首/元首/国家元首・政府首脳/各国首脳
head-of-government: 政府首脳/政府トップ
leader: 指導者/首脳/独裁者/統治者/最高権力者/トップ/リーダー/実力者/最高指導者
opposition-leader: 野党指導者/野党党首/野党リーダー/最大野党党首/反体制派指導者/反政権派指導者
chief: 首脳/トップ/主/長官/委員長/総裁/代表/事務局長/専務理事
crown-prince: 皇太子
minister: 大臣/閣僚/長官
`)

/** Words that name country or organisation and office in one. */
const named = nicknames(`
president RU: クレムリンの主
president US: ホワイトハウスの主
secretary-general UN: 国連事務総長
secretary-general NATO: NATO事務総長/ＮＡＴＯ事務総長/北大西洋条約機構（NATO）事務総長/北大西洋条約機構事務総長
commission-president EU: 欧州委員長/欧州委員会委員長/欧州委員会の委員長
council-president EU: EU大統領/ＥＵ大統領/欧州理事会議長/欧州理事会常任議長
high-representative EU: EU外相/ＥＵ外相/外交安全保障上級代表/EU外交安全保障上級代表
party-leader CN: 中国共産党総書記/中国共産党の総書記
party-leader KP: 朝鮮労働党総書記
chair ECB: ECB総裁/ＥＣＢ総裁/欧州中央銀行総裁/欧州中央銀行（ECB）総裁
chair IMF: IMF専務理事/ＩＭＦ専務理事/国際通貨基金専務理事/国際通貨基金（IMF）専務理事
chair WB: 世界銀行総裁/世銀総裁
chair WHO: WHO事務局長/ＷＨＯ事務局長/世界保健機関事務局長
president PS: パレスチナ自治政府議長
foreign-minister US: 米国務長官/アメリカ国務長官/米国国務長官
`)

/** Places and ministries that stand for who sits there. */
const houses = seats(`
president RU: クレムリン
president US: ホワイトハウス
president FR: エリゼ宮
prime-minister JP: 首相官邸
prime-minister GB: ダウニング街
foreign-minister: 外務省/外交部
`)

const qualifiers = modifiers(`
former: 前任/退任した/前首相/元首相/前会長
predecessor: 前任者
outgoing: 退任する/退陣する
deposed: 失脚した/追放された/罷免された
future: 次期/次期首相/当選者/次の/就任予定の/内定した
successor: 後任/後継者/後継
candidate: 候補/大統領候補/首相候補
new: 新任
acting: 代行/大統領代行/首相代行/暫定/暫定首相/代理/職務代行/移行
incumbent: 現職/現在の/現職の
vice: 副大臣/副外相/次官/外務次官/ナンバー2/補佐
then: 当時/当時の/時の
colleague: カウンターパート/同僚/相手国首脳/ホスト/同国の
head: 府/選/選挙/官邸/制/令/補佐官/報道官/夫人/候補/就任/職/公邸/特使/顧問/権限/府報道官/選挙戦/経験者/秘書官/公選/夫人/ファーストレディー/ファーストレディ/大統領夫人/首相夫人/未亡人/前妻/配偶者/息子/長男/次男/三男/娘婿/長女/次女/孫娘/めい/実弟/実妹/父親/母親/一族/家族/親族/いとこ/報道官/スポークスマン/広報官/報道担当/広報担当者/報道官室/補佐官/顧問/側近/首席補佐官/大統領補佐官/首相補佐官/秘書官/盟友/特使/安全保障担当補佐官/官房長官/大使/公使/総領事/代表/交渉官/首席交渉官/国連大使/特別代表/使節/弁護士/政敵/対立候補/ライバル/批判者/支持者/事務所/代表団/チーム/訪問/演説
`)

const compounds = withPrefixes(
  words,
  `
former: 前/元/旧/故/初代
vice: 副
future: 次期/次の
acting: 暫定/臨時
incumbent: 現/現職/現職の
then: 当時の/時の
new: 新/新しい/新任の
`,
)

export const officeEntries = [...words, ...compounds, ...named, ...houses, ...qualifiers]

export const officeGrammar: OfficeGrammar = {
  adjective: "before",
  of: /^$/iu,
  possessive: /^の?$/iu,
  indefinite: /(?:ある|各|どの|いかなる)$/iu,
  several: /(?:各国|両国|両|３カ国|3カ国|関係国|複数の|歴代|歴代の)$/iu,
  and: /^(?:と|や|、|・|及び|および)$/iu,
  shortCountries: shortNames(
    "米:US 英:GB 仏:FR 独:DE 伊:IT 露:RU ロ:RU 中:CN 韓:KR 印:IN 豪:AU 加:CA 西:ES 比:PH 越:VN 墺:AT 土:TR 日:JP 朝:KP",
  ),
  predicateBehind: /^に(?:就任|任命|指名|選出|起用|昇格|選ば|なる|なった)/u,
  nameBefore: true,
  compounding: true,
}
