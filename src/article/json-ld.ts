import type { Dom } from "./dom.ts"

/** A node of JSON-LD, its property values unchecked. */
export type LinkedNode = Readonly<Record<string, unknown>>

const ARTICLE = /(^|[/:])(\w*Article|LiveBlogPosting|BlogPosting|Report|Posting)$/
/** Properties whose values are other things than this page: teasers, comments, authors. */
const ELSEWHERE = new Set([
  "itemListElement",
  "comment",
  "hasPart",
  "isPartOf",
  "isBasedOn",
  "citation",
  "mentions",
  "about",
  "author",
  "publisher",
  "image",
  "video",
  "relatedLink",
  "liveBlogUpdate",
])

/** Nodes of the page's JSON-LD that describe an article, the outermost first; broken scripts give what can be read. */
export function articleNodes(dom: Dom): LinkedNode[] {
  const found: LinkedNode[] = []
  const scripts = dom.queryAll(dom.document, 'script[type="application/ld+json" i]')
  for (let i = 0; i < Math.min(scripts.length, 50); i++) {
    const text = dom.text(scripts[i]!)
    if (text.length > 1_000_000) continue
    const value = parseLoosely(text)
    if (value === undefined) {
      const rest = salvage(text)
      if (rest) found.push(rest)
    } else collect(value, found, 0)
  }
  return found
}

function collect(value: unknown, found: LinkedNode[], depth: number): void {
  if (depth > 6 || typeof value !== "object" || value === null) return
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 500)) collect(item, found, depth + 1)
    return
  }
  const node = value as LinkedNode
  if (isArticleType(node["@type"])) found.push(node)
  for (const [key, inner] of Object.entries(node)) if (!ELSEWHERE.has(key)) collect(inner, found, depth + 1)
}

function isArticleType(type: unknown): boolean {
  if (Array.isArray(type)) return type.some(isArticleType)
  return typeof type === "string" && ARTICLE.test(type)
}

/** JSON as sites write it: with raw line breaks in strings, comments or CDATA around it, commas at the end. */
function parseLoosely(text: string): unknown {
  const attempts = [
    (raw: string) => raw,
    (raw: string) =>
      raw
        .replace(/^\s*(<!--|\/\/<!\[CDATA\[|<!\[CDATA\[|\/\*.*?\*\/)/s, "")
        .replace(/(-->|(\/\/)?\]\]>)\s*;?\s*$/, "")
        // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are just what breaks JSON
        .replace(/[\u0000-\u001f]+/g, " ")
        .replace(/,\s*([}\]])/g, "$1")
        .replace(/;\s*$/, ""),
  ]
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt(text))
    } catch {
      // The next attempt is more forgiving.
    }
  }
  return undefined
}

/** From JSON that cannot be parsed at all: the plain string properties that matter, if it names an article. */
function salvage(text: string): LinkedNode | undefined {
  if (!/"@type"\s*:\s*\[?\s*"(\w*Article|\w*Posting)"/.test(text)) return undefined
  const node: Record<string, string> = {}
  for (const key of ["datePublished", "dateCreated", "dateModified", "inLanguage", "headline", "url"]) {
    const found = new RegExp(`"${key}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,500})"`).exec(text)
    if (found) node[key] = found[1]!
  }
  return Object.keys(node).length > 0 ? node : undefined
}

/** A property as text: the string, the first of several, or the @value or @id of a node. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined
  if (Array.isArray(value)) return textOf(value[0])
  if (typeof value !== "object" || value === null) return undefined
  const node = value as LinkedNode
  return textOf(node["@value"] ?? node["@id"] ?? node.name)
}
