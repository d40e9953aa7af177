import { describe, expect, it } from "vitest"
import { faultsOfCode, faultsOfManifest } from "../../src/command/inspect.ts"

describe("a bundle to be shipped", () => {
  it.each([
    ["new WebSocket('ws://' + host)", "talks to a development server"],
    ["fetch('http://localhost:1815')", "talks to a development server"],
    ["//# sourceMappingURL=popup.js.map", "carries a source map"],
    ["eval('1')", "makes code from text"],
    ["new Function('return this')()", "makes code from text"],
    ["if (process.env.DEBUG) x()", "asks for a build machine's environment"],
    ["x();debugger;y()", "stops in a debugger"],
    ["fetch('https://stats.example.com/a')", "names the address https://stats.example.com/a"],
  ])("may not contain %s", (code, fault) => {
    expect(faultsOfCode(code)).toContain(fault)
  })

  it.each([
    ["an XML namespace", 'h("http://www.w3.org/2000/svg")'],
    ["the address of the opt-in update", 'fetch("https://query.wikidata.org/sparql")'],
    ["a scheme put together", "x='https://'+host"],
    ["a site called localhost", 'host==="localhost"'],
    ["words that only look alike", "retrieval(x);medieval(y);isFunction(z)"],
  ])("may contain %s", (_, code) => {
    expect(faultsOfCode(code)).toEqual([])
  })
})

describe("a manifest to be shipped", () => {
  const good = { content_scripts: [{ js: ["boot.js"], css: [] }] }

  it("is one content script and nothing that pages can reach", () => {
    expect(faultsOfManifest(good)).toEqual([])
  })

  it.each([
    { ...good, web_accessible_resources: [{ resources: ["a.png"], matches: ["*://*/*"] }] },
    { ...good, externally_connectable: { matches: ["*://*/*"] } },
    { content_scripts: [{ js: ["a.js"] }, { js: ["b.js"] }] },
    { content_scripts: [{ js: ["a.js"], css: ["a.css"] }] },
    {},
  ])("is not %j", (manifest) => {
    expect(faultsOfManifest(manifest)).toHaveLength(1)
  })
})
