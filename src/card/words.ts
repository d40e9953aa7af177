import type { Facts, SummitFact, TermFact } from "../knowledge/facts.ts"
import { type DateWords, daysBetween, precisionOf } from "../ui/dates.ts"
import { DAY_SOURCE } from "../ui/day-source.ts"
import type { MessageKey, Translator } from "../ui/i18n.ts"

/** What the views say things with. */
export interface Words {
  t: Translator
  dates: DateWords
  /** ISO day of the reader's clock. */
  today: string
}

/** "since 14 March 2013" while it goes on, "2003–2013" in years, "8 Dec 2021 – 6 May 2025" in days. */
export function termSpan({ t, dates }: Words, term: TermFact): string {
  if (term.to) return dates.span(term.from, term.to, "short")
  return precisionOf(term.from) === "day" ? t.text("since", dates.format(term.from)) : `${dates.format(term.from)} –`
}

/** An office's title where a line begins with it; many languages write it small within a sentence. */
export function titleOf({ t }: Words, term: { title: string }): string {
  return capital(term.title, t.locale)
}

export function capital(text: string, locale: string): string {
  const [first = "", ...rest] = text
  return first.toLocaleUpperCase(locale) + rest.join("")
}

const STATUS: Partial<Record<TermFact["status"], MessageKey>> = {
  acting: "statusActing",
  interim: "statusInterim",
  disputed: "statusDisputed",
  co: "statusCo",
  designate: "statusDesignate",
}

export function statusWord({ t }: Words, term: TermFact): string | undefined {
  const key = STATUS[term.status]
  return key && t.text(key)
}

/**
 * What the record adds to a term. Its notes are written in English and are shown to those who read it;
 * where a row was last seen belongs to the sources, not to the reader.
 */
export function noteOf({ t }: Words, term: TermFact, on?: string): string | undefined {
  if (!term.note || !t.locale.startsWith("en")) return undefined
  // A note explains what is out of the ordinary: a contested or acting term, the day of a handover.
  if (term.status === "regular" && on !== term.from && on !== term.to) return undefined
  const parts = term.note.split(/;\s*/).filter((part) => part && !/\b(sources?|seen|csv|row|merged)\b/i.test(part))
  return parts.length > 0 ? parts.join("; ") : undefined
}

const FORMS: Record<SummitFact["form"], MessageKey> = {
  summit: "formSummit",
  extraordinary: "formExtraordinary",
  conference: "formConference",
  bilateral: "formBilateral",
  "state-visit": "formStateVisit",
  "working-visit": "formWorkingVisit",
}

export function formWord({ t }: Words, form: SummitFact["form"]): string {
  return t.text(FORMS[form])
}

/** The day the facts are told for, in words that say how sure it is and where it was found. */
export function dayLine({ t, dates }: Words, facts: Facts): string {
  if (!facts.on) return t.text("onDateUnknown", dates.format(facts.asOf))
  const day = t.text(facts.onInferred ? "onDateInferred" : "onDate", dates.format(facts.on))
  return facts.onFrom ? `${day} · ${t.text(DAY_SOURCE[facts.onFrom])}` : day
}

/** A TIMEX3 value as a reader says it: "First half of 2024", "Week 27, 2024", "3–4 July 2024". */
export function dateTitle({ t, dates }: Words, value: string, from?: string, to?: string): string {
  const half = /^(\d{4})-H([12])$/.exec(value)
  if (half) return t.text(half[2] === "1" ? "half1" : "half2", half[1]!)
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value)
  if (quarter) return t.text("quarter", quarter[2]!, quarter[1]!)
  const week = /^(\d{4})-W(\d{2})$/.exec(value)
  if (week) return t.text("weekOf", Number(week[2]), week[1]!)
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)
  if (season) return t.text(`season${season[2] as "SP" | "SU" | "FA" | "WI"}`, season[1]!)
  if (/^\d{3}$/.test(value)) return t.text("decade", `${value}0`)
  const duration = /^P(\d+)([YMWD])$/.exec(value)
  if (duration) {
    const unit = { Y: "year", M: "month", W: "week", D: "day" }[duration[2]!]
    return new Intl.NumberFormat(t.locale, { style: "unit", unit, unitDisplay: "long" }).format(Number(duration[1]))
  }
  if (/^\d{4}(-\d{2}){0,2}/.test(value)) {
    const [first, last] = value.split("/")
    return dates.span(first!.slice(0, 10), last?.slice(0, 10) ?? "", last ? "long" : "full")
  }
  return from ? dates.span(from, to ?? "") : value
}

/** How far a date lies from the reader's today, no more exactly than the date itself: a year is told in years. */
export function agoLine({ dates, today }: Words, value: string, from: string): string {
  return dates.ago(value.length >= 7 ? from : from.slice(0, 4), today)
}

/** Where a date stands to the article: "the day before", "12 days after". */
export function fromArticle({ t }: Words, days: number): string {
  if (days === 0) return t.text("dateArticleDay")
  return t.plural(days < 0 ? "daysBefore" : "daysAfter", Math.abs(days))
}

/** ISO 8601 week of a day. */
export function isoWeek(iso: string): number {
  const day = new Date(`${iso}T00:00:00Z`)
  const weekday = (day.getUTCDay() + 6) % 7
  day.setUTCDate(day.getUTCDate() - weekday + 3)
  const year = day.getUTCFullYear()
  return (
    1 +
    Math.round(
      (daysBetween(`${year}-01-04`, day.toISOString().slice(0, 10)) -
        3 +
        ((new Date(Date.UTC(year, 0, 4)).getUTCDay() + 6) % 7)) /
        7,
    )
  )
}

/** The name a card goes by. */
export function factsName(words: Words, facts: Facts): string {
  switch (facts.kind) {
    case "person":
    case "organisation":
    case "summit":
      return facts.name
    case "office":
      return facts.holders.length > 0 ? words.t.list(facts.holders.map((term) => term.person)) : facts.title
    case "date":
      return dateTitle(words, facts.value, facts.from, facts.to)
  }
}
