import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { machineDate } from "../../src/article/machine-date.ts"
import { PROSE, read, withHead } from "./page.ts"

const today = "2026-06-01"
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const raw = (text: string) => `<script type="application/ld+json">${text}</script>`
const article = (more: object) => ({ "@type": "NewsArticle", ...more })

describe("dates as machines write them", () => {
  it.each([
    ["", undefined],
    ["yesterday", undefined],
    ["2024", undefined],
    ["2024-13-01", undefined],
    ["2024-02-30", undefined],
    ["1899-12-31", undefined],
    ["2031-01-01", undefined],
    ["1.2.3.2024", undefined],
    ["12:30:45", undefined],
    ["2024-07-04", "2024-07-04"],
    ["2024-07-04T23:50:00+02:00", "2024-07-04"],
    ["2024-07-03T22:30:00Z", "2024-07-03"],
    ["2024/7/4 5:50", "2024-07-04"],
    ["20240704", "2024-07-04"],
    ["20240704T101500Z", "2024-07-04"],
    ["Thu, 04 Jul 2024 10:00:00 GMT", "2024-07-04"],
    ["July 4, 2024, 10:00 AM", "2024-07-04"],
    ["4th July 2024", "2024-07-04"],
    ["Thu Jul 04 15:28:12 CEST 2024", "2024-07-04"],
    ["04.07.2024, 18:10 Uhr", "2024-07-04"],
    ["2024年7月4日", "2024-07-04"],
    ["2024년 7월 4일", "2024-07-04"],
    ["1720080000", "2024-07-04"],
    ["1720080000000", "2024-07-04"],
  ])("%j is %s", (text, day) => {
    expect(machineDate(text, { today })).toBe(day)
  })

  it.each([
    ["03/07/2024", "en", undefined],
    ["03/07/2024", undefined, undefined],
    ["03/07/2024", "en-US", "2024-03-07"],
    ["03/07/2024", "en-GB", "2024-07-03"],
    ["03/07/2024", "fr", "2024-07-03"],
    ["23/07/2024", "en-US", "2024-07-23"],
    ["07/23/2024", "fr", "2024-07-23"],
  ])("%s on a page in %s is %s", (text, lang, day) => {
    expect(machineDate(text, { today, lang })).toBe(day)
  })

  it("reads back every day it is given in ISO form, with any time", () => {
    const days = fc.date({ min: new Date("1950-01-01"), max: new Date("2026-05-31"), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        expect(machineDate(date.toISOString(), { today })).toBe(date.toISOString().slice(0, 10))
      }),
    )
  })
})

describe("the day of publication", () => {
  it("is unknown where the page does not say it", () => {
    expect(read(withHead("")).date).toBeUndefined()
    expect(read(withHead("", `<p>${PROSE} On 3 July 2024 they met.</p>`)).date).toBeUndefined()
  })

  const cases: [string, string, string, string][] = [
    ["json-ld", "datePublished", "2024-07-04", ld(article({ datePublished: "2024-07-04T18:00:00Z" }))],
    [
      "json-ld in @graph",
      "datePublished",
      "2024-07-04",
      ld({ "@graph": [{ "@type": "WebPage" }, article({ datePublished: "2024-07-04" })] }),
    ],
    [
      "json-ld in a list, typed twice",
      "datePublished",
      "2024-07-04",
      ld([{ "@type": ["Thing", "NewsArticle"], datePublished: "2024-07-04" }]),
    ],
    [
      "json-ld as mainEntity",
      "datePublished",
      "2024-07-04",
      ld({ "@type": "WebPage", mainEntity: article({ datePublished: "2024-07-04" }) }),
    ],
    [
      "json-ld with raw line breaks",
      "datePublished",
      "2024-07-04",
      raw('{"@type":"NewsArticle","description":"a\nb","datePublished":"2024-07-04"}'),
    ],
    [
      "json-ld with commas at the end",
      "datePublished",
      "2024-07-04",
      raw('{"@type":"NewsArticle","datePublished":"2024-07-04",}'),
    ],
    [
      "json-ld in CDATA",
      "datePublished",
      "2024-07-04",
      raw('//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2024-07-04"}\n//]]>'),
    ],
    [
      "json-ld past mending",
      "datePublished",
      "2024-07-04",
      raw('{"@type":"NewsArticle","headline":"say "hi"","datePublished":"2024-07-04"'),
    ],
    [
      "meta",
      "article:published_time",
      "2024-07-04",
      '<meta property="article:published_time" content="2024-07-04T10:00:00+02:00">',
    ],
    ["meta in Dublin Core", "dc.date.issued", "2024-07-04", '<meta name="DC.date.issued" content="2024-07-04">'],
    [
      "json-ld before meta",
      "datePublished",
      "2024-07-04",
      `<meta name="date" content="2024-01-01">${ld(article({ datePublished: "2024-07-04" }))}`,
    ],
    [
      "published before modified",
      "article:published_time",
      "2024-07-04",
      `<meta property="article:modified_time" content="2025-01-01"><meta property="article:published_time" content="2024-07-04">`,
    ],
    ["modified where nothing else is said", "dateModified", "2024-07-04", ld(article({ dateModified: "2024-07-04" }))],
  ]
  it.each(cases)("%s", (_, detail, day, head) => {
    expect(read(withHead(head)).date).toMatchObject({ value: day, detail })
  })

  it("is not that of a teaser or comment", () => {
    const teasers = ld({ "@type": "ItemList", itemListElement: [article({ datePublished: "2020-01-01" })] })
    expect(read(withHead(teasers)).date).toBeUndefined()
    const list = `<p>${PROSE}</p><ul><li><time datetime="2020-01-01">1 January</time></li></ul>`
    expect(read(withHead("", list)).date).toBeUndefined()
  })

  it("is that of the article at this address where several are described", () => {
    const two = ld([
      article({ url: "https://news.example/other", datePublished: "2020-01-01" }),
      article({ url: "https://news.example/world/a-meeting.html", datePublished: "2024-07-04" }),
    ])
    expect(read(withHead(two)).date?.value).toBe("2024-07-04")
  })

  it("comes from <time>, and rather from the one that says so", () => {
    const times = `<time class="updated" datetime="2024-07-06">6</time><time class="published" datetime="2024-07-04">4</time>`
    expect(read(withHead("", `${times}<p>${PROSE}</p>`)).date).toMatchObject({ value: "2024-07-04", source: "time" })
  })

  it("comes from a line in figures near the top", () => {
    const byline = `<p>04.07.2024, Lesezeit 5 Min.</p><p>${PROSE}</p><p>${PROSE}</p>`
    expect(read(withHead("", byline)).date).toMatchObject({ value: "2024-07-04", source: "byline" })
  })

  it("is left to the date grammar where the byline says it in words", () => {
    const found = read(withHead("", `<p class="byline">Donnerstag, 4. Heumonat 2024</p><p>${PROSE}</p>`))
    expect(found.date).toBeUndefined()
    expect(found.bylines).toContain("Donnerstag, 4. Heumonat 2024")
  })

  it.each([
    ["https://news.example/2024/07/04/meeting", "2024-07-04"],
    ["https://news.example/a-20240704-x.html", "2024-07-04"],
    ["https://news.example/2024-07-04/meeting", "2024-07-04"],
    ["https://news.example/article/98765432/meeting", undefined],
    ["https://news.example/2024/meeting", undefined],
  ])("from the address %s: %s", (url, day) => {
    expect(read(withHead(""), url).date?.value).toBe(day)
  })
})
