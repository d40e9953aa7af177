import { type Check, either, nothing, object, oneOf, pattern, text, whole } from "./check.ts"
import type { MessageName } from "./map.ts"

const noteId = pattern(/^[0-9a-f-]{1,64}$/i)

/** What each message to a tab may carry; apart from the others, for pages carry no more code than they need. */
export const TAB_REQUESTS: Readonly<Record<Extract<MessageName, `tab/${string}`>, Check>> = {
  "tab/state": nothing,
  "tab/scroll-to": either(object({ mention: whole(100_000) }), object({ note: noteId })),
  // The background has made them whole; a page carries no check of each.
  "tab/settings-changed": object({ settings: (value) => typeof value === "object" && value !== null }),
  "tab/notes-changed": nothing,
  "tab/step": object({ to: oneOf("next", "previous", "open") }),
  "tab/look-up": nothing,
  "tab/save-selection": nothing,
  "tab/describe-anchor": object({ start: whole(2_000_000), end: whole(2_000_000), exact: text(20_000) }),
  "tab/read": nothing,
}
