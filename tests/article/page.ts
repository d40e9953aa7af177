import { JSDOM, VirtualConsole } from "jsdom"
import { type PageArticle, type ReadOptions, readArticle } from "../../src/article/read.ts"

/** A page of HTML as a document, its scripts not run. */
export function pageOf(html: string, url = "https://news.example/world/a-meeting.html"): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document
}

export function read(html: string, url?: string, options: ReadOptions = {}): PageArticle {
  const document = pageOf(html, url)
  const article = readArticle(document, document.location.href, { today: "2026-06-01", ...options })
  if (!article) throw new Error("nothing was read")
  return article
}

/** A sentence long enough to count as prose. */
export const PROSE =
  "The delegations arrived in the morning and went straight to the hall, where tables had been set up in a wide circle."

export const withHead = (head: string, body = `<p>${PROSE}</p><p>${PROSE}</p>`) =>
  `<!doctype html><html><head><title>A meeting</title>${head}</head><body><article><h1>A meeting</h1>${body}</article></body></html>`

export const withBody = (body: string) =>
  `<!doctype html><html><head><title>A meeting</title></head><body>${body}</body></html>`

export const textsOf = (article: PageArticle) => article.blocks.map(({ start, end }) => article.text.slice(start, end))
