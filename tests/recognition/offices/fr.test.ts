import { describe, expect, it } from "vitest"
import { officesIn } from "../phrases.ts"

describe("Office phrases in French", () => {
  it.each([
    [
      "2024-07-03",
      "Le président de la région et un ancien premier ministre italien ont parlé. Les présidents russe et chinois aussi. Le vice-ministre chinois non.",
    ],
    ["2017-05-25", "Donald Tusk est venu. L'ancien premier ministre Manuel Valls, non."],
    ["2024-07-03", "Le président français Emmanuel Macron et le chancelier Olaf Scholz se sont vus."],
    ["2008-08-12", "Nicolas Sarkozy, président en exercice de l'UE, s'est rendu à Moscou."],
  ])("%s: nothing in %s", async (date, text) => {
    expect(await officesIn("fr", date, text)).toEqual([])
  })

  // surface = holder on that day
  it.each<[string, string, string[]]>([
    [
      "2004-05-10",
      "Le président chinois a reçu le ministre russe des Affaires étrangères.",
      ["président chinois = Hu Jintao", "ministre russe des Affaires étrangères = Sergey Lavrov"],
    ],
    [
      "2024-07-03",
      "Le premier ministre hongrois s'est rendu à Kiev, a indiqué le chef de la diplomatie ukrainienne.",
      ["premier ministre hongrois = Viktor Orbán", "chef de la diplomatie ukrainienne = Dmytro Kuleba"],
    ],
    [
      "2024-07-03",
      "La présidente de la Commission européenne, le secrétaire général de l'ONU et le patron de l'Otan étaient présents.",
      [
        "présidente de la Commission européenne = Ursula von der Leyen",
        "secrétaire général de l'ONU = António Guterres",
        "patron de l'Otan = Jens Stoltenberg",
      ],
    ],
    [
      "2024-07-03",
      "Le maître du Kremlin a salué le président de la Turquie.",
      ["maître du Kremlin = Vladimir Putin", "président de la Turquie = Recep Tayyip Erdoğan"],
    ],
    [
      "2024-07-03",
      "Le chef de l'État recevra la présidente du Conseil italien et le roi du Maroc.",
      [
        "chef de l'État = Emmanuel Macron",
        "présidente du Conseil italien = Giorgia Meloni",
        "roi du Maroc = Mohammed VI of Morocco",
      ],
    ],
    [
      "2012-05-20",
      "Le nouveau président français a rencontré le président américain et la chancelière allemande.",
      [
        "nouveau président français = François Hollande",
        "président américain = Barack Obama",
        "chancelière allemande = Angela Merkel",
      ],
    ],
    [
      "2022-09-09",
      "Liz Truss a parlé. Le roi recevra la cheffe du gouvernement.",
      ["cheffe du gouvernement = Liz Truss"],
    ],
  ])("%s: %s", async (date, text, expected) => {
    expect(await officesIn("fr", date, text)).toEqual(expected)
  })
})
