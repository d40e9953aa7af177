/**
 * Two look-up tables over UTF-16 code units: the class of a letter and its folded form. Folding is one unit to one unit,
 * so an offset in the text never has to be mapped back. Built from Unicode properties when the module loads (about 1 ms).
 */

/** Neither letter nor digit: a word ends here. Bidi controls and surrogates are here on purpose: they never match. */
export const OTHER = 0
export const LOWER = 1
export const UPPER = 2
/** Alphabets without case: Arabic, Hebrew, Devanagari … */
export const CASELESS = 3
export const DIGIT = 4
/** Part of a word but no letter of it: soft hyphen, joiners, combining accents, Arabic vowel signs. */
export const SKIP = 5
export const HAN = 6
export const KATAKANA = 7
export const HANGUL = 8
export const HIRAGANA = 9

export const letterClass = new Uint8Array(0x10000)
/** The folded unit: lower case, without diacritics, one form for the variants of a letter. 0: leave out. */
export const folded = new Uint16Array(0x10000)

const COMBINING = /\p{M}/u

/** Letters whose diacritic is not a separate mark in Unicode, and variants of one letter. */
const SAME_LETTER: Record<string, string> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  İ: "i",
  ё: "е",
  ѐ: "е",
  ѝ: "и",
  ґ: "г",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ئ: "ي",
  ؤ: "و",
  ة: "ه",
  ی: "ي",
  ک: "ك",
  "\u0958": "क",
  "\u0959": "ख",
  "\u095a": "ग",
  "\u095b": "ज",
  "\u095c": "ड",
  "\u095d": "ढ",
  "\u095e": "फ",
  "\u095f": "य",
  // Chandrabindu and anusvara are one sign in most newspapers.
  "\u0901": "\u0902",
}

function range(from: number, to: number, cls: number): void {
  letterClass.fill(cls, from, to + 1)
}

/** Alphabets with case: the class follows from it, the fold is the lower case letter without its marks. */
function casedRange(from: number, to: number, stripMarks: boolean): void {
  for (let c = from; c <= to; c++) {
    const ch = String.fromCharCode(c)
    if (!/[\p{L}]/u.test(ch)) continue
    const lower = ch.toLowerCase()
    letterClass[c] = lower === ch ? LOWER : UPPER
    let f = lower
    if (stripMarks) f = lower.normalize("NFD").replace(/\p{M}/gu, "")
    if (f.length !== 1) f = lower.charAt(0)
    folded[c] = f.charCodeAt(0)
  }
}

function build(): void {
  for (let c = 0; c < 0x10000; c++) folded[c] = c
  casedRange(0x41, 0x24f, true)
  casedRange(0x250, 0x2af, false)
  casedRange(0x370, 0x3ff, true)
  casedRange(0x400, 0x58f, false)
  casedRange(0x10a0, 0x10ff, false)
  casedRange(0x1e00, 0x1fff, true)
  for (let c = 0x30; c <= 0x39; c++) letterClass[c] = DIGIT
  range(0x5d0, 0x5ea, CASELESS)
  range(0x620, 0x64a, CASELESS)
  range(0x66e, 0x6d3, CASELESS)
  range(0x6fa, 0x6ff, CASELESS)
  range(0x900, 0x963, CASELESS)
  range(0x971, 0xdff, CASELESS)
  range(0xe01, 0xe4e, CASELESS)
  for (const [a, b] of [
    [0x660, 0x669],
    [0x6f0, 0x6f9],
    [0x966, 0x96f],
  ] as const)
    for (let c = a; c <= b; c++) {
      letterClass[c] = DIGIT
      folded[c] = 0x30 + (c - a)
    }
  // Full-width forms are the ASCII ones.
  for (let c = 0xff10; c <= 0xff5a; c++) {
    const a = c - 0xfee0
    letterClass[c] = letterClass[a]!
    folded[c] = folded[a]!
  }
  range(0x4e00, 0x9fff, HAN)
  range(0x3400, 0x4dbf, HAN)
  range(0xf900, 0xfaff, HAN)
  letterClass[0x3005] = HAN
  letterClass[0x3007] = HAN
  range(0x3041, 0x309f, HIRAGANA)
  range(0x30a1, 0x30fa, KATAKANA)
  range(0x30fc, 0x30ff, KATAKANA)
  range(0x31f0, 0x31ff, KATAKANA)
  range(0xff66, 0xff9f, KATAKANA)
  range(0xac00, 0xd7a3, HANGUL)
  range(0x1100, 0x11ff, HANGUL)
  range(0x3131, 0x318e, HANGUL)
  // Soft hyphen, zero-width space and joiners, word joiner, variation selectors; nukta, Arabic vowel signs and tatweel.
  const skip: [number, number][] = [
    [0xad, 0xad],
    [0x200b, 0x200d],
    [0x2060, 0x2060],
    [0xfe00, 0xfe0f],
    [0x300, 0x36f],
    [0x610, 0x61a],
    [0x640, 0x640],
    [0x64b, 0x65f],
    [0x670, 0x670],
    [0x93c, 0x93c],
  ]
  for (const [a, b] of skip)
    for (let c = a; c <= b; c++) {
      letterClass[c] = SKIP
      folded[c] = 0
    }
  for (const [from, to] of Object.entries(SAME_LETTER)) {
    folded[from.charCodeAt(0)] = to.charCodeAt(0)
    const upper = from.toUpperCase()
    if (upper.length === 1) folded[upper.charCodeAt(0)] = to.charCodeAt(0)
  }
  // Marks on top of such a letter ("ǿ").
  for (let c = 0; c < 0x10000; c++) folded[c] = folded[folded[c]!]!
}
build()

/** Is the unit inside an alphabetic word (letters, digits, marks)? */
export function inWord(cls: number): boolean {
  return cls >= LOWER && cls <= SKIP
}

/** A string as the tables see it. */
export function fold(s: string): string {
  let out = ""
  for (let i = 0; i < s.length; i++) {
    const f = folded[s.charCodeAt(i)]!
    if (f !== 0) out += String.fromCharCode(f)
  }
  return out
}

/** Does the string hold a combining mark that folding drops? Tests use it. */
export function hasMarks(s: string): boolean {
  return COMBINING.test(s.normalize("NFD"))
}
