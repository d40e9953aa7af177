import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { judgePage } from "../../src/article/is-article.ts"
import { readArticle } from "../../src/article/read.ts"
import { PROSE, pageOf, read, textsOf, withBody, withHead } from "./page.ts"

const P = `<p>${PROSE}</p>`
const body = (html: string) => textsOf(read(withHead("", html))).slice(1)

describe("text as it is rendered", () => {
  it.each([
    ["white space collapses", "<p>Xi\n   Jinping\t met</p>", "Xi Jinping met"],
    ["inline elements join", "<p>Xi <b>Jin</b>ping</p>", "Xi Jinping"],
    ["spaces at element edges are one", "<p>Xi <b> Jinping </b> met </p>", "Xi Jinping met"],
    ["soft hyphens are gone", "<p>Staats\u00adpräsi\u00addent</p>", "Staatspräsident"],
    ["zero-width spaces and marks of direction are gone", "<p>\u200eXi\u200b Jin\u2060ping\u200f</p>", "Xi Jinping"],
    ["a non-breaking space stays", "<p>4.\u00a0Juli</p>", "4.\u00a0Juli"],
    ["a line break parts words", "<p>Xi<br>Jinping</p>", "Xi Jinping"],
    ["a chance to break does not", "<p>Xi Jin<wbr>ping</p>", "Xi Jinping"],
    ["footnote signs are no text", "<p>Putin<sup>[12]</sup> spoke</p>", "Putin spoke"],
    ["the reading of ruby is no text", "<p><ruby>習<rt>しゅう</rt></ruby>近平</p>", "習近平"],
    ["code parts words", "<p>call <code>Xi</code> now</p>", "call now"],
    ["a drop cap belongs to its word", '<p><span class="cap">X</span>i Jinping</p>', "Xi Jinping"],
  ])("%s", (_, html, text) => {
    expect(body(P + html)).toContain(text)
  })

  it("two line breaks part paragraphs, as do blocks", () => {
    expect(body(`${P}<div>One<br><br>Two<div>Three</div>Four</div>`).slice(1)).toEqual(["One", "Two", "Three", "Four"])
  })

  it.each([
    "<script>Xi</script>",
    "<style>Xi</style>",
    "<noscript>Xi</noscript>",
    "<template>Xi</template>",
    "<pre>Xi</pre>",
    "<textarea>Xi</textarea>",
    "<button>Xi</button>",
    "<div contenteditable>Xi</div>",
    '<div contenteditable="plaintext-only">Xi</div>',
    '<div role="textbox">Xi</div>',
    "<svg><text>Xi</text></svg>",
    "<nav>Xi</nav>",
    "<aside>Xi</aside>",
    "<footer>Xi</footer>",
    '<div class="related-articles"><a href="/x">Xi</a></div>',
    '<section id="comments">Xi</section>',
    '<div class="article__newsletter">Xi</div>',
    '<div class="sect_commentlinks">Xi</div>',
    '<div id="usercomments">Xi</div>',
    '<span class="visually-hidden">Xi</span>',
  ])("%s is not read", (html) => {
    expect(body(P + html + P).join(" ")).not.toContain("Xi")
  })

  it("leaves out what the layout says is not shown", () => {
    const layout = { visible: (element: Element) => !element.hasAttribute("hidden") }
    const article = read(withHead("", `${P}<p hidden>Xi</p>`), undefined, { layout })
    expect(article.text).not.toContain("Xi")
    expect(article.hidden).toHaveLength(1)
  })
})

describe("the article among all else", () => {
  const teasers =
    '<ul class="list"><li><a href="/1">Macron in Paris today</a></li><li><a href="/2">More news</a></li></ul>'

  it("is the prose, from its headline on", () => {
    const page = `<div id="top">Menu Login</div><h1>A meeting</h1><div class="text">${P}${P}${P}</div>${teasers}`
    expect(textsOf(read(withBody(page)))).toEqual(["A meeting", PROSE, PROSE, PROSE])
  })

  it("is whole where it stands in several parts", () => {
    const part = `<div class="part">${P}${P}</div>`
    const texts = textsOf(read(withBody(`<main><h1>A meeting</h1>${part}<div>Anzeige</div>${part}${part}</main>`)))
    expect(texts.filter((text) => text === PROSE)).toHaveLength(6)
  })

  it("is every entry of a live blog", () => {
    const posts = Array.from({ length: 8 }, (_, i) => `<article><h2>Post ${i}</h2>${P}</article>`).join("")
    expect(
      textsOf(read(withBody(`<h1>A meeting</h1><div>${posts}</div>`))).filter((text) => text === PROSE),
    ).toHaveLength(8)
  })

  it("is every entry of a live blog whose other entries are short", () => {
    const entry = (text: string) => `<div class="entry"><time>10:20</time><p>${text}</p></div>`
    const live = `<div>${entry("Xi has left.")}${entry(PROSE + PROSE)}${entry("Putin stays.")}</div>`
    expect(textsOf(read(withHead("", live)))).toEqual(expect.arrayContaining(["Xi has left.", "Putin stays."]))
  })

  it("is none of the undated boxes around it, though they are alike", () => {
    const boxes = `<div class="row">${P}${P}${P}</div><div class="row"><p>Xi has left.</p></div>`
    expect(textsOf(read(withHead("", boxes)))).not.toContain("Xi has left.")
  })

  it("is there though its container has a name of what accompanies articles", () => {
    const page = `<div class="has-sidebar modal-open widget"><h1>A meeting</h1>${P}${P}</div>`
    expect(textsOf(read(withBody(page)))).toEqual(["A meeting", PROSE, PROSE])
  })

  it("is there where a form is wrapped around the page", () => {
    expect(read(withBody(`<form><input name="parentNode"><h1>A meeting</h1>${P}${P}</form>`)).text).toContain(PROSE)
  })

  it("is nothing on a page without text", () => {
    const document = pageOf(withBody("<img>"))
    expect(readArticle(document, "https://news.example/")).toBeUndefined()
  })
})

describe("offsets and places in the page", () => {
  it("every stretch of text comes back as a range of the same words", () => {
    const article = read(withHead("", `<p>Xi   <b>Jin\u00adping</b>\n met <i>Vladi<u>mir</u></i>\u200b Putin.</p>${P}`))
    const shown = (text: string) => text.replace(/[\u00ad\u200b]/g, "").replace(/\s+/g, " ")
    const length = article.text.length
    fc.assert(
      fc.property(fc.nat(length - 1), fc.integer({ min: 1, max: 40 }), (start, span) => {
        const end = Math.min(start + span, length)
        const text = article.text.slice(start, end)
        fc.pre(!text.includes("\n") && text.trim() === text)
        const range = article.positions.rangeOf(start, end)!
        expect(shown(range.toString())).toBe(text)
        expect(article.positions.offsetOf(range.startContainer, range.startOffset)).toBe(start)
        expect(article.positions.offsetOf(range.endContainer, range.endOffset)).toBe(end)
      }),
    )
  })

  it("a place between elements is the text behind it", () => {
    const article = read(withHead("", `<p>One</p><p id="two">Two</p>${P}`))
    const two = article.root.querySelector("#two")!
    expect(article.positions.offsetOf(two, 0)).toBe(article.text.indexOf("Two"))
    expect(article.positions.offsetOf(two.parentElement!, [...two.parentElement!.childNodes].indexOf(two))).toBe(
      article.text.indexOf("Two"),
    )
  })

  it("text that has left the page has no range", () => {
    const article = read(withHead("", `<p id="a">Xi Jinping</p>${P}`))
    const start = article.text.indexOf("Jinping")
    article.root.querySelector("#a")!.firstChild!.nodeValue = "Xi"
    expect(article.positions.rangeOf(start, start + 7)).toBeUndefined()
  })

  it("reads through open shadow roots and the slots in them", () => {
    const document = pageOf(withHead("", `${P}<x-a><b>inner</b></x-a>`))
    document.querySelector("x-a")!.attachShadow({ mode: "open" }).innerHTML = `<p>outer <slot></slot> end</p>`
    const article = readArticle(document, document.location.href)!
    expect(article.text).toContain("outer inner end")
    expect(article.shadowRoots).toHaveLength(1)
    const at = article.text.indexOf("inner")
    expect(article.positions.rangeOf(at, at + 5)!.toString()).toBe("inner")
  })
})

describe("what else the page says", () => {
  it.each([
    ['<html lang="de_DE">', "de-DE"],
    ['<html lang="sr-latn-rs">', "sr-Latn-RS"],
    ["<html>", undefined],
    ['<html lang="und">', undefined],
    ['<html lang="ru">', undefined],
    ['<html lang="ja">', undefined],
  ])("%s with Latin text is in %s", (tag, lang) => {
    expect(read(withHead("", P + P).replace("<html>", tag)).lang).toBe(lang)
  })

  it.each([
    ["https://www.spiegel.example.de/a", "", "DE"],
    ["https://news.example.co.uk/a", "", "GB"],
    ["https://news.example.tv/a", "", undefined],
    ["https://news.example/a", '<meta property="og:locale" content="de_AT">', "AT"],
    ["https://news.example/a", '<meta property="og:locale" content="en_US">', undefined],
  ])("%s is at home in the right country", (url, head, home) => {
    expect(read(withHead(head), url).home).toBe(home)
  })

  it.each([
    ['<link rel="canonical" href="/world/x">', "https://news.example/world/x"],
    ['<link rel="canonical" href="/">', undefined],
    ['<link rel="canonical" href="javascript:alert(1)">', undefined],
    ['<meta property="og:url" content="https://news.example/y">', "https://news.example/y"],
  ])("%s names the page %s", (head, canonical) => {
    expect(read(withHead(head)).canonicalUrl).toBe(canonical)
  })
})

describe("whether a page is an article", () => {
  const long = P.repeat(14)
  it.each([
    [
      "a front page that says it is one",
      withHead('<meta property="og:type" content="article">', long),
      "https://news.example/",
      "not-article",
    ],
    [
      "a page of links, still loading",
      withBody(`<h1>News</h1>${'<a href="/x">Macron in Paris</a>'.repeat(50)}`),
      "https://news.example/world",
      "too-early",
    ],
    ["prose without headline and day", withBody(long), "https://shop.example/terms", "not-article"],
    [
      "an article by og:type",
      withHead('<meta property="og:type" content="article">', P + P),
      "https://news.example/a",
      "article",
    ],
    [
      "an article by JSON-LD",
      withHead('<script type="application/ld+json">{"@type":["NewsArticle"]}</script>', P + P),
      "https://news.example/a",
      "article",
    ],
    [
      "long dated prose under a headline",
      withBody(`<h1>A</h1><time datetime="2024-07-04"></time>${long}`),
      "https://blog.example/a",
      "article",
    ],
  ])("%s", (_, html, url, verdict) => {
    const document = pageOf(html, url)
    const window = document.defaultView!
    Object.assign(globalThis, { Document: window.Document, Element: window.Element, Node: window.Node })
    expect(judgePage(document, url)).toBe(verdict)
  })
})
