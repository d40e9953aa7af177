import type { Box, View } from "./layout.ts"

/**
 * The one element the card adds to a page, and where it has to stand: inside the topmost open modal dialog,
 * because everything outside of one is inert, else under the root. As a manual popover it lies in the top
 * layer, above full screen elements and any z-index.
 */
export function hostParent(document: Document): Element {
  let dialog: Element | undefined
  for (const open of document.querySelectorAll("dialog:modal")) dialog = open
  return dialog ?? document.documentElement
}

/** The visible part of the page, in the coordinates of `getBoundingClientRect`. */
export function visibleArea(window: Window): View {
  const visual = window.visualViewport
  const root = window.document.documentElement
  if (!visual) return { left: 0, top: 0, width: root.clientWidth, height: window.innerHeight }
  const left = visual.offsetLeft
  // `clientWidth` leaves out a classic scrollbar, on whichever side it stands; in quirks mode it is 0.
  const width = visual.scale === 1 && root.clientWidth > 0 ? Math.min(visual.width, root.clientWidth) : visual.width
  return { left, top: visual.offsetTop, width, height: visual.height }
}

export function boxOf(rect: DOMRect): Box {
  return { left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom }
}

/** Makes the host with its closed shadow root; nothing of it can be styled or read by name from the page. */
export function createHost(document: Document, css: string): { host: HTMLElement; root: ShadowRoot } {
  const host = document.createElement("div")
  host.popover = "manual"
  // In Firefox a content script's sheet must come from the page's window, in Chromium from its own.
  const root = host.attachShadow({ mode: "closed", delegatesFocus: false })
  const Sheet = document.defaultView?.CSSStyleSheet ?? CSSStyleSheet
  const sheet = new Sheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  return { host, root }
}
