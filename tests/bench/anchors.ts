import { JSDOM } from "jsdom"
import { findAnchor } from "../../src/notes/anchor/find.ts"
import { type EditCase, editCase, judge, type Verdict } from "../notes/edit-corpus.ts"

type Place = { start: number; end: number } | undefined
type Finder = (one: EditCase) => Place | Promise<Place>

const CASES = 2000
const FIRST_SEED = 1000
const { window } = new JSDOM("<p></p>")
// The library expects a browser's names to be there.
Object.assign(globalThis, {
  document: window.document,
  Node: window.Node,
  NodeFilter: window.NodeFilter,
  Range: window.Range,
})

function pageOf(text: string): HTMLElement {
  const root = window.document.querySelector("p")!
  root.textContent = text
  return root
}

async function finders(): Promise<Record<string, Finder>> {
  const quote = (await import("dom-anchor-text-quote" as string)) as {
    toTextPosition(root: Node, selector: object, options: object): Place | null
  }
  return {
    ours: ({ after, anchor }) => findAnchor(after, anchor),
    "dom-anchor-text-quote": ({ after, anchor }) => {
      const root = pageOf(after)
      // It describes quotes with 32 characters of context, and takes no more.
      const { exact, prefix, suffix } = anchor.quote
      const selector = { exact, prefix: prefix.slice(-32), suffix: suffix.slice(0, 32) }
      return quote.toTextPosition(root, selector, { hint: anchor.position.start }) ?? undefined
    },
  }
}

/** Finds notes again on generated pages after edits, beside a published library. */
export async function bench(): Promise<void> {
  process.stdout.write(`seeds ${FIRST_SEED}…${FIRST_SEED + CASES - 1}, ${CASES} pages of each sort\n`)
  for (const [name, find] of Object.entries(await finders())) {
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
