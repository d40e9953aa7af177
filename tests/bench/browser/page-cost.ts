import { readFileSync } from "node:fs"
import type { Browser } from "../../../src/command/browser/browser.ts"
import { openBrowser } from "../../../src/command/browser/open.ts"
import { BROWSERS } from "../../../src/command/browsers.ts"
import { buildFolder, inRoot } from "../../../src/command/paths.ts"
import { type LocalServer, serve } from "../../../src/command/server.ts"
import { type Cost, measurePage } from "./support/measure.ts"
import { article, withWatch } from "./support/pages.ts"

const PAGES: readonly [string, () => string][] = [
  ["1,000 words", () => article(1000)],
  ["10,000 words", () => article(10_000)],
  ["50,000 words", () => article(50_000)],
  ["live, 10 a second", () => article(10_000, { live: true })],
  ["sample article", () => withWatch(readFileSync(inRoot("assets/samples/astana.de.html"), "utf8"))],
]

interface Place {
  start: number
  length: number
}

/** Runs in the page: the places of all marks, counted in characters of its text. */
function placesOfMarks(): Place[] {
  const starts = new Map<Node, number>()
  const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT)
  let length = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, length)
    length += node.nodeValue!.length
  }
  return [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const start = (starts.get(startContainer) ?? Number.NaN) + startOffset
      return { start, length: (starts.get(endContainer) ?? Number.NaN) + endOffset - start }
    })
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.start - b.start)
}

/** Runs in the page: wraps the same places in elements, as most extensions mark what they found. */
function wrap(source: string, places: Place[]): void {
  new Function(source).call(window)
  const { Mark } = window as unknown as {
    Mark: new (at: Element) => { markRanges(places: Place[], options: object): void }
  }
  new Mark(document.querySelector("main") ?? document.body).markRanges(places, { exclude: [] })
}

const COLUMNS = ["main thread ms", "longest ms", "CLS", "click ms", "nodes added", "memory MB", "marks"]

function row(label: string, cost: Cost, bare: Cost): string {
  const pair = (value: number, than: number) => `${value.toFixed(0)} (+${(value - than).toFixed(0)})`
  const cells = [
    pair(cost.busy, bare.busy),
    pair(cost.longest, bare.longest),
    cost.shift == null ? "–" : cost.shift.toFixed(3),
    pair(cost.click, bare.click),
    String(cost.nodes - bare.nodes),
    `${(cost.memory / 1e6).toFixed(1)} (+${((cost.memory - bare.memory) / 1e6).toFixed(1)})`,
    String(cost.marks),
  ]
  return `${label.padEnd(18)}${cells.map((cell) => cell.padStart(15)).join("")}\n`
}

/**
 * What reading costs a page: each page with and without the extension in the same run and, beside it, the same
 * mentions wrapped in elements by mark.js. Processor time of the page's main thread, so that other work on the
 * machine does not count; the longest stretch is by the clock.
 */
export async function bench(): Promise<void> {
  const server = await serve()
  const urls = PAGES.map(([_, make], i) => server.add(`/page-${i}.html`, make()))
  for (const name of BROWSERS) {
    const reading = await openBrowser(name, {
      extension: buildFolder(name === "chromium" ? "chrome-mv3" : "firefox-mv3"),
    })
    const bare = await openBrowser(name)
    process.stdout.write(
      `${reading.version}\n${" ".repeat(18)}${COLUMNS.map((title) => title.padStart(15)).join("")}\n`,
    )
    await warmUp(reading, server)
    for (const [i, url] of urls.entries()) {
      const without = await measurePage(bare, url)
      const read = await measurePage(reading, url)
      const places = await reading.eval<Place[]>(placesOfMarks)
      const wrapped = await measurePage(bare, url, () => wrapIn(bare, places))
      process.stdout.write(row(PAGES[i]![0], read, without))
      process.stdout.write(row("  wrapped instead", wrapped, without))
    }
    await bare.close()
    await reading.close()
  }
  await server.close()
}

const MARK_JS = readFileSync(inRoot("node_modules/mark.js/dist/mark.js"), "utf8")

const wrapIn = (browser: Browser, places: Place[]) => browser.eval<void>(wrap, MARK_JS, places)

/** Two pages read before, as on any but the first page after the browser's start. */
async function warmUp(browser: Browser, server: LocalServer): Promise<void> {
  const url = server.add("/warm-up.html", article(500))
  for (let i = 0; i < 2; i++) {
    await browser.goto(url)
    await browser.until(() => CSS.highlights.size > 0)
  }
}
