import fc from "fast-check"
import { expect, it } from "vitest"
import { packBlocks, unpackBlocks } from "../../src/messages/pack-blocks.ts"

const line = fc.string({ minLength: 1 }).filter((text) => !text.includes("\n"))
const anyBlocks = fc.array(fc.tuple(line, fc.option(fc.constantFrom("de", "zh-Hant"), { nil: undefined })), {
  minLength: 1,
})

it("an article's blocks arrive as they were sent", () =>
  fc.assert(
    fc.property(anyBlocks, (written) => {
      let start = 0
      const blocks = written.map(([text, lang]) => {
        const block = { start, end: start + text.length, ...(lang ? { lang } : {}) }
        start = block.end + 1
        return block
      })
      const text = written.map(([line]) => line).join("\n")
      expect(unpackBlocks(text, packBlocks(blocks))).toEqual(blocks)
    }),
  ))

it("a language of a block that there is not is passed over", () => {
  expect(unpackBlocks("one", [[1, "de"]])).toEqual([{ start: 0, end: 3 }])
})
