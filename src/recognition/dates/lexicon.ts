import type { DateGrammar } from "../../language/date-grammar.ts"
import { hanNumber } from "./text.ts"

/** The words of one grammar as look-up tables, and the macros of its patterns. */
export interface Lexicon {
  grammar: DateGrammar
  macros: Readonly<Record<string, string>>
  month(word: string): number | undefined
  weekday(word: string): number | undefined
  number(word: string): number | undefined
  ordinal(word: string): number | undefined
  unit(word: string): string | undefined
  qualifier(word: string): number | undefined
  dayShift(word: string): number | undefined
  part(word: string): string | undefined
  season(word: string): string | undefined
}

type Table<T> = Map<string, T>

function tableOf<T>(pairs: Iterable<readonly [string, T]>): Table<T> {
  const table: Table<T> = new Map()
  for (const [words, value] of pairs) for (const w of words.split("|")) if (w && !table.has(w)) table.set(w, value)
  return table
}

function numbered(list: readonly string[], from = 1): [string, number][] {
  return list.map((words, i) => [words, i + from])
}

function byNumber(record: Readonly<Record<string, string>> | undefined): [string, number][] {
  return Object.entries(record ?? {}).map(([value, words]) => [words, Number(value)])
}

function byName(record: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(record).map(([name, words]) => [words, name])
}

/** Alternatives, longest first so that no shorter one hides a longer where words have no edge. */
function alternatives(words: Iterable<string>): string {
  return [...new Set(words)].sort((a, b) => b.length - a.length).join("|")
}

const HAN = "一二三四五六七八九十"
/** Roman numerals up to the 21st century, also as typed on a Cyrillic keyboard ("ХХ"). */
const ROMAN = new Map(
  Array.from({ length: 21 }, (_, i) => i + 1).flatMap((n) => {
    const units = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"][n % 10] ?? ""
    const latin = "x".repeat(Math.floor(n / 10)) + units
    return [latin, latin.replaceAll("x", "х"), latin.replaceAll("x", "х").replaceAll("i", "і")].map(
      (numeral) => [numeral, n] as const,
    )
  }),
)

export function lexiconOf(grammar: DateGrammar): Lexicon {
  const han = grammar.script === "han"
  const months = tableOf(numbered(grammar.months))
  const monthsShort = tableOf(numbered(grammar.monthsShort ?? []))
  const weekdays = tableOf(numbered(grammar.weekdays))
  const weekdaysShort = tableOf(numbered(grammar.weekdaysShort ?? []))
  const split = (s: string) => s.split(" ").filter(Boolean)
  const numbers = tableOf(numbered(split(grammar.numbers)))
  for (const pair of split(grammar.moreNumbers ?? "")) {
    const [words = "", value] = pair.split("=")
    for (const w of words.split("|")) numbers.set(w.replaceAll("_", " "), Number(value))
  }
  const ordinals = tableOf(numbered(split(grammar.ordinals).map((words) => words.replaceAll("_", " "))))
  const units = tableOf(byName(grammar.units))
  const before = tableOf(byNumber(grammar.before))
  const after = tableOf(byNumber(grammar.after))
  const days = tableOf(byNumber(grammar.days))
  const parts = tableOf(byName(grammar.parts))
  const seasons = tableOf(byName(grammar.seasons))

  const mark = grammar.ordinalMark ?? ""
  const macros: Record<string, string> = {}
  const capture = (name: string, source: string) => {
    if (!source) return
    macros[name] = `(?<${name}>${source})`
    macros[`${name}2`] = `(?<${name}2>${source})`
  }
  const digitsOrHan = (digits: string, numerals: string) => (han ? `${digits}|${numerals}` : digits)
  capture("D", digitsOrHan("(?:0?[1-9]|[12]\\d|3[01])(?!\\d)", `[${HAN}]{1,3}`))
  capture("m", digitsOrHan("(?:0?[1-9]|1[0-2])(?!\\d)", `[${HAN}]{1,2}`))
  capture("Y", digitsOrHan("[12]\\d{3}(?!\\d)", "[一二][〇零一二三四五六七八九]{3}"))
  capture("YY", "\\d\\d(?!\\d)")
  const short = alternatives(monthsShort.keys())
  const full = alternatives(months.keys())
  if (full) capture("M", short ? `${full}|(?:${short})\\.?` : full)
  capture("W", alternatives(weekdays.keys()))
  const shortDays = alternatives(weekdaysShort.keys())
  capture("w", shortDays ? `${alternatives(weekdays.keys())}|(?:${shortDays})\\.?` : alternatives(weekdays.keys()))
  const numberWords = alternatives(numbers.keys())
  const numerals = han ? "[一二三四五六七八九十百两]{1,4}" : ""
  capture("N", ["\\d{1,3}(?:[.,]5)?(?![.,]?\\d)", numberWords, numerals].filter(Boolean).join("|"))
  const ordinalWords = alternatives(ordinals.keys())
  capture("O", [`\\d{1,2}(?:${mark})`, ordinalWords].filter(Boolean).join("|"))
  capture(
    "CN",
    [`\\d{1,2}(?:${mark})?`, `(?:${alternatives(ROMAN.keys())})(?:${mark || "(?!)"})?`, ordinalWords]
      .filter(Boolean)
      .join("|"),
  )
  const unitsBut = (skip: RegExp) => alternatives([...units].filter(([, u]) => !skip.test(u)).map(([w]) => w))
  capture("U", unitsBut(/^(?:H|MIN|S)$/))
  capture("T", unitsBut(/^(?!(?:H|MIN|S)$)/))
  for (const u of ["D", "W", "M", "Y", "Q", "HY", "DE", "CE", "WE"]) {
    const words = grammar.units[u]
    if (words) macros[`u${u}`] = `(?:${alternatives(words.split("|"))})`
  }
  if (macros.uQ) macros.UQ = macros.uQ
  if (macros.uHY) macros.UH = macros.uHY
  capture("Q", alternatives(before.keys()))
  capture("A", alternatives(after.keys()))
  capture("R", alternatives(days.keys()))
  capture("P", alternatives(parts.keys()))
  capture("S", alternatives(seasons.keys()))
  macros.ord = mark ? `(?:${mark})?` : ""
  macros.of = grammar.dayOfMonth ? `(?:${grammar.dayOfMonth})?` : ""
  macros.ofY = grammar.monthOfYear ? `(?:${grammar.monthOfYear})?` : ""
  macros.tail = grammar.yearTail ? `(?:${grammar.yearTail})?` : ""
  macros.wl = grammar.weekdayLink ? `(?:${grammar.weekdayLink})?` : ""
  macros.link = grammar.link ? `(?:${grammar.link}) ` : ""
  macros.to = grammar.to
  macros.toAnd = grammar.and ? `${grammar.to}|${grammar.and}` : grammar.to
  macros.art = grammar.article ? `(?:(?:${grammar.article}) ?)?` : ""

  const stripDot = (word: string) => (word.endsWith(".") ? word.slice(0, -1) : word)
  const digits = (word: string) => (/^\d/.test(word) ? Number.parseFloat(word.replace(",", ".")) : undefined)
  return {
    grammar,
    macros,
    month: (w) => months.get(w) ?? monthsShort.get(stripDot(w)) ?? monthsShort.get(w),
    weekday: (w) => weekdays.get(w) ?? weekdaysShort.get(stripDot(w)) ?? weekdaysShort.get(w),
    number: (w) => digits(w) ?? numbers.get(w) ?? (han ? hanNumber(w) : undefined),
    ordinal: (w) =>
      digits(w) ??
      ordinals.get(w) ??
      ROMAN.get(w.replace(/(?<=^[ivxхі]+)[^ivxхі].*$/, "")) ??
      (han ? hanNumber(w) : undefined),
    unit: (w) => units.get(w),
    qualifier: (w) => before.get(w) ?? after.get(w),
    dayShift: (w) => days.get(w),
    part: (w) => parts.get(w),
    season: (w) => seasons.get(w),
  }
}
