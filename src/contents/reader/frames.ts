/** Frames smaller than this, and with less text, hold advertisements and counters. */
const FRAME_MIN = 200
const TEXT_MIN = 200

/** Whether this frame is part of what is read: one of the page's own site with room for text. */
export function isReadableFrame(): boolean {
  try {
    return window.top?.document !== undefined && innerWidth >= FRAME_MIN && innerHeight >= FRAME_MIN
  } catch {
    // Another site's page around this one.
    return false
  }
}

/** Whether the page has a frame of its own site with prose in it. */
export function hasReadableFrame(document: Document): boolean {
  // The window knows of its frames; a search for them goes through the whole page.
  if (window.length === 0) return false
  for (const frame of Document.prototype.querySelectorAll.call(document, "iframe")) {
    const { clientWidth, clientHeight, contentDocument } = frame as HTMLIFrameElement
    if (clientWidth < FRAME_MIN || clientHeight < FRAME_MIN || !contentDocument?.body) continue
    if ((contentDocument.body.textContent?.length ?? 0) >= TEXT_MIN) return true
  }
  return false
}
