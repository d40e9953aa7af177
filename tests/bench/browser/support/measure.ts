import type { Browser } from "../../../../src/command/browser/browser.ts"

/** What a page used and went through. */
export interface Cost {
  /** Processor time of the page's main thread, ms. */
  busy: number
  /** The longest stretch for which its main thread was taken, ms. */
  longest: number
  /** Sum of layout shifts; undefined where the browser does not tell. */
  shift?: number
  /** The slowest of some clicks until its answer was painted, ms. */
  click: number
  nodes: number
  marks: number
  /** Bytes. */
  memory: number
}

const RUNS = 3
/** Long enough for the largest page to come to rest. */
const SETTLE_MS = 2000
const CLICKS = 6

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!
const settled = (ms = SETTLE_MS) => new Promise((resolve) => setTimeout(resolve, ms))

/** Opens a page some times; what it uses until it has come to rest, and `meanwhile` is done. */
export async function measureBusy(
  browser: Browser,
  url: string,
  meanwhile = async () => {},
): Promise<Pick<Cost, "busy" | "memory">> {
  const busy = []
  let memory = 0
  for (let i = 0; i < RUNS; i++) {
    const read = await browser.countUsage()
    await browser.goto(url)
    await meanwhile()
    await settled()
    const usage = await read()
    busy.push(usage.mainThread)
    memory = usage.memory
  }
  return { busy: median(busy), memory }
}

/** Opens a page some times and measures it; `meanwhile` is done in it as soon as it stands. */
export async function measurePage(browser: Browser, url: string, meanwhile = async () => {}): Promise<Cost> {
  const used = await measureBusy(browser, url, meanwhile)
  const longest = []
  for (let i = 0; i < RUNS; i++) {
    await browser.goto(`${url}?longest`)
    await meanwhile()
    await settled()
    longest.push(await browser.eval<number>("() => seen.longest"))
  }
  await browser.goto(url)
  await meanwhile()
  for (let i = 0; i < CLICKS; i++) await browser.click({ x: 300, y: 300 })
  await settled(300)
  const rest = await browser.eval<Omit<Cost, "busy" | "longest" | "memory">>(`() => ({
    shift: PerformanceObserver.supportedEntryTypes.includes("layout-shift") ? seen.shift : undefined,
    click: seen.click,
    nodes: document.querySelectorAll("*").length,
    marks: [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0),
  })`)
  return { ...used, longest: median(longest), ...rest }
}

/** Opens a page some times; the extension's longest slice there in ms of processor time, by the browser's own profiler. */
export async function measureSlice(browser: Browser, url: string): Promise<number> {
  const longest = []
  for (let i = 0; i < RUNS; i++) {
    const read = await browser.profileSlices()
    await browser.goto(url)
    await settled()
    longest.push((await read()).longest)
  }
  return median(longest)
}
