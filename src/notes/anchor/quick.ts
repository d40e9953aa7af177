import type { Anchor } from "../note.ts"
import { sentenceOf } from "./sentence.ts"

/** Context kept on either side, beyond the sentence the quote stands in. */
const CONTEXT = 64

/** Describes a stretch of a page's text without a look at the rest of the page. */
export function quickAnchor(text: string, start: number, end: number): Anchor {
  const sentence = sentenceOf(text, start, end)
  const from = whole(text, Math.max(0, sentence.start - CONTEXT), 1)
  const to = whole(text, Math.min(text.length, sentence.end + CONTEXT), -1)
  return {
    quote: { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) },
    position: { start, end },
  }
}

/** Moves an edge out of the middle of a surrogate pair. */
function whole(text: string, at: number, step: 1 | -1): number {
  const code = text.charCodeAt(at)
  return at > 0 && at < text.length && code >= 0xdc00 && code <= 0xdfff ? at + step : at
}
