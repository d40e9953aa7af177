import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in Italian", () => {
  it.each([
    ["2024-07-03", "Il presidente della Regione e un ex premier spagnolo hanno parlato. Il viceministro russo no."],
    ["2024-07-03", "Il vertice dell'UE è finito, e il vertice della Nato si apre a Washington."],
    ["2023-11-01", "Sergio Mattarella tace. Il capo di stato maggiore ha parlato."],
    [
      "2023-11-01",
      "In Arabia Saudita ha parlato re Salman. Poi lo sceicco Mohamed bin Zayed al Nayan è arrivato a Riad.",
    ],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("it", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2004-05-10",
      "Il presidente cinese ha incontrato il ministro degli Esteri francese.",
      ["presidente cinese = Hu Jintao", "ministro degli Esteri francese = Michel Barnier"],
    ],
    [
      "2024-07-03",
      "Il premier ungherese è volato a Kiev e il presidente ucraino lo ha accolto; il capo del Cremlino tace.",
      [
        "premier ungherese = Viktor Orbán",
        "presidente ucraino = Volodymyr Zelenskyy",
        "capo del Cremlino = Vladimir Putin",
      ],
    ],
    [
      "2024-07-03",
      "La presidente della Commissione europea, il segretario generale della Nato e il cancelliere tedesco hanno parlato.",
      [
        "presidente della Commissione europea = Ursula von der Leyen",
        "segretario generale della Nato = Jens Stoltenberg",
        "cancelliere tedesco = Olaf Scholz",
      ],
    ],
    [
      "2024-07-03",
      "Il presidente degli Stati Uniti ha chiamato il primo ministro indiano e il presidente del Brasile.",
      [
        "presidente degli Stati Uniti = Joe Biden",
        "primo ministro indiano = Narendra Modi",
        "presidente del Brasile = Luiz Inácio Lula da Silva",
      ],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("it", date, text)).toEqual(expected)
  })
})
