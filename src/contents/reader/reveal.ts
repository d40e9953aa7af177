import type { Marks } from "./marks.ts"

const FLASH_MS = 1600
let fading: ReturnType<typeof setTimeout> | undefined

/** Brings a place of the page into view, at once where a card is to open at it. */
export function bringIntoView(range: Range, atOnce = false): void {
  const start = range.startContainer
  const element = start.nodeType === 1 ? (start as Element) : start.parentElement
  if (!element) return
  const calm = atOnce || matchMedia("(prefers-reduced-motion: reduce)").matches
  const box = range.getBoundingClientRect()
  if (box.height > 0 && box.top >= 60 && box.bottom <= innerHeight - 60) return
  Element.prototype.scrollIntoView.call(element, { block: "center", behavior: calm ? "instant" : "smooth" })
}

/** Scrolls to a range and, where the page has marks, lets it stand out for a moment. */
export function reveal(marks: Marks | undefined, range: Range): void {
  bringIntoView(range)
  if (!marks) return
  marks.setFocus(range)
  clearTimeout(fading)
  fading = setTimeout(() => marks.setFocus(undefined), FLASH_MS)
}

/** Keeps what stands out from fading: a card is open at it. */
export function keepFocus(): void {
  clearTimeout(fading)
}
