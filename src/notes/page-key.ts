/** The address under which notes of one page are kept: the same for its AMP, print and mobile twins. */

/** Query parameters that say where the reader came from, not what the page is. */
const TRACKING =
  /^(utm_\w+|mtm_\w+|pk_\w+|piwik_\w+|hsa_\w+|_hs\w+|vero_\w+|wt[._]\w+|at_(medium|campaign|link|format|custom\d?)|ga_\w+|(fb|g|dc|ms|tw|ya|yc|y|ttc|igsh|msclk|wbra|gbra|twcl|li_fat_)clid|wbraid|gbraid|igshid|li_fat_id|mc_[ce]id|mkt_tok|oly_(anon|enc)_id|s?cid|cmpid|campaign_?id|icid|ito|ocid|smid|smtyp|ref|ref_?src|ref_?url|referrer|referer|source|src|share|shared|sharetype|from|fromsource|xtor|ns_\w+|dicbo|rb_clickid|cx_\w+|traffic_source|guccounter|guce_\w+|wtmc|wt_mc|sara_ecid|sc_\w+|spm|yptr|soc_\w+|__twitter_impression|feature|via|ncid|sh|feed_id|partner|partnerid|maca)$/i
/** Parameters that pick a presentation of the same page. */
const TWIN = /^(amp|outputtype|print|printable|printview|view|format|mode|layout|mobile|m|platform|template|device)$/i
const TWIN_VALUES = /^(|1|true|yes|amp|amphtml|print|printable|druck|mobile|m|full|ytm|touch|printerfriendly)$/i

const HOST_TWIN = /^(?:www\d?|m|mobile|mobil|amp|touch|print|lite)\.(?=[^.]+\.)/

/** The key of a page from its address, and from the canonical address it claims where that can be believed. */
export function pageKey(url: string, canonicalUrl?: string): string {
  const own = keyOf(url)
  const claimed = canonicalUrl === undefined ? undefined : keyOf(canonicalUrl)
  return claimed !== undefined && own !== undefined && isBelievable(claimed, own) ? claimed : (own ?? url)
}

/** All keys under which a page may be asked for: by its canonical address and by its own. */
export function pageKeys(url: string, canonicalUrl?: string): string[] {
  return [...new Set([pageKey(url, canonicalUrl), pageKey(url)])]
}

/** Whether two keys are of pages of one publisher. */
export function isSameSite(key: string, other: string): boolean {
  return siteOf(split(key)[0]) === siteOf(split(other)[0])
}

/** A canonical address of another site, or the front page's on a page that is none, is a mistake of the page's maker. */
function isBelievable(claimed: string, own: string): boolean {
  if (!isSameSite(claimed, own)) return false
  const [, path] = split(claimed)
  const [, ownPath] = split(own)
  return path !== "" || ownPath === ""
}

function split(key: string): [host: string, path: string] {
  const slash = key.indexOf("/")
  return slash < 0 ? [key, ""] : [key.slice(0, slash), key.slice(slash + 1)]
}

/** Names below which anybody can register, as far as news sites stand there. */
const SECOND_LEVEL = /^(co|com|org|net|gov|gob|gouv|go|or|ne|ac|edu|govt|in|web)\.[a-z]{2}$/

/** The registrable part of a host name, near enough to compare two hosts of one publisher. */
function siteOf(host: string): string {
  const labels = host.replace(/:\d+$/, "").split(".")
  const two = labels.slice(-2).join(".")
  return SECOND_LEVEL.test(two) ? labels.slice(-3).join(".") : two
}

function keyOf(address: string): string | undefined {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return undefined
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") return address.split("#")[0]
  url = behindCache(url)
  const host = url.host.replace(/\.$/, "").replace(HOST_TWIN, "")
  const path = plainPath(url.pathname)
  const query = plainQuery(url.searchParams)
  // A fragment that is an address of its own: "#!/2024/…".
  const hash = /^#!.+/.test(url.hash) ? url.hash : ""
  return `${host}${path}${query}${hash}`.slice(0, 4096)
}

/** The page behind an AMP cache: google.com/amp/s/HOST/PATH, HOST-with-hyphens.cdn.ampproject.org/c/s/HOST/PATH. */
function behindCache(url: URL): URL {
  const cached =
    (/(^|\.)google\.[a-z.]+$/.test(url.hostname) && /^\/amp\/(?:s\/)?(.+)$/.exec(url.pathname)) ||
    (url.hostname.endsWith(".cdn.ampproject.org") && /^\/[a-z]\/(?:s\/)?(.+)$/.exec(url.pathname))
  if (!cached) return url
  try {
    return new URL(`https://${cached[1]}${url.search}`)
  } catch {
    return url
  }
}

function plainPath(pathname: string): string {
  let path = unescaped(pathname).replace(/\/{2,}/g, "/")
  path = path
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?|jsp)$/i, "/")
    .replace(/^\/(?:amp|mobile|m|print)\/(?=.)/i, "/")
    .replace(/\/(?:amp|print|druck|druckversion|drucken|printable)\/?$/i, "")
    .replace(/[.-](?:amp|print)(?=\.html?$)/i, "")
    .replace(/\.amp$/i, "")
    .replace(/\/amp(?=\/[^/]+\.html?$)/i, "")
  return path.replace(/\/+$/, "")
}

/** Percent escapes of letters undone, others in one spelling, so that two spellings of one address are one. */
function unescaped(path: string): string {
  try {
    return decodeURI(path).replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase())
  } catch {
    return path
  }
}

function plainQuery(parameters: URLSearchParams): string {
  const kept = [...parameters]
    .filter(([name, value]) => !TRACKING.test(name) && !(TWIN.test(name) && TWIN_VALUES.test(value)))
    .sort(([a, x], [b, y]) => (a < b || (a === b && x < y) ? -1 : 1))
  return kept.length === 0 ? "" : `?${new URLSearchParams(kept)}`
}
