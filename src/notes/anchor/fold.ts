/**
 * A text as places are compared in it: runs of white space are one space, invisible characters are gone, and quotation
 * marks and dashes have one form each. A page that is typeset anew keeps its places. Each unit knows where it came from.
 */
export interface FoldedText {
  text: string
  /** For each unit of `text`, where it begins in the original; one more entry for the end. */
  at: Int32Array
}

const ALIKE: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201a": "'",
  "\u201b": "'",
  "\u2032": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u201e": '"',
  "\u201f": '"',
  "\u00ab": '"',
  "\u00bb": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
}

const SPACE = /\s/
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/
/** A letter written with combining marks, which another edition may write as one. */
const COMBINED = /[^\p{M}\s]\p{M}+/uy

/** Folds a text and remembers the way back. */
export function foldText(original: string): FoldedText {
  const at = new Int32Array(original.length + 1)
  let text = ""
  let i = 0
  let spaced = false
  const put = (unit: string, from: number) => {
    for (let k = 0; k < unit.length && text.length + k < original.length; k++) at[text.length + k] = from
    text += unit
    spaced = unit === " "
  }
  while (i < original.length) {
    const code = original.charCodeAt(i)
    const next = original.charCodeAt(i + 1)
    if (code > 32 && code < 127 && !(next >= 0x300)) {
      put(original[i]!, i++)
      continue
    }
    const unit = original[i]!
    if (SPACE.test(unit)) {
      if (!spaced) put(" ", i)
      i++
    } else if (INVISIBLE.test(unit)) i++
    else {
      COMBINED.lastIndex = i
      const cluster = COMBINED.exec(original)?.[0]
      const composed = cluster?.normalize("NFC")
      if (cluster && composed && composed.length <= cluster.length) {
        put(composed, i)
        i += cluster.length
      } else put(ALIKE[unit] ?? unit, i++)
    }
  }
  at[text.length] = original.length
  return { text, at: at.subarray(0, text.length + 1) }
}

/** The stretch of the original that a stretch of the folded text stands for, without white space at its edges. */
export function unfold(folded: FoldedText, original: string, from: number, to: number): { start: number; end: number } {
  let start = folded.at[from]!
  let end = to === folded.text.length ? original.length : folded.at[to]!
  while (start < end && SPACE.test(original[start]!)) start++
  while (end > start && SPACE.test(original[end - 1]!)) end--
  return { start, end }
}

/** Where an offset of the original lies in the folded text. */
export function foldedOffset({ at }: FoldedText, offset: number): number {
  let low = 0
  let high = at.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (at[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}
