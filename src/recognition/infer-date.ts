import type { IsoDate, KnowledgeRecord } from "../knowledge/model.ts"
import type { DateMention } from "./dates/index.ts"
import type { Mention } from "./mention.ts"

const DAY = 86_400_000

/** An article writes of a meeting while it is prepared, held or fresh. */
const DAYS_BEFORE = 3
const DAYS_AFTER = 12
/** A date line stands at the very top. */
const DATELINE = 160

/**
 * The day an undated text was written, as far as it says itself: a full date at its head, or a meeting it names beyond
 * doubt, made exact by a day and month that fits. Undefined where it does not say: nothing is guessed.
 */
export function inferDate(
  dates: readonly DateMention[],
  summits: readonly Mention[],
  record: KnowledgeRecord,
): IsoDate | undefined {
  const head = dates.find((d) => d.start < DATELINE && !d.relative && isDay(d.value) && dayOf(d.value) <= record.asOf)
  const summit = latest(summits.filter((s) => s.from && s.confidence >= 0.8 && isDay(s.from)))
  if (!summit) return head?.value
  const from = dayOf(summit.from!)
  const to = summit.to && isDay(summit.to) ? dayOf(summit.to) : from
  const fits = (day: number) => day >= from - DAYS_BEFORE && day <= to + DAYS_AFTER
  if (head && fits(dayOf(head.value))) return head.value
  const years = [...new Set([summit.from!.slice(0, 4), (summit.to ?? summit.from!).slice(0, 4)])]
  for (const d of dates) {
    const partial = /^(?:XXXX|\d{4})(-\d{2}-\d{2})/.exec(d.value)
    if (!partial) continue
    for (const year of years) {
      const day = year + partial[1]
      if (isDay(day) && fits(dayOf(day)) && (d.value.startsWith("XXXX") || d.value.startsWith(year))) return day
    }
  }
  return summit.from
}

/** The meeting that lies latest: earlier ones are looked back on. */
function latest(summits: readonly Mention[]): Mention | undefined {
  return summits.reduce<Mention | undefined>((best, s) => (!best || s.from! > best.from! ? s : best), undefined)
}

function isDay(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
}

export function dayOf(value: string): number {
  return Math.floor(Date.parse(value.slice(0, 10)) / DAY)
}
