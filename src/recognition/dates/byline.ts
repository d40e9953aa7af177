import type { TextSpan } from "../mention.ts"
import { findDates } from "./find.ts"
import { grammarFor } from "./grammars.ts"
import { foldForDates } from "./text.ts"

/** Nobody published on the web before; a reader's clock may be a day off. */
const EARLIEST = "1945-01-01"
const LONGEST = 200

/**
 * The day of publication that a line beside the headline says in words ("Mittwoch, 3. Juli 2024 | 10:15",
 * "Publié le 3 juillet 2024 à 10h, mis à jour le 4"): a whole day with its year, and rather the one that is not the
 * day of an update. Undefined for prose that merely tells of a day.
 */
export function parseBylineDate(line: string, lang: string, today?: string): string | undefined {
  if (line.length > LONGEST || !/\d/u.test(foldForDates(line))) return undefined
  return inOneOf(languagesOf(lang), (language) => dayIn(line, language, today))
}

/**
 * The day of publication that a line beside the headline counts back from the moment it is read: "vor 2 Tagen",
 * "3 hours ago" (hours and minutes count as the same day), "Вчера в 18:05". Undefined for prose. `today` is the
 * reader's day, `YYYY-MM-DD`: of a page that was saved long ago it is the wrong one, so what says a whole day goes first.
 */
export function parseRelativeByline(line: string, lang: string, today: string): string | undefined {
  if (line.length > LONGEST) return undefined
  return inOneOf(languagesOf(lang), (language) => dayBefore(today, line, language))
}

/** Many sites write this one line in English whatever their language. */
const languagesOf = (lang: string): string[] => (lang.startsWith("en") ? [lang] : [lang, "en"])

function inOneOf(languages: readonly string[], read: (lang: string) => string | undefined): string | undefined {
  for (const lang of languages) {
    const day = read(lang)
    if (day) return day
  }
  return undefined
}

function dayBefore(today: string, line: string, lang: string): string | undefined {
  for (const part of line.split(PARTS)) {
    const low = foldForDates(part)
    for (const date of findDates(part, lang, { date: today })) {
      if (date.reading.kind !== "shift" || date.reading.unit !== "D" || date.value > today) continue
      if (!isProse(part, blank(low, date))) return date.value
    }
    const span = ago(low, lang)
    if (span && !isProse(part, blank(low, span))) return today
  }
  return undefined
}

const AGO = [
  { unit: "hour", most: 23 },
  { unit: "minute", most: 59 },
] as const
const STYLES = ["long", "short", "narrow"] as const

/** Where a folded text says that something was some hours or minutes ago, in the platform's own words for it. */
function ago(low: string, lang: string): TextSpan | undefined {
  const count = Number(/\d+/.exec(low)?.[0])
  for (const style of STYLES) {
    const format = new Intl.RelativeTimeFormat(lang, { style })
    for (const { unit, most } of AGO) {
      if (!(count >= 1 && count <= most)) continue
      const words = foldForDates(format.format(-count, unit)).replace(/\p{Nd}+/u, String(count))
      // Sites leave the point of an abbreviation out, and Arabic ones say "since" as often as "before".
      const found = new RegExp(words.replaceAll(".", "\\.?").replace("قبل", "(?:قبل|منذ)"), "u").exec(low)
      if (found) return { start: found.index, end: found.index + found[0].length }
    }
  }
  return undefined
}

const blank = (low: string, { start, end }: TextSpan) => low.slice(0, start) + " ".repeat(end - start) + low.slice(end)

const PARTS = / [|·•–—] ?/u

function dayIn(line: string, lang: string, today: string | undefined): string | undefined {
  const updated = grammarFor(lang)?.lexicon.grammar.updated
  const later = updated ? new RegExp(updated, "gu") : undefined
  let first: string | undefined
  for (const part of line.split(PARTS)) {
    const low = foldForDates(part)
    let words = low
    let end = 0
    const days: { value: string; update: boolean }[] = []
    for (const found of findDates(part, lang, {})) {
      const { start, end: next, value, surface, relative } = found
      words = blank(words, found)
      // Who writes "03/07" in English, and where, only its publisher knows.
      const unsure = lang.startsWith("en") && /^(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-2])\//.test(surface)
      if (
        unsure ||
        relative ||
        !/^\d{4}-\d\d-\d\d$/.test(value) ||
        value < EARLIEST ||
        (today && value > dayAfter(today))
      )
        continue
      days.push({ value, update: later !== undefined && low.slice(end, start).search(later) >= 0 })
      end = next
    }
    if (days.length === 0 || isProse(part, later ? words.replace(later, (w) => " ".repeat(w.length)) : words)) continue
    const published = days.find((d) => !d.update)
    if (published) return published.value
    first ??= days[0]?.value
  }
  return first
}

function dayAfter(iso: string): string {
  return new Date(Date.parse(iso) + 2 * 86_400_000).toISOString().slice(0, 10)
}

/** What is left beside the date: an author, a place, a word or two is no sentence. `words` is in lower case. */
function isProse(part: string, words: string): boolean {
  if (/[。！？।؟]$/u.test(words.trim())) return true
  if (/\p{L}{3,}[.!?]["”’»)]*$/u.test(part.trim()) && (words.match(/\p{L}+/gu)?.length ?? 0) > 2) return true
  const spaceless = words.replace(/[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/gu, "").length
  if (spaceless > 14) return true
  // Scripts without capitals cannot tell a name from a word.
  const small = [...words.matchAll(/\p{L}{4,}/gu)].filter((m) => part[m.index] === m[0][0])
  return small.length > (/\p{Lo}/u.test(words) ? 4 : 1)
}

/** How many lines at the top may be the dateline, and how far into a paragraph it may reach. */
const TOP = 5
const REACH = 80

/**
 * The day that a text says of itself at its top: in a line of its own, or before the dash that opens the report
 * ("Brussels, 3 July 2024 (AP) – Ministers …").
 */
export function datelineOf(
  text: string,
  lang: string,
  blocks?: readonly TextSpan[],
  today?: string,
): string | undefined {
  for (const block of (blocks ?? linesOf(text)).slice(0, TOP)) {
    const line = text.slice(block.start, block.end).trim()
    const opening = openingOf(line)
    const day =
      (opening && standingAlone(opening, lang, today)) ??
      (line.length <= REACH ? standingAlone(line, lang, today) : undefined)
    if (day) return day
  }
  return undefined
}

function standingAlone(line: string, lang: string, today: string | undefined): string | undefined {
  if (/\p{L}{3,}[.!?]$/u.test(line)) return undefined
  const rest = findDates(line, lang, {}).reduce((left, d) => left - (d.end - d.start), line.length)
  return rest > 40 ? undefined : parseBylineDate(line, lang, today)
}

/** What stands before the dash of a dateline. */
function openingOf(line: string): string | undefined {
  return /^(.{6,80}?)(?: [-–—]|\.[-–—]|[—:]|$)/u.exec(line.slice(0, REACH + 4))?.[1]
}

function linesOf(text: string): TextSpan[] {
  const lines: TextSpan[] = []
  for (let start = 0; start < text.length && lines.length < TOP; ) {
    const nl = text.indexOf("\n", start)
    const end = nl < 0 ? text.length : nl
    if (text.slice(start, end).trim()) lines.push({ start, end })
    start = end + 1
  }
  return lines
}
