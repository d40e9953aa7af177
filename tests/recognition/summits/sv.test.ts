import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Swedish", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "2023-07-12",
      "Natotoppmötet i Vilnius är över. G20-toppmötet i New Delhi hålls i september.",
      ["Natotoppmötet i Vilnius = 2023-07-11", "G20-toppmötet i New Delhi = 2023-09-09"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("sv", date, text)).toEqual(expected)
  })
})
