import { drawNames } from "../../highlight/names.ts"
import { handle } from "../../messages/handle.ts"
import { isOrphaned, send } from "../../messages/send.ts"
import { TAB_REQUESTS } from "../../messages/validate-tab.ts"
import { readStored } from "../../settings/migrations.ts"
import type { Settings } from "../../settings/model.ts"
import { isReadableFrame } from "./frames.ts"
import { here } from "./here.ts"
import { Page } from "./page.ts"

/** The full script, injected into a page that is read. Takes the page over from the bootstrap. */
async function start(): Promise<void> {
  if (here.reader && !isOrphaned()) return
  if (window !== window.top && !isReadableFrame()) return
  here.reader?.stop()
  const stopping = new AbortController()
  here.reader = { stop: () => stopping.abort() }
  const stored = await chrome.storage.local.get("settings")
  if (stopping.signal.aborted) return
  here.boot?.stop()
  const page = new Page(document, readStored(stored.settings), paint)
  const stopHandling = handle(page.handlers, TAB_REQUESTS)
  const onStorage = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area === "local" && changes.settings) page.choose(readStored(changes.settings.newValue))
  }
  chrome.storage.onChanged.addListener(onStorage)
  stopping.signal.addEventListener("abort", () => {
    page.stop()
    try {
      stopHandling()
      chrome.storage.onChanged.removeListener(onStorage)
    } catch {
      // An orphan has nothing left to listen to.
    }
  })
  page.onOrphaned = () => here.reader?.stop()
  page.start()
}

/** Names drawn anew and their style inserted: at the first mark, and again when the reader chose another look. */
async function paint(_settings: Settings): Promise<ReturnType<typeof drawNames> | undefined> {
  const names = drawNames()
  const answer = await send("page/paint", { names })
  return answer.ok ? names : undefined
}

void start()
