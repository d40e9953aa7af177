import { handle } from "../../messages/handle.ts"
import { isOrphaned } from "../../messages/send.ts"
import { TAB_REQUESTS } from "../../messages/validate-tab.ts"
import { answersOf } from "./answers.ts"
import { isReadableFrame } from "./frames.ts"
import { here } from "./here.ts"
import { Page } from "./page.ts"

/** The full script, injected into a page that is read. Takes the page over from the bootstrap. */
function start(): void {
  if (here.reader && !isOrphaned()) return
  if (window !== window.top && !isReadableFrame()) return
  here.reader?.stop()
  const stopping = new AbortController()
  here.reader = { stop: () => stopping.abort() }
  here.boot?.stop()
  const page = new Page(document)
  if (here.judged) page.reading.judged = true
  if (here.wanted) page.reading.wanted = true
  const stopHandling = handle(answersOf(page), TAB_REQUESTS)
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

start()
