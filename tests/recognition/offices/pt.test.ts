import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Portuguese", () => {
  it.each([
    [
      "2024-07-03",
      "O presidente da Câmara de Lisboa e um antigo chanceler alemão falaram. O vice-ministro chinês não.",
    ],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("pt", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2024-07-03",
      "O presidente russo telefonou ao primeiro-ministro húngaro; a presidente da Comissão Europeia criticou.",
      [
        "presidente russo = Vladimir Putin",
        "primeiro-ministro húngaro = Viktor Orbán",
        "presidente da Comissão Europeia = Ursula von der Leyen",
      ],
    ],
    [
      "2004-05-10",
      "O presidente da China recebeu o ministro dos Negócios Estrangeiros francês.",
      ["presidente da China = Hu Jintao", "ministro dos Negócios Estrangeiros francês = Michel Barnier"],
    ],
    [
      "2024-07-03",
      "O secretário-geral da ONU, o líder norte-coreano e o presidente dos Estados Unidos reagiram.",
      [
        "secretário-geral da ONU = António Guterres",
        "líder norte-coreano = Kim Jong Un",
        "presidente dos Estados Unidos = Joe Biden",
      ],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("pt", date, text)).toEqual(expected)
  })
})
