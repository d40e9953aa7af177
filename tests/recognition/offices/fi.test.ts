import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Finnish", () => {
  it.each([
    ["2024-07-03", "Yhtiön johtaja ja Norjan entinen pääministeri puhuivat. Venäjän apulaisulkoministeri vaikeni."],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("fi", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "Unkarin pääministeri matkusti Kiovaan, jossa Ukrainan presidentti otti hänet vastaan.",
      ["Unkarin pääministeri = Viktor Orbán", "Ukrainan presidentti = Volodymyr Zelenskyy"],
    ],
    [
      "2024-07-03",
      "Kiinan ulkoministeri puhui Venäjän presidentille ja Naton pääsihteerille.",
      [
        "Kiinan ulkoministeri = Wang Yi",
        "Venäjän presidentille = Vladimir Putin",
        "Naton pääsihteerille = Jens Stoltenberg",
      ],
    ],
    [
      "2004-05-10",
      "Yhdysvaltain presidentti tapasi Saksan liittokanslerin.",
      ["Yhdysvaltain presidentti = George W. Bush", "Saksan liittokanslerin = Gerhard Schröder"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("fi", date, text)).toEqual(expected)
  })
})
