import fc from "fast-check"
import { expect, test } from "vitest"
import { offsetAt, packOffsets } from "../../src/recognition/gazetteer/offsets.ts"

test("a jump of more than 16 bits inside a block is refused, as is a step back", () => {
  expect(() => packOffsets([0, 0x10000])).toThrow()
  expect(() => packOffsets([5, 4])).toThrow()
})

test("every number comes back", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { maxLength: 1000 }), (steps) => {
      let at = 0
      const values = steps.map((step) => (at += step))
      const packed = packOffsets(values)
      expect(values.map((_, i) => offsetAt(packed, i))).toEqual(values)
    }),
  )
})
