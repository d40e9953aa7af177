import type { CompiledGrammar } from "./compile.ts"
import type { Token } from "./scan.ts"

const LOOK_BACK = 32

/** Whether a token is a date where it stands: years that are numbers, "may" and "mars" that are words, and their like. */
export function isPlausible(
  text: string,
  low: string,
  token: Token,
  compiled: CompiledGrammar,
  blockStart: number,
): boolean {
  const { reading: r, start, end } = token
  if (r.kind !== "date" || r.until || r.same) return true
  const alone =
    r.day === undefined &&
    r.quarter === undefined &&
    r.half === undefined &&
    r.nth === undefined &&
    r.easter === undefined &&
    r.yearShift === undefined &&
    r.qualifier === undefined
  const before = () => low.slice(Math.max(blockStart, start - LOOK_BACK), start)
  if (alone && r.year !== undefined && r.month === undefined && r.season === undefined && r.week === undefined)
    return /^\d{4}$/.test(low.slice(start, end)) ? isYear(text, low, token, before(), compiled) : true
  if (alone && r.month !== undefined && r.year === undefined) {
    const word = low.slice(start, end)
    if (compiled.lexicon.grammar.capital !== true && isFirstName(text, low, start, end)) return false
    // "en Mar del Plata": a short form that is a word too needs a number.
    if (compiled.riskyMonths.has(word))
      return !compiled.shortMonths.has(word) && compiled.monthBefore?.test(before()) === true
    return true
  }
  if (
    alone &&
    r.season !== undefined &&
    r.year === undefined &&
    compiled.seasonBefore &&
    !low.slice(start, end).includes(" ")
  )
    return compiled.seasonBefore.test(before())
  return true
}

/** "Julio Iglesias": where months are written small, a capital on both words makes a name. */
function isFirstName(text: string, low: string, start: number, end: number): boolean {
  return text[start] !== low[start] && text[end] === " " && text[end + 1] !== low[end + 1]
}

const MONEY_OR_SHARE = /^ ?(?:%|‰|€|\$|£|¥|°|km|kg|mw|kw|ha\b|m²|hz|mhz|ppm)/u
/** Chinese, Japanese and Korean count with a word right behind the number: 2024人 are people, not a year. */
const COUNTER = /^ ?[人名位件个個座家架艘台辆輛頭头点點億亿万萬元円圓명개건원대]/u
const LABELLED =
  /(?:第|no\.?|nr\.?|n°|№|#|§|art\.|\bp\.|pp\.|tel\.?:?|seite|page|iso|din|boeing|airbus|windows|route|highway|a|b|us\$|\$|€|£|¥)[ -]?$/u

function isYear(text: string, low: string, token: Token, before: string, compiled: CompiledGrammar): boolean {
  const year = token.reading.year ?? 0
  const behind = low.slice(token.end, token.end + 24)
  if (year < 1000 || year > 2150) return false
  if (MONEY_OR_SHARE.test(behind) || /^[,.]\d/.test(behind) || /^[-/]\d/.test(behind)) return false
  if (/[\d][ .,'/-]$/.test(before) && !/\b[12]\d{3} ?[-/] ?$/.test(before)) return false
  if (compiled.countedBehind?.test(behind) === true || COUNTER.test(behind)) return false
  if (compiled.yearBefore?.test(before) === true) return true
  if (compiled.notYearBefore?.test(before) === true || LABELLED.test(before)) return false
  const round = year % 50 === 0
  const usual = year >= 1900 && year <= 2060
  const bracketed = /\($/.test(before) || /['"“”„«»]$/.test(before)
  if (bracketed) return usual && (!round || /^\)/.test(behind))
  if (!usual) return false
  const c = text[token.end + 1] ?? ""
  const nounBehind = text[token.end] === " " && c !== c.toLowerCase()
  // Where nouns have a capital, "1950 geboren" counts nothing.
  if (round) return compiled.lexicon.grammar.nounsCapital === true && year !== 2000 && !nounBehind && usual
  // A capital behind may be a counted noun in German; a year is then likelier when it is near our time.
  return !nounBehind || year >= 1940
}

/** A bare weekday or month that is part of a title: "Sunday Times", "Black Friday" are left to the grammars' own "none" rules. */
export function touchesBlocked(
  token: { start: number; end: number },
  blocked: readonly { start: number; end: number }[],
): boolean {
  let lo = 0
  let hi = blocked.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((blocked[mid] as { end: number }).end <= token.start) lo = mid + 1
    else hi = mid
  }
  const b = blocked[lo]
  return b !== undefined && b.start < token.end
}
