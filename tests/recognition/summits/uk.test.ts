import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Ukrainian", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    ["2023-07-12", "На саміті НАТО Україну не запросили.", ["саміті НАТО = 2023-07-11"]],
    [
      "2024-06-16",
      "Саміт миру у Швейцарії завершився. Саміт НАТО у Вашингтоні відбудеться в липні.",
      ["Саміт миру у Швейцарії = 2024-06-15", "Саміт НАТО у Вашингтоні = 2024-07-09"],
    ],
    [
      "2023-10-06",
      "Саміт Європейської політичної спільноти в Гранаді зібрав лідерів.",
      ["Саміт Європейської політичної спільноти в Гранаді = 2023-10-05"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("uk", date, text)).toEqual(expected)
  })
})
