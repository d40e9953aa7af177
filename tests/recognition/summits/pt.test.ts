import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Portuguese", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "2024-11-18",
      "A cúpula do G20 no Rio de Janeiro começou; a COP29 em Baku continua.",
      ["cúpula do G20 no Rio de Janeiro = 2024-11-18", "COP29 em Baku = 2024-11-11"],
    ],
    ["2010-11-19", "A cimeira da NATO em Lisboa arranca hoje.", ["cimeira da NATO em Lisboa = 2010-11-19"]],
    [
      "2023-08-27",
      "A cimeira da CPLP em São Tomé e a Cúpula Ibero-Americana de Santo Domingo, em março, trataram da mesma questão.",
      ["cimeira da CPLP em São Tomé = 2023-08-27", "Cúpula Ibero-Americana de Santo Domingo = 2023-03-24"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("pt", date, text)).toEqual(expected)
  })
})
