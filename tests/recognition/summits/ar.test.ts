import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Arabic", () => {
  // A further adjective makes another meeting of it.
  it.each([
    ["2017-05-21", "انعقدت القمة العربية الإسلامية الأمريكية في الرياض."],
    ["2017-05-21", "تحدث الوزراء عن القمة العربية الأفريقية."],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await summitsIn("ar", date, text)).toEqual([])
  })

  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "2023-11-11",
      "انطلقت في الرياض القمة العربية الإسلامية. وستعقد قمة المناخ في دبي.",
      ["القمة العربية = 2023-11-11", "قمة المناخ في دبي = 2023-11-30"],
    ],
    [
      "2024-05-16",
      "استضافت المنامة القمة العربية الثالثة والثلاثين.",
      ["القمة العربية الثالثة والثلاثين = 2024-05-16"],
    ],
    [
      "2024-10-22",
      "تنطلق قمة بريكس في قازان اليوم، وتليها قمة مجموعة العشرين في ريو دي جانيرو الشهر المقبل.",
      ["قمة بريكس في قازان = 2024-10-22", "قمة مجموعة العشرين في ريو دي جانيرو الشهر المقبل = 2024-11-18"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("ar", date, text)).toEqual(expected)
  })
})
