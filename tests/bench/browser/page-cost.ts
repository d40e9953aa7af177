import { readFileSync } from "node:fs"
import type { Browser } from "../../../src/command/browser/browser.ts"
import { openBrowser } from "../../../src/command/browser/open.ts"
import { BROWSERS } from "../../../src/command/browsers.ts"
import { buildFolder, inRoot } from "../../../src/command/paths.ts"
import { type LocalServer, serve } from "../../../src/command/server.ts"
import { type Cost, measureBusy, measurePage, measureSlice } from "./support/measure.ts"
import { article, withWatch } from "./support/pages.ts"

const PAGES: readonly [string, () => string][] = [
  ["1,000 words", () => article(1000)],
  ["10,000 words", () => article(10_000)],
  ["50,000 words", () => article(50_000)],
  ["live, 10 a second", () => article(10_000, { live: true })],
  ["sample article", () => withWatch(readFileSync(inRoot("assets/samples/astana.de.html"), "utf8"))],
]

/** Its marks are painted where the reader is: read to the end, they all have been. */
const READ_WHOLE = "10,000 words"

interface Place {
  start: number
  length: number
}

/** Runs in the page: reads it to its end, a view at a time. */
async function scrollThrough(): Promise<void> {
  for (let y = 0; y <= document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y)
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}

/** Runs in the page: the places of all marks, counted in characters of its text; they are painted where the reader is. */
async function placesOfMarks(): Promise<Place[]> {
  const starts = new Map<Node, number>()
  const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT)
  let length = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    starts.set(node, length)
    length += node.nodeValue!.length
  }
  const places = new Map<string, Place>()
  for (let y = 0; y <= document.documentElement.scrollHeight; y += 2 * innerHeight) {
    scrollTo(0, y)
    await new Promise((resolve) => setTimeout(resolve, 300))
    for (const range of [...CSS.highlights.values()].flatMap((highlight) => [...highlight])) {
      const start = (starts.get(range.startContainer) ?? Number.NaN) + range.startOffset
      const end = (starts.get(range.endContainer) ?? Number.NaN) + range.endOffset
      if (end > start) places.set(`${start} ${end}`, { start, length: end - start })
    }
  }
  return [...places.values()].sort((a, b) => a.start - b.start)
}

/** Runs in the page: wraps the same places in elements, as most extensions mark what they found. */
function wrap(source: string, places: Place[]): void {
  new Function(source).call(window)
  const { Mark } = window as unknown as {
    Mark: new (at: Element) => { markRanges(places: Place[], options: object): void }
  }
  new Mark(document.querySelector("main") ?? document.body).markRanges(places, { exclude: [] })
}

const COLUMNS = ["main thread ms", "longest ms", "own slice ms", "CLS", "click ms", "nodes added", "memory MB", "marks"]

function row(label: string, cost: Cost, bare: Cost, slice?: number): string {
  const pair = (value: number, than: number) => `${value.toFixed(0)} (+${(value - than).toFixed(0)})`
  const cells = [
    pair(cost.busy, bare.busy),
    pair(cost.longest, bare.longest),
    slice?.toFixed(1) ?? "–",
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
 * machine does not count. The longest stretch is by the clock, and counts what the browser and the machine did then;
 * the extension's own longest slice is processor time again, told by the browser's profiler.
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
      const slice = await measureSlice(reading, url)
      const read = await measurePage(reading, url)
      const places = await reading.eval<Place[]>(placesOfMarks)
      const wrapped = await measurePage(bare, url, () => wrapIn(bare, places))
      process.stdout.write(row(PAGES[i]![0], read, without, slice))
      process.stdout.write(row("  wrapped instead", wrapped, without))
      if (PAGES[i]![0] !== READ_WHOLE) continue
      const scroll = (browser: Browser) => measureBusy(browser, url, () => browser.eval<void>(scrollThrough))
      const [plain, marked] = [await scroll(bare), await scroll(reading)]
      const [before, after] = [plain.busy, marked.busy].map((ms) => ms.toFixed(0))
      process.stdout.write(`  read to its end: ${after} ms of main thread, ${before} without\n`)
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
