import { type Dom, metaContent } from "./dom.ts"
import { type LinkedNode, textOf } from "./json-ld.ts"

/** The headline as the page gives it for others to show. */
export function findTitle(dom: Dom): string {
  const title = dom.query(dom.document, "head > title")
  const shared = metaContent(dom, "og:title", "twitter:title", "DC.title")
  return clean(shared ?? (title ? dom.text(title) : "")).slice(0, 500)
}

/** The page's own name for itself, where it gives one on a site of its own. */
export function findCanonical(dom: Dom, url: string): string | undefined {
  const link = dom.query(dom.document, 'link[rel~="canonical" i][href]')
  const given = (link && dom.attribute(link, "href")) ?? metaContent(dom, "og:url")
  if (!given) return undefined
  try {
    const canonical = new URL(given, url)
    if (canonical.protocol !== "http:" && canonical.protocol !== "https:") return undefined
    // The front page is nobody's canonical address but its own: a common mistake.
    if (canonical.pathname === "/" && !canonical.search && new URL(url).pathname !== "/") return undefined
    return canonical.href.slice(0, 4096)
  } catch {
    return undefined
  }
}

const SCRIPTS: readonly [RegExp, readonly string[]][] = [
  [/[\u3040-\u30ff]/g, ["ja"]],
  [/[\uac00-\ud7af]/g, ["ko"]],
  [/[\u4e00-\u9fff]/g, ["zh", "ja", "yue"]],
  [/[\u0400-\u04ff]/g, ["ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg"]],
  [/[\u0600-\u06ff]/g, ["ar", "fa", "ur", "ps", "ku"]],
  [/[\u0900-\u097f]/g, ["hi", "mr", "ne"]],
]

/**
 * The language the page says it is in, as BCP 47. What the markup claims is dropped where the script of the
 * text belies it (templates left at lang="en"); recognition then finds the language itself.
 */
export function findLanguage(
  dom: Dom,
  nodes: readonly LinkedNode[],
  root: Element | null,
  text: string,
): string | undefined {
  const claims = [
    root && nearestLang(dom, root),
    dom.root && (dom.attribute(dom.root, "lang") ?? dom.attribute(dom.root, "xml:lang")),
    metaContent(dom, "content-language"),
    metaContent(dom, "og:locale"),
    ...nodes.slice(0, 3).map((node) => textOf(node.inLanguage)),
    metaContent(dom, "language", "dc.language"),
  ]
  for (const claim of claims) {
    const tag = normaliseTag(claim ?? undefined)
    if (tag && fitsScript(tag, text)) return tag
  }
  return undefined
}

function nearestLang(dom: Dom, element: Element): string | undefined {
  for (let node: Node | null = element; node && node.nodeType === 1; node = dom.parent(node)) {
    const lang = dom.attribute(node as Element, "lang")
    if (lang) return lang
  }
  return undefined
}

/** "de_DE" and "DE" become "de-DE" and "de"; what is no language tag becomes undefined. */
export function normaliseTag(raw: string | undefined): string | undefined {
  const match = /^\s*([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?\s*(?:$|[-_,;.])/.exec(raw ?? "")
  if (!match || /^(und|mul|zxx)$/i.test(match[1]!)) return undefined
  const [, language, script, region] = match
  return [
    language!.toLowerCase(),
    script && script[0]!.toUpperCase() + script.slice(1).toLowerCase(),
    region?.toUpperCase(),
  ]
    .filter(Boolean)
    .join("-")
}

function fitsScript(tag: string, text: string): boolean {
  const sample = text.slice(0, 4000)
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  if (letters < 100) return true
  const language = tag.split("-")[0]!
  for (const [letter, languages] of SCRIPTS) {
    const share = (sample.match(letter)?.length ?? 0) / letters
    // Kana marks Japanese even where most of the text is Han.
    if (share > (languages[0] === "ja" ? 0.1 : 0.5)) return languages.includes(language)
  }
  // Latin script: the languages that never use it are belied.
  return !["ja", "ko", "zh", "ru", "uk", "ar", "fa", "hi"].includes(language)
}

/** Top-level domains that are sold to the world and say nothing of a country. */
const WORLDWIDE = new Set([
  "co",
  "tv",
  "io",
  "me",
  "ai",
  "fm",
  "cc",
  "ws",
  "to",
  "ly",
  "gg",
  "sh",
  "la",
  "am",
  "eu",
  "su",
])

/** The publisher's country, ISO code: from the site's domain, else from the region in its locale. */
export function findHome(dom: Dom, url: string, lang: string | undefined): string | undefined {
  let host = ""
  try {
    host = new URL(url).hostname
  } catch {
    // No address, no domain.
  }
  const top = /\.([a-z]{2})$/.exec(host)?.[1]
  if (top && !WORLDWIDE.has(top)) return top === "uk" ? "GB" : top.toUpperCase()
  for (const tag of [metaContent(dom, "og:locale"), lang]) {
    const region = /[-_]([A-Za-z]{2})$/.exec(tag ?? "")?.[1]?.toUpperCase()
    // en_US and the like is what templates say when nobody chose.
    if (region && tag && !/^en[-_]US$/i.test(tag)) return region
  }
  return undefined
}

const clean = (text: string) => text.replace(/\s+/g, " ").trim()
