import type { FactsRequest } from "../messages/map.ts"

/** Opens the correction page. The request travels in the fragment, which goes to no server. */
export async function openReport(request: FactsRequest): Promise<void> {
  const fragment = encodeURIComponent(JSON.stringify(request))
  await chrome.tabs.create({ url: chrome.runtime.getURL(`tabs/report.html#${fragment}`) })
}

export async function openWelcome(): Promise<void> {
  await chrome.tabs.create({ url: chrome.runtime.getURL("tabs/welcome.html") })
}

interface Sidebar {
  sidebarAction?: { open(): Promise<void> }
}

/** Opens the side panel of a tab's window. Both browsers ask for a user's gesture: call it before anything is awaited. */
export function openSidePanel(tab: chrome.tabs.Tab | { windowId: number }): Promise<void> {
  const { sidebarAction } = ((globalThis as { browser?: unknown }).browser ?? chrome) as Sidebar
  if (sidebarAction) return sidebarAction.open()
  return chrome.sidePanel.open({ windowId: tab.windowId })
}
