import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Polish", () => {
  it.each([
    [
      "2024-07-03",
      "Prezes spółki i były premier Włoch zabrali głos. Wiceminister spraw zagranicznych Rosji milczał. Prezydenci Rosji i Chin też.",
    ],
    [
      "2010-04-10",
      "Premier Donald Tusk rozmawiał z Władimirem Putinem i Barackiem Obamą. Zginął były prezydent na uchodźstwie Ryszard Kaczorowski.",
    ],
    ["2010-04-11", "Na liście jest ostatni prezydent na uchodźstwie."],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("pl", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "Prezydent Ukrainy rozmawiał z węgierskim premierem i szefem MSZ Chin.",
      ["Prezydent Ukrainy = Volodymyr Zelenskyy", "węgierskim premierem = Viktor Orbán", "szefem MSZ Chin = Wang Yi"],
    ],
    [
      "2004-05-10",
      "Prezydent Chin spotkał się z brytyjskim premierem i niemieckim kanclerzem.",
      ["Prezydent Chin = Hu Jintao", "brytyjskim premierem = Tony Blair", "niemieckim kanclerzem = Gerhard Schröder"],
    ],
    [
      "2024-07-03",
      "Szefowa Komisji Europejskiej, sekretarz generalny NATO i gospodarz Kremla byli nieobecni.",
      [
        "Szefowa Komisji Europejskiej = Ursula von der Leyen",
        "sekretarz generalny NATO = Jens Stoltenberg",
        "gospodarz Kremla = Vladimir Putin",
      ],
    ],
    ["1989-08-24", "Radziecki przywódca milczał.", ["Radziecki przywódca = Mikhail Gorbachev"]],
    [
      "2024-10-01",
      "Szef rosyjskiej dyplomacji spotkał szefa węgierskiego rządu.",
      ["Szef rosyjskiej dyplomacji = Sergey Lavrov", "szefa węgierskiego rządu = Viktor Orbán"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("pl", date, text)).toEqual(expected)
  })
})
