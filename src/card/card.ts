import type { Facts } from "../knowledge/facts.ts"
import { colourScheme } from "../ui/tokens.ts"
import type { Card, CardOptions, Point } from "./contract.ts"
import { boxOf, createHost, hostParent, visibleArea } from "./host.ts"
import { type Box, lineAt, place } from "./layout.ts"
import { DELAYS, type Effect, type Event, IDLE, type State, step, type Timer, type Via } from "./machine.ts"
import { CARD_STYLE } from "./style.ts"
import { applyPlacement, type CardContent, cardView } from "./view.ts"

/** Facts that take longer than this let the card open with a word of patience. */
const PATIENCE = 150
/** Natural height is capped so that the card stays a card. */
const TALLEST = 560

/** The card over a page: binds the state machine to DOM, clock and facts. */
export function createCard(options: CardOptions): Card {
  const { document, words } = options
  const window = document.defaultView!
  const delays = { ...DELAYS, ...options.delays }
  const facts = new Map<number, Promise<Facts | undefined>>()
  const timers = new Map<Timer, number>()
  let state: State = IDLE
  let at: Point | undefined
  /** What of the next delay has passed already. */
  let passed = 0
  let shown: Shown | undefined
  let generation = 0

  interface Shown {
    id: number
    via: Via
    host: HTMLElement
    root: ShadowRoot
    card?: HTMLElement
    /** The pointer's place, from the top left corner of its line. */
    offset?: Point
    returnTo?: Element
    listening: AbortController
  }

  const dispatch = (event: Event): void => {
    const next = step(state, event)
    state = next.state
    for (const effect of next.effects) perform(effect)
  }

  function perform(effect: Effect): void {
    switch (effect.type) {
      case "start":
        window.clearTimeout(timers.get(effect.timer))
        timers.set(
          effect.timer,
          window.setTimeout(() => dispatch({ type: "timer", timer: effect.timer }), delays[effect.timer] - passed),
        )
        return
      case "stop":
        window.clearTimeout(timers.get(effect.timer))
        return
      case "prepare":
        prepare(effect.id)
        return
      case "show":
        show(effect.id, effect.via)
        return
      case "hide":
        hide()
        return
      case "focus-card":
        shown?.card?.focus({ preventScroll: true })
        return
      case "return-focus": {
        const to = shown?.returnTo
        if (to && "focus" in to && to.isConnected) (to as HTMLElement).focus({ preventScroll: true })
      }
    }
  }

  function prepare(id: number): Promise<Facts | undefined> {
    // Notes and dates change under an open page: what is kept lasts for one opening only.
    for (const other of facts.keys()) if (other !== id && other !== shown?.id) facts.delete(other)
    let found = facts.get(id)
    if (!found) {
      found = options.load(id).catch(() => undefined)
      facts.set(id, found)
    }
    return found
  }

  function show(id: number, via: Via): void {
    const previous = shown
    const mine = ++generation
    const returnTo = previous?.returnTo ?? document.activeElement ?? undefined
    const swap = previous !== undefined
    if (previous && (previous.host.parentElement !== hostParent(document) || !previous.host.isConnected)) removeHost()
    const lines = options.linesOf(id)
    if (lines.length === 0) {
      dispatch({ type: "gone", id })
      return
    }
    const line = lineAt(lines.map(boxOf), at)
    const offset = at && line && via !== "keyboard" ? { x: at.x - line.left, y: at.y - line.top } : undefined
    if (shown) Object.assign(shown, { id, via, offset, returnTo })
    else shown = { id, via, offset, returnTo, ...createHost(document, CARD_STYLE), listening: new AbortController() }

    let settled = false
    prepare(id).then((loaded) => {
      settled = true
      if (mine !== generation || shown?.id !== id) return
      fill(
        loaded ? { state: "facts", facts: loaded, hasNote: options.hasNote?.(id) ?? false } : { state: "failed" },
        swap,
      )
      options.onChange?.(id)
    })
    window.setTimeout(() => {
      if (!settled && mine === generation && shown?.id === id) fill({ state: "loading" }, swap)
    }, PATIENCE)
  }

  function fill(content: CardContent, still: boolean): void {
    if (!shown) return
    const current = shown
    const { id, host, root } = current
    const card = cardView(document, words, content, {
      save:
        options.save &&
        (() => (content.state === "facts" ? options.save!(id, content.facts) : Promise.resolve("failed"))),
      openNotes: () => options.openNotes?.(id),
      report: options.report && (() => content.state === "facts" && options.report!(id, content.facts)),
      close: () => dispatch({ type: "dismiss" }),
    })
    if (still || current.card) card.classList.add("still")
    const hadFocus = root.activeElement !== null
    root.replaceChildren(card)
    current.card = card
    if (!host.isConnected) {
      host.style.setProperty("--scheme", colourScheme(options.theme ?? "auto"), "important")
      hostParent(document).append(host)
      host.showPopover?.()
      listen(current)
    }
    reposition()
    if (current.via === "keyboard" || hadFocus) card.focus({ preventScroll: true })
  }

  function listen({ host, root, listening }: Shown): void {
    const { signal } = listening
    const on = (target: EventTarget, type: string, listener: (event: globalThis.Event) => void) =>
      target.addEventListener(type, listener, { signal, capture: true, passive: false })
    host.addEventListener("pointerenter", (e) => e.pointerType !== "touch" && dispatch({ type: "enter-card" }), {
      signal,
    })
    host.addEventListener("pointerleave", (e) => e.pointerType !== "touch" && dispatch({ type: "leave-card" }), {
      signal,
    })
    root.addEventListener("focusin", () => dispatch({ type: "focus-card" }), { signal })
    root.addEventListener(
      "focusout",
      (event) => {
        const to = (event as FocusEvent).relatedTarget
        if (to && root.contains(to as Node)) return
        // Only once focus has arrived is it known where it went; leaving the window is not leaving the card.
        const mine = generation
        window.setTimeout(() => {
          if (mine === generation && shown && root.activeElement === null && document.hasFocus())
            dispatch({ type: "blur-card" })
        })
      },
      { signal },
    )
    on(window, "keydown", (event) => key(event as KeyboardEvent))
    on(window, "pointerdown", (event) => !owns(event) && dispatch({ type: "press-outside" }))
    on(window, "scroll", (event) => !owns(event) && schedule())
    on(window, "resize", schedule)
    on(document, "fullscreenchange", () => dispatch({ type: "dismiss" }))
    on(window, "pagehide", () => dispatch({ type: "press-outside" }))
    if (window.visualViewport) {
      on(window.visualViewport, "resize", schedule)
      on(window.visualViewport, "scroll", schedule)
    }
  }

  function key(event: KeyboardEvent): void {
    if (!shown) return
    if (event.key === "Escape") {
      // The first Escape is the card's; the page's dialog behind it gets the next.
      event.preventDefault()
      event.stopImmediatePropagation()
      dispatch({ type: "dismiss" })
      return
    }
    if (event.key !== "Tab" || !owns(event) || !shown.card) return
    const stops = [...shown.card.querySelectorAll<HTMLElement>("button, a[href], [tabindex='0']")].filter(
      (stop) => stop.offsetParent !== null,
    )
    const active = shown.root.activeElement
    const edge = event.shiftKey ? stops[0] : stops.at(-1)
    if (active === edge || (event.shiftKey && active === shown.card)) {
      // Past its ends the card hands focus back to where the reader came from.
      event.preventDefault()
      dispatch({ type: "dismiss" })
    }
  }

  let scheduled = false
  function schedule(): void {
    if (scheduled) return
    scheduled = true
    window.requestAnimationFrame(() => {
      scheduled = false
      reposition()
    })
  }

  function reposition(): void {
    if (!shown?.card) return
    const { id, host, card, offset } = shown
    const view = visibleArea(window)
    const lines: Box[] = options.linesOf(id).map(boxOf)
    const seen = lines.some(
      (l) =>
        l.bottom > view.top && l.top < view.top + view.height && l.right > view.left && l.left < view.left + view.width,
    )
    if (!host.isConnected || !seen) {
      dispatch({ type: "gone", id })
      return
    }
    host.style.setProperty("--width", "23em", "important")
    card.style.setProperty("--height", "none", "important")
    const width = Math.min(host.offsetWidth, view.width - 16)
    host.style.setProperty("--width", `${width}px`, "important")
    const height = Math.min(card.offsetHeight, TALLEST)
    const line = lines[0]!
    const point =
      offset && at && lines.length === 1 ? { x: line.left + offset.x, y: line.top + offset.y } : offset && at
    applyPlacement(
      host,
      card,
      place({ lines, at: point, card: { width, height }, view, dir: words.t.dir, vertical: options.isVertical?.(id) }),
    )
  }

  function removeHost(): void {
    shown?.listening.abort()
    shown?.host.remove()
    shown = undefined
  }

  function hide(): void {
    generation++
    removeHost()
    facts.clear()
    options.onChange?.(undefined)
  }

  const owns = (event: globalThis.Event): boolean => shown !== undefined && event.composedPath().includes(shown.host)

  return {
    point(id, where, since) {
      if (where && state.name !== "open") at = where
      if (where && state.name === "open" && id !== null && id !== state.id) at = where
      passed = since === undefined ? 0 : window.performance.now() - since
      dispatch({ type: "point", id })
      passed = 0
    },
    open(id) {
      at = undefined
      dispatch({ type: "open", id })
    },
    tap(id, where) {
      at = where
      dispatch({ type: "tap", id })
    },
    gone: (id) => dispatch({ type: "gone", id }),
    reposition,
    close: () => dispatch({ type: "dismiss" }),
    owns,
    get openId() {
      return state.name === "open" ? state.id : undefined
    },
    destroy() {
      dispatch({ type: "press-outside" })
      for (const timer of timers.values()) window.clearTimeout(timer)
    },
  }
}
