import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Finnish", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    ["2023-07-12", "Naton Vilnan huippukokous päättyi.", ["Naton Vilnan huippukokous = 2023-07-11"]],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("fi", date, text)).toEqual(expected)
  })
})
