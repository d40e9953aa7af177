import { sendToTab } from "../messages/send.ts"
import { readingOf, siteOf, switchSite } from "../settings/pages.ts"
import { changeSettings, loadSettings } from "../settings/store.ts"
import { injectReader } from "./inject.ts"
import { openSidePanel } from "./open.ts"

const LOOK_UP = "look-up"
const SAVE = "save-selection"

/** Makes the entries of the context menu anew, in the words of this version. */
export async function prepareMenus(): Promise<void> {
  await chrome.contextMenus.removeAll()
  addMenus()
}

/** Makes those entries of the context menu that are not there: Firefox may have lost what was made at install. */
export function addMenus(): void {
  for (const [id, title] of [
    [LOOK_UP, chrome.i18n.getMessage("menuLookUp")],
    [SAVE, chrome.i18n.getMessage("menuSave")],
  ] as const) {
    chrome.contextMenus.create(
      {
        id,
        title: title || id,
        contexts: ["selection"],
        documentUrlPatterns: ["http://*/*", "https://*/*"],
      },
      // That it is there already is no error; asked for, it is not reported as one.
      () => void chrome.runtime.lastError,
    )
  }
}

/** Does what a command or menu entry says in a tab; has the page read first where it was not. */
async function act({ id: tab, url }: chrome.tabs.Tab, what: string, frame = 0): Promise<void> {
  if (tab === undefined) return
  const ask = () => {
    switch (what) {
      case "next-mention":
        return sendToTab(tab, "tab/step", { to: "next" }, frame)
      case "previous-mention":
        return sendToTab(tab, "tab/step", { to: "previous" }, frame)
      case "open-mention":
        return sendToTab(tab, "tab/step", { to: "open" }, frame)
      case LOOK_UP:
        return sendToTab(tab, "tab/look-up", null, frame)
      case SAVE:
        return sendToTab(tab, "tab/save-selection", null, frame)
      default:
        return undefined
    }
  }
  const first = await ask()
  if (!first || first.ok || (what !== LOOK_UP && what !== SAVE)) return
  // Nobody reads this page; for a selection it is read now, unless the reader wants none of its site.
  if (url === undefined || readingOf(await loadSettings(), url) === "off") return
  await injectReader(tab, frame)
  await ask()
}

/** Switches the site of a page off, or on again. */
async function toggleSite(tab: chrome.tabs.Tab | undefined): Promise<void> {
  const { url } = tab ?? {}
  const site = url && siteOf(url)
  // The list of sites would tell where the reader was.
  if (!site || tab?.incognito) return
  await changeSettings((settings) => switchSite(settings, site, readingOf(settings, url) === "off"))
}

/** Listens to menu and commands. Call at the top level: the browser wakes the background for these events. */
export function listenToReader(): void {
  chrome.contextMenus.onClicked.addListener((info, tab) => {
    if (tab) void act(tab, String(info.menuItemId), info.frameId ?? 0)
  })
  chrome.commands.onCommand.addListener((command, tab) => {
    if (command === "open-side-panel" && tab) void openSidePanel(tab)
    else if (command === "toggle-site") void toggleSite(tab)
    else if (tab) void act(tab, command)
  })
}
