import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Danish", () => {
  it.each([["2024-07-03", "En tidligere norsk statsminister og den russiske viceudenrigsminister udtalte sig."]])(
    "%s: nothing in %s",
    async (date, text) => {
      expect(await officesIn("da", date, text)).toEqual([])
    },
  )

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "Ungarns premierminister rejste til Kyiv, hvor den ukrainske præsident tog imod.",
      ["Ungarns premierminister = Viktor Orbán", "ukrainske præsident = Volodymyr Zelenskyy"],
    ],
    [
      "2024-07-03",
      "Den kinesiske udenrigsminister talte med Nato-chefen og kommissionsformanden.",
      [
        "kinesiske udenrigsminister = Wang Yi",
        "Nato-chefen = Jens Stoltenberg",
        "kommissionsformanden = Ursula von der Leyen",
      ],
    ],
    [
      "2004-05-10",
      "USA's præsident mødte den tyske forbundskansler.",
      ["USA's præsident = George W. Bush", "tyske forbundskansler = Gerhard Schröder"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("da", date, text)).toEqual(expected)
  })
})
