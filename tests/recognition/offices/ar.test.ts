import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Arabic", () => {
  it.each([
    [
      "2024-07-03",
      "قال نائب الرئيس الإيراني والمتحدث باسم الرئيس إن رئيس الشركة استقال. ولم يحضر الرئيس الفرنسي السابق.",
    ],
    ["2017-05-21", "كان الرئيس الروسي الأول مريضا، وكان الرئيس الأمريكي السادس عشر طويلا."],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("ar", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "استقبل الرئيس الأوكراني رئيس الوزراء المجري في كييف.",
      ["الرئيس الأوكراني = Volodymyr Zelenskyy", "رئيس الوزراء المجري = Viktor Orbán"],
    ],
    [
      "2024-07-03",
      "بحث رئيس الوزراء العراقي مع الرئيس المصري وأمير قطر الأوضاع.",
      [
        "رئيس الوزراء العراقي = Mohammed Shia' Al Sudani",
        "الرئيس المصري = Abdel Fattah el-Sisi",
        "أمير قطر = Tamim bin Hamad Al Thani",
      ],
    ],
    [
      "2024-07-03",
      "التقى وزير الخارجية الصيني وزير الخارجية الأميركي والأمين العام للأمم المتحدة.",
      [
        "وزير الخارجية الصيني = Wang Yi",
        "وزير الخارجية الأميركي = Antony Blinken",
        "الأمين العام للأمم المتحدة = António Guterres",
      ],
    ],
    [
      "2023-05-20",
      "العاهل الأردني وولي العهد السعودي ورئيس فرنسا حضروا.",
      [
        "العاهل الأردني = Abdullah II of Jordan",
        "ولي العهد السعودي = Mohammed bin Salman",
        "رئيس فرنسا = Emmanuel Macron",
      ],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("ar", date, text)).toEqual(expected)
  })
})
