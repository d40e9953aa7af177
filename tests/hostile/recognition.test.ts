import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { describe as describeFacts } from "../../src/knowledge/describe.ts"
import { BACKGROUND_REQUESTS } from "../../src/messages/validate.ts"
import { foldText, unfold } from "../../src/notes/anchor/fold.ts"
import { fold as foldForSearch } from "../../src/notes/search/fold.ts"
import type { Mention, RecogniseInput } from "../../src/recognition/mention.ts"
import { type Knowledge, recognise } from "../../src/recognition/recognise.ts"
import { testKnowledge } from "../recognition/knowledge.ts"
import { holds, LAW_TIMEOUT } from "./law.ts"

let knowledge: Knowledge
beforeAll(async () => {
  knowledge = await testKnowledge()
}, 120_000)

const PIECES = [
  ..."Xi Jinping|Путиным|習近平|普京|푸틴과의|وبوتين|मोदी को|Erdoğan'ın|President Bush|the former German chancellor|le président français".split(
    "|",
  ),
  ..."24th SCO summit|NATO-Gipfel|саммит ШОС|the summit|3. Juli 2024|31 February|last Tuesday|im ersten Halbjahr|99999-99-99|1.1.0001".split(
    "|",
  ),
  ..."\u0000|\u00ad|\u200b|\u202e|\ud800|\udfff|\u{1f600}|\ufeff|e\u0301\u0301\u0301|İ|ß|ﷺ|．|\n\n|\r|\t|\u2028|…|-|'|’|(|)|[1]|%|=".split(
    "|",
  ),
]
const anyText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: "binary", maxLength: 8 })), {
    maxLength: 30,
  })
  .chain((pieces) => fc.constantFrom("", " ", "\n").map((glue) => pieces.join(glue)))

const offset = fc.oneof(fc.nat(400), fc.constantFrom(0, 1, 2_000_000))
const anyInput: fc.Arbitrary<RecogniseInput> = fc.record(
  {
    text: anyText,
    lang: fc
      .constantFrom("de", "en", "ru", "zh-Hant-TW", "ar", "xx", "tlh-QQ", "root", "constructor")
      .filter((tag) => tag.length < 8 || tag.includes("-")),
    date: fc.constantFrom("2024-07-03", "0000-00-00", "9999-99-99", "2024-02-30", "1900-01-01", "0001-01-01"),
    blocks: fc.array(fc.record({ start: offset, end: offset }), { maxLength: 6 }),
    home: fc.constantFrom("DE", "US", "ZZ"),
  },
  { requiredKeys: ["text"] },
)

describe("the recogniser, given anything that a message may carry", () => {
  it(
    "neither throws nor tells an offset that is none",
    () =>
      holds(
        "recogniser",
        fc.property(anyInput, (input) => {
          if (!BACKGROUND_REQUESTS["view/recognise"](input)) return
          for (const { start, end, surface } of recognise(input, knowledge).mentions) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThan(start)
            expect(input.text.slice(start, end)).toBe(surface)
          }
        }),
        250,
      ),
    LAW_TIMEOUT,
  )
})

const anyMention: fc.Arbitrary<Mention> = fc.record(
  {
    start: fc.nat(10),
    end: fc.nat(20),
    surface: fc.string({ maxLength: 5 }),
    kind: fc.constantFrom("leader", "office", "organisation", "summit", "date"),
    entity: fc.oneof(
      fc.constantFrom("Q15031", "Q7747", "Q7184", "summit/g20-2023", "2024-07-03", "2024-W99", "P3D", "__proto__", ""),
      fc.string({ maxLength: 12 }),
    ),
    name: fc.string({ maxLength: 5 }),
    confidence: fc.constantFrom(0, 0.5, 1),
    office: fc.constantFrom("CN/head-of-state", "DE/head-of-government", "XX/pope", "/", "constructor"),
    from: fc.constantFrom("2024", "2024-07", "2024-07-03", "9999-99-99"),
    to: fc.constantFrom("2024", "0000-00-00", ""),
    place: fc.constantFrom("Astana", ""),
    series: fc.constantFrom("SCO", "__proto__"),
    number: fc.nat(10_000),
    value: fc.oneof(
      fc.constantFrom("2024-07-03", "2024-H1", "XXXX-05", "P9999Y", "2024-13"),
      fc.string({ maxLength: 9 }),
    ),
    timexType: fc.constantFrom("DATE", "TIME", "DURATION", "SET"),
    others: fc.array(fc.constantFrom("Q15031", "nobody"), { maxLength: 3 }),
  },
  { requiredKeys: ["start", "end", "surface", "kind", "entity", "name", "confidence"] },
)
const anyTelling = fc.record(
  {
    on: fc.constantFrom("2024-07-03", "2024-02-30", "0000-00-00", "9999-12-31"),
    locale: fc.constantFrom("en", "de", "zh-Hans", "xx", "abc-12345678"),
    others: fc.array(fc.constantFrom("Q15031", "Q7747", "nobody", "__proto__"), { maxLength: 4 }),
  },
  { requiredKeys: ["locale"] },
)

describe("the facts of a mention that nobody recognised", () => {
  it(
    "are facts or none, but no failure",
    () =>
      holds(
        "facts",
        fc.property(anyMention, anyTelling, (mention, telling) => {
          if (!BACKGROUND_REQUESTS["page/facts"]({ mention, ...telling })) return
          const facts = describeFacts(knowledge.record, mention, telling)
          expect(() => JSON.stringify(facts)).not.toThrow()
        }),
        500,
      ),
    LAW_TIMEOUT,
  )
})

describe("texts made comparable", () => {
  const anyString = fc.oneof(anyText, fc.string({ unit: "binary", maxLength: 60 }))
  it(
    "for search: folding twice changes nothing",
    () =>
      holds(
        "fold for search",
        fc.property(anyString, (text) => {
          expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
        }),
        1000,
      ),
    LAW_TIMEOUT,
  )
  it(
    "for anchors: every unit knows where it came from, in order",
    () =>
      holds(
        "fold for anchors",
        fc.property(anyString, fc.nat(), fc.nat(), (text, a, b) => {
          const folded = foldText(text)
          expect(folded.at).toHaveLength(folded.text.length + 1)
          for (let i = 1; i < folded.at.length; i++) expect(folded.at[i]).toBeGreaterThanOrEqual(folded.at[i - 1]!)
          const from = a % (folded.text.length + 1)
          const to = from + (b % (folded.text.length + 1 - from))
          const { start, end } = unfold(folded, text, from, to)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(start).toBeLessThanOrEqual(end)
        }),
        1000,
      ),
    LAW_TIMEOUT,
  )
})
