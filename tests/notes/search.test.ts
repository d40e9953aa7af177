import { describe, expect, test } from "vitest"
import { fold } from "../../src/notes/search/fold.ts"
import { parseQuery } from "../../src/notes/search/query.ts"
import { entryOf, makeChunk, scanChunk } from "../../src/notes/search/scan.ts"
import { searchText } from "../../src/notes/search/text.ts"
import { sampleNote } from "./sample-note.ts"

const found = (typed: string, ...notes: ReturnType<typeof sampleNote>[]) => {
  const indexes: number[] = []
  scanChunk(makeChunk(0, notes.map(entryOf)), parseQuery(typed), (index) => indexes.push(index))
  return indexes
}

test.each([
  ["Erdoğan", "erdogan"],
  ["ŁÓDŹ", "lodz"],
  ["Straße", "strasse"],
  ["Ёлка й", "елка и"],
  ["مُحَمَّد", "محمد"],
  ["أحمد", "احمد"],
  ["ＡＢＣ", "abc"],
  ["서울", "서울"],
])("%s is searched as %s", (text, folded) => expect(fold(text)).toBe(folded))

test("vowel signs of Devanagari are letters: मोदी is not मद", () => expect(fold("मोदी")).not.toBe(fold("मद")))

describe("finds", () => {
  const note = sampleNote(1, {
    words: "Wichtig für 2025: 習近平国家主席とプーチン大統領",
    tags: ["SCO", "Zentralasien"],
    subject: { kind: "leader", entity: "Q15031", name: "Xi Jinping" },
  })
  test.each([
    ["nothing that is not there", "Putin", false],
    ["a word only where its field says", "tag:wichtig", false],
    ["a field's name, which is no word of the note", "site", false],
    ["words that do not all stand", "wichtig nirgends", false],
    ["a phrase in another order", '"neun alle"', false],
    ["words of the reader", "WICHTIG", true],
    ["parts of the quote", "mitglieder neun", true],
    ["a phrase", '"alle neun"', true],
    ["Japanese without word breaks", "国家主席", true],
    ["a tag", "tag:sco", true],
    ["a site", "site:example.org", true],
    ["a person", "person:xi", true],
    ["a kind", "kind:leader", true],
    ["a day", "on:2024-07-04", true],
    ["notes made before a day", "before:2024-07-04 wichtig", true],
    ["notes made after a day", "after:2024-07-03", false],
  ])("%s: %s", (_what, typed, expected) => expect(found(typed, note)).toEqual(expected ? [0] : []))
})

test("an empty query finds all", () => expect(found("", sampleNote(1), sampleNote(2))).toEqual([0, 1]))

test("a term never runs over the edge of two notes", () => {
  const one = sampleNote(1, { words: "" })
  const text = searchText(one)
  const edge = text.slice(-3) + text.slice(0, 3)
  expect(found(`"${edge}"`, one, sampleNote(2))).toEqual([])
})
