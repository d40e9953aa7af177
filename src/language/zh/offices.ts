import type { OfficeGrammar } from "../grammar.ts"
import { modifiers, nicknames, officeWords, seats, shortNames, withPrefixes } from "../table.ts"

const words = officeWords(`
president CN: 国家主席/國家主席
president: 总统/總統/联邦总统/聯邦總統/元首
monarch LU: 大公
monarch JP: 天皇/日皇
monarch: 国王/國王/君主/亲王/親王/皇帝/女王/王后/女皇/皇后
emir: 埃米尔/埃米爾/酋长/酋長
sultan: 苏丹/蘇丹/素丹
pope VA: 教皇/教宗/罗马教皇/羅馬教宗/罗马教宗/天主教教宗
supreme-leader KP,CN: 最高领导人/最高領導人
supreme-leader IR: 最高领袖/最高領袖
prime-minister CN: 国务院总理/國務院總理
prime-minister JP: 内阁总理大臣
prime-minister TW: 行政院长/行政院長
prime-minister: 总理/總理/首相/政府总理/政府總理/阁揆/閣揆
chancellor! DE: 德国总理/德國總理
chancellor! AT: 奥地利总理/奧地利總理
chancellor DE,AT: 联邦总理/聯邦總理
chair BA: 主席团主席/主席團主席
chair LY: 总统委员会主席/總統委員會主席
chair YE: 总统领导委员会主席
chair SD: 主权委员会主席/主權委員會主席
chair: 军政府领导人/軍政府領導人/军政府首脑/国务委员会主席
foreign-minister US: 国务卿/國務卿
foreign-minister: 外长/外長/外交部长/外交部長/外相/外交大臣/外务大臣/外務大臣
defence-minister JP: 防卫大臣/防衛大臣/防卫相
defence-minister: 防长/防長/国防部长/國防部長/防务大臣/国防大臣
finance-minister JP: 财务大臣/財務大臣
finance-minister: 财长/財長/财政部长/財政部長/财政大臣/財政大臣/财相
vice-president CN: 国家副主席/國家副主席
vice-president: 副总统/副總統/副主席
deputy-prime-minister CN: 国务院副总理/國務院副總理
deputy-prime-minister: 副总理/副總理/副首相
secretary-general! NATO: 北约秘书长/北約秘書長
secretary-general! UN: 联合国秘书长/聯合國秘書長
secretary-general: 秘书长/秘書長
commission-president! EU: 欧盟委员会主席/歐盟委員會主席/欧委会主席/歐盟執委會主席/欧盟执委会主席
commission-president! AU: 非盟委员会主席/非洲联盟委员会主席
council-president! EU: 欧洲理事会主席/歐洲理事會主席/欧盟理事会主席/歐盟高峰會主席/欧洲理事会常任主席
parliament-president! EUParliament: 欧洲议会议长/歐洲議會議長
parliament-president! CN: 全国人大常委会委员长/人大常委会委员长
parliament-president US: 众议院议长/眾議院議長
parliament-president: 议长/議長/国会议长/國會議長
high-representative! EU: 欧盟外交与安全政策高级代表/歐盟外交與安全政策高級代表/高级代表/高級代表/欧盟外交事务高级代表
party-leader! VN: 越共中央总书记/越共总书记/越南共产党总书记
party-leader! LA: 人民革命党中央总书记
party-leader! KP: 劳动党总书记/勞動黨總書記
party-leader CN: 总书记/總書記/中共中央总书记/中共总书记/中共中央總書記
party-leader CU: 第一书记/第一書記
head-of-state: 元首/国家元首/國家元首/国家领导人/國家領導人/国家元首和政府首脑/国家元首及政府首脑/國家元首和政府首腦/首脑/首腦
head-of-government: 政府首脑/政府首腦/政府领导人/政府領導人
leader! RU: 克里姆林宫主人
leader: 领导人/領導人/领袖/領袖/统治者/統治者/独裁者/獨裁者/强人/強人/掌权者/掌權者/一把手/最高领导人/最高領導人
opposition-leader: 反对党领袖/反對黨領袖/反对派领导人/反對派領導人/反对派领袖/反對派領袖/反对党领导人/在野党领袖/在野黨領袖
chief: 首脑/首腦/掌门人/掌門人/总裁/總裁/总干事/總幹事
crown-prince: 王储/王儲/皇太子
minister: 部长/部長/大臣
`)

/** Words that name country or organisation and office in one. */
const named = nicknames(`
president US: 白宫主人/白宮主人
president RU: 克里姆林宫主人/克宫主人/克里姆林宮主人
secretary-general UN: 联合国秘书长/聯合國秘書長
secretary-general NATO: 北约秘书长/北約秘書長
commission-president EU: 欧盟委员会主席/歐盟委員會主席/欧委会主席/歐盟執委會主席/欧盟执委会主席/歐盟執委主席
council-president EU: 欧洲理事会主席/歐洲理事會主席/欧盟理事会主席/歐盟理事會主席
high-representative EU: 欧盟外交与安全政策高级代表/欧盟外交和安全政策高级代表/歐盟外交與安全政策高級代表
party-leader CN: 中共中央总书记/中共总书记/中共中央總書記/中共總書記
party-leader VN: 越共中央总书记/越共总书记/越共中央總書記
chair ECB: 欧洲央行行长/歐洲央行行長/歐洲央行總裁/欧洲中央银行行长
chair IMF: 国际货币基金组织总裁/國際貨幣基金組織總裁/IMF总裁
chair WB: 世界银行行长/世行行长/世界銀行總裁
chair WHO: 世卫组织总干事/世界卫生组织总干事/世衛組織總幹事
foreign-minister US: 美国国务卿/美國國務卿
president PS: 巴勒斯坦民族权力机构主席
monarch JP: 日本天皇/日皇
`)

/** Places and ministries that stand for who sits there. */
const houses = seats(`
president RU: 克里姆林宫/克里姆林宮/克宫
president US: 白宫/白宮
president FR: 爱丽舍宫/愛麗舍宮/艾麗榭宮
president KR: 青瓦台
prime-minister GB: 唐宁街/唐寧街
foreign-minister: 外交部
`)

const qualifiers = modifiers(`
former: 前任/卸任/前总统/前總統/前总理/前總理/前首相/前领袖
predecessor: 前任者
outgoing: 即将离任的/即將離任的/即将卸任的
deposed: 下台的/被推翻的/被罢免的
deceased: 已故
future: 候任/当选总统/當選總統/总统当选人/總統當選人/当选/當選/候任总统/候任總統/候任总理/即将就任的/即將就任的/新当选/新當選/下任/下一任
successor: 继任者/繼任者/接班人
candidate: 候选人/候選人/总统候选人/總統候選人
new: 新任
acting: 代理/临时/臨時/看守/过渡/過渡/署理/代总统/代總統/代理总统/代总理/代理首相/临时总统/臨時總統/看守总理/过渡总统
incumbent: 现任/現任/在任
self-proclaimed: 自封/自行宣布就任
vice: 副职/常务副/副外长/副外長/副部长/副部長/第二把手/二号人物/二號人物/次长/次長
then: 时任/時任/当时的/當時的/当时/當時
colleague: 同行/对口/對口/同僚/对应官员/对等官员/對等官員
head: 府/选举/選舉/大选/大選/令/候选人/候選人/夫人/任期/职位/職位/职务/顾问/顧問/办公室/辦公室/办公厅/特使/制/助理/发言人/發言人/竞选/官邸/职权/就职/女儿/儿子/弟弟/宝座/夫人/妻子/太太/第一夫人/遗孀/遺孀/前妻/配偶/丈夫/先生/老公/儿子/兒子/长子/長子/次子/之子/女婿/孙子/孫子/侄子/女儿/女兒/长女/長女/次女/之女/儿媳/孙女/孫女/弟弟/哥哥/胞弟/胞妹/妹妹/姐姐/兄弟/父亲/父親/母亲/母親/家族/家人/亲属/表弟/发言人/發言人/新闻秘书/新聞秘書/新闻发言人/新聞發言人/顾问/顧問/助理/幕僚长/幕僚長/办公室主任/国家安全顾问/國安顧問/盟友/亲信/親信/幕僚/特使/高级顾问/大使/驻华大使/公使/总领事/總領事/谈判代表/談判代表/常驻代表/常駐代表/特别代表/特別代表/使节/使節/领事/律师/律師/对手/對手/政敌/政敵/竞争对手/批评者/批評者/支持者/政党/办公室/辦公室/代表团/代表團/团队/讲话/保镖
`)

const compounds = withPrefixes(
  words,
  `
former: 前/前任/原/已故/已故前
vice: 副
future: 候任/当选/當選/准/下任/下一任
acting: 代/代理/代行/临时/臨時/看守/过渡/過渡
incumbent: 现任/現任/现/現
then: 时任/時任/当时的/當時的
new: 新/新任/新当选/新當選/新上任
`,
)

export const officeEntries = [...words, ...compounds, ...named, ...houses, ...qualifiers]

export const officeGrammar: OfficeGrammar = {
  adjective: "before",
  of: /^$/iu,
  possessive: /^的?$/iu,
  indefinite: /(?:每个|每位|任何|一位|一名|某位|有的)$/iu,
  several: /(?:各国|各國|两国|兩國|三国|多国|多國|几位|多位|各位|两位|兩位)$/iu,
  and: /^(?:和|与|與|及|以及|、)$/iu,
  shortCountries: shortNames(
    "美:US 俄:RU 英:GB 法:FR 德:DE 日:JP 韩:KR 韓:KR 朝:KP 中:CN 印:IN 乌:UA 烏:UA 以:IL 伊:IR 土:TR 意:IT 澳:AU 加:CA 越:VN 泰:TH 菲:PH 缅:MM 緬:MM 蒙:MN 波:PL",
  ),
  // 国王储: the second word is 王储, a crown prince.
  otherWord: /^[储儲]/u,
  nameBefore: true,
  compounding: true,
}
