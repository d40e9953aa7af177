import type { Settings } from "./model.ts"

/** The name a site goes by in the lists: the host without "www.". */
export function siteOf(url: string): string | undefined {
  try {
    const { protocol, hostname } = new URL(url)
    if (protocol !== "http:" && protocol !== "https:") return undefined
    return hostname.replace(/^www\./, "")
  } catch {
    return undefined
  }
}

/** A site in a list covers its subdomains. */
export function listed(list: readonly string[], site: string): boolean {
  return list.some((entry) => site === entry || site.endsWith(`.${entry}`))
}

/** Whether a page is read: always, never, or only if it is an article. */
export function readingOf(settings: Settings, url: string): "read" | "if-article" | "off" {
  const site = siteOf(url)
  if (!site) return "off"
  if (listed(settings.sitesOff, site)) return "off"
  if (listed(settings.sitesOn, site)) return "read"
  if (settings.pages === "listed") return "off"
  return settings.pages === "all" ? "read" : "if-article"
}

/** The settings with one site switched on or off; a site stands in one list at most. */
export function switchSite(settings: Settings, site: string, on: boolean): Settings {
  const without = (list: readonly string[]) => list.filter((entry) => entry !== site)
  const next = { ...settings, sitesOn: without(settings.sitesOn), sitesOff: without(settings.sitesOff) }
  const now = readingOf(next, `https://${site}/`)
  if (on && now === "off") next.sitesOn = [...next.sitesOn, site].sort()
  if (!on && now !== "off") next.sitesOff = [...next.sitesOff, site].sort()
  return next
}

/** The settings with a site always read, article or not. */
export function alwaysRead(settings: Settings, site: string): Settings {
  const on = switchSite(settings, site, true)
  return listed(on.sitesOn, site) ? on : { ...on, sitesOn: [...on.sitesOn, site].sort() }
}

/** The reader's typing made a site name: an address, a host, with or without "www."; undefined if it is none. */
export function parseSite(typed: string): string | undefined {
  const text = typed.trim().toLowerCase()
  const site = siteOf(/^https?:/.test(text) ? text : `https://${text}`)
  return site && (site.includes(".") || site === "localhost") && !site.includes("%") ? site : undefined
}
