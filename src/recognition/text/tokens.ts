import { HAN, HIRAGANA, LOWER, letterClass } from "./letters.ts"
import { startsWord, Word } from "./words.ts"

export interface Token {
  text: string
  /** Written with a small first letter in the form. */
  lower: boolean
  allUpper: boolean
  /** In a script without spaces. */
  unspaced: boolean
}

const word = new Word()

/** A form cut into words just as the scanner cuts the text. */
export function tokens(form: string): Token[] {
  const out: Token[] = []
  let i = 0
  while (i < form.length) {
    const cls = letterClass[form.charCodeAt(i)]!
    if (!startsWord(cls)) {
      i++
      continue
    }
    word.read(form, i, form.length)
    if (word.length > 0 && !word.tooLong)
      out.push({
        text: word.text(),
        lower: word.first === LOWER,
        allUpper: word.allUpper && word.letters > 1,
        unspaced: cls === HAN || cls === HIRAGANA,
      })
    i = Math.max(word.end, i + 1)
  }
  return out
}

const WHITE = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/
const white = new Uint8Array(0x10000)
const joiner = new Uint8Array(0x10000)
for (let c = 0; c < 0x10000; c++) {
  if (c < 0x100 || (c >= 0x2000 && c <= 0x3000)) white[c] = WHITE.test(String.fromCharCode(c)) ? 1 : 0
}
for (const ch of "-‐‑‒–־'’‘ʼ`´・·‧•･=＝+＋/") joiner[ch.charCodeAt(0)] = 1

export function isWhite(unit: number): boolean {
  return white[unit] === 1
}

/**
 * From the end of one word of a name to the start of the next: white space with at most one line break, a hyphen, an
 * apostrophe, a middle dot, the full stop of an abbreviation, or nothing where the script changes. -1: the name ends here.
 */
export function nextWord(text: string, end: number, to: number, lengthBefore: number): number {
  let i = end
  if (i >= to) return -1
  let c = text.charCodeAt(i)
  if (startsWord(letterClass[c]!)) return i
  if (c === 0x2e && lengthBefore <= 3) {
    i++
    if (i >= to) return -1
    c = text.charCodeAt(i)
    if (startsWord(letterClass[c]!)) return i
  }
  if (joiner[c] === 1) {
    i++
    if (i < to && text.charCodeAt(i) === 0x0a) i++
  } else {
    let breaks = 0
    const limit = Math.min(to, i + 24)
    while (i < limit && white[c] === 1) {
      if (c === 0x0a && ++breaks > 1) return -1
      i++
      c = text.charCodeAt(i)
    }
    if (i === end) return -1
  }
  return i < to && startsWord(letterClass[text.charCodeAt(i)]!) ? i : -1
}
