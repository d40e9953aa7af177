import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { meetingAny } from "../../src/recognition/spans.ts"

const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]) => ({ start, end: start + length }))

describe("whether any of a list meets a span", () => {
  it("is what looking at each of them says, also where they overlap", () => {
    fc.assert(
      fc.property(fc.array(span), span, (members, one) => {
        const list = [...members].sort((a, b) => a.start - b.start)
        expect(meetingAny(list)(one)).toBe(list.some(({ start, end }) => start < one.end && one.start < end))
      }),
    )
  })
})
