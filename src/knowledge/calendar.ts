import type { Day, IsoDate } from "./model.ts"

/** Days and partial dates of the record; all in the proleptic Gregorian calendar, UTC. */

/** First day of an ISO day, month or year. */
export function firstDay(iso: IsoDate): Day {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number)
  return dayOf(year, month, day)
}

/** Last day of an ISO day, month or year. */
export function lastDay(iso: IsoDate): Day {
  const [year = 0, month, day] = iso.split("-").map(Number)
  if (month === undefined) return dayOf(year, 12, 31)
  if (day === undefined) return dayOf(year, month + 1, 0)
  return dayOf(year, month, day)
}

export function isoDay(day: Day): IsoDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** Whether this is an ISO day, month or year that exists. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text)
  if (!match) return false
  const [, year = "", month = "01", day = "01"] = match
  return isoDay(dayOf(Number(year), Number(month), Number(day))) === `${year}-${month}-${day}`
}

/** A partial date as one number, for the pack: 20240703, 20240700, 20240000; 0 for none. */
export function packDate(iso: IsoDate | ""): number {
  if (iso === "") return 0
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number)
  return year * 10_000 + month * 100 + day
}

export function unpackDate(packed: number): IsoDate | "" {
  if (packed === 0) return ""
  const year = String(Math.floor(packed / 10_000)).padStart(4, "0")
  const month = Math.floor(packed / 100) % 100
  const day = packed % 100
  if (month === 0) return year
  const yearMonth = `${year}-${String(month).padStart(2, "0")}`
  return day === 0 ? yearMonth : `${yearMonth}-${String(day).padStart(2, "0")}`
}

function dayOf(year: number, month: number, day: number): Day {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000)
}
