import type { RequestOf } from "../messages/map.ts"
import { sendToTab } from "../messages/send.ts"
import type { Outcome } from "../notes/outcome.ts"
import { readingOf, siteOf, switchSite } from "../settings/pages.ts"
import { changeSettings, loadSettings } from "../settings/store.ts"
import { hideRefusal, setBadge, showRefusal } from "./badge.ts"
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

type Step = RequestOf<"tab/step">["to"]
const STEPS: Readonly<Record<string, Step>> = {
  "next-mention": "next",
  "previous-mention": "previous",
  "open-mention": "open",
}

/** Does what a command or menu entry says in a tab; a menu knows the frame it was opened in. */
async function act({ id: tab, url }: chrome.tabs.Tab, what: string, frame?: number): Promise<void> {
  if (tab === undefined) return
  const to = STEPS[what]
  if (to) return step(tab, to)
  if (what !== LOOK_UP && what !== SAVE) return
  const name = what === SAVE ? "tab/save-selection" : "tab/look-up"
  const where = frame ?? (await frameOfSelection(tab))
  const ask = () => sendToTab(tab, name, null, where)
  let answer = await ask()
  // Nobody reads this page; for a selection it is read now, unless the reader wants none of its site.
  if (!answer.ok && url !== undefined && readingOf(await loadSettings(), url) !== "off") {
    await injectReader(tab, where)
    answer = await ask()
  }
  if (what === SAVE) await tellOutcome(tab, answer.ok && "outcome" in answer.value ? answer.value.outcome : "failed")
}

/** Steps in the frame that the reader is in; where that has no mention, in the page, else in the first frame that has any. */
async function step(tab: number, to: Step): Promise<void> {
  const frames = (await lookIntoFrames(tab)).sort((a, b) => Number(b.isIn) - Number(a.isIn) || a.frame - b.frame)
  for (const { frame } of frames) {
    const answer = await sendToTab(tab, "tab/step", { to }, frame)
    if (answer.ok && answer.value.found) return
  }
}

/** The frame whose text is selected: the one that the reader is in, before others. */
async function frameOfSelection(tab: number): Promise<number> {
  const selected = (await lookIntoFrames(tab)).filter(({ hasSelection }) => hasSelection)
  return (selected.find(({ isIn }) => isIn) ?? selected[0])?.frame ?? 0
}

interface SeenFrame {
  frame: number
  /** The reader is in this frame itself, not in one inside it. */
  isIn: boolean
  hasSelection: boolean
}

async function lookIntoFrames(tab: number): Promise<SeenFrame[]> {
  const target = { tabId: tab, allFrames: true }
  const frames = await chrome.scripting.executeScript({ target, func: lookAround }).catch(() => [])
  return frames.map(({ frameId, result }) => ({ frame: frameId, isIn: false, hasSelection: false, ...result }))
}

/** Runs in a frame. */
function lookAround(): Omit<SeenFrame, "frame"> {
  const isAround = /^i?frame$/i.test(document.activeElement?.nodeName ?? "")
  return {
    isIn: !isAround && Document.prototype.hasFocus.call(document),
    hasSelection: getSelection()?.isCollapsed === false,
  }
}

/** Says what came of a note where the reader looks for it: on success the page shows its mark, else the toolbar button says it. */
async function tellOutcome(tab: number, outcome: Outcome): Promise<void> {
  if (outcome !== "done") return showRefusal(tab, outcome)
  if (!(await hideRefusal(tab))) return
  const state = await sendToTab(tab, "tab/state", null)
  if (state.ok) await setBadge(tab, (await loadSettings()).badge ? state.value.mentions.length : 0)
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
    if (tab) void act(tab, String(info.menuItemId), info.frameId)
  })
  chrome.commands.onCommand.addListener((command, tab) => {
    if (command === "open-side-panel" && tab) void openSidePanel(tab)
    else if (command === "toggle-site") void toggleSite(tab)
    else if (tab) void act(tab, command)
  })
}
