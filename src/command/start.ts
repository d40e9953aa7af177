import { existsSync } from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"
import type { PageState } from "../messages/map.ts"
import type { Browser } from "./browser/browser.ts"
import { openBrowser } from "./browser/open.ts"
import { BROWSERS, type BrowserName, ensureBrowser } from "./browsers.ts"
import { buildIfStale } from "./build.ts"
import { buildFolder, inRoot } from "./paths.ts"
import { serve } from "./server.ts"
import { describeMentions, READ_STATE } from "./tour.ts"

const SAMPLES = inRoot("assets/samples")
const FIRST_SAMPLE = "astana.de.html"
const SCREENSHOT = "fact-annotator.png"
const USAGE = "usage: npm start [-- --browser chromium|firefox] [--headless] [FILE|URL]\n"

interface Wish {
  browser?: BrowserName
  headless: boolean
  page?: string
}

/** Reads the arguments; a string says what is wrong with them. */
function wishOf(args: string[]): Wish | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { browser: { type: "string" }, headless: { type: "boolean" } },
    })
    if (values.browser !== undefined && !BROWSERS.includes(values.browser as BrowserName)) {
      return `There is no browser ${values.browser} here: chromium or firefox.`
    }
    if (positionals.length > 1) return "One page at a time."
    const noDisplay = process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
    return {
      browser: values.browser as BrowserName | undefined,
      headless: Boolean(values.headless) || noDisplay,
      page: positionals[0],
    }
  } catch (error) {
    return (error as Error).message
  }
}

/** Serves the samples, or the folder of the file asked for, and says which address to open. */
async function serveFor(page: string | undefined) {
  if (page === undefined) {
    const server = await serve(SAMPLES)
    return { server, url: server.url + FIRST_SAMPLE }
  }
  if (/^https?:/.test(page)) return { server: await serve(SAMPLES), url: page }
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), page)
  if (!existsSync(file)) return undefined
  const server = await serve(path.dirname(file))
  return { server, url: server.url + encodeURIComponent(path.basename(file)) }
}

/** Finds the browser asked for; where none was asked for, the first that the machine has or can get. */
async function chooseBrowser(wished: BrowserName | undefined): Promise<BrowserName> {
  if (wished) {
    await ensureBrowser(wished)
    return wished
  }
  try {
    await ensureBrowser("chromium")
    return "chromium"
  } catch {
    await ensureBrowser("firefox")
    return "firefox"
  }
}

/** Prints what was found on the page and saves a screenshot with a card open. Resolves to an exit code. */
async function tour(browser: Browser, url: string): Promise<number> {
  await browser.goto(url)
  const state = await waitForReading(browser, url)
  if (!state) {
    process.stderr.write("The page was not read within 30 s.\n")
    return 1
  }
  process.stdout.write(`${await describeMentions(browser, state)}\n`)
  const shown = state.mentions.find(({ kind }) => kind === "leader") ?? state.mentions[0]
  const point = shown && (await browser.pointOf(shown.surface))
  if (point) {
    await browser.hover({ x: 2, y: 2 })
    await browser.hover(point)
    await browser.until(() => document.documentElement.lastElementChild?.tagName !== "BODY", [], 10_000)
  }
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), SCREENSHOT)
  await browser.screenshot(file)
  process.stdout.write(`\nScreenshot with a card open: ${file}\n`)
  return 0
}

/** The page's state as the popup sees it, once its mentions are marked. */
async function waitForReading(browser: Browser, url: string): Promise<PageState | undefined> {
  const end = performance.now() + 30_000
  while (performance.now() < end) {
    const state = await browser.inExtension<PageState | undefined>(READ_STATE, url)
    if (state && state.mentions.length > 0) return state
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  return undefined
}

/** Resolves when the reader closes the browser or presses Ctrl-C. */
function untilStopped(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve())
    void browser.closed.then(resolve)
  })
}

/** `npm start [-- --browser chromium|firefox] [--headless] [FILE|URL]` */
export async function run(args: string[]): Promise<number> {
  const wish = wishOf(args)
  if (typeof wish === "string") {
    process.stderr.write(`${wish}\n${USAGE}`)
    return 2
  }
  const served = await serveFor(wish.page)
  if (!served) {
    process.stderr.write(`There is no file ${wish.page}.\n`)
    return 2
  }
  const { server, url } = served
  let browser: Browser | undefined
  try {
    const name = await chooseBrowser(wish.browser)
    const target = name === "chromium" ? "chrome-mv3" : "firefox-mv3"
    if ((await buildIfStale([target])) !== 0) return 1
    browser = await openBrowser(name, { extension: buildFolder(target), headed: !wish.headless })
    if (wish.headless) return await tour(browser, url)
    await browser.goto(url)
    process.stdout.write(`${browser.version} shows ${url} with the extension loaded. Ctrl-C ends it.\n`)
    await untilStopped(browser)
    return 0
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    return 1
  } finally {
    await browser?.close().catch(() => {})
    await server.close()
  }
}
