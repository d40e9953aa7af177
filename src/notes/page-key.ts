/** Parameters that say where a reader came from, never what the page is. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|ref|ref_src|ref_url|referrer|source|src|cmp|cmpid|ocid|icid|ncid|wt_.*|xtor|at_.*|ito|smid|smtyp|share.*|feature|amp|outputtype|output|print|printview|view_as|s|__twitter_impression|CMP|ns_.*|spm|from)$/i
/** Values of parameters that ask for another rendering of the same page. */
const RENDERING = /^(amp|print|mobile|1|true|yes)$/i
const RENDERING_NAMES = /^(amp|outputtype|output|print|printview|mobile|m)$/i
/** Parameters that name the page on sites without speaking addresses; kept even where their name is on the list above. */
const SHORT_TRACKING = /^(ref|source|src|s|from|feature)$/i

/**
 * The address that notes of one page share: of the canonical address where the page has one on its own site, else its own,
 * without scheme, "www." and mobile hosts, AMP and print variants, tracking parameters, fragments and trailing slashes.
 */
export function pageKey(url: string, canonicalUrl?: string): string {
  const own = parse(url)
  const canonical = canonicalUrl ? parse(canonicalUrl, url) : undefined
  if (!own) return url
  const address = canonical && isTwin(own, canonical) ? canonical : own
  return keyOf(address)
}

/** The site's name as readers know it: the host without "www." and mobile or AMP parts. */
export function siteOf(url: string): string {
  const address = parse(url)
  return address ? hostOf(address) : ""
}

function keyOf(address: URL): string {
  if (address.protocol === "file:") return `file://${address.pathname}`
  const host = hostOf(address)
  const path = pathOf(address)
  const query = queryOf(address)
  return `${host}${path}${query}`
}

function hostOf(address: URL): string {
  return address.host
    .toLowerCase()
    .replace(/^(www\d?|m|mobile|amp|print)\.(?=[^.]+\.)/, "")
    .replace(/\.cdn\.ampproject\.org$/, "")
    .replace(/:(80|443)$/, "")
}

function pathOf(address: URL): string {
  const path = address.pathname
    .replace(/\/(amp|print|mobile)(?=\/|$)/gi, "")
    .replace(/\.amp(?=\.html?$|$)/i, "")
    .replace(/[,_-]?(druckversion|print)(?=\.html?$)/i, "")
    .replace(/\/index\.(html?|php|jsp|aspx?)$/i, "/")
    .replace(/\/{2,}/g, "/")
    .replace(/(?<=.)\/$/, "")
  try {
    return encodeURI(decodeURI(path))
  } catch {
    return path
  }
}

function queryOf(address: URL): string {
  const kept = [...address.searchParams].filter(([name, value]) => {
    if (RENDERING_NAMES.test(name) && RENDERING.test(value)) return false
    if (!TRACKING.test(name)) return value !== "" || name !== ""
    return SHORT_TRACKING.test(name) && /^\d+$/.test(value)
  })
  if (kept.length === 0) return ""
  kept.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
  return `?${new URLSearchParams(kept)}`
}

/**
 * Whether a canonical address can be believed: on the same site (or its AMP cache), and not the front page of it,
 * which careless publishers give for every article.
 */
function isTwin(own: URL, canonical: URL): boolean {
  if (!/^https?:$/.test(canonical.protocol)) return false
  const cached = own.host.endsWith(".cdn.ampproject.org") || /(^|\.)google\./.test(own.host)
  const site = (host: string) => host.split(".").slice(-2).join(".")
  if (!cached && site(hostOf(own)) !== site(hostOf(canonical))) return false
  return pathOf(canonical) !== "/" || pathOf(own) === "/"
}

function parse(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base)
  } catch {
    return undefined
  }
}
