import { beforeAll, describe, expect, it } from "vitest"
import { type Knowledge, recognise } from "../../src/recognition/recognise.ts"
import { testKnowledge } from "./knowledge.ts"

let knowledge: Knowledge
beforeAll(async () => {
  knowledge = await testKnowledge()
}, 120_000)

describe("the date of an undated text", () => {
  it.each([
    ["is unknown where nothing says it", "Der Präsident sprach am Dienstag über das Wetter.", undefined],
    ["is unknown where only a year is named", "Im Jahr 2019 war alles besser.", undefined],
    [
      "is that of the meeting it names beyond doubt",
      "Der 24. Gipfel der Shanghaier Organisation für Zusammenarbeit in Astana hat begonnen. Am 4. Juli reist man ab.",
      "2024-07-04",
    ],
  ])("%s", (_, text, date) => {
    const result = recognise({ text, lang: "de" }, knowledge)
    expect(result.date).toBe(date)
    expect(result.dateOrigin).toBe(date ? "inferred" : "unknown")
  })

  it.each([
    ["the byline", { bylines: ["Lesezeit 5 Minuten", "Mittwoch, 3. Juli 2024 | 10:15"] }, "2024-07-03", "byline"],
    [
      "the byline near the day in the address",
      { date: "2024-07-04", bylines: ["3. Juli 2024"] },
      "2024-07-03",
      "byline",
    ],
    ["the address, not a byline far from it", { date: "2024-07-04", bylines: ["3. Juli 1998"] }, "2024-07-04", "given"],
    ["a byline that counts back from today", { today: "2024-07-05", bylines: ["vor 2 Tagen"] }, "2024-07-03", "byline"],
    [
      "the address, not a byline that counts back from today",
      { date: "2024-07-04", today: "2024-07-05", bylines: ["vor 2 Tagen"] },
      "2024-07-04",
      "given",
    ],
  ])("comes from %s", (_, said, date, dateOrigin) => {
    const result = recognise({ text: "Die Minister sprachen über das Wetter.", lang: "de", ...said }, knowledge)
    expect(result).toMatchObject({ date, dateOrigin })
  })

  it("comes from the line of the text that says nothing else", () => {
    const text = "Gipfel ohne Ergebnis\nRom, 3. Juli 2024\nDie Minister trafen sich am Montag."
    const result = recognise({ text, lang: "de" }, knowledge)
    expect(result).toMatchObject({ date: "2024-07-03", dateOrigin: "dateline" })
    expect(result.mentions.find((m) => m.surface === "Montag")).toMatchObject({ value: "2024-07-01" })
  })

  it("given, is taken as it is", () => {
    const result = recognise({ text: "Der 24. SCO-Gipfel in Astana.", lang: "de", date: "2025-01-01" }, knowledge)
    expect(result).toMatchObject({ date: "2025-01-01", dateOrigin: "given" })
  })
})
