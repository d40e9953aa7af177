import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  {
    date: "2018-07-16",
    text: "[ドナルド・トランプ|Donald Trump]氏が来た。メラニア・トランプ夫人もいた。",
  },
  { date: "2018-05-01", text: "学習と文化の話をした。金曜日に会う。" },
  { date: "2018-06-12", text: "[トランプ|Donald Trump]米大統領と[金正恩|Kim Jong Un]氏が会談した。" },
  {
    date: "2022-03-01",
    text: "[ウラジーミル・プーチン|Vladimir Putin]氏は{国連|United Nations}で演説した。[プーチン|Vladimir Putin]氏は語った。",
  },
  { date: "2012-12-27", text: "[安倍晋三|Shinzo Abe]氏が就任した。俳優の安倍寛氏と安倍昭恵さんも来た。" },
  { date: "2016-06-01", text: "彼は主張した。ハマド、ナンダ、リチャードの三人が来た。" },
]
