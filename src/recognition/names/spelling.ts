import { givenStem } from "../languages.ts"
import { fold } from "../text/letters.ts"

/**
 * Another spelling of one given name: "Муамар" for "Муаммар", "Wiktor" for "Viktor", "Teresa" for "Theresa". Names that
 * differ in their last letters are a man's and a woman's more often than spellings ("Simon", "Simone").
 *
 * `inflected`: the language declines names, so endings are left out; `known`: the word is a common given name of its own.
 */
export function sameGivenName(
  word: string,
  given: string,
  inflected: boolean,
  known: (stem: string) => boolean,
): boolean {
  const [seen, own] = [fold(word), fold(given)]
  // The matcher knows this spelling: it saw a reason not to take it.
  if (seen === own || (inflected && givenStem(seen) === givenStem(own))) return false
  const [a, b] = inflected ? [skeleton(givenStem(seen)), skeleton(givenStem(own))] : [skeleton(seen), skeleton(own)]
  if (a.length < 4 || b.length < 4 || EVERYWHERE.test(b)) return false
  if (a === b) return true
  return !known(givenStem(seen)) && oneEdit(a, b)
}

/** Borne by so many that it says nothing about the surname behind it. */
const EVERYWHERE = /^(?:m[ou]ham|м[оу]хам)/

/** What is left of a name where spellings differ: doubled letters, y and i, w and v, th, ph and ck, Cyrillic э. */
function skeleton(folded: string): string {
  return folded
    .replace(/ph/g, "f")
    .replace(/th/g, "t")
    .replace(/ck|k|q/g, "c")
    .replace(/w/g, "v")
    .replace(/[yj]/g, "i")
    .replace(/э/g, "е")
    .replace(/(.)\1+/g, "$1")
}

/** One letter more, less or other, neither the first nor the last. */
function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let back = 0
  while (back < Math.min(a.length, b.length) - from && a[a.length - 1 - back] === b[b.length - 1 - back]) back++
  return from > 0 && back > 0 && Math.max(a.length, b.length) - from - back <= 1
}
