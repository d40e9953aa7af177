import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Swedish", () => {
  it.each([
    [
      "2024-07-03",
      "Ordföranden i facket och en tidigare norsk statsminister talade. Rysslands vice utrikesminister teg.",
    ],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("sv", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "Ungerns premiärminister reste till Kiev, där Ukrainas president tog emot.",
      ["Ungerns premiärminister = Viktor Orbán", "Ukrainas president = Volodymyr Zelenskyy"],
    ],
    [
      "2004-05-10",
      "Den kinesiske presidenten mötte den franske utrikesministern och den brittiske premiärministern.",
      [
        "kinesiske presidenten = Hu Jintao",
        "franske utrikesministern = Michel Barnier",
        "brittiske premiärministern = Tony Blair",
      ],
    ],
    [
      "2024-07-03",
      "EU-kommissionens ordförande, Natochefen och Tysklands förbundskansler var där.",
      [
        "EU-kommissionens ordförande = Ursula von der Leyen",
        "Natochefen = Jens Stoltenberg",
        "Tysklands förbundskansler = Olaf Scholz",
      ],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("sv", date, text)).toEqual(expected)
  })
})
