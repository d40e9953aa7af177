import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in Spanish", () => {
  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "2022-06-28",
      "La cumbre de la OTAN en Madrid empieza hoy; la cumbre del G7 en Elmau acaba de terminar.",
      ["cumbre de la OTAN en Madrid = 2022-06-28", "cumbre del G7 en Elmau = 2022-06-26"],
    ],
    [
      "2022-06-10",
      "La IX Cumbre de las Américas en Los Ángeles concluye.",
      ["IX Cumbre de las Américas en Los Ángeles = 2022-06-06"],
    ],
    [
      "2024-11-15",
      "La cumbre de APEC en Lima reúne a los líderes; la próxima semana será la del G20.",
      ["cumbre de APEC en Lima = 2024-11-15"],
    ],
    [
      "2018-11-15",
      "El rey viaja a la XXVI Cumbre Iberoamericana de La Antigua; la Alianza del Pacífico celebró su reunión en julio.",
      ["XXVI Cumbre Iberoamericana de La Antigua = 2018-11-15"],
    ],
    [
      "2021-07-17",
      "La cumbre de la OTAN en Bruselas y la reunión de vecinos fueron largas.",
      ["cumbre de la OTAN en Bruselas = 2021-06-14"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("es", date, text)).toEqual(expected)
  })
})
