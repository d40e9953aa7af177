import { type ChildProcess, spawn } from "node:child_process"
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { ensureBrowser } from "../browsers.ts"
import { filesBelow } from "../files.ts"
import { zipFolder } from "../zip.ts"
import {
  type Browser,
  callOf,
  findText,
  middleOf,
  type OpenOptions,
  type Point,
  poll,
  type Slices,
  type Target,
  type Usage,
} from "./browser.ts"
import { prefsOf, UUID } from "./firefox-prefs.ts"
import { END_PROFILE, START_PROFILE } from "./firefox-slices.ts"
import {
  CHOOSE_MENU,
  COLLECT_GARBAGE,
  GIVE_ACCESS,
  PROCESS_USAGE,
  REVOKE_ACCESS,
  RUN_COMMAND,
  SET_MEDIUM,
} from "./firefox-window.ts"
import { keyActions, typeActions } from "./keys.ts"
import { freePort, Marionette } from "./marionette.ts"
import { removeProfile } from "./profile.ts"

/** Firefox with the extension installed, driven over Marionette. */
export async function openFirefox(options: OpenOptions): Promise<Browser> {
  const program = await ensureBrowser("firefox")
  const scratch = mkdtempSync(path.join(tmpdir(), "fact-annotator-firefox-"))
  const profile = options.profile ?? path.join(scratch, "profile")
  const size = { width: options.width ?? 1000, height: options.height ?? 800 }
  const extension = options.extension
  const id: string | undefined = extension
    ? JSON.parse(readFileSync(path.join(extension, "manifest.json"), "utf8")).browser_specific_settings.gecko.id
    : undefined
  let firefox: ChildProcess
  let client: Marionette
  let version = ""
  let tabs: string[] = []
  let current = ""
  let helper: string | undefined

  const switchTo = async (handle: string) => {
    await client.send("WebDriver:SwitchToWindow", { handle, focus: true })
  }
  const inChrome = async (script: string, ...args: unknown[]) => {
    await client.send("Marionette:SetContext", { value: "chrome" })
    try {
      return (await client.send("WebDriver:ExecuteAsyncScript", { script, args, newSandbox: true })).value
    } finally {
      await client.send("Marionette:SetContext", { value: "content" })
    }
  }
  const evaluate = async <T>(script: Parameters<Browser["eval"]>[0], args: unknown[]): Promise<T> => {
    const text = `const done = arguments[arguments.length - 1];
      (async () => ${callOf(script, args)})().then((value) => done({ value }), (error) => done({ error: String(error) }))`
    const parameters = { script: text, args: [], newSandbox: true, sandbox: null }
    const answer = (await client.send("WebDriver:ExecuteAsyncScript", parameters)).value as { value: T; error?: string }
    if (answer.error !== undefined) throw new Error(answer.error)
    return answer.value ?? (undefined as T)
  }
  const openTab = async () => {
    const { handle } = await client.send("WebDriver:NewWindow", { type: "tab" })
    await switchTo(handle!)
    return handle!
  }
  const kill = () => firefox.kill("SIGKILL")

  let markClosed = () => {}
  const closed = new Promise<void>((resolve) => {
    markClosed = resolve
  })

  const launch = async () => {
    const port = await freePort()
    mkdirSync(profile, { recursive: true })
    const lines = Object.entries(prefsOf(options, port, id)).map(
      ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
    )
    writeFileSync(path.join(profile, "user.js"), lines.join(""))
    const args = ["--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile]
    firefox = spawn(program, [...args, ...(options.headed ? [] : ["--headless"])], { stdio: "ignore" })
    process.once("exit", kill)
    firefox.once("exit", () => markClosed())
    client = await Marionette.connect(port)
    const session = await client.send("WebDriver:NewSession", {})
    version = `${session.capabilities?.browserName} ${session.capabilities?.browserVersion}`
    await client.send("WebDriver:SetTimeouts", { script: 120_000 })
    await client.send("WebDriver:SetWindowRect", { width: size.width, height: size.height + 85 })
    current = String((await client.send("WebDriver:GetWindowHandle")).value)
    tabs = [current]
    helper = undefined
  }

  const install = async () => {
    if (!extension) return
    // As a file, so that it stays over a restart; a release Firefox takes unsigned extensions only for the session.
    const file = path.join(scratch, "extension.xpi")
    writeFileSync(file, zipFolder(extension, filesBelow(extension)))
    await client
      .send("Addon:Install", { path: file, temporary: false, allowPrivateBrowsing: true })
      .catch(() => client.send("Addon:Install", { path: extension, temporary: true, allowPrivateBrowsing: true }))
  }

  const quit = async () => {
    const isRunning = firefox.exitCode === null && firefox.signalCode === null
    if (!isRunning) return
    const gone = new Promise((resolve) => firefox.once("exit", resolve))
    await client.send("Marionette:Quit", { flags: ["eForceQuit"] }).catch(() => {})
    const late = setTimeout(kill, 8_000)
    await gone
    clearTimeout(late)
    client.close()
    process.off("exit", kill)
  }

  await launch()
  if (!options.installLater) await install()

  const pointAt = (target: Target): Promise<Point> =>
    typeof target === "string" ? evaluate<Point>(middleOf, [target]) : Promise.resolve(target)
  const pointer = async (target: Target, press: boolean, touch?: { holdMs: number }) => {
    const { x, y } = await pointAt(target)
    const actions = [
      { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0, origin: "viewport" },
      ...(press
        ? [
            { type: "pointerDown", button: 0 },
            ...(touch ? [{ type: "pause", duration: touch.holdMs }] : []),
            { type: "pointerUp", button: 0 },
          ]
        : []),
    ]
    await client.send("WebDriver:PerformActions", {
      actions: [
        touch
          ? { type: "pointer", id: "finger", parameters: { pointerType: "touch" }, actions }
          : { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions },
      ],
    })
  }
  const inExtension = async <T>(script: Parameters<Browser["eval"]>[0], ...args: unknown[]): Promise<T> => {
    if (!helper) {
      helper = await openTab()
      await client.send("WebDriver:Navigate", { url: `moz-extension://${UUID}/options.html` })
    }
    await client.send("WebDriver:SwitchToWindow", { handle: helper, focus: false })
    try {
      return await evaluate<T>(script, args)
    } finally {
      await switchTo(current)
    }
  }
  const perform = (actions: object[]) =>
    client.send("WebDriver:PerformActions", { actions: [{ type: "key", id: "keyboard", actions }] })

  return {
    name: "firefox",
    get version() {
      return version
    },
    extensionBase: extension ? `moz-extension://${UUID}/` : "",
    console: [],
    async goto(url) {
      await client.send("WebDriver:Navigate", { url })
    },
    eval: (script, ...args) => evaluate(script, args),
    until: (script, args = [], ms = 15_000) => poll(() => evaluate(script, args), String(script), ms),
    hover: (target) => pointer(target, false),
    click: (target) => pointer(target, true),
    tap: (target, holdMs = 0) => pointer(target, true, { holdMs }),
    async keys(...keys) {
      for (const key of keys) await perform(keyActions(key))
    },
    async type(text) {
      await perform(typeActions(text))
    },
    pointOf: (text, occurrence = 0) => evaluate(findText, [text, occurrence]),
    async countUsage() {
      const before = (await inChrome(PROCESS_USAGE)) as Usage
      return async () => {
        const { mainThread } = (await inChrome(PROCESS_USAGE)) as Usage
        await inChrome(COLLECT_GARBAGE)
        const { memory } = (await inChrome(PROCESS_USAGE)) as Usage
        return { mainThread: mainThread - before.mainThread, memory }
      }
    },
    async profileSlices() {
      await inChrome(START_PROFILE)
      return async () => (await inChrome(END_PROFILE, `moz-extension://${UUID}/`)) as Slices
    },
    async media(medium) {
      await inChrome(SET_MEDIUM, medium)
    },
    async resize(width, height) {
      const inner = () => evaluate<number[]>(() => [outerWidth - innerWidth, outerHeight - innerHeight], [])
      const [beside = 0, above = 0] = await inner()
      await client.send("WebDriver:SetWindowRect", { width: width + beside, height: height + above })
    },
    async screenshot(file) {
      const { value } = await client.send("WebDriver:TakeScreenshot", { full: false })
      writeFileSync(file, Buffer.from(String(value), "base64"))
    },
    async openExtensionPage(name) {
      current = await openTab()
      tabs.push(current)
      await client.send("WebDriver:Navigate", { url: `moz-extension://${UUID}/${name}` })
    },
    inExtension,
    inBackground(script, ...args) {
      const world = "await chrome.runtime.getBackgroundPage()"
      return inExtension(`async (...args) => (${String(script)})(${world}, ...args)`, ...args)
    },
    install,
    async revokeAccess() {
      await inChrome(REVOKE_ACCESS, id)
    },
    async giveAccess() {
      await inChrome(GIVE_ACCESS, id)
    },
    async command(name) {
      await inChrome(RUN_COMMAND, id, name)
    },
    async menu(entry) {
      await inChrome(CHOOSE_MENU, id, entry)
    },
    async stopBackground() {
      await inChrome(
        `const done = arguments[arguments.length - 1];
         Promise.resolve(WebExtensionPolicy.getByID(arguments[0]).extension
           .terminateBackground?.({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }))
           .then(() => done(true), (error) => done(String(error)))`,
        id,
      )
    },
    async newTab() {
      current = await openTab()
      tabs.push(current)
    },
    async switchTab(index) {
      current = tabs[index] ?? current
      await switchTo(current)
    },
    async closeTab() {
      await client.send("WebDriver:CloseWindow")
      tabs = tabs.filter((tab) => tab !== current)
      current = tabs.at(-1)!
      await switchTo(current)
    },
    async restart() {
      await quit()
      await launch()
    },
    closed,
    async close() {
      await quit()
      await removeProfile(scratch)
    },
  }
}
