import { letterClass, OTHER } from "../text/letters.ts"
import { buildReading } from "./build.ts"
import { type CompiledGrammar, type CompiledRule, hashUnit, TRIGGER_BITS, type Triggered } from "./compile.ts"
import type { Reading } from "./reading.ts"
import { isDigitCode, isWordCode, LETTER, NUMERAL, unitKind } from "./text.ts"

/** A piece of the text that a rule has read. */
export interface Token {
  start: number
  end: number
  reading: Reading
  meaning: string
  /** For a range read as one ("16.-17. May"): where its first end stops and its second begins. */
  split?: { firstEnd: number; secondStart: number }
  /** For "two years ago": where number and unit stand. */
  counted?: { start: number; end: number }
}

/** One pass over the text: at words and numbers that can begin a date, the longest rule wins. */
export function scanTokens(text: string, low: string, from: number, to: number, compiled: CompiledGrammar): Token[] {
  const tokens: Token[] = []
  const { byWord, byDigit, script, triggerFilter } = compiled
  const proclitics = compiled.lexicon.grammar.proclitics ?? ""
  const plain = script === "words" && proclitics === ""
  let i = from
  while (i < to) {
    const c = low.charCodeAt(i)
    const kind = unitKind[c]
    if (kind === NUMERAL) {
      let end = i + 1
      while (end < to && isDigitCode(low.charCodeAt(end))) end++
      const token =
        digitMayStart(low, i, from, script, proclitics) || endsClockRange(low, i, tokens.at(-1))
          ? longest(text, low, i, to, rulesFor(byDigit, low, end, compiled), compiled)
          : undefined
      if (token && token.meaning !== "none") tokens.push(token)
      i = token ? token.end : end
      continue
    }
    if (kind !== LETTER) {
      const triggered = c === 39 ? byWord.get("'") : undefined
      const token = triggered && longest(text, low, i, to, rulesFor(triggered, low, i + 1, compiled), compiled)
      if (token && token.meaning !== "none") tokens.push(token)
      i = token ? token.end : i + 1
      continue
    }
    if (script === "han") {
      const triggered = byWord.get(low[i] as string)
      const token = triggered && longest(text, low, i, to, triggered.all, compiled)
      if (token && token.meaning !== "none") tokens.push(token)
      i = token ? token.end : i + 1
      continue
    }
    let end = i + 1
    let hash = c
    for (let unit = low.charCodeAt(end); end < to && unitKind[unit] === LETTER; unit = low.charCodeAt(++end))
      hash = hashUnit(hash, unit)
    // Most words set nothing off: they are passed over without being cut out of the text.
    if (plain && triggerFilter[hash & (TRIGGER_BITS - 1)] === 0) {
      i = end
      continue
    }
    let token: Token | undefined
    if (script === "hangul") {
      const triggered = byWord.get(low[i] as string)
      token = triggered && longest(text, low, i, to, triggered.all, compiled)
    } else {
      let start = i
      for (let strip = 0; strip < 3; strip++) {
        const triggered = byWord.get(low.slice(start, end))
        token = triggered && longest(text, low, start, to, rulesFor(triggered, low, end, compiled), compiled)
        if (token || proclitics === "" || end - start < 4 || !proclitics.includes(low[start] as string)) break
        start++
      }
    }
    if (token) {
      if (token.meaning !== "none") tokens.push(token)
      i = Math.max(token.end, script === "words" ? Math.min(end, token.end) : token.end)
    } else i = end
  }
  return tokens
}

/** More than lies between two words of any date. */
const WIDEST_GAP = 12
const LONGEST_WORD = 40

/** Of the rules that a word ending here sets off, those that its next word leaves. */
function rulesFor(triggered: Triggered, low: string, end: number, compiled: CompiledGrammar): readonly CompiledRule[] {
  let start = end
  let unit = low.charCodeAt(start)
  while (start < low.length && start - end < WIDEST_GAP && !isWordCode(unit) && !isDigitCode(unit))
    unit = low.charCodeAt(++start)
  if (isDigitCode(unit)) return triggered.before("0")
  let to = start
  for (; to < low.length && to - start < LONGEST_WORD && isWordCode(unit); unit = low.charCodeAt(++to)) {
    // An emoji ends no run of ours, but a word for the patterns.
    if (letterClass[unit] === OTHER) return triggered.all
  }
  const next = low.slice(start, to)
  return triggered.before(compiled.second.has(next) ? next : undefined)
}

/** Not inside a decimal, a price, a time, a word with digits ("F-16", "3.07", "$15"). */
function digitMayStart(low: string, i: number, from: number, script: string, proclitics: string): boolean {
  if (i === from) return true
  const before = low.charCodeAt(i - 1)
  if (before === 0x24 || before === 0xa3 || before === 0x20ac || before === 0xa5 || before === 0x23) return false
  const beyond = i - 2 >= from ? low.charCodeAt(i - 2) : 0
  if (before === 0x2e || before === 0x2c || before === 0x3a || before === 0x2f) return !isDigitCode(beyond)
  if (before === 0x2d) return !isDigitCode(beyond)
  if (script !== "words" || !isWordCode(before)) return true
  return proclitics.includes(low[i - 1] as string) && !isWordCode(beyond)
}

/** "14.30-18 Uhr": the second of two clock times. */
function endsClockRange(low: string, i: number, last: Token | undefined): boolean {
  return last?.end === i - 1 && low[i - 1] === "-" && last.reading.clock !== undefined
}

function longest(
  text: string,
  low: string,
  at: number,
  to: number,
  rules: readonly CompiledRule[],
  compiled: CompiledGrammar,
): Token | undefined {
  let best: Token | undefined
  for (const rule of rules) {
    rule.pattern.lastIndex = at
    const match = rule.pattern.exec(low)
    if (match === null) continue
    const surface = match[0]
    const end = at + surface.length
    if (end > to || (best && end <= best.end)) continue
    const groups = match.groups ?? {}
    if (compiled.lexicon.grammar.capital && !capitalised(text, low, at, surface, groups)) continue
    if (rule.meaning === "none") {
      best = { start: at, end, reading: { kind: "date" }, meaning: "none" }
      continue
    }
    const reading = buildReading(rule.meaning, groups, compiled.lexicon)
    if (reading === undefined) continue
    best = { start: at, end, reading, meaning: rule.meaning }
    if (reading.until) best.split = splitOf(at, surface, groups)
    if (reading.counted && groups.N && groups.U) {
      const number = at + surface.indexOf(groups.N)
      best.counted = { start: number, end: low.indexOf(groups.U, number) + groups.U.length }
    }
  }
  return best
}

/** Names of months and weekdays have a capital, where the language writes them so. */
function capitalised(
  text: string,
  low: string,
  at: number,
  surface: string,
  groups: Readonly<Record<string, string | undefined>>,
): boolean {
  for (const name of ["M", "W", "w"]) {
    const word = groups[name]
    if (word === undefined) continue
    const position = at + surface.indexOf(word)
    if (text[position] === low[position]) return false
  }
  return true
}

function splitOf(
  at: number,
  surface: string,
  groups: Readonly<Record<string, string | undefined>>,
): { firstEnd: number; secondStart: number } {
  const first = groups.D ?? groups.m ?? groups.Y ?? ""
  const second = groups.D2 ?? groups.m2 ?? groups.Y2 ?? groups.YY2 ?? ""
  const begin = surface.indexOf(first)
  let firstEnd = begin + first.length
  if (surface[firstEnd] === ".") firstEnd++
  return { firstEnd: at + firstEnd, secondStart: at + surface.indexOf(second, firstEnd) }
}
