import { describe, expect, test } from "vitest"
import { findDates } from "../../../src/recognition/dates/index.ts"

const REFERENCE = { date: "2024-07-03" }

/** Texts that look like dates and are none. */
const NEGATIVES: Record<string, readonly string[]> = {
  de: [
    "Rund 2000 Menschen kamen.",
    "Es kostete 1500 Euro.",
    "Laut Artikel 5 gilt das.",
    "Sie gewannen 3-2.",
    "Version 3.12.4 ist da.",
    "Herr Freitag und Frau März trafen Herrn Winter.",
    "Die A8 und die B27 sind gesperrt; Tel. 030 1990.",
    "Version 2.10 und ISO 9001 gelten.",
    "Sie mag montags keinen Fisch essen.",
  ],
  en: [
    "Theresa may go home.",
    "They march on the capital.",
    "About 2000 people came.",
    "The score was 3-2.",
    "It cost $1999 in the shop.",
    "Call 555-2024-11 now.",
    "He reads the Sunday Times.",
    "Article 5 was invoked.",
    "Resolution 1973 was adopted, and so was HR 1998.",
    "He took Route 66, then flight 1989.",
    "She won 6-3, 6-4 at 9.58 a share.",
    "A second deal closed a quarter of the shops.",
    "They marched while the band played on; you may go.",
    "Windows 98 and Boeing 737 are old.",
  ],
  fr: ["Environ 2000 personnes sont venues.", "L'article 5 le prévoit.", "Elle habite au 1990 rue Haute."],
  es: [
    "Terminó en Mar del Plata.",
    "Unas 2000 personas llegaron.",
    "El artículo 5 lo dice.",
    "Mayo Clinic y Julio Iglesias cantan.",
    "La ley 1998 costó 1999 pesetas.",
    "Ganó 3-2 a 1,5 euros por la ruta 66.",
  ],
  ru: ["Около 2000 человек пришли."],
  zh: ["约2000人到场。", "会议持续三天。"],
  ja: ["３日間の日程を終えた。", "約2000人が参加した。"],
  ar: ["المادة 5 تكلف 1999 دولارا، 3-2."],
  it: ["L'articolo 5 costa 1999 euro, finì 3-2."],
  tr: ["Madde 5 ve 1999 lira; maç 3-2 bitti."],
  pl: ["Artykuł 5 kosztuje 1999 złotych; wygrali 3:2."],
  ko: ["3일간 열렸다.", "약 2000명이 왔다."],
}

for (const [lang, texts] of Object.entries(NEGATIVES)) {
  describe(lang, () => {
    test.each(texts)("%s", (text) => {
      expect(findDates(text, lang, REFERENCE).map((m) => `${m.surface}=${m.value}`)).toEqual([])
    })
  })
}

test("a span that is a name blocks the date in it", () => {
  const text = "In May she met Theresa May in Rome."
  const start = text.indexOf("Theresa")
  const found = findDates(text, "en", REFERENCE, { blocked: [{ start, end: start + "Theresa May".length }] })
  expect(found.map((m) => [m.start, m.value])).toEqual([[3, "2024-05"]])
})

test("no mention crosses a block's edge", () => {
  const text = "3. \nJuli 2024"
  expect(findDates(text, "de", REFERENCE).map((m) => m.value)).toEqual(["2024-07"])
})
