import fc from "fast-check"
import { expect, test } from "vitest"
import { offsetAt, packOffsets, packRuns, runLength, runStart } from "../../src/recognition/gazetteer/offsets.ts"

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

test("a run that ends before it begins is refused", () => {
  expect(() => packRuns([5, 4])).toThrow()
})

test("every run comes back, the long ones too", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(3), fc.nat(600)), { maxLength: 200 }), (lengths) => {
      let at = 7
      const starts = [at, ...lengths.map((length) => (at += length))]
      const runs = packRuns(starts)
      expect(lengths.map((_, i) => runStart(runs, i))).toEqual(starts.slice(0, -1))
      expect(lengths.map((_, i) => runLength(runs, i))).toEqual(lengths)
    }),
  )
})
