import type { ReadyLanguage } from "../languages.ts"
import type { NameHit } from "../scan.ts"
import { fold } from "../text/letters.ts"
import { classAt, eastAsian, type TextView } from "../view.ts"

/** "the other Sócrates", "the footballer Sánchez", "Sócrates, the philosopher": another bearer of a surname. */
export function isNamesake(view: TextView, hit: NameHit, lang: ReadyLanguage): boolean {
  const { others, callings } = lang.namesakes
  const { text } = view
  if (eastAsian(classAt(text, hit.nameStart))) {
    const before = text.slice(Math.max(0, hit.nameStart - 6), hit.nameStart).trimEnd()
    return callings.some((word) => before.endsWith(word)) || [...others].some((word) => before.endsWith(word))
  }
  const before = view.before(hit.nameStart)
  if (before && (others.has(before.folded) || isCalling(before.folded, callings))) return true
  const apposition = /^, ([^,.;:!?()\n–—]{3,60})/u.exec(text.slice(hit.nameEnd, hit.nameEnd + 64))?.[1]
  if (!apposition) return false
  const words = apposition
    .split(/[\s-]+/)
    .slice(0, 4)
    .map((word) => fold(word))
  // Who was a footballer before may well be the leader.
  return !words.some((word) => lang.formerWords.has(word)) && words.some((word) => isCalling(word, callings))
}

/** "the elder Bush", "Fujimori padre": which of father and son is meant. */
export function generationOf(view: TextView, hit: NameHit, lang: ReadyLanguage): "elder" | "younger" | undefined {
  const { elder, younger } = lang.namesakes
  for (const word of [view.before(hit.nameStart), view.after(hit.nameEnd)]) {
    if (!word || /[-‐‑]/.test(word.gap)) continue
    if (elder.has(word.folded)) return "elder"
    if (younger.has(word.folded)) return "younger"
  }
  return undefined
}

function isCalling(folded: string, callings: readonly string[]): boolean {
  return callings.some((stem) => folded.startsWith(stem))
}
