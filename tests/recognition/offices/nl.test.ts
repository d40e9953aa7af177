import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Dutch", () => {
  it.each([
    [
      "2024-07-03",
      "De voorzitter van de vakbond en een voormalige Britse premier spraken. De Russische vicepremier niet.",
    ],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("nl", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "De Hongaarse premier reisde naar Kiev, waar de Oekraïense president hem ontving.",
      ["Hongaarse premier = Viktor Orbán", "Oekraïense president = Volodymyr Zelenskyy"],
    ],
    [
      "2024-07-03",
      "De Kremlinleider belde met de president van China en de Turkse minister van Buitenlandse Zaken.",
      [
        "Kremlinleider = Vladimir Putin",
        "president van China = Xi Jinping",
        "Turkse minister van Buitenlandse Zaken = Hakan Fidan",
      ],
    ],
    [
      "2024-07-03",
      "De VN-chef, de NAVO-chef en de Duitse bondskanselier waren er.",
      ["VN-chef = António Guterres", "NAVO-chef = Jens Stoltenberg", "Duitse bondskanselier = Olaf Scholz"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("nl", date, text)).toEqual(expected)
  })
})
