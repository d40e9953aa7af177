import { describe, expect, test } from "vitest"
import { pageKey } from "../../src/notes/page-key.ts"

describe("one page", () => {
  test.each([
    ["tracking parameters", "https://www.example.org/a/b?utm_source=x&fbclid=1", "https://example.org/a/b"],
    ["scheme and www", "http://www.example.org/a", "https://example.org/a"],
    ["a fragment", "https://example.org/a#comments", "https://example.org/a"],
    ["a trailing slash", "https://example.org/a/", "https://example.org/a"],
    ["the mobile host", "https://m.example.org/a", "https://www.example.org/a"],
    ["the AMP host and path", "https://amp.example.org/a/amp/", "https://example.org/a"],
    ["an AMP file", "https://example.org/a.amp.html", "https://example.org/a.html"],
    ["an AMP parameter", "https://example.org/a?outputType=amp", "https://example.org/a"],
    ["a print parameter", "https://example.org/a?print=1", "https://example.org/a"],
    ["a print file", "https://example.org/artikel,print.html", "https://example.org/artikel.html"],
    ["the order of parameters", "https://example.org/a?b=2&a=1", "https://example.org/a?a=1&b=2"],
    ["percent coding", "https://example.org/%C3%A4", "https://example.org/ä"],
  ])("whatever the %s", (_what, one, other) => expect(pageKey(one)).toBe(pageKey(other)))

  test("a canonical address of the same site speaks for the page", () => {
    expect(pageKey("https://m.example.org/x?id=7&utm_medium=a", "https://www.example.org/story-7")).toBe(
      "example.org/story-7",
    )
    expect(pageKey("https://example.org/x", "/story-7")).toBe("example.org/story-7")
  })
})

describe("different pages stay different", () => {
  test.each([
    ["parameters that name the page", "https://example.org/a?id=1", "https://example.org/a?id=2"],
    ["a numbered source parameter", "https://example.org/a?s=1", "https://example.org/a?s=2"],
    ["hosts", "https://en.example.org/a", "https://de.example.org/a"],
    ["paths that only begin alike", "https://example.org/amplify", "https://example.org/lify"],
    ["ports", "https://example.org:8443/a", "https://example.org/a"],
  ])("by %s", (_what, one, other) => expect(pageKey(one)).not.toBe(pageKey(other)))

  test.each([
    ["of another site", "https://elsewhere.net/a"],
    ["of the front page", "https://example.org/"],
    ["that is none", "javascript:alert(1)"],
  ])("a canonical address %s is not believed", (_what, canonical) => {
    expect(pageKey("https://example.org/a", canonical)).toBe("example.org/a")
  })
})

test("what is no address stays as it is", () => expect(pageKey("not a url")).toBe("not a url"))
