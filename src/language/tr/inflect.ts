const BACK = "aıou"
const VOWELS = "aeıioöuü"

/** Vowel harmony in four: the high vowel that follows `vowel`. */
function high(vowel: string): string {
  if ("aı".includes(vowel)) return "ı"
  if ("ei".includes(vowel)) return "i"
  if ("ou".includes(vowel)) return "u"
  return "ü"
}

function lastVowel(word: string): string {
  for (let i = word.length - 1; i >= 0; i--) {
    const letter = word[i]!.toLocaleLowerCase("tr")
    if (VOWELS.includes(letter)) return letter
  }
  return "e"
}

/** Case forms of a noun; `possessed` nouns ("başkanı") take n between ending and case. */
function cases(word: string, possessed: boolean): string[] {
  const v = lastVowel(word)
  const low = BACK.includes(v) ? "a" : "e"
  const i = high(v)
  const vowelEnd = VOWELS.includes(word.at(-1)!.toLocaleLowerCase("tr"))
  const hard = "çfhkpsşt".includes(word.at(-1)!) ? "t" : "d"
  if (possessed) {
    const n = [`n${i}n`, `n${low}`, `n${i}`, `nd${low}`, `nd${low}n`, `yl${low}`, `nd${low}ki`]
    return [word, ...n.map((ending) => word + ending)]
  }
  const y = vowelEnd ? "y" : ""
  const endings = [
    `${vowelEnd ? "n" : ""}${i}n`,
    `${y}${low}`,
    `${y}${i}`,
    `${hard}${low}`,
    `${hard}${low}n`,
    `${y}l${low}`,
    `${hard}${low}ki`,
  ]
  return [word, ...endings.map((ending) => word + ending)]
}

/**
 * All forms of a Turkish noun in the singular: its cases, and, where the lemma has no possessive ending
 * of its own ("zirve"), those of the possessive ("zirvesi", "zirvesinde") that compounds take.
 */
export function inflectNoun(lemma: string): string[] {
  const word = lemma.trim()
  const head = word.split(" ").at(-1)!
  const compound = /(?:[ıiuü])$/u.test(head) && (word.includes(" ") || /başkanı$/u.test(head))
  if (compound) return cases(word, true)
  const i = high(lastVowel(word))
  const vowelEnd = VOWELS.includes(word.at(-1)!.toLocaleLowerCase("tr"))
  const owned = word + (vowelEnd ? "s" : "") + i
  return [...cases(word, false), ...cases(owned, true)]
}
