import type { MessageName, RequestOf, ResponseOf, Result } from "./map.ts"

type ToBackground = Extract<MessageName, `page/${string}` | `view/${string}`>
type ToTab = Extract<MessageName, `tab/${string}`>

/** Asks the background. Never throws and never hangs on a missing listener: every end is a result. */
export function send<N extends ToBackground>(name: N, request: RequestOf<N>): Promise<Result<ResponseOf<N>>> {
  return settle(() => chrome.runtime.sendMessage({ name, request }))
}

/** Asks the content script of one tab, by default that of its top frame. */
export function sendToTab<N extends ToTab>(
  tab: number,
  name: N,
  request: RequestOf<N>,
  frameId = 0,
): Promise<Result<ResponseOf<N>>> {
  return settle(() => chrome.tabs.sendMessage(tab, { name, request }, { frameId }))
}

/** Tells the content scripts of all tabs, in every frame; from the background. */
export async function tellTabs<N extends ToTab>(name: N, request: RequestOf<N>): Promise<void> {
  for (const { id, discarded } of await chrome.tabs.query({})) {
    if (id !== undefined && !discarded) void settle(() => chrome.tabs.sendMessage(id, { name, request }))
  }
}

/** True once this script has outlived its extension (an update or removal): it can ask for nothing any more. */
export function isOrphaned(): boolean {
  try {
    return chrome.runtime?.id === undefined
  } catch {
    return true
  }
}

async function settle<T>(ask: () => Promise<unknown>): Promise<Result<T>> {
  try {
    if (isOrphaned()) return refused("orphaned", "the extension was updated or removed")
    const answer = await ask()
    if (isResult<T>(answer)) return answer
    return refused("no-answer", "nobody answered")
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return refused(isOrphaned() ? "orphaned" : "unreachable", message)
  }
}

function isResult<T>(answer: unknown): answer is Result<T> {
  return typeof answer === "object" && answer !== null && typeof (answer as { ok?: unknown }).ok === "boolean"
}

function refused(code: string, message: string): Result<never> {
  return { ok: false, error: { code, message } }
}
