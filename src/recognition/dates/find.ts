import { linesOf } from "../spans.ts"
import type { CompiledGrammar } from "./compile.ts"
import { type DateContext, referenceFrom, remember } from "./context.ts"
import type { Ending } from "./ending.ts"
import { grammarFor } from "./grammars.ts"
import type { DateMention, DateReference, FindDatesOptions } from "./mention.ts"
import { grain, isYearOnly, mergeClocks, mergeRanges, mergeTokens } from "./merge.ts"
import { isPlausible, touchesBlocked } from "./plausible.ts"
import type { Reading } from "./reading.ts"
import { resolveReading } from "./resolve.ts"
import { scanTokens, type Token } from "./scan.ts"
import { putsDayFirst, readDayFirst } from "./slash-order.ts"
import { TenseReader } from "./tense.ts"
import { foldForDates } from "./text.ts"
import { timexRange } from "./timex.ts"

/**
 * Finds the time expressions of a text and resolves them against the article's date and the dates before them.
 * Linear in the text: words and digits trigger rules, the longest wins, ordered refiners join and drop.
 */
export function findDates(
  text: string,
  lang: string,
  reference: DateReference,
  options: FindDatesOptions = {},
): DateMention[] {
  const compiled = grammarFor(lang)
  if (!compiled) return []
  const low = foldForDates(text)
  const style = options.style ?? "mention"
  const mentions: DateMention[] = []
  const tenses = new TenseReader(low, compiled)
  for (const block of options.blocks ?? linesOf(text)) {
    let tokens = scanTokens(text, low, block.start, block.end, compiled)
    if (tokens.length === 0) continue
    tokens = mergeTokens(low, tokens, compiled)
    tokens = mergeRanges(low, tokens, compiled)
    tokens = tokens.filter((t) => isPlausible(text, low, t, compiled, block.start))
    if (options.blocked?.length) tokens = tokens.filter((t) => !touchesBlocked(t, options.blocked ?? []))
    if (style === "timex") tokens = mergeClocks(low, tokens).flatMap((t) => timexSpans(low, t, compiled))
    for (const t of tokens) mentions.push(unresolved(text, low, t, block.start, compiled, tenses, style))
  }
  return settle(mentions, compiled, reference, style)
}

/** Resolves mentions again once the article's date is known (inferred); finds nothing new and costs next to nothing. */
export function resolveDates(
  mentions: readonly DateMention[],
  lang: string,
  reference: DateReference,
  options: Pick<FindDatesOptions, "style"> = {},
): DateMention[] {
  const compiled = grammarFor(lang)
  return compiled ? settle(mentions, compiled, reference, options.style ?? "mention") : []
}

function unresolved(
  text: string,
  low: string,
  token: Token,
  blockStart: number,
  compiled: CompiledGrammar,
  tenses: TenseReader,
  style: "mention" | "timex",
): DateMention {
  const reading = token.reading
  let start = token.start
  const front = low.slice(Math.max(blockStart, start - 32), start)
  const dated =
    reading.kind === "date" &&
    reading.day === undefined &&
    (reading.month ?? reading.year ?? reading.season ?? reading.decade ?? reading.shortDecade ?? reading.century) !==
      undefined
  const lateOnDay = style === "timex" && reading.kind === "date" && reading.weekday !== undefined
  if (dated || lateOnDay || reading.kind === "shift") {
    for (const [words, mod] of compiled.modBefore) {
      const length = words.length(front)
      if (length === 0) continue
      reading.mod = mod
      start -= length
      break
    }
  }
  if (style === "timex") start = timexStart(low, start, blockStart, reading, compiled)
  if (needsTense(reading)) {
    const clue = tenses.at(start, token.end, reading.until !== undefined)
    reading.tense = clue.tense
    reading.strictTense = clue.strict
    reading.nearTense = clue.near
    reading.weakTense = clue.weak
  }
  return {
    start,
    end: token.end,
    surface: text.slice(start, token.end),
    type: "DATE",
    value: "",
    confidence: 0,
    relative: false,
    reading,
  }
}

function needsTense(r: Reading): boolean {
  if (r.kind === "shift") return r.unit === "WE" || r.either === true
  return (
    r.kind === "date" &&
    r.year === undefined &&
    (r.weekday !== undefined ||
      r.month !== undefined ||
      r.day !== undefined ||
      r.season !== undefined ||
      r.quarter !== undefined ||
      r.half !== undefined ||
      r.easter !== undefined)
  )
}

/** TimeML marks the two ends of a range apart, and in some languages the duration within "two years ago". */
function timexSpans(low: string, token: Token, compiled: CompiledGrammar): Token[] {
  const { reading, split } = token
  // "2012/13" is one season or school year, not two dates.
  if (reading.until && split && low[split.firstEnd] === "/" && grain(reading) === "year")
    return [{ ...token, reading: { ...reading, until: undefined } }]
  if (reading.until && split) {
    return [
      { ...token, end: split.firstEnd, reading: { ...reading, end: "first" } },
      { ...token, start: split.secondStart, reading: { ...reading, end: "second" } },
    ]
  }
  if (
    reading.kind === "shift" &&
    reading.counted &&
    !reading.exact &&
    compiled.lexicon.grammar.agoIsDuration &&
    token.counted
  ) {
    const { start, end } = token.counted
    return [
      { ...token, start, end, reading: { kind: "duration", unit: reading.unit, count: Math.abs(reading.count ?? 0) } },
    ]
  }
  return [token]
}

/** TIMEX3 spans take in "about" before a number, "the year" before one, and the determiner of a phrase. */
function timexStart(
  low: string,
  from: number,
  blockStart: number,
  reading: Reading,
  compiled: CompiledGrammar,
): number {
  const { approxBefore, yearNounBefore, determinerBefore } = compiled
  let start = from
  const take = (words: Ending | undefined) => {
    start -= words?.length(low.slice(Math.max(blockStart, start - 24), start)) ?? 0
  }
  if (reading.counted || (reading.kind === "duration" && !reading.pinned)) take(approxBefore)
  if (isYearOnly(reading)) take(yearNounBefore)
  if (takesDeterminer(reading)) take(determinerBefore)
  return start
}

/** TIMEX3 spans take in the determiner of a phrase; that of a plain date stays outside. */
function takesDeterminer(r: Reading): boolean {
  return (
    r.kind === "shift" ||
    r.pinned === true ||
    (r.kind === "date" &&
      (r.quarter ?? r.half ?? r.decade ?? r.shortDecade ?? r.season ?? r.nth ?? r.century ?? r.same) !== undefined)
  )
}

function settle(
  mentions: readonly DateMention[],
  compiled: CompiledGrammar,
  reference: DateReference,
  style: "mention" | "timex",
): DateMention[] {
  const context: DateContext = {
    style,
    reference: referenceFrom(reference.date),
    nextIsNextWeek: compiled.lexicon.grammar.nextIsNextWeek,
  }
  const dayFirst = compiled.lexicon.grammar.order === "mdy" && putsDayFirst(mentions, reference.date)
  const out: DateMention[] = []
  for (const mention of mentions) {
    const reading = dayFirst ? readDayFirst(mention) : mention.reading
    context.at = mention.start
    const found = resolveReading(
      reading,
      { tense: reading.tense, strict: reading.strictTense, near: reading.nearTense, weak: reading.weakTense },
      context,
    )
    if (!found) continue
    let { type, value } = found
    if (style === "mention") {
      if (reading.kind !== "date" && reading.kind !== "shift") continue
      if (type === "TIME") {
        value = value.slice(0, 10)
        type = "DATE"
      }
    }
    const range = type === "DATE" || type === "TIME" ? timexRange(value) : undefined
    if (range && reading.kind !== "part") remember(context, range, value)
    // Field by field: to spread the mention took a twentieth of the time that the whole pipeline takes.
    out.push({
      start: mention.start,
      end: mention.end,
      surface: mention.surface,
      type,
      value,
      confidence: confidenceOf(reading, range !== undefined),
      relative: found.relative,
      reading: mention.reading,
      from: range?.from,
      to: range?.to,
    })
  }
  return out
}

/**
 * How often such a reading was right on 689 dates of texts with gold (KRAUTS, MEANTIME, our own articles, 2026-11):
 * month and year said 153 of 157, year alone 82 of 85, month without year 105 of 112, weekday 77 of 83,
 * "last week" 142 of 160, "the same day" 11 of 14, "two days later" 9 of 13. What is not pinned to the calendar was
 * mostly right too, but tells a reader little: it stays below the line.
 */
function confidenceOf(r: Reading, pinned: boolean): number {
  if (!pinned) return 0.4
  if (r.kind === "shift") return r.base === "last" ? 0.7 : 0.89
  if (r.same) return 0.78
  if (r.year !== undefined) return r.month === undefined ? 0.96 : 0.97
  return r.weekday !== undefined && r.day === undefined ? 0.93 : 0.94
}
