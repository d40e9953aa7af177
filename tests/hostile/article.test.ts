import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { judgePage } from "../../src/article/is-article.ts"
import { readArticle } from "../../src/article/read.ts"
import { PROSE, pageOf } from "../article/page.ts"
import { holds, LAW_TIMEOUT } from "./law.ts"

/** What breaks readers of markup: half-open tags, shadowed properties, foreign content, empty and odd values. */
const TAGS =
  "p|div|article|main|section|span|b|h1|h2|ul|li|table|td|form|dialog|details|svg|math|template|blockquote|figure|br|wbr|sup|ruby|rt|iframe|pre|time|x-y".split(
    "|",
  )
const ATTRIBUTES = [
  "",
  ' name="parentNode"',
  ' id="body"',
  ' name="querySelector"',
  " hidden",
  ' lang="xx-"',
  ' lang=""',
  ' class="related comments"',
  ' itemprop="articleBody datePublished"',
  ' datetime="2024-99-99T25:61"',
  " contenteditable",
  ' dir="rtl"',
]
const TEXTS = [
  PROSE,
  "Xi Jinping",
  "\u202e\u200b\u00ad",
  "\u0000",
  " \n\t ",
  "]]>",
  "<!--",
  "</p></div></article>",
  "&#xd800;&amp;lt;",
  "3. Juli 2024",
]
const HEADS = [
  '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-07-04"}</script>',
  '<script type="application/ld+json">{"@graph":[[{"@type":["NewsArticle",7]}],null,{"@type":"NewsArticle","datePublished":{"@value":[]}}]}</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"datePublished":"2024-07-04"}}</script>',
  `<script type="application/ld+json">${"[".repeat(3000)}</script>`,
  `<script type="application/ld+json">${'{"@graph":'.repeat(500)}1${"}".repeat(500)}</script>`,
  '<meta property="article:published_time" content="yesterday">',
  '<meta property="og:type" content="article"><meta property="og:url" content="javascript:alert(1)">',
  '<link rel="canonical" href="https://[">',
  '<base href="https://elsewhere.example/">',
  '<meta http-equiv="content-language" content="de,en;q=0">',
]
const { tree } = fc.letrec<{ tree: string; element: string }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5 }, fc.constantFrom(...TEXTS), tie("element"), tie("element")),
  element: fc
    .tuple(
      fc.constantFrom(...TAGS),
      fc.constantFrom(...ATTRIBUTES),
      fc.array(tie("tree"), { maxLength: 4 }),
      fc.boolean(),
    )
    .map(([tag, attribute, inner, open]) => `<${tag}${attribute}>${inner.join("")}${open ? "" : `</${tag}>`}`),
}))
const anyPage = fc
  .tuple(fc.array(fc.constantFrom(...HEADS), { maxLength: 3 }), fc.array(tree, { minLength: 1, maxLength: 6 }))
  .map(([head, body]) => `<!doctype html><head>${head.join("")}</head><body>${body.join("")}</body>`)

describe("the article reader, on any markup", () => {
  it(
    "judges and reads without failing; every place of its text leads to that text in the page, and back",
    () =>
      holds(
        "article reader",
        fc.property(anyPage, fc.nat(), fc.nat(), (html, a, b) => {
          const document = pageOf(html)
          const { Document, DocumentFragment, Element, Node } = document.defaultView as unknown as typeof globalThis
          Object.assign(globalThis, { Document, DocumentFragment, Element, Node })
          judgePage(document, document.location.href)
          const article = readArticle(document, document.location.href, { today: "2026-06-01" })
          if (!article) return
          const { text, blocks, positions } = article
          let end = 0
          for (const block of blocks) {
            expect(block.start).toBeGreaterThanOrEqual(end)
            expect(block.end).toBeGreaterThan(block.start)
            end = block.end
          }
          expect(end).toBe(text.length)
          if (article.date) expect(article.date.value).toMatch(/^\d{4}-\d{2}-\d{2}$/)
          if (article.canonicalUrl) expect(article.canonicalUrl).toMatch(/^https?:/)
          const block = blocks[a % Math.max(1, blocks.length)]
          if (!block) return
          const start = block.start + (b % (block.end - block.start))
          const range = positions.rangeOf(start, block.end)
          if (!range) return
          expect(squeezed(text.slice(start, block.end)).startsWith(squeezed(range.toString()).slice(0, 1))).toBe(true)
          expect(positions.offsetOf(range.startContainer, range.startOffset)).toBe(start)
        }),
        120,
      ),
    LAW_TIMEOUT,
  )
})

const squeezed = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+/g, "")
