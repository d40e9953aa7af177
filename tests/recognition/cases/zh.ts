import type { Case } from "./case.ts"

export const cases: readonly Case[] = [
  {
    date: "2018-07-16",
    text: "[唐纳德·特朗普|Donald Trump]来了。梅拉尼娅·特朗普也在场。",
  },
  { date: "2023-11-01", text: "李强调了合作的重要性，金融市场平稳。" },
  { date: "2024-07-03", text: "国家主席[习近平|Xi Jinping]会见[普京|Vladimir Putin]。" },
  {
    date: "2018-06-12",
    text: "[特朗普|Donald Trump]与[金正恩|Kim Jong Un]在新加坡会晤，{联合国|United Nations}表示欢迎。",
  },
  { date: "2016-05-20", text: "總統[蔡英文|Tsai Ing-wen]發表演說。" },
  { date: "2023-03-21", text: "[习近平|Xi Jinping]抵达莫斯科。[习|Xi Jinping]主席表示同意，另一位习表示反对。" },
  { date: "2023-03-15", text: "本报记者李强报道，天气晴朗。" },
  { date: "2026-03-01", text: "戴維斯和阿博特是我的同學，菲利普也來了。" },
  { date: "2019-06-01", text: "德国人托马斯很高兴。克里斯也是。" },
]
