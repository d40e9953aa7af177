import type { BrowserName } from "../browsers.ts"

/** A point in CSS pixels of the viewport. */
export interface Point {
  x: number
  y: number
}

/** A CSS selector (its middle is meant) or a point. */
export type Target = string | Point

/** What a page has used since it was opened. */
export interface Usage {
  /** Processor time of the main thread, ms; waiting for a processor does not count. */
  mainThread: number
  /** Bytes in use once garbage is collected: of the JavaScript heap in Chromium, of the whole process in Firefox. */
  memory: number
}

/** Processor time, in ms, of the slices in which an extension's scripts held the main thread of one page. */
export interface Slices {
  /** Of the longest slice: what its scripts do, with the style and layout they force and the memory cleared meanwhile. */
  longest: number
  total: number
  /** How many slices took more than a frame's 16 ms. */
  over: number
}

export interface OpenOptions {
  /** Folder of the unpacked extension; absent: no extension at all. */
  extension?: string
  /** Folder of the browser's profile; absent: a fresh one that is removed on close. */
  profile?: string
  /** Visible window instead of headless. Headless asks pages for reduced motion, so that screenshots catch no fade half-way. */
  headed?: boolean
  /** Colour scheme that pages see. */
  dark?: boolean
  /** Languages that pages see and, where the browser has it, its own: "de". */
  locale?: string
  /** All traffic, to this machine's own addresses too, goes through this HTTP proxy: "127.0.0.1:8080". */
  proxy?: string
  /** The extension is there only once `install` is called. */
  installLater?: boolean
  /** A screen that is touched; Firefox's is always. */
  touch?: boolean
  /** The extension runs in private windows too; Chromium has to be told, Firefox is at install. */
  privateWindows?: boolean
  /** Window size in CSS pixels. */
  width?: number
  height?: number
  /** Firefox only: preferences besides the driver's own. */
  prefs?: Readonly<Record<string, string | number | boolean>>
}

/** What pages are told of how they are shown; what is left out stays as it is. */
export interface Medium {
  dark?: boolean
  forcedColours?: boolean
  print?: boolean
}

/** A function that runs in the page: no closures, JSON in and out, may be async. */
// biome-ignore lint/complexity/noBannedTypes: only its source text is used
type Script = Function | string

/** One browser with one current tab. The same words drive Chromium and Firefox. */
export interface Browser {
  readonly name: BrowserName
  /** "Chromium 156.0.1234.5" or "firefox 153.0". */
  readonly version: string
  /** "chrome-extension://…/" or "moz-extension://…/"; empty without an extension. */
  readonly extensionBase: string
  goto(url: string): Promise<void>
  /** Runs a function in the page's own world and resolves to its JSON result. */
  eval<T = unknown>(script: Script, ...args: unknown[]): Promise<T>
  /** Resolves once the function, run in the page, returns something truthy; rejects after `ms`. */
  until<T = unknown>(script: Script, args?: unknown[], ms?: number): Promise<T>
  /** Moves the real pointer there, in one step from wherever it is. */
  hover(target: Target): Promise<void>
  click(target: Target): Promise<void>
  /** Touches the screen there, and lifts the finger after so many milliseconds. */
  tap(target: Target, holdMs?: number): Promise<void>
  /** Presses keys one after the other: "Escape", "Tab", "a", "Alt+Shift+F". */
  keys(...keys: string[]): Promise<void>
  /** Types a text into whatever has the focus. */
  type(text: string): Promise<void>
  /** The middle of the n-th occurrence of a text in the page, scrolled into view; undefined when there is none. */
  pointOf(text: string, occurrence?: number): Promise<Point | undefined>
  /** For benchmarks. Counts what the page opened next uses; resolves to how to read the count. */
  countUsage(): Promise<() => Promise<Usage>>
  /** For benchmarks. Profiles the page opened next; resolves to how to end that, and be told the extension's slices. */
  profileSlices(): Promise<() => Promise<Slices>>
  /** Shows the pages of the current tab in another medium, as of the next call. */
  media(medium: Medium): Promise<void>
  /** Gives the viewport another size, in CSS pixels at no zoom; Firefox's windows are no smaller than about 450 wide. */
  resize(width: number, height: number): Promise<void>
  /** PNG of the viewport as the reader sees it. */
  screenshot(file: string): Promise<void>
  /** Opens a page of the extension ("popup.html") in a new tab, which becomes the current one. */
  openExtensionPage(page: string): Promise<void>
  /** Runs a function in a page of the extension, with its APIs and storage, in a tab apart; the current tab stays current. */
  inExtension<T = unknown>(script: Script, ...args: unknown[]): Promise<T>
  /** Installs the extension; where it is there already, once more over itself, as an update does. */
  install(): Promise<void>
  /** Takes the extension's access to all sites away, as the reader can on the browser's own page. */
  revokeAccess(): Promise<void>
  /** Gives it back there. */
  giveAccess(): Promise<void>
  /** Runs a command of the extension in the current tab: by its keys in Firefox; Chromium's protocol presses none of the browser's own, there the event is sent. */
  command(name: string): Promise<void>
  /** Chooses an entry of the extension's in the context menu: sends the event that this makes. */
  menu(entry: string): Promise<void>
  /** Runs a function in the extension's background; it is given the background's global object before its arguments. */
  inBackground<T = unknown>(script: Script, ...args: unknown[]): Promise<T>
  /** Stops the extension's service worker or event page, as the browser does when it is idle. */
  stopBackground(): Promise<void>
  newTab(): Promise<void>
  /** Makes the n-th tab (in order of opening, 0 the first) the current one. */
  switchTab(index: number): Promise<void>
  closeTab(): Promise<void>
  /** Console messages and errors of all pages so far, "error: …"; Chromium only, empty in Firefox. */
  readonly console: readonly string[]
  /** Quits and starts again with the same profile; the extension is still there. */
  restart(): Promise<void>
  close(): Promise<void>
  /** Resolves when the browser is gone, also when its window was closed by hand. */
  readonly closed: Promise<void>
}

/**
 * Source of an expression that calls the script with the arguments.
 * `__name` is what a TypeScript runner may leave in a function's text.
 */
export function callOf(script: Script, args: readonly unknown[]): string {
  return `((__name) => (${String(script)})(...${JSON.stringify(args)}))((f) => f)`
}

/** Runs in the page: the middle of the n-th occurrence of a text, scrolled into view. */
export function findText(text: string, occurrence: number): Point | undefined {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let left = occurrence
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let at = node.nodeValue!.indexOf(text); at >= 0; at = node.nodeValue!.indexOf(text, at + 1)) {
      if (left-- > 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + text.length)
      const first = range.getBoundingClientRect()
      if (first.top < 0 || first.bottom > innerHeight) node.parentElement!.scrollIntoView({ block: "center" })
      const box = range.getClientRects()[0]
      return box && { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) }
    }
  }
  return undefined
}

/** Runs in the page: the middle of an element, scrolled into view. */
export function middleOf(selector: string): Point {
  const element = document.querySelector(selector)
  if (!element) throw new Error(`no element ${selector}`)
  element.scrollIntoView({ block: "nearest", inline: "nearest" })
  const box = element.getBoundingClientRect()
  return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) }
}

/** Asks until the answer is truthy. */
export async function poll<T>(ask: () => Promise<T>, what: string, ms: number): Promise<T> {
  const end = performance.now() + ms
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (performance.now() > end)
      throw new Error(`waited ${ms} ms in vain for ${what.replace(/\s+/g, " ").slice(0, 200)}`)
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
}
