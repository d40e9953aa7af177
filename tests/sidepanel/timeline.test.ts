import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { articleTimeline, type TimelineEvent } from "../../src/sidepanel/timeline.ts"

const event = (from: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({ key: from, from, ...more })
const term = (key: string, from: string, to: string) => ({ key, from, to })

const EVENTS = [event("2024-07-03", { article: true }), event("2023-03"), event("2024-05-16"), event("2030")]

describe("the article's timeline", () => {
  it("is empty without events, terms or not", () => {
    expect(articleTimeline([], [term("a", "2013-03-14", "")])).toMatchObject({ events: [], terms: [] })
  })
  it("puts events in order of time, whatever order the article has", () => {
    expect(articleTimeline(EVENTS, []).events.map((one) => one.event.from)).toEqual([
      "2023-03",
      "2024-05-16",
      "2024-07-03",
      "2030",
    ])
  })
  it("leaves more room for a longer gap, but never a gap like the days it stands for", () => {
    const [first, second, third, last] = articleTimeline(EVENTS, []).events.map((one) => one.y) as [
      number,
      number,
      number,
      number,
    ]
    expect(second - first).toBeGreaterThan(third - second)
    expect(last - third).toBeLessThan(3 * (third - second))
  })

  it("draws a year, a month, a season as long as it is, and a day or a summit as a point", () => {
    const year = event("2023", { to: "2023-12-31" })
    const drawn = articleTimeline([year, event("2023-07-11", { to: "2023-07-12" }), event("2024-07-11")], []).events
    const [first, second, last] = drawn
    expect(first!.until).toBeGreaterThan(second!.y)
    expect(first!.until).toBeLessThan(last!.y)
    expect(second!.until).toBeUndefined()
    expect(last!.until).toBeUndefined()
  })

  const terms: [string, [string, string], { top?: boolean; bottom?: boolean } | undefined][] = [
    ["over before the first event", ["2000-01-01", "2005-01-01"], undefined],
    ["begun after the last", ["2031-01-01", ""], undefined],
    ["from before the first to beyond the last", ["2013-03-14", ""], { top: true, bottom: true }],
    ["within", ["2024-01-01", "2025-01-01"], { top: false, bottom: false }],
  ]
  it.each(terms)("draws a term %s as far as it reaches", (_, [from, to], open) => {
    const { terms: drawn, height } = articleTimeline(EVENTS, [term("a", from, to)])
    if (!open) {
      expect(drawn).toEqual([])
      return
    }
    expect(drawn[0]).toMatchObject({ openTop: open.top, openBottom: open.bottom })
    expect(drawn[0]!.top).toBeGreaterThanOrEqual(0)
    expect(drawn[0]!.bottom).toBeLessThanOrEqual(height)
  })
  it("lets a successor follow in the same lane, and gives those at the same time lanes of their own", () => {
    const { terms: drawn, lanes } = articleTimeline(EVENTS, [
      term("before", "2020-01-01", "2024-01-01"),
      term("after", "2024-06-01", ""),
      term("beside", "2020-01-01", ""),
    ])
    expect(lanes).toBe(2)
    expect(drawn.filter((one) => one.lane === 0).map((one) => one.term.key)).toEqual(["before", "after"])
  })

  const day = fc
    .date({ min: new Date("1950-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10))
  it("never lets two rows overlap, and keeps its bars inside", () => {
    fc.assert(
      fc.property(
        fc.array(day, { minLength: 1, maxLength: 20 }),
        fc.array(fc.tuple(day, day), { maxLength: 8 }),
        (days, spans) => {
          const drawn = articleTimeline(
            days.map((from, i) => ({ ...event(from), key: String(i) })),
            spans.map((pair, i) => {
              const [from, to] = [...pair].sort() as [string, string]
              return term(String(i), from, to)
            }),
          )
          drawn.events.forEach((one, i) => {
            if (i > 0) expect(one.y - drawn.events[i - 1]!.y).toBeGreaterThanOrEqual(50)
          })
          for (const bar of drawn.terms) {
            expect(bar.top).toBeGreaterThanOrEqual(0)
            expect(bar.bottom).toBeLessThanOrEqual(drawn.height)
            expect(bar.lane).toBeLessThan(5)
          }
        },
      ),
    )
  })
})
