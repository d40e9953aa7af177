import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Danish", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    ["2023-07-12", "Nato-topmødet i Vilnius er slut.", ["Nato-topmødet i Vilnius = 2023-07-11"]],
    [
      "2024-11-15",
      "Klimatopmødet COP29 i Baku fortsætter.",
      ["Klimatopmødet = 2024-11-11", "COP29 i Baku = 2024-11-11"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("da", date, text)).toEqual(expected)
  })
})
