import type { TextSpan } from "../recognition/mention.ts"
import { linesOf } from "../recognition/spans.ts"

/** Blocks that say their own language: which one of the text, and which language. */
export type BlockLanguage = readonly [block: number, lang: string]

/**
 * The blocks of an article as they travel. Its text has a line for each, so the text tells where they stand; a page may
 * have tens of thousands, and putting a message together is work for its own thread.
 */
export function packBlocks(blocks: readonly TextSpan[]): BlockLanguage[] {
  return blocks.flatMap(({ lang }, block) => (lang === undefined ? [] : [[block, lang] as const]))
}

/** The blocks again, of the text they stand in. */
export function unpackBlocks(text: string, languages: readonly BlockLanguage[]): TextSpan[] {
  const blocks: TextSpan[] = linesOf(text)
  for (const [block, lang] of languages) if (blocks[block]) blocks[block].lang = lang
  return blocks
}
