import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Japanese", () => {
  it.each([
    ["2024-07-03", "米大統領選の候補、ロシア外務次官、フランス元大統領、米大統領報道官は欠席した。両首脳は会った。"],
    ["2002-09-17", "韓国の金大中大統領も歓迎した。"],
    ["2016-05-27", "安倍晋三首相はドイツのメルケル首相、英国のキャメロン首相と会った。"],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("ja", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "ハンガリー首相がキーウを訪れ、ウクライナ大統領が迎えた。",
      ["ハンガリー首相 = Viktor Orbán", "ウクライナ大統領 = Volodymyr Zelenskyy"],
    ],
    [
      "2024-07-03",
      "中国外相はロシア大統領や米国務長官、仏大統領と会談した。",
      [
        "中国外相 = Wang Yi",
        "ロシア大統領 = Vladimir Putin",
        "米国務長官 = Antony Blinken",
        "仏大統領 = Emmanuel Macron",
      ],
    ],
    [
      "2004-05-10",
      "中国の国家主席は英首相、独首相と会った。",
      ["中国の国家主席 = Hu Jintao", "英首相 = Tony Blair", "独首相 = Gerhard Schröder"],
    ],
    [
      "2024-07-03",
      "欧州委員長とNATO事務総長、国連事務総長が声明を出した。",
      ["欧州委員長 = Ursula von der Leyen", "NATO事務総長 = Jens Stoltenberg", "国連事務総長 = António Guterres"],
    ],
    ["2024-07-03", "北朝鮮の最高指導者は岸田首相を批判した。", ["北朝鮮の最高指導者 = Kim Jong Un"]],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("ja", date, text)).toEqual(expected)
  })
})
