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
  ],
  fr: ["Environ 2000 personnes sont venues.", "L'article 5 le prévoit."],
  es: ["Terminó en Mar del Plata.", "Unas 2000 personas llegaron.", "El artículo 5 lo dice."],
  ru: ["Около 2000 человек пришли."],
  zh: ["约2000人到场。", "会议持续三天。"],
  ja: ["３日間の日程を終えた。", "約2000人が参加した。"],
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
