import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { readyLanguage } from "../../src/recognition/languages.ts"
import type { TextSpan } from "../../src/recognition/mention.ts"
import { type Knowledge, recognise } from "../../src/recognition/recognise.ts"
import { Scanner } from "../../src/recognition/scan.ts"
import { fold, folded } from "../../src/recognition/text/letters.ts"
import { testKnowledge } from "./knowledge.ts"

let knowledge: Knowledge
beforeAll(async () => {
  knowledge = await testKnowledge()
}, 120_000)

const PIECES =
  "Putin|Путиным|Xi Jinping|習近平|普京|푸틴과의|بوتين|وبوتين|मोदी|President Bush|der chinesische Präsident|NATO|NATO-Gipfel in Washington|3. Juli 2024|in May|¥|\u00ad|\u202e|\u200b|\ud83d\ude00|\ud800|. |, |\n|\n\n| | |-|'s|’|„|“|A|ß|İ|G7|COP28|.".split(
    "|",
  )
const texts = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary", maxLength: 6 })), {
  maxLength: 24,
})
const inputs = fc.record({ pieces: texts, lang: fc.constantFrom("de", "en", "ru", "ja", "ar", "ko", "tr") })

describe("for any text", () => {
  it("offsets slice to the surface, and mentions of one kind never overlap", () => {
    fc.assert(
      fc.property(inputs, ({ pieces, lang }) => {
        const text = pieces.join(" ")
        const { mentions } = recognise({ text, lang, date: "2024-07-03" }, knowledge)
        const end = new Map<string, number>()
        for (const m of mentions) {
          expect(text.slice(m.start, m.end)).toBe(m.surface)
          expect(m.end).toBeGreaterThan(m.start)
          expect(m.start).toBeGreaterThanOrEqual(end.get(m.kind) ?? 0)
          end.set(m.kind, m.end)
        }
      }),
      { numRuns: 150 },
    )
  })

  it("the same text gives the same mentions", () => {
    fc.assert(
      fc.property(inputs, ({ pieces, lang }) => {
        const input = { text: pieces.join(""), lang, date: "2024-07-03" }
        expect(recognise(input, knowledge)).toEqual(recognise(input, knowledge))
      }),
      { numRuns: 50 },
    )
  })

  it("folding is one unit to one unit or none, and folding twice changes nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (s) => {
        expect(fold(s).length).toBeLessThanOrEqual(s.length)
        expect(fold(fold(s))).toBe(fold(s))
      }),
    )
    for (let c = 0; c < 0x10000; c++) expect(folded[folded[c]!]!).toBe(folded[c]!)
  })
})

describe("paragraphs", () => {
  it("given as blocks or as one text hold the same names", () => {
    const text =
      "Wladimir Putin empfing Angela Merkel.\n\nAm Montag sprach Putin mit der Nato.\n\nDie EU schwieg; Merkel reiste ab."
    const blocks: TextSpan[] = []
    for (const m of text.matchAll(/[^\n]+/g)) blocks.push({ start: m.index, end: m.index + m[0].length })
    const names = (spans?: TextSpan[]) =>
      recognise({ text, lang: "de", date: "2015-02-12", ...(spans ? { blocks: spans } : {}) }, knowledge)
        .mentions.filter((m) => m.kind === "leader" || m.kind === "organisation")
        .map((m) => [m.start, m.name])
    expect(names(blocks)).toEqual(names())
    expect(names()).toHaveLength(6)
  })
})

describe("work per unit of text stays bounded on", () => {
  it.each([
    ["one letter", "A"],
    ["initials", "A. B. "],
    ["the beginning of a long name", "Luiz Inácio Lula da "],
    ["given names", "José Manuel "],
    ["one Han sign", "习"],
    ["Han signs that begin names", "习金李文普"],
    ["katakana without end", "プーチンウ"],
    ["Hangul without end", "문재인김정"],
    ["Arabic prefixes", "وبالول"],
    ["hyphens", "Jean-"],
    ["patronymics", "Владимир Владимирович "],
    ["soft hyphens", "P\u00ad"],
    ["a word without end", "Merkel"],
  ])("%s", (_, piece) => {
    const work = (units: number) => {
      const text = piece.repeat(Math.ceil(units / piece.length))
      const scanner = new Scanner(knowledge.gazetteer)
      for (const lang of ["de", "ru", "ar", "ja", "ko"]) scanner.scan(text, 0, text.length, readyLanguage(lang))
      return scanner.work / text.length
    }
    const short = work(500)
    const long = work(8000)
    expect(long).toBeLessThan(400)
    expect(long).toBeLessThan(short * 1.5 + 1)
  })
})
