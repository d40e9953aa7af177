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
  /** How the settings have this address read; undefined until asked for. */
  let reading: ReturnType<typeof readingOf> | undefined

  function stopLooking(): void {
    for (const timer of looks) clearTimeout(timer)
  }

  /** Has the background inject the reader, which it does where the settings allow it or the reader wanted it. */
  async function ask(wanted = false): Promise<void> {
    if (asked) return
    asked = true
    here.judged = true
    here.wanted = wanted
    status = "article"
    try {
      const answer = await chrome.runtime.sendMessage({ name: "page/read-me", request: { wanted } })
      asked = answer?.value?.read !== false
      if (asked) return
      status = "off"
      stopLooking()
    } catch {
      asked = false
    }
  }

  async function decide(): Promise<void> {
    // An article costs no look into the storage: the background, asked anyway, knows the settings.
    if (judgePage(document, location.href) === "article") return ask()
    reading ??= readingOf(readStored((await chrome.storage.local.get("settings")).settings), location.href)
    status = reading === "off" ? "off" : "not-article"
    if (reading === "read") void ask()
  }

  function look(): void {
    if (asked) return
    stopLooking()
    reading = undefined
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
    if (message?.name === "tab/read") void ask(true)
    else if (message?.name === "tab/settings-changed") look()
    else return false
    respond({ ok: true, value: null })
    return true
  }
  const { navigation } = globalThis as { navigation?: EventTarget }
  /** In the browser's cache no message reached the page. */
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && look()

  here.boot = {
    stop() {
      stopLooking()
      navigation?.removeEventListener("navigatesuccess", look)
      removeEventListener("pageshow", onShow)
      try {
        chrome.runtime.onMessage.removeListener(onMessage)
      } catch {
        // An orphan has nothing left to listen to.
      }
    },
  }
  chrome.runtime.onMessage.addListener(onMessage)
  navigation?.addEventListener("navigatesuccess", look)
  addEventListener("pageshow", onShow)
  // A page rendered ahead of time is read once it is shown.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener("prerenderingchange", look, { once: true })
  } else look()
}

boot()
