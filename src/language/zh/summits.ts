import type { SummitGrammar } from "../grammar.ts"
import { summitWords } from "../table.ts"

const meetings = summitWords(`
summit: 峰会/峰會/首脑会议/首腦會議/高峰会/高峰會/首脑会晤/首腦會晤/领导人峰会/領導人峰會/领导人会议/領導人會議/首脑会谈/首腦會談/元首会议/元首峰会/元首会晤
meeting: 会晤/會晤/会面/會面/会见/會見/会议/會議/见面/見面/双边会晤/雙邊會晤
conference: 大会/大會/和平会议/和平會議/国际会议/國際會議/研讨会
council: 理事会/理事會/委员会/委員會/歐洲理事會/元首理事会/元首理事会会议/元首理事會/元首理事會會議
session: 届会/屆會/全体会议/全體會議/一般性辩论/一般性辯論/特别会议/特別會議
state-visit: 国事访问/國事訪問/国事
official-visit: 正式访问/正式訪問/访问/訪問/出访/出訪/到访/到訪/突访/突訪/闪电访问/之行/巡访/巡訪/回访
working-visit: 工作访问/工作訪問
talks: 会谈/會談/谈判/談判/磋商/对话/對話/商谈/商談/密谈/双边会谈
call: 通电话/通電話/通话/通話/电话会谈/電話會談/视频会议/視訊會議/视频峰会/线上峰会/視訊峰會/视频会晤
forum: 论坛/論壇/经济论坛/經濟論壇
anniversary: 周年峰会/周年峰會/週年峰會/纪念峰会/紀念峰會
extraordinary: 特别峰会/特別峰會/紧急峰会/緊急峰會/特别首脑会议/特別首腦會議/紧急会议/緊急會議/非常峰会
informal: 非正式峰会/非正式峰會/非正式会议/非正式會議/非正式会晤/非正式會晤
ministerial: 外长会/外长会议/外長會議/部长级会议/部長級會議/财长会议/防长会议
sidelines: 期间/期間/间隙/場邊/场边/场外/間隙
`)

/** Words that name a series of the record by themselves. */
const series = summitWords(`
series EU-AU: 欧非峰会/歐非峰會
series ArabLeague: 阿盟峰会/阿盟峰會/阿拉伯国家联盟首脑理事会会议/阿拉伯国家联盟峰会/阿拉伯联盟峰会/阿拉伯峰会
series COP: 联合国气候变化大会/聯合國氣候變化大會/气候变化大会/氣候變化大會/气候大会/氣候大會/气候峰会/氣候峰會/气候变化峰会/氣候變遷大會
series IberoAmerican: 伊比利亚美洲首脑会议/伊比利亚美洲峰会/伊比利亞美洲高峰會/伊比利亚-美洲首脑会议/伊比利亚美洲国家首脑会议/伊比利亞美洲峰會
series ASEM: 亚欧首脑会议/亞歐首腦會議/亚欧峰会/亞歐峰會/亚欧会议/亞歐會議/亞歐高峰會
series PacificAlliance: 太平洋联盟峰会/太平洋聯盟峰會/太平洋联盟首脑会议
series MED: 南欧国家峰会/欧盟南部国家峰会/歐盟南部國家峰會
series BerlinProcess: 柏林进程峰会/柏林進程峰會
series SummitOfTheAmericas: 美洲峰会/美洲國家高峰會/美洲国家首脑会议
series UNGA: 联合国大会/聯合國大會/联大/聯大/联大一般性辩论/联合国大会一般性辩论
series MSC: 慕尼黑安全会议/慕尼黑安全會議/慕安会
series WEF: 世界经济论坛/世界經濟論壇/达沃斯论坛/達沃斯論壇
council EuropeanCouncil: 欧洲理事会
series EuropeanCouncil: 欧盟峰会/歐盟峰會/欧盟首脑会议/歐盟高峰會
series Inter-Korean: 朝韩首脑会晤/韩朝首脑会晤/南北韩峰会/兩韓峰會/北南首脑会晤/文金会
series FOCAC: 中非合作论坛/中非合作論壇/中非合作论坛峰会/中非论坛
series BeltAndRoad: “一带一路”国际合作高峰论坛/一带一路国际合作高峰论坛/“一帶一路”國際合作高峰論壇
series ChinaArab: 中阿峰会/中国—阿拉伯国家峰会/首届中国—阿拉伯国家峰会
series ChinaCentralAsia: 中国—中亚峰会/中国-中亚峰会/中國-中亞峰會
series EU-China: 中欧峰会/中欧领导人会晤/中歐峰會/中国—欧盟峰会/中国-欧盟领导人会晤/中國歐盟峰會/中国—欧盟领导人会晤
series CJK: 中日韩领导人会议/中日韓峰會/中日韩峰会
series EAS: 东亚峰会/東亞峰會
series APEC: 亚太经合组织领导人非正式会议/亞太經合會領袖會議/APEC峰会/APEC領袖會議/APEC峰會/亚太经合组织峰会
series OIC: 伊斯兰合作组织峰会/伊斯兰峰会
series G20: 二十国集团领导人峰会/二十國集團領導人峰會/20国集团峰会
series EPC: 欧洲政治共同体峰会/歐洲政治共同體峰會
series NuclearSecurity: 核安全峰会/核安全峰會/核安峰会
series UkrainePeace: 乌克兰和平峰会/烏克蘭和平峰會
series EU-EaP: 东部伙伴关系峰会/東部夥伴關係峰會
`)

const relatives = summitWords(`
next: 下届/下屆/下一届/下一屆/下次/下一次/即将举行的/即將舉行的/即将召开的
last: 上届/上屆/上次/上一届/上一屆/上一次
this: 本届/本屆/本次/此次/这次/這次/今年的
`)

export const summitEntries = [...meetings, ...series, ...relatives]

export const summitGrammar: SummitGrammar = {
  link: /^(?:[“”—\-－·的+在于於 ]|成员国|成員國|领导人|領導人|国家|國家|元首|首脑|政府首脑|非正式|举行的|舉行的|与|和|—)*$/u,
  verb: /(?:会见|會見)[^中时時后後的，。、；）\s]$|[了过過]$/u,
  at: /(?:在|于|於)$/u,
  owner: /^(?:的|在|与|和|成员国|成員國)?$/u,
  nounLast: true,
  ordinal: "both",
  ordinalBefore: /第\s?([0-9一二三四五六七八九十百]{1,5})\s?(?:次|届|屆)$/iu,
  ordinalAfter: /^第\s?([0-9一二三四五六七八九十百]{1,5})\s?(?:次|届|屆)/iu,
  indefinite: /(?:任何|每次|每届|两国|兩國|双边|雙邊|三方|四方|三国|三國)$/iu,
}
