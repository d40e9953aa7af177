import { DIGIT, folded, HAN, HANGUL, HIRAGANA, KATAKANA, LOWER, letterClass, SKIP, UPPER } from "./letters.ts"

/** Longer words hold no name of ours; what is beyond is passed over, so that the work per unit of text stays bounded. */
export const MAX_WORD = 40
/** In scripts without spaces this many units ahead are looked at. */
export const MAX_RUN = 20

export const HASH_SEED = 0x811c9dc5 | 0
export const CHECK_SEED = 0x2545f491 | 0

/** Step of the hash that finds a slot. */
export function hashStep(h: number, unit: number): number {
  return Math.imul(h ^ unit, 0x01000193)
}

/** Step of the hash that confirms it. */
export function checkStep(h: number, unit: number): number {
  const m = Math.imul(h + unit, 0x9e3779b1)
  return m ^ (m >>> 15)
}

/**
 * One word of the text, folded into reused buffers. `hash[k]` and `check[k]` cover its first k units,
 * `at[k]` is the text offset behind the k-th folded unit, so that any part of the word can be looked up and mapped back.
 */
export class Word {
  start = 0
  end = 0
  length = 0
  /** Class of the first letter. */
  first = 0
  allUpper = false
  /** Letters only counted: an all-capital word needs at least two. */
  letters = 0
  tooLong = false
  readonly units = new Uint16Array(MAX_WORD)
  readonly hash = new Int32Array(MAX_WORD + 1)
  readonly check = new Int32Array(MAX_WORD + 1)
  readonly at = new Int32Array(MAX_WORD + 1)

  /** Reads the word that starts at `start`; `text[start]` is a letter or digit. `inject` stands before it. */
  read(text: string, start: number, to: number, inject = ""): void {
    this.start = start
    this.tooLong = false
    const first = letterClass[text.charCodeAt(start)]!
    this.first = first
    let h = HASH_SEED
    let v = CHECK_SEED
    let k = 0
    let i = start
    let lower = 0
    let upper = 0
    this.hash[0] = h
    this.check[0] = v
    this.at[0] = start
    for (let j = 0; j < inject.length; j++) {
      const f = inject.charCodeAt(j)
      this.units[k] = f
      h = hashStep(h, f)
      v = checkStep(v, f)
      k++
      this.hash[k] = h
      this.check[k] = v
      this.at[k] = start
    }
    for (; i < to; i++) {
      const c = text.charCodeAt(i)
      const cls = letterClass[c]!
      // Hard-wrapped Chinese and Japanese break anywhere, in names too.
      if (c === 0x0a && k > 0 && unspaced(first) && i + 1 < to && unspaced(letterClass[text.charCodeAt(i + 1)]!))
        continue
      if (!sameRun(first, cls, k)) break
      if (cls === UPPER) upper++
      else if (cls === LOWER) lower++
      const f = folded[c]!
      if (f === 0) {
        this.at[k] = i + 1
        continue
      }
      if (k === MAX_WORD) {
        this.tooLong = true
        continue
      }
      this.units[k] = f
      h = hashStep(h, f)
      v = checkStep(v, f)
      k++
      this.hash[k] = h
      this.check[k] = v
      this.at[k] = i + 1
    }
    this.length = k
    this.end = i
    this.letters = upper + lower
    this.allUpper = lower === 0 && upper > 0
  }

  text(from = 0, to = this.length): string {
    return String.fromCharCode(...this.units.subarray(from, to))
  }
}

/** Does a unit of class `cls` go on the word that began with class `first`, being its k-th? */
function sameRun(first: number, cls: number, k: number): boolean {
  if (cls === SKIP) return k > 0 || first === SKIP
  if (first <= DIGIT) return cls >= LOWER && cls <= DIGIT
  if (first === HAN || first === HIRAGANA) return (cls === HAN || cls === HIRAGANA) && k < MAX_RUN
  return cls === first
}

/** In these a word has no edges: a name may start at any unit. */
export function unspaced(cls: number): boolean {
  return cls === HAN || cls === HIRAGANA
}

export function startsWord(cls: number): boolean {
  return cls !== 0 && cls !== SKIP
}

/** Are the two classes in one run of text, so that there is no edge between them? */
export function joined(before: number, after: number): boolean {
  if (before === 0 || after === 0) return false
  if (before <= SKIP && after <= SKIP) return true
  if (before === KATAKANA || before === HANGUL) return after === before
  return false
}
