import type { DateMention } from "../dates/index.ts"
import type { Mention } from "../mention.ts"
import type { PhraseContext } from "../offices/index.ts"

/** What the summit grammar needs beside the hits. */
export interface SummitContext extends PhraseContext {
  /** Time expressions of the page, ordered by start. */
  dates: readonly DateMention[]
  /** Office phrases found, to know whose visit is meant. */
  offices?: readonly Mention[]
}
