import type { Check } from "./check.ts"
import type { MessageName, RequestOf, ResponseOf, Result } from "./map.ts"

/** Who sent a message, as the browser (not the message) says. */
export interface Caller {
  tab?: number
  frame?: number
  /** Address of the sending document. */
  url?: string
  /** From a private window: nothing of it may be kept. */
  incognito: boolean
}

export type Handler<N extends MessageName> = (
  request: RequestOf<N>,
  caller: Caller,
) => ResponseOf<N> | Promise<ResponseOf<N>>
export type Handlers = { [N in MessageName]?: Handler<N> }

/** Thrown by a handler to answer with a code of its own; any other error is answered as "failed". */
export class Refusal extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

export function failure(code: string, message: string): Result<never> {
  return { ok: false, error: { code, message } }
}

/** What a sender is: decided by the browser's word alone. */
export function roleOf(sender: chrome.runtime.MessageSender): "page" | "view" | "stranger" {
  if (sender.id !== chrome.runtime.id) return "stranger"
  const own = chrome.runtime.getURL("")
  const from = sender.url ?? sender.origin
  if (from?.startsWith(own) || (from !== undefined && `${from}/` === own)) return "view"
  // The background itself may come without an address; a content script never comes without a tab.
  return sender.tab === undefined ? "view" : "page"
}

const SENDERS: Readonly<Record<string, "page" | "view">> = { page: "page", view: "view", tab: "view" }

/** The checks of the messages that a listener takes. */
export type Requests = Partial<Readonly<Record<MessageName, Check>>>

/** Whether a value is a message of ours that the checks know. */
export function isMessage(value: unknown, requests: Requests): value is { name: MessageName; request: unknown } {
  if (typeof value !== "object" || value === null) return false
  const { name } = value as { name?: unknown }
  return typeof name === "string" && Object.hasOwn(requests, name)
}

/** Answers one message: refuses what is malformed or not for this sender to ask, and turns every failure into an answer. */
export async function answer(
  handlers: Handlers,
  requests: Requests,
  message: { name: MessageName; request: unknown },
  sender: chrome.runtime.MessageSender,
): Promise<Result<unknown>> {
  const { name, request } = message
  if (roleOf(sender) !== SENDERS[name.slice(0, name.indexOf("/"))]) {
    return failure("forbidden", `${name} is not for this sender`)
  }
  if (!requests[name]?.(request)) return failure("malformed", `${name}: the request has the wrong shape`)
  const caller: Caller = {
    tab: sender.tab?.id,
    frame: sender.frameId,
    url: sender.url,
    incognito: sender.tab?.incognito ?? false,
  }
  try {
    // The validator has just proved what the type says.
    const handler = handlers[name] as (request: unknown, caller: Caller) => unknown
    return { ok: true, value: (await handler(request, caller)) ?? null }
  } catch (error) {
    if (error instanceof Refusal) return failure(error.code, error.message)
    return failure("failed", error instanceof Error ? error.message : String(error))
  }
}

/**
 * Answers the messages that `handlers` has a handler for, after `requests` has checked them; others are left to other listeners.
 * Register at the top level of the background, in its first turn. Returns how to stop.
 */
export function handle(handlers: Handlers, requests: Requests): () => void {
  const listener = (message: unknown, sender: chrome.runtime.MessageSender, respond: (answer: unknown) => void) => {
    if (!isMessage(message, requests) || !handlers[message.name]) return false
    void answer(handlers, requests, message, sender).then(respond)
    return true
  }
  chrome.runtime.onMessage.addListener(listener)
  return () => chrome.runtime.onMessage.removeListener(listener)
}
