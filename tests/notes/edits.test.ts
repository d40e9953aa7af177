import { describe, expect, it } from "vitest"
import { findAnchor } from "../../src/notes/anchor/find.ts"
import { editCase, judge, type Verdict } from "./edit-corpus.ts"

/** A fixed part of the corpus that `npm run bench anchors` goes through at length. */
const CASES = 1000
const FIRST_SEED = 1

function verdicts(fate: "unchanged" | "edited" | "deleted"): Record<Verdict, number> {
  const counts = { right: 0, copy: 0, orphan: 0, wrong: 0 }
  for (let i = 0; i < CASES; i++) {
    const one = editCase(FIRST_SEED + i, fate)
    counts[judge(one, findAnchor(one.after, one.anchor))]++
  }
  return counts
}

describe("over generated pages and edits, a note", () => {
  it("is found where it was on every unchanged page", () => {
    expect(verdicts("unchanged")).toEqual({ right: CASES, copy: 0, orphan: 0, wrong: 0 })
  })
  it("whose words were cut is always an orphan, even where a like sentence took the very place", () => {
    expect(verdicts("deleted")).toEqual({ right: 0, copy: 0, orphan: CASES, wrong: 0 })
  })
  it("whose page was edited is found in 98 of 100 cases and in a wrong place in one of a thousand at most", () => {
    const { right, wrong } = verdicts("edited")
    expect(right).toBeGreaterThanOrEqual(CASES * 0.98)
    expect(wrong).toBeLessThanOrEqual(CASES * 0.001)
  })
})
