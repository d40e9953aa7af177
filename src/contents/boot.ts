import type { PlasmoCSConfig } from "plasmo"
import { judgePage } from "../article/is-article.ts"
import { readStored } from "../settings/migrations.ts"
import { readingOf } from "../settings/pages.ts"
import { here, pageOf } from "./reader/here.ts"

export const config: PlasmoCSConfig = {
  matches: ["http://*/*", "https://*/*"],
  run_at: "document_idle",
}

/** Looks again at a page that was not ready: late hydration, slow networks. */
const SECOND_LOOKS_MS = [600, 1500, 4000]

type Status = "article" | "not-article" | "off"

/**
 * The small script on every page. Decides whether the page is read, has the reader injected if so, and answers for the
 * page while it is not. Leaves no trace in it.
 */
function boot(): void {
  here.boot?.stop()
  let status: Status = "not-article"
  let looks: number[] = []
  let asked = false

  const ask = (): void => {
    if (asked) return
    asked = true
    status = "article"
    void chrome.runtime.sendMessage({ name: "page/read-me", request: null }).catch(() => {
      asked = false
    })
  }

  async function decide(): Promise<void> {
    const stored = await chrome.storage.local.get("settings")
    const reading = readingOf(readStored(stored.settings), location.href)
    if (reading === "off") status = "off"
    else if (reading === "read" || judgePage(document, location.href) === "article") ask()
    else status = "not-article"
  }

  function look(): void {
    for (const timer of looks) clearTimeout(timer)
    looks = SECOND_LOOKS_MS.map((delay) => setTimeout(() => !asked && void decide(), delay) as unknown as number)
    void decide()
  }

  const onMessage = (
    message: { name?: string } | null,
    sender: chrome.runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): boolean => {
    // Content scripts cannot reach tabs: who sends here is an extension's own, and has to be ours.
    if (sender.id !== chrome.runtime.id || here.reader) return false
    if (message?.name === "tab/state") {
      const page = pageOf(location.href, document.title)
      respond({ ok: true, value: { status, page, mentions: [], anchors: [], anchored: [], orphaned: [] } })
      return true
    }
    if (message?.name === "tab/read") {
      ask()
      respond({ ok: true, value: null })
      return true
    }
    return false
  }
  const onSettings = (changes: Record<string, unknown>): void => {
    if ("settings" in changes && !asked) void decide()
  }
  const onNavigate = (): void => {
    if (!asked) look()
  }
  const { navigation } = globalThis as { navigation?: EventTarget }

  here.boot = {
    stop() {
      for (const timer of looks) clearTimeout(timer)
      navigation?.removeEventListener("navigatesuccess", onNavigate)
      try {
        chrome.runtime.onMessage.removeListener(onMessage)
        chrome.storage.onChanged.removeListener(onSettings)
      } catch {
        // An orphan has nothing left to listen to.
      }
    },
  }
  chrome.runtime.onMessage.addListener(onMessage)
  chrome.storage.onChanged.addListener(onSettings)
  navigation?.addEventListener("navigatesuccess", onNavigate)
  // A page rendered ahead of time is read once it is shown.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener("prerenderingchange", look, { once: true })
  } else look()
}

boot()
