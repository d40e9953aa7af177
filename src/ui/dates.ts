/**
 * Days as a reader of one language writes them. ISO dates may be a day, a month or a year; an approximate
 * date is never written more exactly than it is known.
 */
const DAY = 86_400_000

export type Precision = "day" | "month" | "year"

export function precisionOf(iso: string): Precision {
  return iso.length >= 10 ? "day" : iso.length >= 7 ? "month" : "year"
}

/** Milliseconds of the first moment of an ISO day, month or year, UTC. */
export function startOf(iso: string): number {
  return Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7) || 1) - 1, Number(iso.slice(8, 10) || 1))
}

/** Whole days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((startOf(to) - startOf(from)) / DAY)
}

export function todayIso(now: Date = new Date()): string {
  const two = (n: number) => String(n).padStart(2, "0")
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

const SHAPES: Record<string, Record<Precision, Intl.DateTimeFormatOptions>> = {
  full: {
    day: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
    month: { month: "long", year: "numeric" },
    year: { year: "numeric" },
  },
  long: {
    day: { day: "numeric", month: "long", year: "numeric" },
    month: { month: "long", year: "numeric" },
    year: { year: "numeric" },
  },
  short: {
    day: { day: "numeric", month: "short", year: "numeric" },
    month: { month: "short", year: "numeric" },
    year: { year: "numeric" },
  },
}

export type DateShape = "full" | "long" | "short"

export interface DateWords {
  format(iso: string, shape?: DateShape): string
  /** "3–4 July 2024"; a single day where both are the same. */
  span(from: string, to: string, shape?: DateShape): string
  /** Years of a term: "2013–2018", "2013–" while it goes on. */
  years(from: string, to: string): string
  /** "2 years ago", "in 3 days": how far `iso` lies from `today`. */
  ago(iso: string, today: string): string
  month(iso: string): string
  dayNumber(iso: string): string
  weekday(iso: string): string
  /** The full date in the calendar the reader's settings ask for, where that is not the Gregorian one. */
  otherCalendar(iso: string): string | undefined
}

/** Date words of one locale. Articles are dated in the Gregorian calendar; a reader's own stands beside it. */
export function dateWords(locale: string): DateWords {
  const cache = new Map<string, Intl.DateTimeFormat>()
  const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options)
    let found = cache.get(key)
    if (!found) {
      found = new Intl.DateTimeFormat(locale, { calendar: "gregory", timeZone: "UTC", ...options })
      cache.set(key, found)
    }
    return found
  }
  const shapeOf = (iso: string, shape: DateShape) => formatter(SHAPES[shape]![precisionOf(iso)])
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" })
  const own = new Intl.DateTimeFormat(locale).resolvedOptions().calendar

  const words: DateWords = {
    format(iso, shape = "long") {
      const time = startOf(iso)
      return Number.isNaN(time) ? iso : shapeOf(iso, shape).format(time)
    },
    span(from, to, shape = "long") {
      if (!to || from === to) return words.format(from, shape)
      if (precisionOf(from) !== precisionOf(to)) return `${words.format(from, shape)} – ${words.format(to, shape)}`
      return shapeOf(from, shape).formatRange(startOf(from), startOf(to))
    },
    years(from, to) {
      const first = words.format(from.slice(0, 4))
      if (!to) return `${first}–`
      return from.slice(0, 4) === to.slice(0, 4) ? first : `${first}–${words.format(to.slice(0, 4))}`
    },
    ago(iso, today) {
      const days = daysBetween(today, iso)
      const size = Math.abs(days)
      if (precisionOf(iso) === "year")
        return relative.format(Number(iso.slice(0, 4)) - Number(today.slice(0, 4)), "year")
      if (size < 14 && precisionOf(iso) === "day") return relative.format(days, "day")
      if (size < 60 && precisionOf(iso) === "day") return relative.format(Math.round(days / 7), "week")
      const months =
        (Number(iso.slice(0, 4)) - Number(today.slice(0, 4))) * 12 + Number(iso.slice(5, 7)) - Number(today.slice(5, 7))
      if (Math.abs(months) < 24) return relative.format(months, "month")
      return relative.format(Math.trunc(months / 12), "year")
    },
    month: (iso) => formatter({ month: "short" }).format(startOf(iso)),
    dayNumber(iso) {
      const part = formatter({ day: "numeric" })
        .formatToParts(startOf(iso))
        .find((p) => p.type === "day")
      return part?.value ?? String(Number(iso.slice(8, 10)))
    },
    weekday: (iso) => formatter({ weekday: "long" }).format(startOf(iso)),
    otherCalendar(iso) {
      if (own === "gregory" || precisionOf(iso) !== "day") return undefined
      return new Intl.DateTimeFormat(locale, { timeZone: "UTC", dateStyle: "long" }).format(startOf(iso))
    },
  }
  return words
}
