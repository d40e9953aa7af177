import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Italian", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    ["2024-06-14", "Il vertice del G7 in Puglia si è aperto.", ["vertice del G7 in Puglia = 2024-06-13"]],
    [
      "2017-05-27",
      "Il G7 di Taormina si chiude oggi. Al vertice mancava l'accordo sul clima.",
      ["G7 di Taormina = 2017-05-26", "vertice = 2017-05-26"],
    ],
    [
      "2021-11-02",
      "Alla Cop26 di Glasgow si discute di clima, dopo il G20 di Roma.",
      ["Cop26 di Glasgow = 2021-10-31", "G20 di Roma = 2021-10-30"],
    ],
    [
      "2017-07-12",
      "Il vertice del Processo di Berlino a Trieste riunisce i leader dei Balcani.",
      ["vertice del Processo di Berlino a Trieste = 2017-07-12"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("it", date, text)).toEqual(expected)
  })
})
