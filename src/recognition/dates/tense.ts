import type { CompiledGrammar, VerbForms } from "./compile.ts"
import type { TenseClue } from "./context.ts"
import { isWordCode } from "./text.ts"

const CLAUSE_END: ReadonlySet<number> = new Set([..."\n.;:!?。！？；।؟"].map((c) => c.charCodeAt(0)))

const REACH = 160
/** A verb form not further from the date than this speaks of it: "announced in January". */
const NEAR = 12
const MOST_KNOWN = 20_000

/** Reads past and future off the verbs around dates; each stretch of the text is searched for verb forms once. */
export class TenseReader {
  private readonly future: Forms | undefined
  private readonly past: Forms | undefined

  constructor(
    private readonly low: string,
    private readonly compiled: CompiledGrammar,
  ) {
    const inFront = compiled.lexicon.grammar.verbLast ? 60 : 0
    this.future = compiled.future && new Forms(low, compiled.future, inFront)
    this.past = compiled.past && new Forms(low, compiled.past, inFront)
  }

  /**
   * Whether the words around speak of the past or the future: "since" and "until" directly in front, else the verb
   * form nearest to the mention within its sentence.
   */
  at(start: number, end: number, range = false): TenseClue {
    const { low, compiled, future, past } = this
    // "From 9 to 11 July": there "from" opens the range and says nothing of the past.
    const before = range ? "" : low.slice(Math.max(0, start - 24), start)
    if (compiled.pastBefore?.test(before) === true) return { tense: "past", strict: true }
    if (compiled.futureBefore?.test(before) === true) return { tense: "future", strict: true }
    if (!future && !past) return {}
    let from = start
    while (from > 0 && start - from < REACH && !isClauseEnd(low, from - 1)) from--
    let to = end
    while (to < low.length && to - end < REACH && !isClauseEnd(low, to)) to++
    const ahead = future?.nearest(from, start, end, to) ?? Number.POSITIVE_INFINITY
    const back = past?.nearest(from, start, end, to) ?? Number.POSITIVE_INFINITY
    if (ahead === back && ahead === Number.POSITIVE_INFINITY)
      return compiled.lexicon.grammar.noPastIsFuture ? { tense: "future", weak: true } : {}
    return { tense: ahead < back ? "future" : "past", near: Math.min(ahead, back) <= NEAR }
  }
}

/** Where the verb forms of one tense stand, found stretch by stretch as mentions ask for them. */
class Forms {
  private readonly spans: { start: number; end: number }[] = []
  /** The stretch that has been searched. */
  private from = 0
  private to = 0

  constructor(
    private readonly low: string,
    private readonly forms: VerbForms,
    /** What a form in front of the date costs, where the verb should stand behind. */
    private readonly inFront: number,
  ) {}

  private search(from: number, to: number): void {
    if (from < this.from || from > this.to) {
      this.spans.length = 0
      this.from = from
      this.to = from
    }
    if (to <= this.to) return
    // A word over the edge belongs to this stretch; the letter in front is there for the lookbehind.
    let edge = to
    while (edge < this.low.length && edge < to + 40 && isWordCode(this.low.charCodeAt(edge))) edge++
    if (this.forms.word) this.searchWords(this.to, edge, this.forms.word)
    else this.searchText(this.to, edge)
    this.to = edge
  }

  private searchText(from: number, to: number): void {
    const origin = Math.max(0, from - 1)
    const stretch = this.low.slice(origin, to)
    const { pattern } = this.forms
    pattern.lastIndex = from - origin
    for (let m = pattern.exec(stretch); m !== null && m[0] !== ""; m = pattern.exec(stretch))
      this.spans.push({ start: origin + m.index, end: origin + pattern.lastIndex })
  }

  /** Word for word, asking the pattern only about words not met before. */
  private searchWords(from: number, to: number, word: RegExp): void {
    const { low } = this
    const { known } = this.forms
    for (let i = from; i < to; i++) {
      if (!isWordCode(low.charCodeAt(i))) continue
      const start = i
      while (i < to && isWordCode(low.charCodeAt(i))) i++
      const text = low.slice(start, i)
      let is = known.get(text)
      if (is === undefined) {
        if (known.size > MOST_KNOWN) known.clear()
        is = word.test(text)
        known.set(text, is)
      }
      if (is) this.spans.push({ start, end: i })
    }
  }

  /** Distance of the nearest form; a comma or a bracket between makes it another clause. */
  nearest(from: number, start: number, end: number, to: number): number | undefined {
    this.search(from, to)
    const { spans } = this
    let lo = 0
    let hi = spans.length
    while (lo < hi) {
      const mid = (lo + hi) >> 1
      if ((spans[mid] as { start: number }).start < from) lo = mid + 1
      else hi = mid
    }
    let best: number | undefined
    for (; lo < spans.length; lo++) {
      const span = spans[lo] as { start: number; end: number }
      if (span.start >= to) break
      if (span.start < end && span.end > start) continue
      const behind = span.start >= end
      const between = behind ? this.low.slice(end, span.start) : this.low.slice(span.end, start)
      const cost = between.length + (/[,(，（、،]/.test(between) ? 40 : 0) + (behind ? 0 : this.inFront)
      if (best === undefined || cost < best) best = cost
    }
    return best
  }
}

/** A full stop behind a digit or a single letter ends no sentence. */
function isClauseEnd(low: string, i: number): boolean {
  const code = low.charCodeAt(i)
  if ((code >= 97 && code <= 122) || code === 32 || !CLAUSE_END.has(code)) return false
  const c = low[i] as string
  if (c !== "." && c !== ":") return true
  const next = low[i + 1]
  return (
    (next === undefined || next === " " || next === "\n") &&
    !/[\d]/.test(low[i - 1] ?? "") &&
    !(c === "." && /(?:^|[^\p{L}])\p{L}$/u.test(low.slice(Math.max(0, i - 2), i)))
  )
}
