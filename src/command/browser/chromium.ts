import { createHash } from "node:crypto"
import { mkdtempSync, realpathSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { type BrowserContext, chromium, type Page } from "playwright-core"
import { ensureBrowser } from "../browsers.ts"
import { type Browser, callOf, findText, middleOf, type OpenOptions, type Point, poll, type Target } from "./browser.ts"
import { traceSlices } from "./chromium-slices.ts"
import { removeProfile } from "./profile.ts"

type Evaluated<T> = Promise<T>

const ARGS = [
  "--no-sandbox",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--hide-crash-restore-bubble",
]

/** Chromium derives an unpacked extension's id from its folder: the first 32 hex digits of a hash, as letters a to p. */
function unpackedId(folder: string): string {
  const digits = createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 32)
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join("")
}

interface DeveloperPrivate {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>
  updateExtensionConfiguration(change: {
    extensionId: string
    incognitoAccess?: boolean
    hostAccess?: "ON_CLICK" | "ON_ALL_SITES"
  }): Promise<void>
  getExtensionInfo(id: string): Promise<{ state: string }>
}

/** An extension's event, as Chromium lets its own scripts fire it. */
interface Dispatcher {
  dispatch(...about: unknown[]): void
}

/** Ticks “Allow in Incognito” on the browser's own page; the extension is loaded anew by it. */
async function allowPrivateWindows(page: Page, extensionId: string): Promise<void> {
  await page.goto("chrome://extensions")
  const isEnabled = () =>
    page.evaluate(async (id) => {
      const { developerPrivate } = (window as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome
      return (await developerPrivate.getExtensionInfo(id)).state === "ENABLED"
    }, extensionId)
  await page.evaluate(async (id) => {
    const { developerPrivate } = (window as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true })
  }, extensionId)
  await poll(isEnabled, "the extension in private windows", 10_000)
}

/** Chromium with the extension loaded, driven over its DevTools protocol. */
export async function openChromium(options: OpenOptions): Promise<Browser> {
  const program = await ensureBrowser("chromium")
  const profile = options.profile ?? mkdtempSync(path.join(tmpdir(), "fact-annotator-chromium-"))
  const size = { width: options.width ?? 1000, height: options.height ?? 800 }
  const console: string[] = []
  let context: BrowserContext
  let page: Page
  let helper: Page | undefined
  const extensionBase = options.extension ? `chrome-extension://${unpackedId(options.extension)}/` : ""

  const extensionId = () => extensionBase.split("/")[2] ?? ""

  let markClosed = () => {}
  const closed = new Promise<void>((resolve) => {
    markClosed = resolve
  })

  const launch = async () => {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: program,
      headless: false,
      viewport: size,
      colorScheme: options.dark ? "dark" : "light",
      reducedMotion: options.headed ? null : "reduce",
      locale: options.locale,
      env: { ...process.env, ...(options.locale ? { LANGUAGE: options.locale } : {}) } as Record<string, string>,
      hasTouch: options.touch ?? false,
      ignoreDefaultArgs: ["--disable-extensions", "--disable-back-forward-cache"],
      args: [
        ...ARGS,
        ...(options.headed ? [] : ["--headless=new"]),
        ...(options.locale ? [`--lang=${options.locale}`] : []),
        ...(options.proxy ? [`--proxy-server=${options.proxy}`, "--proxy-bypass-list=<-loopback>"] : []),
        "--enable-unsafe-extension-debugging",
        ...(options.extension && !options.installLater
          ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
          : []),
      ],
    })
    const listen = (one: Page) => {
      one.on("console", (message) => console.push(`${message.type()}: ${message.text()}`))
      one.on("pageerror", (error) => console.push(`error: ${error.message}`))
    }
    context.pages().forEach(listen)
    context.on("page", listen)
    context.on("close", () => markClosed())
    page = context.pages()[0] ?? (await context.newPage())
  }
  await launch()
  if (options.privateWindows) await allowPrivateWindows(page!, extensionId())

  const evaluate = <T>(where: Page, script: Parameters<Browser["eval"]>[0], args: unknown[]): Evaluated<T> =>
    where.evaluate(callOf(script, args)) as Promise<T>
  const pointAt = (target: Target): Promise<Point> =>
    typeof target === "string" ? evaluate<Point>(page, middleOf, [target]) : Promise.resolve(target)
  const setAccess = async (hostAccess: "ON_CLICK" | "ON_ALL_SITES") => {
    const settings = await context.newPage()
    await settings.goto("chrome://extensions")
    await settings.evaluate(
      (change) => {
        const { developerPrivate } = (window as unknown as { chrome: { developerPrivate: DeveloperPrivate } }).chrome
        return developerPrivate.updateExtensionConfiguration(change)
      },
      { extensionId: extensionId(), hostAccess },
    )
    await settings.close()
    await page.bringToFront()
  }
  /** Sends the background an event of the browser's own about the tab in front. */
  const dispatch = async (event: "command" | "menu", what: string) => {
    // The welcome page of a fresh install may have come in front of it.
    await page.bringToFront()
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"))
    await worker.evaluate(
      async ([event, what]) => {
        const { commands, contextMenus } = chrome as unknown as Record<string, Record<string, Dispatcher>>
        const [tab] = await chrome.tabs.query({ active: true })
        if (event === "command") commands!.onCommand!.dispatch(what, tab)
        else contextMenus!.onClicked!.dispatch({ menuItemId: what, frameId: 0 }, tab)
      },
      [event, what],
    )
  }
  const visible = () => context.pages().filter((one) => one !== helper)

  return {
    name: "chromium",
    version: `Chromium ${context!.browser()?.version() ?? ""}`,
    extensionBase,
    console,
    async goto(url) {
      await page.bringToFront()
      await page.goto(url)
    },
    eval: (script, ...args) => evaluate(page, script, args),
    until: (script, args = [], ms = 15_000) => poll(() => evaluate(page, script, args), String(script), ms),
    async hover(target) {
      const { x, y } = await pointAt(target)
      await page.mouse.move(x, y)
    },
    async click(target) {
      const { x, y } = await pointAt(target)
      await page.mouse.click(x, y)
    },
    async tap(target, holdMs = 0) {
      const point = await pointAt(target)
      const session = await context.newCDPSession(page)
      await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [point] })
      await new Promise((resolve) => setTimeout(resolve, holdMs))
      await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] })
      await session.detach()
    },
    async keys(...keys) {
      for (const key of keys) await page.keyboard.press(key)
    },
    type: (text) => page.keyboard.type(text),
    pointOf: (text, occurrence = 0) => evaluate(page, findText, [text, occurrence]),
    async countUsage() {
      const session = await context.newCDPSession(page)
      await session.send("Performance.enable", { timeDomain: "threadTicks" })
      const read = async (wanted: string) => {
        const { metrics } = await session.send("Performance.getMetrics")
        return metrics.find(({ name }) => name === wanted)?.value ?? 0
      }
      return async () => {
        // The counter begins anew with each navigation.
        const mainThread = 1000 * (await read("ThreadTime"))
        await session.send("HeapProfiler.collectGarbage")
        const memory = await read("JSHeapUsedSize")
        await session.detach()
        return { mainThread, memory }
      }
    },
    async profileSlices() {
      const session = await context.newCDPSession(page)
      const end = await traceSlices(session, extensionBase)
      return async () => {
        const slices = await end()
        await session.detach()
        return slices
      }
    },
    async media({ dark, forcedColours, print }) {
      const either = <T>(choice: boolean | undefined, yes: T, no: T) =>
        choice === undefined ? undefined : choice ? yes : no
      await page.emulateMedia({
        colorScheme: either(dark, "dark", "light"),
        forcedColors: either(forcedColours, "active", "none"),
        media: either(print, "print", "screen"),
      })
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    async screenshot(file) {
      await page.screenshot({ path: file })
    },
    async openExtensionPage(name) {
      page = await context.newPage()
      await page.goto(extensionBase + name)
    },
    async inExtension(script, ...args) {
      const current = page
      if (!helper || helper.isClosed()) {
        helper = await context.newPage()
        await helper.goto(`${extensionBase}options.html`)
        await current.bringToFront()
      }
      return evaluate(helper, script, args)
    },
    async inBackground(script, ...args) {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker"))
      return worker.evaluate(callOf(`(...args) => (${String(script)})(globalThis, ...args)`, args)) as Promise<never>
    },
    async install() {
      const session = await context.browser()!.newBrowserCDPSession()
      await session.send("Extensions.loadUnpacked" as "Browser.getVersion", { path: options.extension } as object)
      await session.detach()
    },
    revokeAccess: () => setAccess("ON_CLICK"),
    giveAccess: () => setAccess("ON_ALL_SITES"),
    command: (name) => dispatch("command", name),
    menu: (entry) => dispatch("menu", entry),
    async stopBackground() {
      const session = await context.newCDPSession(helper ?? page)
      await session.send("ServiceWorker.enable")
      await session.send("ServiceWorker.stopAllWorkers")
      await session.detach()
    },
    async newTab() {
      page = await context.newPage()
    },
    async switchTab(index) {
      page = visible()[index] ?? page
      await page.bringToFront()
    },
    async closeTab() {
      await page.close()
      page = visible().at(-1) ?? (await context.newPage())
    },
    async restart() {
      await context.close()
      helper = undefined
      await launch()
    },
    closed,
    async close() {
      await context.close()
      if (!options.profile) await removeProfile(profile)
    },
  }
}
