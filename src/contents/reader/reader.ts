import { handle } from "../../messages/handle.ts"
import { isOrphaned } from "../../messages/send.ts"
import { TAB_REQUESTS } from "../../messages/validate-tab.ts"
import { readStored } from "../../settings/migrations.ts"
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
  // Where the bootstrap has judged, or the page around, the settings come with the answer to the first reading.
  const judged = here.judged || window !== window.top
  const stored = judged ? {} : await chrome.storage.local.get("settings")
  if (stopping.signal.aborted) return
  here.boot?.stop()
  const page = new Page(document, readStored(stored.settings))
  if (judged) page.reading.judged = true
  if (here.wanted) page.reading.wanted = true
  const stopHandling = handle(page.handlers, TAB_REQUESTS)
  stopping.signal.addEventListener("abort", () => {
    page.stop()
    try {
      stopHandling()
    } catch {
      // An orphan has nothing left to listen to.
    }
  })
  page.onOrphaned = () => here.reader?.stop()
  page.start()
}

void start()
