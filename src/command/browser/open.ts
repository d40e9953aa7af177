import type { BrowserName } from "../browsers.ts"
import type { Browser, OpenOptions } from "./browser.ts"
import { openChromium } from "./chromium.ts"
import { openFirefox } from "./firefox.ts"

/** Opens a browser, setting it up first where the machine has none. */
export function openBrowser(name: BrowserName, options: OpenOptions = {}): Promise<Browser> {
  return name === "chromium" ? openChromium(options) : openFirefox(options)
}
