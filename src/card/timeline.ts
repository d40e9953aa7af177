import type { TermFact } from "../knowledge/facts.ts"
import { startOf } from "../ui/dates.ts"

/** A drawing of terms on one axis, as numbers from 0 to 1; the view turns them into strokes. */
export interface Timeline {
  lanes: Lane[]
  /** The article's date. */
  mark?: number
  ticks: { at: number; year: number }[]
}

export interface Lane {
  office: string
  title: string
  bars: Bar[]
}

export interface Bar {
  from: number
  to: number
  term: TermFact
  /** The term covers the article's date. */
  current: boolean
  /** The term goes on past the record's end. */
  open: boolean
}

const YEAR = 365.2425 * 86_400_000

/** The moment after a partial date: the end of that day, month or year. */
function endOf(iso: string): number {
  const year = Number(iso.slice(0, 4))
  if (iso.length < 7) return Date.UTC(year + 1, 0, 1)
  const month = Number(iso.slice(5, 7)) - 1
  if (iso.length < 10) return Date.UTC(year, month + 1, 1)
  return startOf(iso) + 86_400_000
}

function steps(years: number): number {
  return [1, 2, 5, 10, 20, 50].find((size) => years / size <= 4.5) ?? 100
}

/**
 * Lays terms out: one lane for each office, at most `maxLanes`, those that cover the article's date first
 * kept; the axis runs from the first term to the record's end, the last term's or the article, whichever is later.
 */
export function timeline(terms: readonly TermFact[], asOf: string, on?: string, maxLanes = 3): Timeline {
  if (terms.length === 0) return { lanes: [], ticks: [] }
  const mark = on ? startOf(on) + 43_200_000 : undefined
  const ends = terms.map((term) => (term.to ? endOf(term.to) : Math.max(endOf(asOf), startOf(term.from) + YEAR / 4)))
  let first = Math.min(...terms.map((term) => startOf(term.from)))
  let last = Math.max(...ends)
  if (mark !== undefined) {
    // An article long before or after all terms would squeeze them to a dot: the mark then stands at the edge.
    const reach = Math.max(last - first, 2 * YEAR)
    if (mark < first) first = Math.max(mark, first - reach)
    if (mark > last) last = Math.min(mark, last + reach)
  }
  const pad = Math.max((last - first) * 0.02, YEAR / 12)
  first -= pad
  last += pad
  const at = (moment: number) => Math.min(1, Math.max(0, (moment - first) / (last - first)))

  const lanes = new Map<string, Lane>()
  terms.forEach((term, i) => {
    const end = ends[i]!
    const lane = lanes.get(term.office) ?? { office: term.office, title: term.title, bars: [] }
    lanes.set(term.office, lane)
    const current = mark !== undefined && mark >= startOf(term.from) && mark < end
    lane.bars.push({ from: at(startOf(term.from)), to: at(end), term, current, open: !term.to })
  })
  const length = (lane: Lane) => lane.bars.reduce((sum, bar) => sum + bar.to - bar.from, 0)
  const weight = (lane: Lane) => (lane.bars.some((bar) => bar.current) ? 10 : 0) + length(lane)
  const kept = [...lanes.values()].sort((a, b) => weight(b) - weight(a)).slice(0, maxLanes)
  kept.sort((a, b) => a.bars[0]!.from - b.bars[0]!.from)

  const firstYear = new Date(first).getUTCFullYear() + 1
  const lastYear = new Date(last).getUTCFullYear()
  const size = steps(lastYear - firstYear + 1)
  const ticks: Timeline["ticks"] = []
  for (let year = Math.ceil(firstYear / size) * size; year <= lastYear; year += size) {
    ticks.push({ at: at(Date.UTC(year, 0, 1)), year })
  }
  return { lanes: kept, ticks, ...(mark !== undefined && { mark: at(mark) }) }
}
