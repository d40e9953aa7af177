import { describeTextQuote, createTextQuoteSelectorMatcher as matcherOf } from "@apache-annotator/dom"
import { fromTextPosition, toTextPosition } from "dom-anchor-text-quote"
import { JSDOM } from "jsdom"
import textAnnotator from "text-annotator"
import { findAnchor } from "../../src/notes/anchor/find.ts"
import { type EditCase, editCase, judge, type Verdict } from "../notes/edit-corpus.ts"

type Place = { start: number; end: number } | undefined
type Finder = (one: EditCase) => Place | Promise<Place>

const CASES = 2000
/** Not among the seeds that the finder's thresholds were chosen by, which begin at 200,000. */
const FIRST_SEED = 1000
const { default: TextAnnotator } = textAnnotator
const { window } = new JSDOM("<p></p>")
// The libraries expect a browser's names to be there.
const { document, Node, NodeFilter, Range } = window
Object.assign(globalThis, { document, Node, NodeFilter, Range })

/** The text as the one paragraph of a page. */
function pageOf(text: string): HTMLElement {
  const root = document.querySelector("p")!
  root.textContent = text
  return root
}

function rangeOf(root: HTMLElement, { start, end }: { start: number; end: number }): Range {
  const range = document.createRange()
  range.setStart(root.firstChild!, start)
  range.setEnd(root.firstChild!, end)
  return range
}

/** Each library describes the place in its own way on the page as it was, and looks for it on the page as it is. */
const FINDERS: Record<string, Finder> = {
  ours: ({ after, anchor }) => findAnchor(after, anchor),
  "dom-anchor-text-quote": ({ before, after, anchor: { position } }) => {
    const selector = fromTextPosition(pageOf(before), position)
    return toTextPosition(pageOf(after), selector, { hint: position.start }) ?? undefined
  },
  "@apache-annotator/dom": async ({ before, after, anchor }) => {
    const was = pageOf(before)
    const selector = await describeTextQuote(rangeOf(was, anchor.position), was)
    for await (const range of matcherOf(selector)(pageOf(after))) {
      return { start: range.startOffset, end: range.endOffset }
    }
    return undefined
  },
  "text-annotator": ({ after, anchor: { quote } }) => {
    const page = new TextAnnotator({ content: after })
    const { exact, prefix, suffix } = quote
    const found = page.search(exact, { prefix: prefix.slice(-32), postfix: suffix.slice(0, 32), trim: false })
    const loc = found < 0 ? undefined : page.highlights[found]?.loc
    return loc && { start: loc[0], end: loc[1] }
  },
}

/** Finds notes again on generated pages after edits, beside the published libraries. */
export async function bench(): Promise<void> {
  process.stdout.write(`seeds ${FIRST_SEED}…${FIRST_SEED + CASES - 1}, ${CASES} pages of each sort\n`)
  for (const [name, find] of Object.entries(FINDERS)) {
    for (const fate of ["unchanged", "edited", "deleted"] as const) {
      const counts: Record<Verdict | "threw", number> = { right: 0, copy: 0, orphan: 0, wrong: 0, threw: 0 }
      let spent = 0
      for (let i = 0; i < CASES; i++) {
        const one = editCase(FIRST_SEED + i, fate)
        const began = performance.now()
        try {
          const place = await find(one)
          counts[judge(one, place)]++
        } catch {
          counts.threw++
        }
        spent += performance.now() - began
      }
      const share = Object.entries(counts).map(
        ([verdict, count]) => `${verdict} ${((100 * count) / CASES).toFixed(2)} %`,
      )
      process.stdout.write(`${name}, ${fate}: ${share.join(", ")}; ${(spent / CASES).toFixed(2)} ms each\n`)
    }
  }
}
