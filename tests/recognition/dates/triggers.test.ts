import { describe, expect, it } from "vitest"
import { openingOf } from "../../../src/recognition/dates/triggers.ts"

describe("how a pattern can open", () => {
  it.each([
    ["the (?:same|very) day", ["the"], ["same", "very"], []],
    ["(?:the )?(?:first|last) week", ["first", "last", "the"], ["first", "last", "week"], []],
    ["heute", ["heute"], [], ["heute"]],
    ["jahr(?:es)? \\d{4}", ["jahr", "jahres"], ["0"], []],
    ["[12]\\d{3}(?!\\d)", ["0"], [], ["0"]],
    ["\\d\\d\\. ?(?:mai|juni)", ["0"], ["juni", "mai"], []],
    ["the \\p{L}+ of", ["the"], ["*"], []],
    ["im x{1,2}v?", ["im"], ["x", "xv", "xx", "xxv"], []],
    ["(?:the )?twenties", ["the", "twenties"], ["twenties"], ["twenties"]],
    ["mai(?: \\d{4})?", ["mai"], ["0"], ["mai"]],
    ["next week ?|then ?", ["next", "then"], ["week"], ["*", "then"]],
  ])("%s", (pattern, first, next, alone) => {
    const opening = openingOf(pattern)
    expect([...opening.first].sort()).toEqual(first)
    expect([...new Set(opening.next.flatMap((words) => [...words]))].sort()).toEqual(next)
    expect([...opening.alone].sort()).toEqual(alone)
  })

  it("without a word or a number at its beginning a pattern is refused", () => {
    expect(() => openingOf("\\p{L}+ day")).toThrow()
    expect(() => openingOf("(?:the )?")).toThrow()
  })
})
