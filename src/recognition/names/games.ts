import type { ReadyLanguage } from "../languages.ts"
import type { TextView } from "../view.ts"

/** How far around a name a sentence is looked at. */
const NEAR = 120

/** Sets of tennis: "6:4, 7:6 (5)", "6-4 6-3". */
const SETS =
  /(?<!\d)[0-7][:–-][0-7](?: ?\(\d+(?:[:–-]\d+)?\))?(?:,? (?:(?:und|and|et|y|e|i|и|і|en|och|og|ve) )?)[0-7][:–-][0-7](?!\d)/

const END = /[.!?…।。！？\n](?=\s|$|\p{Lo})/gu

/** How many different words of sport and the stage stand in the sentence of a name; a score counts for two. Not counted beyond `enough`. */
export function countGames(
  { text }: TextView,
  start: number,
  end: number,
  lang: ReadyLanguage,
  enough: number,
): number {
  const { games } = lang
  if (!games) return 0
  const before = text.slice(Math.max(0, start - NEAR), start)
  const behind = text.slice(end, end + NEAR)
  const from = [...before.matchAll(END)].at(-1)
  const sentence = `${from ? before.slice(from.index + 1) : before} ${behind.split(END)[0]}`
  if (SETS.test(sentence)) return 2
  const seen = new Set<string>()
  for (const [word] of sentence.toLowerCase().matchAll(games)) {
    seen.add(word)
    if (seen.size >= enough) break
  }
  return seen.size
}
