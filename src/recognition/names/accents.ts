import { fold } from "../text/letters.ts"

/**
 * May a surface stand for a name of these spellings, as far as accents go? Left out they may be ("Orban"), but letters with
 * accents of their own make another name: "Marín" is not "Marin". Endings behind the name are not looked at. The spellings
 * are asked for only where the surface has accents.
 */
export function accentsFit(surface: string, spellings: () => readonly string[]): boolean {
  const seen = surface.normalize("NFC").toLowerCase()
  if (!ACCENTED.test(seen)) return true
  let other = false
  for (const word of spellings().flatMap((one) =>
    one
      .normalize("NFC")
      .toLowerCase()
      .split(/[\s-]+/),
  )) {
    if (word.length < 2 || word.length > seen.length || fold(seen.slice(0, word.length)) !== fold(word)) continue
    // The last letter may be an ending ("Dudą").
    const stem = word.length === seen.length ? word.slice(0, -1) : word
    if (![...stem].some((letter, i) => letter !== seen[i] && ACCENTED.test(seen[i]!))) return true
    other = true
  }
  return !other
}

const ACCENTED = /[à-öø-ž]/
