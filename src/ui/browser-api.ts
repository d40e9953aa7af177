import polyfill from "webextension-polyfill"
import type { Result } from "../messages/map.ts"
import { send, sendToTab } from "../messages/send.ts"
import { outcomeOf } from "../notes/outcome.ts"
import type { Settings } from "../settings/model.ts"
import { changeSettings, loadSettings, setSync, watchSettings } from "../settings/store.ts"
import type { Api, TabView } from "./api.ts"
import { unreadable } from "./classify.ts"
import { Frames } from "./frames.ts"
import type { Translator } from "./i18n.ts"

/** One API in both browsers; the side panel, which only one of them has, passes through untouched. */
const browser = polyfill as unknown as typeof chrome
const ALL_SITES = ["http://*/*", "https://*/*"]
const originOf = (site: string) => [`*://${site}/*`, `*://*.${site}/*`]

const value = <T>(result: Result<T>): T | undefined => (result.ok ? result.value : undefined)

/** The tab a page of ours tells about: the active one, or the one its address names when it is opened as a page. */
async function activeTab(): Promise<chrome.tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(location.search).get("tab"))
  if (named) return browser.tabs.get(named)
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  return tab
}

/** Whether the page told about is in a private window: nothing of it is kept. */
async function isPrivate(): Promise<boolean> {
  const tab = await activeTab()
  return tab?.incognito === true && !tab.url?.startsWith(browser.runtime.getURL(""))
}

/** What the reader chooses, but for the lists of sites beside a private window: they would tell where the reader was. */
async function choose(change: (settings: Settings) => Settings): Promise<Settings> {
  if (!(await isPrivate())) return changeSettings(change)
  const now = await loadSettings()
  const next = { ...change(now), sitesOn: now.sitesOn, sitesOff: now.sitesOff }
  return JSON.stringify(next) === JSON.stringify(now) ? now : changeSettings(() => next)
}

/** The frames of a tab; the browser tells them for a script that does nothing. */
async function framesOf(tab: number): Promise<number[]> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, func: () => null })
    return results.map(({ frameId }) => frameId)
  } catch {
    return []
  }
}

const frames = new Frames(framesOf, async (tab, frame) => value(await sendToTab(tab, "tab/state", null, frame)))

/** What the toolbar button says in one tab and not in the others: that a selection was not kept. */
async function refusalIn(tabId: number): Promise<string | undefined> {
  const [title, usual] = await Promise.all([browser.action.getTitle({ tabId }), browser.action.getTitle({})])
  return title === usual ? undefined : title
}

async function look(): Promise<TabView> {
  const tab = await activeTab()
  const everywhere = await browser.permissions.contains({ origins: ALL_SITES })
  if (tab?.id === undefined) return { kind: "unreadable", why: "unknown" }
  // Addresses of pages we may not read are not told: with access everywhere, that is one of the browser's own. Where it
  // has an article all the same, it is Firefox's reader view.
  if (!tab.url) {
    const why = (tab as { isArticle?: boolean }).isArticle ? "reader" : "browser"
    return everywhere ? { kind: "unreadable", why } : { kind: "no-access", tabId: tab.id }
  }
  const fileAccess = tab.url.startsWith("file:") && (await browser.extension.isAllowedFileSchemeAccess())
  const why = unreadable(tab.url, fileAccess)
  if (why && why !== "pdf") return { kind: "unreadable", why }
  const site = new URL(tab.url).hostname.replace(/^www\./, "") || tab.url
  const state = value(await sendToTab(tab.id, "tab/state", null))
  if (state) {
    const [refused, whole] = await Promise.all([refusalIn(tab.id), frames.gather(tab.id, state)])
    return { kind: "page", tabId: tab.id, site, state: whole, refused }
  }
  if (why) return { kind: "unreadable", why }
  if (
    !fileAccess &&
    !everywhere &&
    !(await browser.permissions.contains({ origins: [`${new URL(tab.url).origin}/*`] }))
  ) {
    return { kind: "no-access", tabId: tab.id, site }
  }
  return { kind: "asleep", tabId: tab.id, site }
}

/** Opens the browser's side panel. Firefox and Chrome name it differently; both want a click. */
async function openPanel(): Promise<void> {
  const sidebar = (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction
  if (sidebar) return sidebar.open()
  const window = await browser.windows.getCurrent()
  if (window.id !== undefined) await browser.sidePanel.open({ windowId: window.id })
}

/** The world as the extension's pages see it, in a real browser. */
export function browserApi(t: Translator): Api {
  return {
    tab: look,
    onTabChange(changed) {
      const updated = (_id: number, info: { status?: string; url?: string }) => {
        if (info.status === "complete" || info.url) changed()
      }
      const counted = (message: unknown) => {
        // The background hears of new marks; so do open pages of ours, without answering.
        if ((message as { name?: string } | null)?.name === "page/count") changed()
      }
      browser.tabs.onActivated.addListener(changed)
      browser.tabs.onUpdated.addListener(updated)
      browser.runtime.onMessage.addListener(counted)
      return () => {
        browser.tabs.onActivated.removeListener(changed)
        browser.tabs.onUpdated.removeListener(updated)
        browser.runtime.onMessage.removeListener(counted)
      }
    },
    facts: async (mention, page) => value(await send("view/facts", { mention, locale: t.locale, ...page })),
    recognise: async (input) => value(await send("view/recognise", input)),
    async scrollTo(tabId, mention) {
      const { frame, index } = frames.placeOf(mention)
      return value(await sendToTab(tabId, "tab/scroll-to", { mention: index }, frame))?.found ?? false
    },
    async save(tabId, state, index) {
      const mention = state.mentions[index]
      const quick = state.anchors[index]
      if (!mention || !quick || (await isPrivate())) return "failed"
      const { frame, state: own } = frames.placeOf(index)
      const stretch = { ...quick.position, exact: quick.quote.exact }
      // The page knows what else on it reads like the place; where it is gone, or has changed, the quick anchor must do.
      const described = value(await sendToTab(tabId, "tab/describe-anchor", stretch, frame))?.anchor
      const answer = await send("view/save", {
        // What stands in a frame is a note of the frame's own page: there its words are found again.
        page: own?.page ?? state.page,
        anchor: described ?? quick,
        subject: { kind: mention.kind, entity: mention.entity, name: mention.name },
        mention,
        on: state.date?.value ?? state.inferredDate,
        locale: t.locale,
      })
      return outcomeOf(answer)
    },
    reload: (tabId) => browser.tabs.reload(tabId),
    requestAccess: (site) => browser.permissions.request({ origins: site ? originOf(site) : ALL_SITES }),
    hasAccess: () => browser.permissions.contains({ origins: ALL_SITES }),
    settings: { load: loadSettings, change: choose, watch: watchSettings, setSync },
    updates: async (what) => value(await send("view/update", { what, locale: t.locale })),
    async commands() {
      const all = await browser.commands.getAll()
      return all.map(({ name, description, shortcut }) => ({
        name: name ?? "",
        description: description ?? "",
        keys: shortcut ?? "",
      }))
    },
    async open(what) {
      if (what === "settings") return browser.runtime.openOptionsPage()
      if (what === "sidepanel") return openPanel()
      const settings = (browser.commands as { openShortcutSettings?: () => Promise<void> }).openShortcutSettings
      if (settings) await settings()
      else await browser.tabs.create({ url: "chrome://extensions/shortcuts" })
    },
  }
}
