import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Ukrainian", () => {
  it.each([
    [
      "2024-07-03",
      "Президент компанії й колишній прем'єр Італії мовчали. Заступник міністра закордонних справ Росії теж.",
    ],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("uk", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "Прем'єр Угорщини прибув до Києва, де його прийняв Президент України.",
      ["Прем'єр Угорщини = Viktor Orbán", "Президент України = Volodymyr Zelenskyy"],
    ],
    [
      "2024-07-03",
      "Глава МЗС Китаю зустрівся з держсекретарем США та німецьким канцлером.",
      ["Глава МЗС Китаю = Wang Yi", "держсекретарем США = Antony Blinken", "німецьким канцлером = Olaf Scholz"],
    ],
    [
      "2024-07-03",
      "Президентка Єврокомісії, генсек НАТО та очільник Кремля відреагували.",
      [
        "Президентка Єврокомісії = Ursula von der Leyen",
        "генсек НАТО = Jens Stoltenberg",
        "очільник Кремля = Vladimir Putin",
      ],
    ],
    ["2024-10-01", "Голова угорського уряду мовчав.", ["Голова угорського уряду = Viktor Orbán"]],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("uk", date, text)).toEqual(expected)
  })
})
