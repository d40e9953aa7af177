import { questionsTo } from "./questions.ts"

/**
 * Whether a page is worth reading, decided in the few milliseconds that a page that is none may cost.
 * Runs in the bootstrap on every page: no parsing of JSON, no layout, no walk through all text.
 */
const ARTICLE_TYPE = /"@type"\s*:\s*\[?\s*"[^\]}]{0,60}?(\w*NewsArticle|Article|LiveBlogPosting|BlogPosting)"/
/** A paragraph as long as a sentence or two. */
const PARAGRAPH = 80
const PARAGRAPHS_LOOKED_AT = 400
/** Prose that makes an article of a page that says it is one; and of one that does not. */
const ENOUGH = 150
const PLENTY = 1500

const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/

export type Verdict = "article" | "not-article" | "too-early"

/** Judges a page by what it says of itself and how much prose it has. */
export function judgePage(document: Document, url: string): Verdict {
  const questions = questionsTo(document, globalThis)
  const query = (selector: string) => questions.one(document, selector)
  const queryAll = (selector: string) => questions.all(document, selector)
  const prose = measureProse(queryAll("p, article li, [itemprop~=articleBody] > div, [itemprop~=articleBody]"))
  if (!declaresArticle(query, queryAll, url)) {
    const dated = query("time[datetime], [itemprop~=datePublished], meta[property='article:published_time']") !== null
    const headed = query("article h1, main h1, h1") !== null
    if (dated && headed && prose.length >= PLENTY && prose.paragraphs >= 5 && !isFrontPage(url)) return "article"
    return prose.length < ENOUGH && document.readyState !== "complete" ? "too-early" : "not-article"
  }
  if (prose.length >= ENOUGH || textIn(query("article, main")) > 2 * ENOUGH) return "article"
  return "too-early"
}

function declaresArticle(
  query: (selector: string) => Element | null,
  queryAll: (selector: string) => ArrayLike<Element>,
  url: string,
): boolean {
  // Many a front page calls itself an article too.
  if (isFrontPage(url)) return false
  const type = query("meta[property='og:type' i]")
  if (type && /article|news|post/i.test(Element.prototype.getAttribute.call(type, "content") ?? "")) return true
  if (query("[itemtype*='Article'], [itemtype*='BlogPosting'], meta[property='article:published_time']")) return true
  for (const script of Array.from(queryAll("script[type='application/ld+json' i]"))) {
    if (ARTICLE_TYPE.test(textOf(script).slice(0, 200_000))) return true
  }
  return query("article h1, article [itemprop~=headline]") !== null
}

function measureProse(elements: ArrayLike<Element>): { length: number; paragraphs: number } {
  let length = 0
  let paragraphs = 0
  for (let i = 0; i < Math.min(elements.length, PARAGRAPHS_LOOKED_AT); i++) {
    const text = openingOf(elements[i]!)
    const weight = DENSE.test(text) ? 3 * text.length : text.length
    if (weight < PARAGRAPH) continue
    length += weight
    paragraphs++
    if (length > PLENTY && paragraphs > 5) break
  }
  return { length, paragraphs }
}

function isFrontPage(url: string): boolean {
  const path = /^[a-z]+:\/\/[^/]+([^?#]*)/i.exec(url)?.[1] ?? "/"
  return /^\/(index\.\w+|[a-z]{2}(-[a-z]{2})?\/?|home\/?)?$/i.test(path) && !/[?&](p|id|article)=/.test(url)
}

/** An element's text, or of one that holds megabytes as much as makes any difference here. */
function openingOf(element: Element): string {
  const first = Object.getOwnPropertyDescriptor(Node.prototype, "firstChild")!.get!.call(element) as Node | null
  return first?.nodeType === 3 && (first as Text).length > PLENTY
    ? (first as Text).substringData(0, PLENTY + 1).trim()
    : textOf(element)
}

const textOf = (element: Element): string =>
  (Object.getOwnPropertyDescriptor(Node.prototype, "textContent")!.get!.call(element) as string | null)?.trim() ?? ""

const textIn = (element: Element | null): number => (element ? textOf(element).length : 0)
