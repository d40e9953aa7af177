import type { DateWords } from "../ui/dates.ts"
import type { Builder } from "../ui/h.ts"
import type { Translator } from "../ui/i18n.ts"
import type { Timeline } from "./timeline.ts"
import { capital } from "./words.ts"

const WIDTH = 336
const BAR = 7

/** Cuts a title to what fits in one line of the drawing; wide scripts count double. */
export function clip(text: string, units: number): string {
  let used = 0
  let out = ""
  for (const char of text) {
    used += char > "⺀" ? 1.9 : 1
    if (used > units) return `${out.trimEnd()}…`
    out += char
  }
  return out
}

/** Draws the terms; the same facts follow as a list for those who don't see the drawing. */
export function timelineView(
  { h, svg }: Builder,
  drawing: Timeline,
  words: { t: Translator; dates: DateWords; on?: string },
): HTMLElement | undefined {
  if (drawing.lanes.length === 0) return undefined
  const { t, dates } = words
  const rtl = t.dir === "rtl"
  const x = (at: number) => (rtl ? 1 - at : at) * WIDTH
  const labelled = drawing.lanes.length > 1
  const lane = labelled ? 27 : 15
  const top = 9
  const bottom = top + drawing.lanes.length * lane
  const height = bottom + 17

  const parts: SVGElement[] = []
  for (const tick of drawing.ticks) {
    const year = dates.format(String(tick.year))
    const at = x(tick.at)
    parts.push(svg("line.tick", { x1: at, x2: at, y1: top - 4, y2: bottom + 2 }))
    if (at > 12 && at < WIDTH - 12)
      parts.push(
        svg("text.year", { x: at, y: height - 3, "text-anchor": "middle" }, year.replace(/\s?г\.|\s?р\./u, "")),
      )
  }
  drawing.lanes.forEach((row, i) => {
    const y = top + i * lane + (labelled ? 14 : 3)
    if (labelled)
      parts.push(
        svg(
          "text.lane",
          { x: rtl ? WIDTH : 0, y: y - 4, "text-anchor": "start", direction: t.dir },
          clip(capital(row.title, t.locale), 54),
        ),
      )
    parts.push(svg("rect.rail", { x: 0, y: y + 2, width: WIDTH, height: BAR - 4, rx: 1.5 }))
    for (const bar of row.bars) {
      const left = Math.min(x(bar.from), x(bar.to))
      const width = Math.max(3, Math.abs(x(bar.to) - x(bar.from)) - 1)
      parts.push(
        svg("rect", { class: bar.current ? "bar current" : "bar", x: left, y, width, height: BAR, rx: BAR / 2 }),
      )
    }
  })
  if (drawing.mark !== undefined) {
    const at = Math.min(WIDTH - 4, Math.max(4, x(drawing.mark)))
    parts.push(svg("line.mark", { x1: at, x2: at, y1: 6, y2: bottom + 3 }))
    parts.push(svg("circle.mark-dot", { cx: at, cy: 5, r: 3.6 }))
  }
  const spoken = drawing.lanes.flatMap((row) =>
    row.bars.map((bar) =>
      h("li", null, t.text("termsDescription", row.title, dates.span(bar.term.from, bar.term.to || bar.term.from))),
    ),
  )
  return h(
    "figure.terms",
    null,
    svg("svg", { viewBox: `0 0 ${WIDTH} ${height}`, "aria-hidden": "true", focusable: "false" }, parts),
    h(
      "figcaption.hidden",
      null,
      t.text("termsLabel"),
      h("ul", null, spoken, words.on && h("li", null, t.text("articleDateMark", dates.format(words.on)))),
    ),
  )
}
