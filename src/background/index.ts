import { handle } from "../messages/handle.ts"
import { tellTabs } from "../messages/send.ts"
import { BACKGROUND_REQUESTS } from "../messages/validate.ts"
import { followSync, watchSettings } from "../settings/store.ts"
import { prepareBadge } from "./badge.ts"
import { injectIntoOpenTabs } from "./inject.ts"
import { addMenus, listenToReader, prepareMenus } from "./menus.ts"
import { noteHandlers } from "./notes.ts"
import { openWelcome } from "./open.ts"
import { pageHandlers } from "./pages.ts"

/** The background's wiring. Every listener is registered in the first turn, or the browser would not wake it for them. */
handle({ ...pageHandlers, ...noteHandlers }, BACKGROUND_REQUESTS)
listenToReader()
addMenus()
followSync()
// Pages have no business in the storage: they are told.
watchSettings((settings) => void tellTabs("tab/settings-changed", { settings }))

chrome.runtime.onInstalled.addListener(({ reason }) => {
  void prepareMenus()
  void prepareBadge()
  if (reason === "install" || reason === "update") void injectIntoOpenTabs()
  if (reason === "install") void openWelcome()
})

// Access that was taken away and is given back.
chrome.permissions.onAdded.addListener(({ origins }) => {
  if (origins && origins.length > 0) void injectIntoOpenTabs(origins)
})

chrome.runtime.onStartup.addListener(() => void prepareBadge())
