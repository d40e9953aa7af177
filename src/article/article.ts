import type { TextSpan } from "../recognition/mention.ts"

/** Where an article date came from, best first. */
export type DateSource = "json-ld" | "meta" | "time" | "byline" | "url" | "dateline"

export interface ArticleDate {
  /** ISO day. */
  value: string
  source: DateSource
  /** As found: "datePublished", "article:published_time", the URL part. */
  detail?: string
}

/**
 * A page seen as an article: one text, its blocks, and the way back to the DOM.
 * `text` is what offsets of mentions and anchors count in; blocks are joined by "\n".
 */
export interface Article {
  url: string
  canonicalUrl?: string
  title: string
  lang?: string
  /** The publisher's country, ISO code, from locale or domain. */
  home?: string
  date?: ArticleDate
  text: string
  blocks: readonly TextSpan[]
}
