import type { CompiledGrammar } from "./compile.ts"
import type { TenseClue } from "./resolve.ts"

const CLAUSE_END = /[.;:!?\n。！？；।؟]/

/**
 * Whether the words around speak of the past or the future: "since" and "until" directly in front, else the verb
 * form nearest to the mention within its sentence.
 */
export function tenseAt(low: string, start: number, end: number, compiled: CompiledGrammar): TenseClue {
  const before = low.slice(Math.max(0, start - 24), start)
  if (compiled.pastBefore?.test(before) === true) return { tense: "past", strict: true }
  if (compiled.futureBefore?.test(before) === true) return { tense: "future", strict: true }
  if (!compiled.future && !compiled.past) return {}
  let from = start
  while (from > 0 && start - from < 160 && !isClauseEnd(low, from - 1)) from--
  let to = end
  while (to < low.length && to - end < 160 && !isClauseEnd(low, to)) to++
  const clause = low.slice(from, to)
  const future = nearest(clause, start - from, end - from, compiled.future)
  const past = nearest(clause, start - from, end - from, compiled.past)
  if (future === undefined && past === undefined)
    return compiled.lexicon.grammar.noPastIsFuture ? { tense: "future", weak: true } : {}
  return (future ?? 1e9) < (past ?? 1e9) ? { tense: "future" } : { tense: "past" }
}

/** A full stop behind a digit or a single letter ends no sentence. */
function isClauseEnd(low: string, i: number): boolean {
  const c = low[i] as string
  if (!CLAUSE_END.test(c)) return false
  if (c !== "." && c !== ":") return true
  const next = low[i + 1]
  return (
    (next === undefined || next === " " || next === "\n") &&
    !/[\d]/.test(low[i - 1] ?? "") &&
    !(c === "." && /(?:^|[^\p{L}])\p{L}$/u.test(low.slice(Math.max(0, i - 2), i)))
  )
}

/** Distance of the nearest match; words in front count double half: the verb behind a date often belongs to it. */
function nearest(clause: string, start: number, end: number, pattern: RegExp | undefined): number | undefined {
  if (!pattern) return undefined
  pattern.lastIndex = 0
  let best: number | undefined
  for (let m = pattern.exec(clause); m !== null; m = pattern.exec(clause)) {
    if (m[0] === "") break
    const at = m.index
    if (at < end && at + m[0].length > start) continue
    const distance = at >= end ? at - end : start - (at + m[0].length)
    // A comma between makes it another clause.
    const between = at >= end ? clause.slice(end, at) : clause.slice(at + m[0].length, Math.max(0, start))
    const cost = Math.abs(distance) + (/[,(]/.test(between) ? 40 : 0)
    if (best === undefined || cost < best) best = cost
  }
  return best
}
