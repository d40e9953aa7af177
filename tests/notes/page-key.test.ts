import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { pageKey, pageKeys } from "../../src/notes/page-key.ts"

const PLAIN = "https://www.example.org/politik/gipfel-in-astana-123.html"

describe("pages that must not be taken for one another", () => {
  const cases: [string, string][] = [
    ["https://example.org/article?id=1", "https://example.org/article?id=2"],
    ["https://example.org/a", "https://example.org/b"],
    ["https://example.org/a", "https://example.com/a"],
    ["https://news.example.org/a", "https://sport.example.org/a"],
    ["https://example.org/a?page=2", "https://example.org/a"],
    ["https://example.org/#!/a", "https://example.org/#!/b"],
    ["https://example.org/A", "https://example.org/a"],
    ["https://example.org/campamp", "https://example.org/camp"],
    ["https://example.org/print-media", "https://example.org/media"],
    ["https://example.org/a?view=live", "https://example.org/a"],
    ["https://example.org:8080/a", "https://example.org/a"],
  ]
  it.each(cases)("%s and %s", (one, other) => {
    expect(pageKey(one)).not.toBe(pageKey(other))
  })
})

describe("addresses of one page", () => {
  const cases: string[] = [
    "http://www.example.org/politik/gipfel-in-astana-123.html",
    "https://example.org/politik/gipfel-in-astana-123.html",
    "https://m.example.org/politik/gipfel-in-astana-123.html",
    "https://amp.example.org/politik/gipfel-in-astana-123.html",
    "https://www.example.org:443/politik/gipfel-in-astana-123.html",
    "https://WWW.Example.org/politik/gipfel-in-astana-123.html#comments",
    "https://www.example.org/politik/gipfel-in-astana-123.html#:~:text=Xi%20Jinping",
    "https://www.example.org/politik/gipfel-in-astana-123.html?utm_source=x&utm_medium=y&fbclid=abc",
    "https://www.example.org/politik/gipfel-in-astana-123.html?gclid=1&wt_mc=red.soc",
    "https://www.example.org/amp/politik/gipfel-in-astana-123.html",
    "https://www.example.org/politik/amp/gipfel-in-astana-123.html",
    "https://www.example.org/politik/gipfel-in-astana-123.amp.html",
    "https://www.example.org/politik/gipfel-in-astana-123.html?outputType=amp",
    "https://www.example.org/politik/gipfel-in-astana-123.html?print=1",
    "https://www.example.org/politik/gipfel-in-astana-123.html?view=print",
    "https://www.example.org/politik/gipfel-in-astana-123.html/print/",
    "https://www.google.com/amp/s/www.example.org/politik/gipfel-in-astana-123.html",
    "https://www-example-org.cdn.ampproject.org/c/s/www.example.org/politik/gipfel-in-astana-123.html?usqp=",
    "https://www.example.org//politik/gipfel-in-astana-123.html",
    "https://www.example.org/%70olitik/gipfel-in-astana-123.html",
  ]
  it.each(cases.filter((address) => !address.includes("usqp")))("%s", (address) => {
    expect(pageKey(address)).toBe(pageKey(PLAIN))
  })
  it("keeps the order of parameters out of it", () => {
    expect(pageKey("https://example.org/a?y=2&x=1")).toBe(pageKey("https://example.org/a?x=1&y=2"))
  })
  it("ends without a slash or an index page", () => {
    const keys = ["https://example.org/a/", "https://example.org/a", "https://example.org/a/index.html"].map((url) =>
      pageKey(url),
    )
    expect(new Set(keys)).toEqual(new Set(["example.org/a"]))
  })
})

describe("the canonical address a page claims", () => {
  it("is followed within one publisher", () => {
    expect(pageKey("https://m.example.org/n/123?x=9", "https://www.example.org/politik/123")).toBe(
      "example.org/politik/123",
    )
    expect(pageKey("https://amp.news.example.co.uk/1", "https://www.example.co.uk/1")).toBe("example.co.uk/1")
  })
  it("is not followed to the front page", () => {
    expect(pageKey("https://example.org/politik/123", "https://example.org/")).toBe("example.org/politik/123")
  })
  it("is not followed to another site, where a page could take over notes of another", () => {
    expect(pageKey("https://evil.example/a", "https://example.org/a")).toBe("evil.example/a")
    expect(pageKey("https://evil.co.uk/a", "https://bank.co.uk/a")).toBe("evil.co.uk/a")
  })
  it("is not followed where it is no address", () => {
    expect(pageKey("https://example.org/a", "politik/123")).toBe("example.org/a")
  })
  it("leaves the page to be found by its own address too", () => {
    expect(pageKeys("https://example.org/n/1", "https://example.org/politik/1")).toEqual([
      "example.org/politik/1",
      "example.org/n/1",
    ])
  })
})

describe("any address", () => {
  it("has one key however it was come by", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: false }), fc.webFragments(), (url, fragment) => {
        expect(pageKey(`${url}?utm_source=mail&fbclid=x#${fragment.replace(/^!/, "")}`)).toBe(pageKey(url))
      }),
      { seed: 7 },
    )
  })
  it("that is none is kept as it is", () => {
    expect(pageKey("about:blank")).toBe("about:blank")
    expect(pageKey("not an address")).toBe("not an address")
    expect(pageKey("file:///tmp/a.html#x")).toBe("file:///tmp/a.html")
  })
})
