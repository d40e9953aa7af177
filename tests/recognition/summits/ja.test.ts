import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Japanese", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "2023-05-20",
      "主要７カ国首脳会議（G7広島サミット）は２日目を迎えた。",
      ["主要７カ国首脳会議 = 2023-05-19", "G7広島サミット = 2023-05-19"],
    ],
    [
      "2019-06-28",
      "20カ国・地域首脳会議（G20大阪サミット）が開幕した。NATO首脳会議は12月に開かれる。",
      ["20カ国・地域首脳会議 = 2019-06-28", "G20大阪サミット = 2019-06-28", "NATO首脳会議 = 2019-12-03"],
    ],
    [
      "2019-06-29",
      "G20サミットに合わせて米中首脳会談が行われたが、日中首脳会談は別の日だった。",
      ["G20サミット = 2019-06-28", "米中首脳会談 = 2019-06-29"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("ja", date, text)).toEqual(expected)
  })
})
