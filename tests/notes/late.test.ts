import { beforeEach, describe, expect, it } from "vitest"
import { AWAITED_MS, LateNotes } from "../../src/notes/anchor/late.ts"

describe("a note that is missing on a page that goes on changing", () => {
  const quote = "The talks went on until midnight"
  let time = 0
  let late: LateNotes
  const isSearched = (text: string, id = "a") => late.isWorthSearching(id, quote, text)

  beforeEach(() => {
    time = 0
    late = new LateNotes(() => time)
  })

  it("is not searched for without end", () => {
    expect(isSearched("another text")).toBe(true)
    time = AWAITED_MS
    expect(isSearched("another text")).toBe(false)
    time = 100 * AWAITED_MS
    expect(isSearched("another text")).toBe(false)
  })

  it("is searched for as long as late text is awaited", () => {
    for (time = 0; time < AWAITED_MS; time += AWAITED_MS / 10) expect(isSearched("another text")).toBe(true)
  })

  it("is searched for later, too, once its words are there", () => {
    isSearched("another text")
    time = 2 * AWAITED_MS
    expect(isSearched(`Late: ${quote}, it said.`)).toBe(true)
  })

  it("is awaited anew where it was found meanwhile, on another page, and apart from other notes", () => {
    isSearched("another text")
    time = AWAITED_MS
    expect(isSearched("another text", "b")).toBe(true)
    late.found("a")
    expect(isSearched("another text")).toBe(true)
    time = 2 * AWAITED_MS
    expect(isSearched("another text")).toBe(false)
    late.clear()
    expect(isSearched("another text")).toBe(true)
  })
})
