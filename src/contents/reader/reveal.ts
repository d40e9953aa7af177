import type { Marks } from "./marks.ts"

const FLASH_MS = 1600
let fading: ReturnType<typeof setTimeout> | undefined

/** Room that a mention in view has above and below. */
const MARGIN = 60

/** How far a stretch of one axis has to be moved to stand in the middle of the view; 0 where it is in view. */
const offCentre = (from: number, to: number, size: number, margin: number): number =>
  from >= margin && to <= size - margin ? 0 : (from + to - size) / 2

/** How far a place is from where it would be in view, to the right and down. */
function distance(range: Range): { left: number; top: number } {
  const { left, top, right, bottom } = range.getBoundingClientRect()
  return { left: offCentre(left, right, innerWidth, 0), top: offCentre(top, bottom, innerHeight, MARGIN) }
}

/** Brings a place of the page into view, at once where a card is to open at it. */
export function bringIntoView(range: Range, atOnce = false): void {
  const start = range.startContainer
  const element = start.nodeType === 1 ? (start as Element) : start.parentElement
  if (!element) return
  const calm = atOnce || matchMedia("(prefers-reduced-motion: reduce)").matches
  const { left, top } = distance(range)
  if (left === 0 && top === 0 && range.getBoundingClientRect().height > 0) return
  const { width, height } = element.getBoundingClientRect()
  const isLong = width > innerWidth || height > innerHeight - 2 * MARGIN
  const behavior = calm || isLong ? "instant" : "smooth"
  Element.prototype.scrollIntoView.call(element, { block: "center", behavior })
  // The middle of a text longer than the window need not show the place.
  if (isLong) window.scrollBy({ ...distance(range), behavior })
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
