import type { Outcome } from "../notes/outcome.ts"

/** Stands in the number's place when something was not kept. */
const REFUSED = "!"

/** Shows the number of mentions on the toolbar button; the browser clears it when the tab moves on. */
export async function setBadge(tab: number, count: number): Promise<void> {
  try {
    await chrome.action.setBadgeText({ tabId: tab, text: count === 0 ? "" : count > 999 ? "999+" : String(count) })
  } catch {
    // The tab closed meanwhile.
  }
}

/** Quiet colours, the same in every tab. */
export async function prepareBadge(): Promise<void> {
  await chrome.action.setBadgeBackgroundColor({ color: "#4a4f5a" })
  await chrome.action.setBadgeTextColor({ color: "#ffffff" })
}

/**
 * Says on the toolbar button that a selection was not kept as a note, and why; the popup, which comes up where the browser
 * lets it, shows the same. The browser takes both away when the tab moves on.
 */
export async function showRefusal(tab: number, why: Exclude<Outcome, "done">): Promise<void> {
  const { getMessage } = chrome.i18n
  const title = [getMessage("selectionNotKept"), ...(why === "full" ? [getMessage("notesFull")] : [])].join(" ")
  await chrome.action.setTitle({ tabId: tab, title }).catch(() => undefined)
  await chrome.action.setBadgeText({ tabId: tab, text: REFUSED }).catch(() => undefined)
  await chrome.action.openPopup?.().catch(() => undefined)
}

/** Takes the sign of a refusal away, once a note was kept; resolves to whether there was one. */
export async function hideRefusal(tab: number): Promise<boolean> {
  const wasShown = (await chrome.action.getBadgeText({ tabId: tab }).catch(() => "")) === REFUSED
  if (wasShown) await chrome.action.setTitle({ tabId: tab, title: await chrome.action.getTitle({}) })
  return wasShown
}
