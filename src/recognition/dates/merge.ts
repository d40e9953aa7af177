import type { CompiledGrammar } from "./compile.ts"
import type { Reading } from "./reading.ts"
import type { Token } from "./scan.ts"

const LONGEST_LINK = 24

/**
 * Joins tokens that belong together: a weekday and its date, a month and its year ("May of last year"), a weekday
 * and its week, a day and its part, the two ends of a range.
 */
export function mergeTokens(low: string, tokens: readonly Token[], compiled: CompiledGrammar): Token[] {
  const merged: Token[] = []
  for (const token of tokens) {
    let current = token
    for (;;) {
      const previous = merged.at(-1)
      if (previous === undefined || current.start - previous.end > LONGEST_LINK || current.start < previous.end) break
      const joined = join(low.slice(previous.end, current.start), previous, current, compiled)
      if (joined === undefined) break
      merged.pop()
      current = joined
    }
    merged.push(current)
  }
  return merged
}

/** The ends of a range become one: "30 June to 2 July", "between 2014 and 2018". */
export function mergeRanges(low: string, tokens: readonly Token[], compiled: CompiledGrammar): Token[] {
  const out: Token[] = []
  for (const token of tokens) {
    const previous = out.at(-1)
    if (previous && token.start > previous.end && token.start - previous.end <= LONGEST_LINK) {
      const gap = low.slice(previous.end, token.start)
      const linked =
        compiled.rangeLink.test(gap) ||
        (compiled.andLink?.test(gap) === true &&
          compiled.betweenBefore?.test(low.slice(Math.max(0, previous.start - 20), previous.start)) === true)
      if (linked && canBeEnds(previous.reading, token.reading)) {
        out.pop()
        out.push(asRange(previous, token))
        continue
      }
    }
    out.push(token)
  }
  return out
}

/** TimeML marks "10 a.m. Thursday" as one; a reader is shown the day. */
export function mergeClocks(low: string, tokens: readonly Token[]): Token[] {
  const out: Token[] = []
  for (const token of tokens) {
    const { clock, utc } = out.at(-1)?.reading ?? {}
    const previous = out.at(-1)
    if (previous && clock !== undefined && isDayGrain(token.reading) && low.slice(previous.end, token.start) === " ") {
      out.pop()
      out.push({ ...token, start: previous.start, reading: { ...token.reading, clock, utc } })
    } else out.push(token)
  }
  return out
}

function asRange(a: Token, b: Token): Token {
  const from: Reading = { ...a.reading }
  if (isDayOnly(from) && from.weekday === undefined && from.monthShift === undefined) from.month = b.reading.month
  if (from.year === undefined && from.yearShift === undefined && from.weekday === undefined) {
    from.year = b.reading.year
    from.yearShift = b.reading.yearShift
  }
  return {
    start: a.start,
    end: b.end,
    meaning: "range",
    reading: { ...from, until: b.reading },
    split: { firstEnd: a.end, secondStart: b.start },
  }
}

/** Like with like: two days, two months, two years. */
function canBeEnds(a: Reading, b: Reading): boolean {
  if (a.until || b.until || a.kind !== "date" || b.kind !== "date" || a.part || b.part || a.same || b.same) return false
  return grain(a) !== "" && grain(a) === grain(b)
}

/** How fine the reading of a date is. */
export function grain(r: Reading): string {
  if (r.weekday !== undefined || r.day !== undefined) return "day"
  if (r.month !== undefined) return "month"
  if (r.season !== undefined) return "season"
  if (r.quarter !== undefined) return "quarter"
  if (r.decade !== undefined || r.shortDecade !== undefined) return "decade"
  return r.year !== undefined ? "year" : ""
}

function lacksYear(r: Reading): boolean {
  return (
    r.kind === "date" &&
    r.year === undefined &&
    r.yearShift === undefined &&
    r.fromLastYear === undefined &&
    r.qualifier === undefined &&
    (r.month !== undefined ||
      r.quarter !== undefined ||
      r.half !== undefined ||
      r.season !== undefined ||
      r.easter !== undefined ||
      r.week !== undefined)
  )
}

/** A year and nothing else. */
export function isYearOnly(r: Reading): boolean {
  return r.kind === "date" && r.year !== undefined && !r.shortYear && grain(r) === "year" && r.until === undefined
}

function isShift(r: Reading, unit: string): boolean {
  return r.kind === "shift" && r.unit === unit && r.counted !== true
}

/** A weekday and nothing else. */
function isWeekday(r: Reading): boolean {
  return (
    r.kind === "date" &&
    r.weekday !== undefined &&
    r.day === undefined &&
    r.qualifier === undefined &&
    r.weekShift === undefined &&
    r.until === undefined
  )
}

function isDayOnly(r: Reading): boolean {
  return r.kind === "date" && r.day !== undefined && r.month === undefined && r.until === undefined
}

function isDayGrain(r: Reading): boolean {
  return r.part === undefined && ((r.kind === "date" && grain(r) === "day" && !r.until) || isShift(r, "D"))
}

function join(gap: string, a: Token, b: Token, compiled: CompiledGrammar): Token | undefined {
  const x = a.reading
  const y = b.reading
  const make = (reading: Reading): Token => ({
    start: a.start,
    end: b.end,
    meaning: "date",
    reading,
    split: a.split ?? b.split,
  })
  if (isWeekday({ ...x, qualifier: undefined }) && isDayOnly(y) && y.weekday === undefined && gap === " ")
    return make({ ...y, weekday: x.weekday })
  if (
    isWeekday(x.qualifier === 0 ? { ...x, qualifier: undefined } : x) &&
    y.kind === "date" &&
    y.day !== undefined &&
    y.weekday === undefined &&
    compiled.weekdayLink.test(gap)
  )
    return make({ ...y, weekday: x.weekday })
  if (
    isWeekday(y) &&
    x.kind === "date" &&
    x.day !== undefined &&
    !x.until &&
    x.weekday === undefined &&
    /^,? ?\(?$/u.test(gap)
  ) {
    return make({ ...x, weekday: y.weekday })
  }
  if (isDayGrain(x) && y.kind === "part" && y.part && compiled.partLink.test(gap)) return make({ ...x, part: y.part })
  if (
    x.kind === "part" &&
    x.part &&
    isDayGrain(y) &&
    (compiled.partLink.test(gap) || (!gap.includes(",") && compiled.link.test(gap)))
  )
    return make({ ...y, part: x.part })
  // "yesterday, Thursday,": the day has said it.
  if (isShift(x, "D") && isWeekday(y) && /^,? $/.test(gap)) return make(x)
  if (!compiled.link.test(gap)) return undefined
  const comma = gap.includes(",")
  if (x.same === "M" || x.same === "P" || x.same === "Q") {
    if (y.kind === "shift" && y.unit === "Y" && Number.isInteger(y.count)) return make({ ...x, ...yearOfShift(y) })
    if (isYearOnly(y)) return make({ ...x, year: y.year })
  }
  if (lacksYear(x) && !comma) {
    if (isYearOnly(y)) return make(withYear(x, { year: y.year }))
    if (isShift(y, "Y")) return make(withYear(x, yearOfShift(y)))
    if (y.same === "Y") return make(withYear(x, { fromLastYear: 0 }))
  }
  if (lacksYear(y) && !comma && isShift(x, "Y")) return make(withYear(y, yearOfShift(x)))
  if (lacksYear(y) && !comma && x.same === "Y") return make(withYear(y, { fromLastYear: 0 }))
  if (lacksYear(y) && !comma && isYearOnly(x) && compiled.lexicon.grammar.order === "ymd")
    return make(withYear(y, { year: x.year }))
  if (isWeekday({ ...x, qualifier: undefined }) && isShift(y, "W") && !comma)
    return make({ ...x, weekShift: y.count, qualifier: undefined })
  if (isWeekday(y) && isShift(x, "W")) return make({ ...y, weekShift: x.count })
  if (isDayOnly(x) && isShift(y, "M") && !comma) return make({ ...x, monthShift: y.count })
  if (isDayOnly(y) && isShift(x, "M") && !comma) return make({ ...y, monthShift: x.count })
  return undefined
}

function yearOfShift(r: Reading): Partial<Reading> {
  return r.base === "last" ? { fromLastYear: r.count ?? 0 } : { yearShift: r.count }
}

function withYear(r: Reading, year: Partial<Reading>): Reading {
  const out: Reading = { ...r, ...year }
  if (r.until) out.until = { ...r.until, ...year }
  return out
}
