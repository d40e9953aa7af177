import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Chinese", () => {
  it.each([
    ["2024-07-03", "美国总统候选人、俄罗斯副外长和法国前总统没有出席，总统府也没有回应。各国总统都来了。"],
    ["1997-07-01", "英国王储查尔斯出席。"],
    ["2024-07-03", "印度总理莫迪和中国国家主席习近平没有见面。"],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("zh", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "匈牙利总理访问基辅，乌克兰总统会见了他。",
      ["匈牙利总理 = Viktor Orbán", "乌克兰总统 = Volodymyr Zelenskyy"],
    ],
    [
      "2024-07-03",
      "中国外长同俄罗斯总统、美国国务卿和法国外长通电话。",
      [
        "中国外长 = Wang Yi",
        "俄罗斯总统 = Vladimir Putin",
        "美国国务卿 = Antony Blinken",
        "法国外长 = Stéphane Séjourné",
      ],
    ],
    [
      "2004-05-10",
      "中国国家主席会见英国首相和德国总理。",
      ["中国国家主席 = Hu Jintao", "英国首相 = Tony Blair", "德国总理 = Gerhard Schröder"],
    ],
    [
      "2024-07-03",
      "歐盟執委會主席與北約秘書長、日本首相對此表示歡迎。",
      ["歐盟執委會主席 = Ursula von der Leyen", "北約秘書長 = Jens Stoltenberg", "日本首相 = Fumio Kishida"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("zh", date, text)).toEqual(expected)
  })
})
