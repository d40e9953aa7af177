import type { Unreadable } from "./api.ts"

const STORES = ["chromewebstore.google.com", "chrome.google.com", "addons.mozilla.org", "microsoftedge.microsoft.com"]

/** What is known of a page from its address alone; undefined where extensions may run. */
export function unreadable(url: string | undefined, fileAccess = false): Unreadable | undefined {
  if (!url) return "unknown"
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return "unknown"
  }
  if (parsed.protocol === "about:" && parsed.href.startsWith("about:reader")) return "reader"
  if (parsed.protocol === "chrome-distiller:" || parsed.protocol === "read:") return "reader"
  if (parsed.protocol === "file:") return fileAccess ? undefined : "file"
  if (parsed.protocol !== "http:" && parsed.protocol !== "https:") return "browser"
  if (STORES.includes(parsed.hostname)) return "store"
  if (/\.pdf$/i.test(parsed.pathname)) return "pdf"
  return undefined
}
