import type { ArticleDate } from "./article.ts"
import { type Dom, metaContent } from "./dom.ts"
import { type LinkedNode, textOf } from "./json-ld.ts"
import { type DateReadingOptions, machineDate } from "./machine-date.ts"

/** Meta elements that hold the day of publication, the most reliable first. */
const PUBLISHED = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datePublished",
  "parsely-pub-date",
  "cXenseParse:recs:publishtime",
  "cXenseParse:publishtime",
  "sailthru.date",
  "article.published",
  "published-date",
  "publish-date",
  "publication_date",
  "publishdate",
  "pubdate",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "citation_publication_date",
  "citation_date",
  "citation_online_date",
  "dc.date",
  "dcterms.date",
  "dateCreated",
  "date",
  "og:pubdate",
  "article_date_original",
  "weibo: article:create_at",
]
const MODIFIED = ["article:modified_time", "og:updated_time", "dateModified", "last-modified"]

/** Elements beside the headline that say when, in words for people. */
const BYLINE =
  'time, [class*="byline" i], [class*="publish" i], [class*="dateline" i], [class*="pubdate" i], [class*="timestamp" i], [class*="datum" i], [class*="fecha" i], [class*="-date" i], [class*="article-info" i], [class*="-meta" i], [class~="date" i], [class~="time" i], [id*="pubtime" i], [class*="dateLabel" i]'

/** The day of publication from all that a page says for machines, and where it was found. */
export function findDate(
  dom: Dom,
  url: string,
  nodes: readonly LinkedNode[],
  main: Element | null,
  bylines: readonly string[],
  options: DateReadingOptions,
): ArticleDate | undefined {
  return (
    fromLinked(nodes, url, ["datePublished", "dateCreated", "uploadDate"], options) ??
    fromMeta(dom, PUBLISHED, options) ??
    fromItemprop(dom, options) ??
    fromTime(dom, main, options) ??
    fromBylines(bylines, options) ??
    fromUrl(url, options) ??
    fromLinked(nodes, url, ["dateModified"], options) ??
    fromMeta(dom, MODIFIED, options)
  )
}

function fromLinked(
  nodes: readonly LinkedNode[],
  url: string,
  keys: readonly string[],
  options: DateReadingOptions,
): ArticleDate | undefined {
  // A page may describe several articles; the one that bears this address is this page.
  const path = pathOf(url)
  const mine = nodes.filter((node) =>
    ["url", "@id", "mainEntityOfPage"].some((key) => {
      const address = textOf(node[key])
      return path !== undefined && address !== undefined && pathOf(address, url) === path
    }),
  )
  for (const node of [...mine, ...nodes]) {
    for (const key of keys) {
      const raw = textOf(node[key])
      const value = raw && machineDate(raw, options)
      if (value) return { value, source: "json-ld", detail: key }
    }
  }
  return undefined
}

function pathOf(address: string, base?: string): string | undefined {
  try {
    const { pathname } = new URL(address, base)
    return pathname.length > 1 ? pathname.replace(/\/$/, "") : undefined
  } catch {
    return undefined
  }
}

function fromMeta(dom: Dom, names: readonly string[], options: DateReadingOptions): ArticleDate | undefined {
  for (const name of names) {
    const raw = metaContent(dom, name)
    const value = raw && machineDate(raw, options)
    if (value) return { value, source: "meta", detail: name }
  }
  return undefined
}

function fromItemprop(dom: Dom, options: DateReadingOptions): ArticleDate | undefined {
  const found = dom.queryAll(dom.document, '[itemprop~="datePublished"], [itemprop~="dateCreated"], [pubdate]')
  for (let i = 0; i < Math.min(found.length, 20); i++) {
    const element = found[i]!
    const raw = dom.attribute(element, "datetime") ?? dom.attribute(element, "content") ?? dom.text(element)
    const value = machineDate(raw, options)
    if (value) return { value, source: "time", detail: "datePublished" }
  }
  return undefined
}

/** `<time>` in the article's head: of several that disagree the one that says it is about publication, else the first. */
function fromTime(dom: Dom, main: Element | null, options: DateReadingOptions): ArticleDate | undefined {
  const scopes: ParentNode[] = main ? [main, dom.document] : [dom.document]
  for (const scope of scopes) {
    const times = dom.queryAll(scope, "time[datetime]")
    let first: string | undefined
    for (let i = 0; i < Math.min(times.length, 30); i++) {
      const element = times[i]!
      if (inList(dom, element)) continue
      const value = machineDate(dom.attribute(element, "datetime")!, options)
      if (!value) continue
      const words = `${dom.attribute(element, "class") ?? ""} ${dom.attribute(element, "id") ?? ""}`
      if (/publi|posted|entry-date|created/i.test(words)) return { value, source: "time", detail: words.trim() }
      if (!/updat|modif/i.test(words)) first ??= value
    }
    if (first) return { value: first, source: "time" }
  }
  return undefined
}

/** A date in a list of teasers or in a comment is another article's. */
function inList(dom: Dom, element: Element): boolean {
  for (let node: Node | null = element; node; node = dom.parent(node)) {
    if (node.nodeType !== 1) break
    const name = dom.name(node as Element)
    if (name === "li" || name === "aside" || name === "nav" || name === "footer" || name === "a") return true
    if (name === "article" || name === "main" || name === "body") return false
  }
  return false
}

/** A byline in figures says the day without a grammar; one in words is left to `parseBylineDate`. */
function fromBylines(bylines: readonly string[], options: DateReadingOptions): ArticleDate | undefined {
  for (const text of bylines) {
    const value = machineDate(text, options)
    if (value) return { value, source: "byline", detail: text }
  }
  return undefined
}

function fromUrl(url: string, options: DateReadingOptions): ArticleDate | undefined {
  let path: string
  try {
    path = new URL(url).pathname
  } catch {
    return undefined
  }
  const match =
    /(?:^|[^\d])((?:19|20)\d{2})[/_.-](\d{1,2})[/_.-](\d{1,2})(?=[^\d]|$)/.exec(path) ??
    /(?:^|[^\d])((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?=[^\d]|$)/.exec(path)
  const value = match && machineDate(`${match[1]}-${match[2]}-${match[3]}`, options)
  return value ? { value, source: "url", detail: match[0].replace(/^[^\d]/, "") } : undefined
}

/** Short texts near the headline that may say the day in words ("Stand: 3. Juli 2024, 18:10 Uhr"), the likeliest first. */
export function bylineTexts(dom: Dom, main: Element | null, opening: readonly string[]): string[] {
  const texts: string[] = []
  const scopes: ParentNode[] = main ? [main, dom.document] : [dom.document]
  for (const scope of scopes) {
    const found = dom.queryAll(scope, BYLINE)
    for (let i = 0; i < Math.min(found.length, 60) && texts.length < 12; i++) {
      if (inList(dom, found[i]!)) continue
      const text = dom.text(found[i]!).replace(/\s+/g, " ").trim()
      if (isByline(text, 200) && !texts.includes(text)) texts.push(text)
    }
  }
  // Sites that name nothing still put the day near the top, in a line of its own.
  for (const text of opening) if (isByline(text, 100) && !texts.includes(text)) texts.push(text)
  return texts
}

const isByline = (text: string, longest: number) => text.length >= 6 && text.length <= longest && /\d/.test(text)
