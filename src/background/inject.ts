import cardUrl from "url:../contents/card/tooltip.ts"
import readerUrl from "url:../contents/reader/reader.ts"
import type { MarkNames } from "../highlight/names.ts"
import { markStyle, noteStyle } from "../highlight/style.ts"
import type { Settings } from "../settings/model.ts"

const pathOf = (url: string) => new URL(url, chrome.runtime.getURL("/")).pathname

/** Injects the full script into one frame, or into all of a tab's. */
export async function injectReader(tab: number, frame: number | "all"): Promise<void> {
  const target = frame === "all" ? { tabId: tab, allFrames: true } : { tabId: tab, frameIds: [frame] }
  await chrome.scripting.executeScript({ target, files: [pathOf(readerUrl)] })
}

/** Injects the card's script into a frame that is read. */
export async function injectCard(tab: number, frame: number): Promise<void> {
  await chrome.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [pathOf(cardUrl)] })
}

/** Chromium does not paint marks from a user's style sheet; in Firefox an author's does not reach into shadow roots. */
const ORIGIN = chrome.runtime.getURL("").startsWith("moz-") ? "USER" : "AUTHOR"

/** Inserts the style of what is to be painted: mentions, notes. */
export async function insertStyle(tab: number, frame: number, names: MarkNames, parts: StyleParts): Promise<void> {
  const target = { tabId: tab, frameIds: [frame] }
  const css = (parts.mentions ? markStyle(names, parts.mentions) : "") + (parts.notes ? noteStyle(names) : "")
  await chrome.scripting.insertCSS({ target, css, origin: ORIGIN })
}

interface StyleParts {
  /** The settings, where mentions are painted. */
  mentions?: Settings
  notes?: boolean
}

/** Gives the tabs that were open before the extension was installed, updated or let in its bootstrap, without a reload. */
export async function injectIntoOpenTabs(urls = ["http://*/*", "https://*/*"]): Promise<void> {
  const files = (chrome.runtime.getManifest().content_scripts ?? []).flatMap(({ js }) => js ?? [])
  if (files.length === 0) return
  const tabs = await chrome.tabs.query({ url: urls })
  for (const { id, discarded } of tabs) {
    if (id === undefined || discarded) continue
    // Pages of the browser's store and tabs that are gone refuse; the others are not kept waiting.
    await chrome.scripting.executeScript({ target: { tabId: id }, files }).catch(() => undefined)
  }
}
