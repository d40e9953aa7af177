/**
 * The harness of the browser tests. A test reads the same for Chromium and Firefox:
 *
 *   describe.each(BROWSERS)("the card in %s", (name) => {
 *     const { browser, server } = useBrowser(name)          // opened before, closed after the tests of this block
 *     it("opens on a leader", async () => {
 *       await browser().goto(`${server().url}astana.de.html`)     // assets/samples are served at the root
 *       server().add("/mine.html", "<p>…")                        // or a page of your own
 *       await browser().hover((await browser().pointOf("Xi Jinping"))!)
 *       await browser().until(() => document.documentElement.dataset.x)   // runs in the page: no closures
 *       await browser().inExtension(() => chrome.storage.local.get())     // runs in a page of the extension
 *       await browser().screenshot("/tmp/x.png")
 *     })
 *   })
 *
 * `browser()` is described in src/command/browser/browser.ts. The extension is built once, before the first test,
 * when the build is older than the sources. Run some: npx vitest run --project browser tests/browser/card.test.ts
 */
import { afterAll, beforeAll } from "vitest"
import type { Browser, OpenOptions } from "../../../src/command/browser/browser.ts"
import { openBrowser } from "../../../src/command/browser/open.ts"
import { BROWSERS, type BrowserName } from "../../../src/command/browsers.ts"
import { buildFolder, inRoot } from "../../../src/command/paths.ts"
import { type LocalServer, serve } from "../../../src/command/server.ts"

export type { Browser, OpenOptions, Point } from "../../../src/command/browser/browser.ts"
export type { BrowserName } from "../../../src/command/browsers.ts"
export { BROWSERS }

/** Folder of the built extension for a browser. */
export const extensionFor = (name: BrowserName): string =>
  buildFolder(name === "chromium" ? "chrome-mv3" : "firefox-mv3")

/** Opens a browser with the built extension. Close it yourself; `useBrowser` does that for you. */
export const open = (name: BrowserName, options: OpenOptions = {}): Promise<Browser> =>
  openBrowser(name, { extension: extensionFor(name), ...options })

/** One browser and one server for the tests of a `describe` block. */
export function useBrowser(name: BrowserName, options: OpenOptions = {}) {
  let browser: Browser | undefined
  let server: LocalServer | undefined
  beforeAll(async () => {
    server = await serve(inRoot("assets/samples"))
    browser = await open(name, options)
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })
  return {
    browser: () => browser as Browser,
    server: () => server as LocalServer,
  }
}
