/** Publishers by what rows call them; a row that only agrees with one of several names them all. */
const PUBLISHERS: [RegExp, string][] = [
  [/\bWikidata\b/, "Wikidata"],
  // A copy of an article of Wikipedia's is told by its origin, not by the site that keeps it.
  [
    /\bwikipedia\.org|(wikimili|piglix|granenciclopedia|cloudflare-ipfs)\.com|wikide\.org|azureedge\.net\/wiki/,
    "Wikipedia",
  ],
  [/\bCIA World Factbook\b/, "CIA World Factbook"],
  [/\bUS State Dep(?:t|artment)\b/, "US State Department"],
]

/** Stands for the record's own lists: what names no publisher tells how a row was made, not where it can be read. */
export const OWN_LIST = "own list"

/** A row's source as readers know it: publishers and sites, each with its alternatives; never the record's bookkeeping. */
export function publishersOf(source: string): string[][] {
  return source
    .replace(/\s*\([^()]*\)/g, "")
    .split(/[,;]\s*/)
    .filter((part) => part.trim())
    .map((part) => {
      const known = PUBLISHERS.filter(([pattern]) => pattern.test(part)).map(([, name]) => name)
      if (known.length > 0) return known
      const host = /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)+)(?:\/|\s|$)/.exec(part)
      if (host) return [host[1]!]
      return [/^\p{Lu}/u.test(part) ? part.replace(/\s+\d{4}(-\d{2}){0,2}$/, "") : OWN_LIST]
    })
}
