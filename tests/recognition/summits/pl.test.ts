import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Polish", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "2023-07-12",
      "Szczyt NATO w Wilnie dobiegł końca. Następny szczyt odbędzie się w Waszyngtonie.",
      ["Szczyt NATO w Wilnie = 2023-07-11", "Następny szczyt = 2024-07-09"],
    ],
    [
      "2018-12-03",
      "Szczyt klimatyczny w Katowicach rozpoczął się w niedzielę.",
      ["Szczyt klimatyczny w Katowicach = 2018-12-02"],
    ],
    ["2019-07-05", "W Poznaniu kończy się szczyt Procesu Berlińskiego.", ["szczyt Procesu Berlińskiego = 2019-07-05"]],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("pl", date, text)).toEqual(expected)
  })
})
