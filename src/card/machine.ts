/**
 * When the card opens and closes: a pure state machine. It knows neither DOM nor clock; timers are effects
 * that the binding starts and reports back as events. `Id` names a mention.
 */

/** Delays in milliseconds, by name. */
export interface Delays {
  /** How long the pointer rests on a mention before its card opens. */
  dwell: number
  /** With a card open, how long on another mention before that one's card takes its place. */
  swap: number
  /** How long the card waits for the pointer once it has left mention and card (WCAG 1.4.13, hoverable). */
  grace: number
}

export const DELAYS: Delays = { dwell: 300, swap: 180, grace: 320 }

export type Via = "pointer" | "keyboard" | "touch"

export type State =
  | { name: "idle" }
  /** The pointer rests on a mention and the dwell time runs. */
  | { name: "waiting"; id: number }
  | {
      name: "open"
      id: number
      via: Via
      /** The pointer is on its mention, on the card, or on neither. */
      over: "mention" | "card" | "nothing"
      /** Another mention the pointer rests on. */
      candidate?: number
      /** Focus is inside the card: it stays until dismissed. */
      focused: boolean
    }

export type Event =
  | { type: "point"; id: number | null }
  | { type: "enter-card" }
  | { type: "leave-card" }
  | { type: "focus-card" }
  | { type: "blur-card" }
  /** A command or key asks for the card of a mention. */
  | { type: "open"; id: number }
  | { type: "tap"; id: number | null }
  /** A press outside mention and card. */
  | { type: "press-outside" }
  | { type: "dismiss" }
  /** The mention has left the page or the view. */
  | { type: "gone"; id: number }
  | { type: "timer"; timer: Timer }

export type Timer = "dwell" | "swap" | "grace"

export type Effect =
  | { type: "start"; timer: Timer }
  | { type: "stop"; timer: Timer }
  /** Ask for the facts early, while the dwell time runs. */
  | { type: "prepare"; id: number }
  | { type: "show"; id: number; via: Via }
  | { type: "hide" }
  | { type: "focus-card" }
  /** Give focus back to where it was before the card took it. */
  | { type: "return-focus" }

export interface Step {
  state: State
  effects: Effect[]
}

export const IDLE: State = { name: "idle" }

const stay = (state: State): Step => ({ state, effects: [] })
const stop = (timer: Timer): Effect => ({ type: "stop", timer })
const start = (timer: Timer): Effect => ({ type: "start", timer })

function close(state: State, returnFocus: boolean): Step {
  if (state.name === "idle") return stay(state)
  if (state.name === "waiting") return { state: IDLE, effects: [stop("dwell")] }
  const effects: Effect[] = [stop("grace"), stop("swap")]
  if (returnFocus && (state.focused || state.via === "keyboard")) effects.push({ type: "return-focus" })
  effects.push({ type: "hide" })
  return { state: IDLE, effects }
}

function opened(from: State, id: number, via: Via): Step {
  const effects: Effect[] = []
  if (from.name === "waiting") effects.push(stop("dwell"))
  if (from.name === "open") effects.push(stop("grace"), stop("swap"))
  effects.push({ type: "show", id, via })
  if (via === "keyboard") effects.push({ type: "focus-card" })
  return {
    state: { name: "open", id, via, over: via === "pointer" ? "mention" : "nothing", focused: via === "keyboard" },
    effects,
  }
}

function point(state: State, id: number | null): Step {
  switch (state.name) {
    case "idle":
      return id === null
        ? stay(state)
        : { state: { name: "waiting", id }, effects: [{ type: "prepare", id }, start("dwell")] }
    case "waiting":
      if (id === state.id) return stay(state)
      if (id === null) return { state: IDLE, effects: [stop("dwell")] }
      return {
        state: { name: "waiting", id },
        effects: [stop("dwell"), { type: "prepare", id }, start("dwell")],
      }
    case "open": {
      // A card opened by key or tap, or with focus inside, is not the pointer's to move.
      if (state.via !== "pointer" || state.focused) return stay(state)
      if (id === state.id) {
        if (state.over === "mention" && state.candidate === undefined) return stay(state)
        return {
          state: { ...state, over: "mention", candidate: undefined },
          effects: [stop("grace"), stop("swap")],
        }
      }
      if (id === null) {
        // On its way across the gap the pointer is over neither; the card is left only after the grace time.
        if (state.over === "nothing" && state.candidate === undefined) return stay(state)
        if (state.over === "card") return stay(state)
        return { state: { ...state, over: "nothing", candidate: undefined }, effects: [stop("swap"), start("grace")] }
      }
      if (id === state.candidate) return stay(state)
      return {
        state: { ...state, over: "nothing", candidate: id },
        effects: [stop("grace"), stop("swap"), { type: "prepare", id }, start("swap")],
      }
    }
  }
}

function timer(state: State, which: Timer): Step {
  if (which === "dwell" && state.name === "waiting") return opened(state, state.id, "pointer")
  if (state.name !== "open") return stay(state)
  if (which === "swap" && state.candidate !== undefined) return opened(state, state.candidate, "pointer")
  if (which === "grace" && state.over === "nothing" && !state.focused) return close(state, false)
  return stay(state)
}

/** One event. */
export function step(state: State, event: Event): Step {
  switch (event.type) {
    case "point":
      return point(state, event.id)
    case "timer":
      return timer(state, event.timer)
    case "open":
      return opened(state, event.id, "keyboard")
    case "tap":
      if (event.id === null) return close(state, false)
      if (state.name === "open" && state.id === event.id && state.via === "touch") return close(state, false)
      return opened(state, event.id, "touch")
    case "enter-card":
      if (state.name !== "open") return stay(state)
      return {
        state: { ...state, over: "card", candidate: undefined },
        effects: [stop("grace"), stop("swap")],
      }
    case "leave-card":
      if (state.name !== "open" || state.over !== "card") return stay(state)
      if (state.via !== "pointer" || state.focused) return stay({ ...state, over: "nothing" })
      return { state: { ...state, over: "nothing" }, effects: [start("grace")] }
    case "focus-card":
      if (state.name !== "open") return stay(state)
      return { state: { ...state, focused: true, candidate: undefined }, effects: [stop("grace"), stop("swap")] }
    case "blur-card": {
      if (state.name !== "open" || !state.focused) return stay(state)
      if (state.over === "card") return stay({ ...state, focused: false })
      // Focus went on by the reader's own hand: close, and leave it where it is.
      return close({ ...state, focused: false, via: "pointer" }, false)
    }
    case "press-outside":
      return close(state, false)
    case "dismiss":
      return close(state, true)
    case "gone":
      if (state.name === "idle") return stay(state)
      if (state.id === event.id) return close(state, true)
      return state.name === "open" && state.candidate === event.id
        ? { state: { ...state, candidate: undefined }, effects: [stop("swap"), start("grace")] }
        : stay(state)
  }
}
