import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in English", () => {
  it.each([
    ["2024-06-01", "The foreign ministers' meeting of the G7 and a summit of mayors took place."],
    ["2022-01-10", "The band says that its next summit in Lyon will be fun."],
    ["2022-11-10", "Leaders head to the 40th and 41st ASEAN Summits in Phnom Penh."],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await summitsIn("en", date, text)).toEqual([])
  })

  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "2024-10-21",
      "The BRICS summit in Kazan opens on Tuesday; the G20 summit in Rio de Janeiro follows next month.",
      ["BRICS summit in Kazan = 2024-10-22", "G20 summit in Rio de Janeiro = 2024-11-18"],
    ],
    ["2022-01-10", "NATO said that its next summit in Madrid will adopt it.", ["next summit in Madrid = 2022-06-28"]],
    ["2015-11-20", "World leaders will gather for COP21 in Paris.", ["COP21 in Paris = 2015-11-30"]],
    [
      "2024-07-03",
      "At the 2023 Vilnius summit the allies promised more; the summit of Mount Everest is closed.",
      ["Vilnius summit = 2023-07-11"],
    ],
    [
      "2010-11-21",
      "The NATO summit in Lisbon ended on Saturday. The summit agreed on missile defence.",
      ["NATO summit in Lisbon = 2010-11-19", "summit = 2010-11-19"],
    ],
    [
      "2019-07-01",
      "Last week's G20 summit in Osaka ended; next year's G7 summit will be held in the US.",
      ["G20 summit in Osaka = 2019-06-28"],
    ],
    [
      "2005-07-08",
      "The G8 meeting at Gleneagles was overshadowed by the bombs.",
      ["G8 meeting at Gleneagles = 2005-07-06"],
    ],
    ["2023-09-08", "The 18th G20 summit opens in New Delhi.", ["18th G20 summit = 2023-09-09"]],
    [
      "2014-11-27",
      "At the 18th SAARC summit in Kathmandu the two barely spoke; the Asia-Europe Meeting in Milan had been livelier.",
      ["18th SAARC summit in Kathmandu = 2014-11-26", "Asia-Europe Meeting in Milan = 2014-10-16"],
    ],
    [
      "2021-07-17",
      "The NATO summit in Brussels and the meeting of neighbours were long.",
      ["NATO summit in Brussels = 2021-06-14"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("en", date, text)).toEqual(expected)
  })
})
