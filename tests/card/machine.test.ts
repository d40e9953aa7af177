import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Effect, type Event, IDLE, type State, step } from "../../src/card/machine.ts"

/** Runs events and gives the state with all effects, in order. */
function run(events: Event[], from: State = IDLE): { state: State; effects: Effect[] } {
  const effects: Effect[] = []
  let state = from
  for (const event of events) {
    const next = step(state, event)
    state = next.state
    effects.push(...next.effects)
  }
  return { state, effects }
}

const point = (id: number | null): Event => ({ type: "point", id })
const timer = (which: "dwell" | "swap" | "grace"): Event => ({ type: "timer", timer: which })
const names = (effects: Effect[]) =>
  effects.map((e) =>
    e.type === "start" || e.type === "stop"
      ? `${e.type} ${e.timer}`
      : e.type === "show" || e.type === "prepare"
        ? `${e.type} ${e.id}`
        : e.type,
  )

const OPENED: Event[] = [point(1), timer("dwell")]

describe("the card stays shut", () => {
  const cases: [string, Event[]][] = [
    ["the pointer only passes over a mention", [point(1), point(null)]],
    ["a dwell timer rings late, after the pointer has gone", [point(1), point(null), timer("dwell")]],
    ["Escape comes while the dwell time runs", [point(1), { type: "dismiss" }, timer("dwell")]],
    ["the mention goes while the dwell time runs", [point(1), { type: "gone", id: 1 }, timer("dwell")]],
    ["something else is tapped", [{ type: "tap", id: null }]],
  ]
  for (const [when, events] of cases) {
    it(`when ${when}`, () => {
      const { state, effects } = run(events)
      expect(state).toEqual(IDLE)
      expect(names(effects).some((name) => name.startsWith("show"))).toBe(false)
    })
  }
})

describe("opening", () => {
  it("asks for the facts while the dwell time runs and shows when it ends", () => {
    expect(names(run(OPENED).effects)).toEqual(["prepare 1", "start dwell", "stop dwell", "show 1"])
  })
  it("starts the dwell time anew on another mention", () => {
    const { state, effects } = run([point(1), point(2), timer("dwell")])
    expect(names(effects)).toEqual([
      "prepare 1",
      "start dwell",
      "stop dwell",
      "prepare 2",
      "start dwell",
      "stop dwell",
      "show 2",
    ])
    expect(state).toMatchObject({ name: "open", id: 2, via: "pointer" })
  })
  it("by key is at once, with focus inside", () => {
    expect(names(run([{ type: "open", id: 3 }]).effects)).toEqual(["show 3", "focus-card"])
  })
  it("by tap is at once, without moving focus", () => {
    expect(names(run([{ type: "tap", id: 3 }]).effects)).toEqual(["show 3"])
  })
})

describe("hoverable: the pointer may travel to the card", () => {
  it("leaves a time of grace between mention and card", () => {
    const { state, effects } = run([...OPENED, point(null), { type: "enter-card" }, timer("grace")])
    expect(names(effects).slice(4)).toEqual(["stop swap", "start grace", "stop grace", "stop swap"])
    expect(state).toMatchObject({ name: "open", over: "card" })
  })
  it("closes once the pointer has left both and the grace time is over", () => {
    const { state } = run([...OPENED, point(null), { type: "enter-card" }, { type: "leave-card" }, timer("grace")])
    expect(state).toEqual(IDLE)
  })
  it("does not swap to a mention that the pointer crosses on its way to the card", () => {
    const { state } = run([...OPENED, point(2), { type: "enter-card" }, timer("swap")])
    expect(state).toMatchObject({ name: "open", id: 1 })
  })
  it("swaps to another mention the pointer rests on", () => {
    const { state } = run([...OPENED, point(2), timer("swap")])
    expect(state).toMatchObject({ name: "open", id: 2, over: "mention" })
  })
})

describe("persistent and dismissible", () => {
  it("stays as long as the pointer is on the card", () => {
    const { state } = run([...OPENED, { type: "enter-card" }, timer("grace"), timer("swap"), timer("dwell")])
    expect(state).toMatchObject({ name: "open", id: 1 })
  })
  it("stays while focus is inside, wherever the pointer goes", () => {
    const { state } = run([...OPENED, { type: "focus-card" }, point(null), timer("grace"), point(2), timer("swap")])
    expect(state).toMatchObject({ name: "open", id: 1, focused: true })
  })
  it("gives focus back on Escape when it was inside", () => {
    expect(names(run([{ type: "open", id: 1 }, { type: "dismiss" }]).effects).slice(-2)).toEqual([
      "return-focus",
      "hide",
    ])
  })
  it("leaves focus alone on Escape when it was never inside", () => {
    expect(names(run([...OPENED, { type: "dismiss" }]).effects)).not.toContain("return-focus")
  })
  it("leaves focus alone when the reader moved it on", () => {
    expect(names(run([{ type: "open", id: 1 }, { type: "blur-card" }]).effects)).not.toContain("return-focus")
  })
  it("closes on a second tap, on a press elsewhere and when the mention goes", () => {
    for (const last of [{ type: "tap", id: 1 }, { type: "press-outside" }, { type: "gone", id: 1 }] as Event[]) {
      expect(run([{ type: "tap", id: 1 }, last]).state).toEqual(IDLE)
    }
  })
})

const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.option(fc.nat(3), { nil: null }).map((id): Event => ({ type: "point", id })),
  fc.option(fc.nat(3), { nil: null }).map((id): Event => ({ type: "tap", id })),
  fc.nat(3).map((id): Event => ({ type: "open", id })),
  fc.nat(3).map((id): Event => ({ type: "gone", id })),
  fc.constantFrom<"dwell" | "swap" | "grace">("dwell", "swap", "grace").map(timer),
  fc.constantFrom<Event>(
    { type: "enter-card" },
    { type: "leave-card" },
    { type: "focus-card" },
    { type: "blur-card" },
    { type: "press-outside" },
    { type: "dismiss" },
  ),
)

describe("laws", () => {
  it("shows and hides agree with the state after any events", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        let shown: number | undefined
        const { state, effects } = run(events)
        for (const effect of effects) {
          if (effect.type === "show") shown = effect.id
          if (effect.type === "hide") shown = undefined
        }
        expect(shown).toBe(state.name === "open" ? state.id : undefined)
      }),
    )
  })
  it("one Escape always shuts the card", () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        expect(run([...events, { type: "dismiss" }]).state).toEqual(IDLE)
      }),
    )
  })
})
