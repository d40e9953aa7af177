import { describe, expect, it } from "vitest"
import { summitsIn } from "../phrases.ts"

describe("Summit phrases in German", () => {
  it.each([
    ["2026-11-03", "Sie ist Senior Fellow bei der Münchner Sicherheitskonferenz und lehrt in Berlin."],
    ["2024-07-03", "Das Treffen der Außenminister der G7 und der Gipfel des Berges hatten nichts miteinander zu tun."],
    ["2024-07-11", "Nach dem Nato-Rat absolvierte er seinen ersten Gipfel."],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await summitsIn("de", date, text)).toEqual([])
  })

  // surface = first day of the meeting
  it.each<[string, string, string[]]>([
    [
      "2025-02-14",
      "Auf der Münchner Sicherheitskonferenz spricht auch der Vizepräsident.",
      ["Münchner Sicherheitskonferenz = 2025-02-14"],
    ],
    ["2024-07-05", "Er kam zum G7-Gipfel. 2017 war er in Rom.", ["G7-Gipfel = 2024-06-13"]],
    [
      "2024-07-05",
      "Der G7-Gipfel in Apulien ging im Juni zu Ende, der Nato-Gipfel in Washington beginnt am 9. Juli.",
      ["G7-Gipfel in Apulien = 2024-06-13", "Nato-Gipfel in Washington = 2024-07-09"],
    ],
    [
      "2024-07-03",
      "Am Rande des 24. Gipfeltreffens des Rates der Staatschefs der Shanghaier Organisation für Zusammenarbeit (SCO) in Astana trafen sich beide.",
      [
        "24. Gipfeltreffens des Rates der Staatschefs der Shanghaier Organisation für Zusammenarbeit (SCO) in Astana = 2024-07-03",
      ],
    ],
    [
      "2024-07-03",
      "Herr Putin erinnerte an seinen Staatsbesuch in China im Mai.",
      ["Staatsbesuch in China im Mai = 2024-05-16"],
    ],
    [
      "2024-07-03",
      "Während Xi Jinpings Besuch in Moskau im März 2023 wurde viel vereinbart.",
      ["Besuch in Moskau im März 2023 = 2023-03-20"],
    ],
    [
      "2017-07-05",
      "Hamburg rüstet sich für den G20-Gipfel. Ein Gipfel kostet viel Geld, Gipfel dieser Art sind umstritten.",
      ["G20-Gipfel = 2017-07-07"],
    ],
    [
      "2023-12-01",
      "Die Weltklimakonferenz in Dubai hat begonnen. Die COP28 dauert zwei Wochen.",
      ["Weltklimakonferenz in Dubai = 2023-11-30", "COP28 = 2023-11-30"],
    ],
    [
      "2018-07-15",
      "Vor dem Gipfel in Helsinki sprach Trump von einem Treffen mit Putin.",
      ["Gipfel in Helsinki = 2018-07-16"],
    ],
    [
      "2022-06-20",
      "Der nächste Nato-Gipfel findet in Madrid statt, der letzte EU-Gipfel war in Brüssel.",
      ["nächste Nato-Gipfel = 2022-06-28", "letzte EU-Gipfel = 2022-05-30"],
    ],
    [
      "2014-10-17",
      "Am Rande des Asem-Gipfels in Mailand wurde über Gas gesprochen; der Saarc-Gipfel in Kathmandu folgt im November.",
      ["Asem-Gipfels in Mailand = 2014-10-16", "Saarc-Gipfel in Kathmandu = 2014-11-26"],
    ],
    [
      "2021-07-17",
      "Der Nato-Gipfel in Brüssel und der G7-Gipfel in Cornwall waren lang.",
      ["Nato-Gipfel in Brüssel = 2021-06-14", "G7-Gipfel in Cornwall = 2021-06-11"],
    ],
    [
      "2015-02-12",
      "Am Abend begann der EU-Sondergipfel in Brüssel; das Normandie-Treffen im Juni 2014 war das erste.",
      ["EU-Sondergipfel in Brüssel = 2015-02-12", "Normandie-Treffen im Juni 2014 = 2014-06-06"],
    ],
    ["2024-07-05", "Der G7-Gipfel im Juni in Apulien ging zu Ende.", ["G7-Gipfel im Juni in Apulien = 2024-06-13"]],
  ])("%s: %s", async (date, text, expected) => {
    expect(await summitsIn("de", date, text)).toEqual(expected)
  })
})
