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
