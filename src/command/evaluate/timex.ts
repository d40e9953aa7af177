/** A time expression, gold or found. */
export interface Timex {
  start: number
  end: number
  type: string
  value: string
}

/** Sums over documents, TempEval-3 style: strict and relaxed spans, value and type of those found. */
export interface TimexScore {
  gold: number
  found: number
  strict: number
  relaxed: number
  value: number
  strictValue: number
  type: number
}

export function newTimexScore(): TimexScore {
  return { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0, strictValue: 0, type: 0 }
}

/** Each gold expression takes the unused expression it shares most with, the later one where two share as much. */
export function scoreTimexes(gold: readonly Timex[], found: readonly Timex[], score: TimexScore): void {
  score.gold += gold.length
  score.found += found.length
  const used = new Set<number>()
  for (const g of gold) {
    let best = -1
    let most = 0
    found.forEach((f, i) => {
      const shared = Math.min(g.end, f.end) - Math.max(g.start, f.start)
      if (!used.has(i) && shared > 0 && shared >= most) [best, most] = [i, shared]
    })
    const f = found[best]
    if (!f) continue
    used.add(best)
    const exact = g.start === f.start && g.end === f.end
    const same = (g.value ?? "") === (f.value ?? "")
    score.relaxed++
    if (exact) score.strict++
    if (same) score.value++
    if (exact && same) score.strictValue++
    if (g.type === f.type) score.type++
  }
}

/** Precision, recall and F1 of one of the sums, in percent. */
export function timexRates(score: TimexScore, correct: number): { p: number; r: number; f1: number } {
  return {
    p: score.found ? (100 * correct) / score.found : 0,
    r: score.gold ? (100 * correct) / score.gold : 0,
    f1: score.found + score.gold ? (200 * correct) / (score.found + score.gold) : 0,
  }
}
