import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Czech", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "2023-07-12",
      "Summit NATO ve Vilniusu skončil, příští summit se bude konat ve Washingtonu.",
      ["Summit NATO ve Vilniusu = 2023-07-11", "příští summit = 2024-07-09"],
    ],
    ["2024-06-14", "Summit G7 v Apulii začal ve čtvrtek.", ["Summit G7 v Apulii = 2024-06-13"]],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("cs", date, text)).toEqual(expected)
  })
})
