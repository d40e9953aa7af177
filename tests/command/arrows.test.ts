import { describe, expect, it } from "vitest"
import { breaches, breachOf, importsOf } from "../../src/command/arrows.ts"

describe("the arrows between the rooms", () => {
  it("are kept by every source file", () => {
    expect(breaches()).toEqual([])
  })

  it.each([
    ["a pure room may not import a browser API", "recognition/x.ts", "webextension-polyfill"],
    ["recognition may not import the page", "recognition/x.ts", "../highlight/paint.ts"],
    ["knowledge may not look at recognition", "knowledge/x.ts", "../recognition/scanner.ts"],
    ["language rooms hold words, no code of others", "language/de/x.ts", "../../knowledge/record.ts"],
    ["nothing but the compiler reads the tables", "recognition/x.ts", "../knowledge/tables.ts"],
    ["the card knows nothing of the background", "card/x.ts", "../background/index.ts"],
  ])("%s", (_, file, from) => {
    expect(breachOf(file, { from, typeOnly: false })).toContain(`src/${file}`)
  })

  it.each([
    ["recognition/x.ts", "../knowledge/record.ts"],
    ["knowledge/x.ts", "./y.ts"],
    ["background/index.ts", "../notes/store.ts"],
    ["popup/index.tsx", "../recognition/mention.ts"],
  ])("%s may import %s", (file, from) => {
    expect(breachOf(file, { from, typeOnly: false })).toBeUndefined()
  })

  it("allow a contract's types where code is not allowed", () => {
    const from = "../../knowledge/model.ts"
    expect(breachOf("language/de/x.ts", { from, typeOnly: true })).toBeUndefined()
    expect(breachOf("language/de/x.ts", { from, typeOnly: false })).toContain("types only")
  })

  it("see static, type, dynamic imports and re-exports, and no mention in a comment or text", () => {
    const source = `
      import a from "./a.ts"
      import type { B } from "./b.ts"
      export { c } from "./c.ts"
      export type { D } from "./d.ts"
      const late = () => import("./e.ts")
      // import f from "./f.ts"
      const text = 'import g from "./g.ts"'`
    expect(importsOf(source)).toEqual([
      { from: "./a.ts", typeOnly: false },
      { from: "./b.ts", typeOnly: true },
      { from: "./c.ts", typeOnly: false },
      { from: "./d.ts", typeOnly: true },
      { from: "./e.ts", typeOnly: false },
    ])
  })
})
