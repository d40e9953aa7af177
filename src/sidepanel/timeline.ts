import { daysBetween, startOf } from "../ui/dates.ts"

/**
 * The article's timeline as geometry: time runs down, events in order, gaps compressed so that a day and a
 * decade both stay readable; terms of office are bars beside the axis, placed by the same scale.
 */
export interface TimelineEvent {
  key: string
  from: string
  to?: string
  /** The article's own date; it has a line across. */
  article?: boolean
  /** Needs room for a title of two lines. */
  tall?: boolean
}

export interface TimelineTerm {
  key: string
  from: string
  to: string
}

export interface PlacedEvent<E> {
  event: E
  y: number
  /** Where it ends, if that is seen: "2023" is the whole year, not its first day. */
  until?: number
}

export interface PlacedTerm<T> {
  term: T
  lane: number
  top: number
  bottom: number
  /** It began before or goes on after what is drawn. */
  openTop: boolean
  openBottom: boolean
}

export interface ArticleTimeline<E, T> {
  height: number
  lanes: number
  events: PlacedEvent<E>[]
  terms: PlacedTerm<T>[]
}

const ROW = 50
const TALL_ROW = 68
const PAD = 26
/** A span shorter than its own dot is not drawn. */
const SEEN = 14

/** Extra pixels for a gap of days: grows with its logarithm. */
function gap(days: number): number {
  return Math.min(56, Math.round(9 * Math.log2(1 + Math.max(0, days) / 3)))
}

export function articleTimeline<E extends TimelineEvent, T extends TimelineTerm>(
  given: readonly E[],
  terms: readonly T[],
  maxLanes = 5,
): ArticleTimeline<E, T> {
  const events = [...given].sort((a, b) => startOf(a.from) - startOf(b.from) || a.from.length - b.from.length)
  const placed: PlacedEvent<E>[] = []
  let y = PAD
  events.forEach((event, i) => {
    const before = events[i - 1]
    if (before) y += (before.tall ? TALL_ROW : ROW) + gap(daysBetween(before.from, event.from))
    placed.push({ event, y })
  })
  const height = y + TALL_ROW + PAD
  const scale = (iso: string): number => {
    const moment = startOf(iso)
    const first = placed[0]
    const last = placed.at(-1)
    if (!first || !last || moment < startOf(first.event.from)) return -1
    if (moment > startOf(last.event.from)) return height + 1
    for (let i = placed.length - 1; i >= 0; i--) {
      const here = placed[i]!
      const start = startOf(here.event.from)
      if (start > moment) continue
      const next = placed[i + 1]
      if (!next || start === moment) return here.y
      const span = startOf(next.event.from) - start
      return span === 0 ? here.y : here.y + ((next.y - here.y) * (moment - start)) / span
    }
    return -1
  }
  for (const one of placed) {
    const until = one.event.to && !one.event.article ? Math.min(scale(one.event.to), height) : 0
    if (until - one.y >= SEEN) one.until = until
  }
  const ends: number[] = []
  const bars: PlacedTerm<T>[] = []
  for (const term of [...terms].sort((a, b) => startOf(a.from) - startOf(b.from))) {
    const start = scale(term.from)
    const end = term.to ? scale(term.to) : height + 1
    if (end < 0 || start > height || placed.length === 0) continue
    const top = Math.max(0, start)
    const bottom = Math.min(height, end)
    let lane = ends.findIndex((free) => free <= top)
    if (lane < 0) lane = ends.length
    if (lane >= maxLanes) continue
    ends[lane] = bottom + 8
    bars.push({ term, lane, top, bottom, openTop: start < 0, openBottom: end > height })
  }
  return { height, lanes: ends.length, events: placed, terms: bars }
}
