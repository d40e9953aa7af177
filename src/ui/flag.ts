import type { CountryFact } from "../knowledge/facts.ts"
import type { Builder } from "./h.ts"

/** The letters that the strokes of a flag (knowledge/flags.ts) name their colours by. */
const COLOURS: Record<string, string> = {
  k: "#111111",
  w: "#ffffff",
  r: "#d52b1e",
  d: "#8a1538",
  b: "#1c57a5",
  n: "#012169",
  l: "#6cb4e8",
  t: "#00a3b4",
  g: "#12833f",
  e: "#006233",
  y: "#fcd116",
  o: "#f47a20",
  a: "#9aa0a6",
  u: "#7a4a1e",
}

const paint = (letter: string | undefined) => COLOURS[letter ?? ""] ?? "none"

/** The ten corners of a star. */
export function starPoints(x: number, y: number, radius: number): string {
  const points: string[] = []
  for (let corner = 0; corner < 10; corner++) {
    const r = corner % 2 === 0 ? radius : radius * 0.4
    const angle = (Math.PI / 5) * corner - Math.PI / 2
    points.push(`${(x + r * Math.cos(angle)).toFixed(1)},${(y + r * Math.sin(angle)).toFixed(1)}`)
  }
  return points.join(" ")
}

function draw({ svg }: Builder, stroke: string): SVGElement[] {
  const op = stroke[0]
  const fill = paint(stroke[1])
  if (op === "h" || op === "v") {
    const stripes = [...stroke.slice(1)]
    return stripes.map((letter, i) => {
      const size = (op === "h" ? 20 : 30) / stripes.length
      const at = { [op === "h" ? "y" : "x"]: i * size, [op === "h" ? "height" : "width"]: size + 0.1 }
      return svg("rect", { width: 30, height: 20, ...at, fill: paint(letter) })
    })
  }
  if (op === "n") {
    return [
      svg("path", { d: "M0 10H30M11 0V20", "stroke-width": 5, stroke: fill }),
      svg("path", { d: "M0 10H30M11 0V20", "stroke-width": 2.4, stroke: paint(stroke[2]) }),
    ]
  }
  const numbers = stroke
    .slice(op === "m" ? 3 : 2)
    .split(",")
    .map(Number)
  const [a = 0, b = 0, c = 0, d = 0, width = 1] = numbers
  switch (op) {
    case "f":
      return [svg("rect", { width: 30, height: 20, fill })]
    case "r":
      return [svg("rect", { x: a, y: b, width: c, height: d, fill })]
    case "c":
      return [svg("circle", { cx: a, cy: b, r: c, fill })]
    case "s":
      return [svg("polygon", { points: starPoints(a, b, c), fill })]
    case "p":
      return [svg("polygon", { points: numbers.join(" "), fill })]
    case "l":
      return [svg("path", { d: `M${a} ${b}L${c} ${d}`, stroke: fill, "stroke-width": width })]
    case "m":
      return [
        svg("circle", { cx: a, cy: b, r: c, fill }),
        svg("circle", { cx: a + c * 0.32, cy: b, r: c * 0.8, fill: paint(stroke[2]) }),
      ]
    default:
      return []
  }
}

/**
 * The flag of a country, or its code on a plain ground where none is drawn. Always beside the country's
 * name, so hidden from screen readers.
 */
export function flag(build: Builder, { iso, flag: strokes }: Pick<CountryFact, "iso" | "flag">): SVGElement {
  const { svg } = build
  const parts = strokes
    ? strokes.split(" ").flatMap((stroke) => draw(build, stroke))
    : [
        svg("rect", { width: 30, height: 20, class: "flag-plain" }),
        svg("text", { x: 15, y: 14.4, "text-anchor": "middle", "font-size": 12, class: "flag-code" }, iso),
      ]
  return svg("svg.flag", { viewBox: "0 0 30 20", "aria-hidden": "true", focusable: "false" }, parts)
}
