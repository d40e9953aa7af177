const BACK = /[aou]/
const STRONG_TO_WEAK: readonly (readonly [RegExp, string])[] = [
  [/tti$/, "ti"],
  [/kki$/, "ki"],
  [/kkö$/, "kö"],
]

/** Case forms of a Finnish noun in the singular: genitive, partitive, and the six local cases. */
export function inflectNoun(lemma: string): string[] {
  const word = lemma.trim()
  const head = word.split(" ").at(-1)!
  const a = BACK.test(head) ? "a" : "ä"
  const { weak, strong } = stems(word)
  const partitive = /[aeiouyäö]$/.test(word) ? `${strong}${a}` : `${word}t${a}`
  const local = [`n`, `ss${a}`, `st${a}`, `ll${a}`, `lt${a}`, `lle`, `ksi`].map((ending) => weak + ending)
  return [word, partitive, `${strong}n${a}`, ...local]
}

/** The stem of closed syllables and that of open ones: presidentti, presidenti-, presidentti-. */
function stems(word: string): { weak: string; strong: string } {
  if (/mies$/.test(word)) return { weak: word.replace(/mies$/, "miehe"), strong: word.replace(/mies$/, "miehe") }
  if (/ngas$/.test(word)) return { weak: word.replace(/ngas$/, "nkaa"), strong: word.replace(/ngas$/, "nkaa") }
  if (/tar$/.test(word)) return { weak: word.replace(/tar$/, "ttare"), strong: word.replace(/tar$/, "ttare") }
  if (/as$/.test(word)) return { weak: word.replace(/as$/, "aa"), strong: word.replace(/as$/, "aa") }
  for (const [pattern, weak] of STRONG_TO_WEAK)
    if (pattern.test(word)) return { weak: word.replace(pattern, weak), strong: word }
  return { weak: word, strong: word }
}
