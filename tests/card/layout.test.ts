import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type LayoutInput, lineAt, place } from "../../src/card/layout.ts"

const VIEW = { left: 0, top: 0, width: 1000, height: 800 }
const CARD = { width: 368, height: 400 }
const line = (left: number, top: number, width = 80, height = 20) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})
const at = (input: Partial<LayoutInput>) =>
  place({ lines: [line(200, 100)], card: CARD, view: VIEW, dir: "ltr", ...input })

describe("which side", () => {
  const cases: [string, Partial<LayoutInput>, string][] = [
    ["below, where there is room", {}, "below"],
    ["above, near the bottom", { lines: [line(200, 700)] }, "above"],
    ["the roomier side where neither has enough", { lines: [line(200, 280)], view: { ...VIEW, height: 600 } }, "below"],
    ["a sheet in a narrow window", { view: { ...VIEW, width: 320 } }, "sheet"],
    ["a sheet where both sides are slits (zoomed to 400 %)", { view: { ...VIEW, width: 420, height: 220 } }, "sheet"],
    [
      "beside vertical text, to the left in a right-to-left page",
      { vertical: true, dir: "rtl", lines: [line(600, 100, 20, 80)] },
      "left",
    ],
    [
      "beside vertical text, to the right where the left has no room",
      { vertical: true, dir: "rtl", lines: [line(100, 100, 20, 80)] },
      "right",
    ],
  ]
  for (const [name, input, side] of cases) it(name, () => expect(at(input).side).toBe(side))
})

describe("where along the line", () => {
  it("begins a little before the pointer", () => expect(at({ at: { x: 240, y: 110 } }).left).toBe(212))
  it("ends a little after the right edge in right-to-left text", () => {
    const placed = at({ dir: "rtl", lines: [line(600, 100)] })
    expect(placed.left + placed.width).toBe(708)
  })
  it("takes the line the pointer is on", () => {
    const lines = [line(900, 100), line(0, 125)]
    expect(lineAt(lines, { x: 40, y: 130 })).toBe(lines[1])
    expect(at({ lines, at: { x: 40, y: 130 } }).top).toBe(153)
  })
})

describe("laws", () => {
  const box = fc
    .tuple(
      fc.integer({ min: -200, max: 1400 }),
      fc.integer({ min: -200, max: 1000 }),
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 8, max: 60 }),
    )
    .map(([left, top, width, height]) => line(left, top, width, height))
  const input = fc.record({
    lines: fc.array(box, { minLength: 1, maxLength: 3 }),
    card: fc.record({ width: fc.integer({ min: 200, max: 500 }), height: fc.integer({ min: 60, max: 560 }) }),
    view: fc.record({
      left: fc.integer({ min: 0, max: 300 }),
      top: fc.integer({ min: 0, max: 300 }),
      width: fc.integer({ min: 120, max: 1600 }),
      height: fc.integer({ min: 120, max: 1000 }),
    }),
    dir: fc.constantFrom<"ltr" | "rtl">("ltr", "rtl"),
    vertical: fc.boolean(),
  })
  it("never leaves the visible part, in either direction", () => {
    fc.assert(
      fc.property(input, (given) => {
        const { view } = given
        // A mention outside of the view closes the card; here the first line is inside.
        const inside = given.lines.map((l) => ({
          ...l,
          top: Math.min(Math.max(l.top, view.top), view.top + view.height - 10),
          bottom: Math.min(Math.max(l.bottom, view.top + 10), view.top + view.height),
          left: Math.min(Math.max(l.left, view.left), view.left + view.width - 10),
          right: Math.min(Math.max(l.right, view.left + 10), view.left + view.width),
        }))
        const placed = place({ ...given, lines: inside })
        expect(placed.left).toBeGreaterThanOrEqual(view.left)
        expect(placed.top).toBeGreaterThanOrEqual(view.top)
        expect(placed.left + placed.width).toBeLessThanOrEqual(view.left + view.width)
        expect(placed.top + Math.min(placed.maxHeight, given.card.height)).toBeLessThanOrEqual(view.top + view.height)
      }),
    )
  })
  it("never covers its line, but as a sheet", () => {
    fc.assert(
      fc.property(input, (given) => {
        const placed = place({ ...given, lines: given.lines.slice(0, 1) })
        const target = given.lines[0]!
        if (placed.side === "below") expect(placed.top).toBeGreaterThan(target.bottom)
        if (placed.side === "above") expect(placed.top + placed.maxHeight).toBeLessThan(target.top)
        if (placed.side === "left") expect(placed.left + placed.width).toBeLessThan(target.left)
        if (placed.side === "right") expect(placed.left).toBeGreaterThan(target.right)
      }),
    )
  })
})
