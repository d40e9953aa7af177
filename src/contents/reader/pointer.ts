import type { LateCard } from "./late-card.ts"
import type { Marks } from "./marks.ts"

/** Elements that mean something of their own by a tap. */
const ACTIVE =
  "a[href], button, input, select, textarea, label, summary, video, audio, [role=button], [role=link], [onclick]"

/** A finger that rests longer than this selects or asks the browser for its menu, also where a click comes of it. */
const LONG_PRESS_MS = 500

/**
 * Leads pointer and touch to the card. Listens passively and never takes an event from the page; what a page's own
 * script makes up (`isTrusted` false) is not heard. Returns how to stop.
 */
export function followPointer(document: Document, marks: Marks, card: LateCard): () => void {
  const stopping = new AbortController()
  const options = { capture: true, passive: true, signal: stopping.signal }
  let last: PointerEvent | undefined
  let scheduled = false
  let over: number | null = null
  let moved = false
  let pressed = 0

  const look = (): void => {
    scheduled = false
    if (!last) return
    const { clientX: x, clientY: y } = last
    const id = marks.hits.at(x, y)
    if (id === null && over === null) return
    over = id
    card.point(id, { x, y })
  }

  document.addEventListener(
    "pointermove",
    (event) => {
      if (!event.isTrusted || event.pointerType === "touch" || event.buttons !== 0) return
      if (card.owns(event)) {
        last = undefined
        over = null
        return
      }
      if (!moved) card.expect()
      moved = true
      last = event
      if (scheduled) return
      scheduled = true
      requestAnimationFrame(look)
    },
    options,
  )
  document.documentElement.addEventListener(
    "pointerleave",
    (event) => {
      if (!event.isTrusted) return
      last = undefined
      if (over !== null) card.point(null)
      over = null
    },
    options,
  )
  document.addEventListener(
    "pointerdown",
    ({ timeStamp }) => {
      pressed = timeStamp
    },
    options,
  )
  document.addEventListener(
    "click",
    (event) => {
      if (!event.isTrusted || (event as PointerEvent).pointerType !== "touch" || card.owns(event)) return
      if (event.timeStamp - pressed > LONG_PRESS_MS) return
      const path = event.composedPath()
      const active = path.some((target) => target instanceof Element && Element.prototype.matches.call(target, ACTIVE))
      card.tap(active ? null : marks.hits.at(event.clientX, event.clientY), { x: event.clientX, y: event.clientY })
    },
    options,
  )
  return () => stopping.abort()
}
