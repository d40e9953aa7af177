import type { Card, CardOptions } from "../../card/contract.ts"
import type { NotePage } from "../../notes/note.ts"
import { pageKey } from "../../notes/page-key.ts"

/** What bootstrap and reader of one page know of each other. */
interface Here {
  boot?: { stop(): void }
  reader?: { stop(): void }
  /** The bootstrap has found the page worth reading; or the reader of the page wanted it read, whatever it is. */
  judged?: boolean
  wanted?: boolean
  /** Set by the card's script, which brings its words itself. */
  createCard?: (options: Omit<CardOptions, "words">) => Card
}

const KEY = Symbol.for("fact-annotator")

/**
 * Kept on the global object of the content scripts' own world, which no page sees. After an update Chrome runs the
 * new scripts in the same world as the old: they find their predecessors here and put an end to them.
 */
export const here: Here = (() => {
  const world = globalThis as { [KEY]?: Here }
  world[KEY] ??= {}
  return world[KEY]
})()

/** The page as notes know it, from what is at hand without reading it. */
export function pageOf(url: string, title: string, canonicalUrl?: string): NotePage {
  const { hostname } = new URL(url)
  return {
    url: url.slice(0, 4096),
    key: pageKey(url, canonicalUrl),
    title: title.slice(0, 500),
    site: hostname.replace(/^www\./, ""),
  }
}
