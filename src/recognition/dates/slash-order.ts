import type { DateMention } from "./mention.ts"
import type { Reading } from "./reading.ts"

const SLASHED = /^(\d{1,2})\/(\d{1,2})\/\d{2,4}$/

/**
 * Whether a text in a language that puts the month first writes "06/01/2026" for 6 January all the same, as British
 * and many international sites do: another date of it has no other reading, or this reading is the article's own day.
 */
export function putsDayFirst(dates: readonly DateMention[], today: string | undefined): boolean {
  for (const { surface, reading } of dates) {
    const [, first, second] = SLASHED.exec(surface) ?? []
    if (Number(first) > 12) return true
    if (Number(second) > 12) return false
    if (first && today && first !== second && iso(turned(reading)) === today) return true
  }
  return false
}

/** The reading with day and month exchanged, where the surface is such a date and can be read both ways. */
export function readDayFirst({ surface, reading }: DateMention): Reading {
  const [, first, second] = SLASHED.exec(surface) ?? []
  return Number(first) <= 12 && Number(second) <= 12 ? turned(reading) : reading
}

const turned = (r: Reading): Reading => ({ ...r, day: r.month, month: r.day })

const iso = ({ year, month, day }: Reading) => [year, month, day].map((n) => String(n).padStart(2, "0")).join("-")
