import type { TextSpan } from "../recognition/mention.ts"
import { findCanonical, findHome, findLanguage, findTitle, normaliseTag } from "./about.ts"
import type { Article } from "./article.ts"
import { bylineTexts, findDate } from "./date.ts"
import { accessTo } from "./dom.ts"
import { articleNodes } from "./json-ld.ts"
import { Positions } from "./positions.ts"
import { selectMain } from "./select.ts"
import { type Layout, type RawBlock, walk } from "./walk.ts"

export interface ReadOptions {
  layout?: Layout
  /** The reader's today, ISO day. */
  today?: string
}

/** An article that knows the way back to its page. */
export interface PageArticle extends Article {
  /** The element that holds its text. */
  root: Element
  /** The element that each of the blocks stands in. */
  elements: readonly Element[]
  positions: Positions
  /** Offsets at which a section (a heading) begins. */
  sections: readonly number[]
  /** Texts beside the headline that may say the day, for `parseBylineDate`; empty where markup said it. */
  bylines: readonly string[]
  /** Elements passed over because they are not shown now; their text may appear later. */
  hidden: readonly Element[]
  /** Open shadow roots that were read through. */
  shadowRoots: readonly ShadowRoot[]
}

/** Reads a page in one go. */
export function readArticle(document: Document, url: string, options: ReadOptions = {}): PageArticle | undefined {
  const steps = readArticleSteps(document, url, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** Reads a page in small steps: the caller decides when the page's own work comes first. */
export function* readArticleSteps(
  document: Document,
  url: string,
  options: ReadOptions = {},
): Generator<void, PageArticle | undefined, void> {
  const dom = accessTo(document)
  if (!dom.body) return undefined
  const hidden: Element[] = []
  const shadowRoots: ShadowRoot[] = []
  const all = yield* walk(dom.body, options.layout, { hidden, shadowRoots })
  yield
  const title = findTitle(dom)
  const selection = yield* selectMain(dom, all, title)
  if (!selection) return undefined
  yield
  const { text, blocks, starts } = yield* join(selection.blocks)
  yield
  const nodes = articleNodes(dom)
  const lang = findLanguage(dom, nodes, selection.root, text)
  for (const block of blocks) if (block.lang === lang) delete block.lang
  yield
  const today = options.today ?? new Date().toISOString().slice(0, 10)
  const opening = selection.blocks.slice(0, 8).filter(({ heading }) => !heading)
  const bylines = bylineTexts(
    dom,
    selection.root,
    opening.map((block) => block.text),
  )
  yield
  const date = findDate(dom, url, nodes, selection.root, bylines, { today, lang })
  yield
  const positions = new Positions(selection.blocks, starts)
  yield
  return {
    url,
    canonicalUrl: findCanonical(dom, url),
    title: title || (selection.blocks.find(({ heading }) => heading)?.text ?? ""),
    lang,
    home: findHome(dom, url, lang),
    date,
    text,
    blocks,
    root: selection.root,
    elements: selection.blocks.map(({ element }) => element),
    positions,
    sections: selection.blocks.flatMap((block, i) => (block.heading ? [starts[i]!] : [])),
    bylines: date && date.source !== "url" ? [] : bylines,
    hidden: hidden.filter((element) => selection.root.contains(element)).slice(0, 100),
    shadowRoots,
  }
}

interface Joined {
  text: string
  blocks: TextSpan[]
  starts: number[]
}

const BLOCKS_A_STEP = 2_000

/** The text of all blocks, a line each. */
function* join(raw: readonly RawBlock[]): Generator<void, Joined, void> {
  const starts: number[] = []
  const blocks: TextSpan[] = []
  let length = 0
  for (const block of raw) {
    if (blocks.length % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield
    starts.push(length)
    const span: TextSpan = { start: length, end: length + block.text.length }
    const lang = normaliseTag(block.lang)
    if (lang) span.lang = lang
    blocks.push(span)
    length += block.text.length + 1
  }
  return { text: raw.map(({ text }) => text).join("\n"), blocks, starts }
}
