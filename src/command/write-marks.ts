import type { Mention, RecogniseResult } from "../recognition/mention.ts"

const COLOURS: Record<Mention["kind"], string> = {
  leader: "#fde68a",
  office: "#bfdbfe",
  organisation: "#d9f99d",
  summit: "#fbcfe8",
  date: "#e5e7eb",
}

/** Head of a page that shows annotated texts. */
export function htmlStart(): string {
  const rules = Object.entries(COLOURS)
    .map(([kind, colour]) => `mark.${kind}{background:${colour}}`)
    .join("")
  return `<!doctype html>\n<meta charset="utf-8">\n<title>Fact Annotator</title>\n<style>body{font:1rem/1.6 serif;max-width:44rem;margin:2rem auto}article{white-space:pre-wrap}${rules}</style>\n`
}

export function htmlEnd(): string {
  return ""
}

/** A text with its mentions marked; a mention inside another is nested, one that overlaps another's end is left out. */
export function asHtml(id: string, text: string, result: RecogniseResult): string {
  let out = `<h2>${escaped(id)}</h2>\n<article lang="${escaped(result.lang)}">`
  const open: number[] = []
  let at = 0
  const closeTo = (to: number) => {
    while (open.length > 0 && open[open.length - 1]! <= to) {
      const end = open.pop()!
      out += `${escaped(text.slice(at, end))}</mark>`
      at = end
    }
  }
  const mentions = [...result.mentions].sort((a, b) => a.start - b.start || b.end - a.end)
  for (const m of mentions) {
    closeTo(m.start)
    if (open.length > 0 && m.end > open[open.length - 1]!) continue
    out += `${escaped(text.slice(at, m.start))}<mark class="${m.kind}" title="${escaped(titleOf(m))}">`
    at = m.start
    open.push(m.end)
  }
  closeTo(text.length)
  return `${out}${escaped(text.slice(at))}</article>\n`
}

/** One mention a line. */
export function asText(id: string, _text: string, result: RecogniseResult): string {
  const date = result.date ? `${result.date} (${result.dateOrigin})` : "date unknown"
  const lines = result.mentions.map(
    (m) => `${String(m.start).padStart(7)}  ${m.kind.padEnd(12)}  ${m.surface.replace(/\s+/g, " ")}  →  ${titleOf(m)}`,
  )
  return `${[`${id}  ${result.lang}  ${date}`, ...lines].join("\n")}\n`
}

function titleOf(m: Mention): string {
  const parts = [m.name]
  if (m.officeTitle) parts.push(m.officeTitle)
  if (m.from && m.kind !== "date") parts.push(m.to && m.to !== m.from ? `${m.from} to ${m.to}` : m.from)
  if (m.place) parts.push(m.place)
  parts.push(m.confidence.toFixed(2))
  return parts.join(" · ")
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;")
}
