import type { TextSpan } from "./mention.ts"
import { fold, HAN, HANGUL, HIRAGANA, KATAKANA, LOWER, letterClass, OTHER, SKIP, UPPER } from "./text/letters.ts"
import { isWhite } from "./text/tokens.ts"

/** How many letters of a line say whether it is a headline. */
const LINE = 200

/** A word next to a position. */
export interface Neighbour {
  start: number
  end: number
  text: string
  folded: string
  /** Begins with a capital. */
  capital: boolean
  /** What lies between the word and the position: "" (scripts without spaces), " ", "-", ". ". */
  gap: string
}

/** A text with the questions that name rules ask of the surroundings of a position. */
export class TextView {
  readonly text: string
  readonly blocks: readonly TextSpan[]
  readonly #titleCase = new Map<number, boolean>()

  constructor(text: string, blocks: readonly TextSpan[]) {
    this.text = text
    this.blocks = blocks
  }

  blockAt(i: number): TextSpan {
    let lo = 0
    let hi = this.blocks.length - 1
    while (lo < hi) {
      const mid = (lo + hi + 1) >>> 1
      if (this.blocks[mid]!.start <= i) lo = mid
      else hi = mid - 1
    }
    return this.blocks[lo] ?? { start: 0, end: this.text.length }
  }

  /** The word before `i`, unless punctuation other than a hyphen, full stop of an abbreviation or opening quote parts them. */
  before(i: number): Neighbour | undefined {
    const { text } = this
    const from = this.blockAt(i).start
    let end = i
    while (end > from && isWhite(text.charCodeAt(end - 1))) end--
    const spaced = end
    if (end > from && /[-‐‑–]/.test(text.charAt(end - 1))) end--
    else if (end > from && text.charAt(end - 1) === ".") {
      end--
      // A full stop ends the sentence, unless it is that of a short abbreviation.
      let k = end
      while (k > from && letterClass[text.charCodeAt(k - 1)] !== OTHER) k--
      if (end - k > 4 || spaced - end > 1) return undefined
      if (end === k) return undefined
      if (
        end - k > 1 &&
        letterClass[text.charCodeAt(k)] === UPPER &&
        end - k > 2 &&
        !ABBREVIATION.test(text.slice(k, end))
      )
        return undefined
    }
    let start = end
    while (start > from && letterClass[text.charCodeAt(start - 1)] !== OTHER) start--
    return start === end ? undefined : this.#word(start, end, text.slice(end, i))
  }

  /** The word behind `i`; only white space or a hyphen may lie between. */
  after(i: number): Neighbour | undefined {
    const { text } = this
    const to = this.blockAt(Math.max(0, i - 1)).end
    let start = i
    if (start < to && /[-‐‑–]/.test(text.charAt(start))) start++
    else while (start < to && isWhite(text.charCodeAt(start))) start++
    let end = start
    while (end < to && letterClass[text.charCodeAt(end)] !== OTHER && end - start < 40) end++
    return start === end ? undefined : this.#word(start, end, text.slice(i, start))
  }

  #word(start: number, end: number, gap: string): Neighbour {
    const text = this.text.slice(start, end)
    return { start, end, text, folded: fold(text), capital: letterClass[text.charCodeAt(0)] === UPPER, gap }
  }

  /** Does a sentence, quotation or block begin at `i`? */
  sentenceStart(i: number): boolean {
    const { text } = this
    const from = this.blockAt(i).start
    let k = i
    while (k > from && (isWhite(text.charCodeAt(k - 1)) || /["'„“”«»‚‘’([¿¡—–]/.test(text.charAt(k - 1)))) {
      if (text.charAt(k - 1) === "\n") return true
      k--
    }
    return k <= from || /[.!?:;…।。！？]/.test(text.charAt(k - 1))
  }

  /** Is the line a headline in capitals or in Title Case, where a capital says nothing? */
  titleCase(i: number): boolean {
    const block = this.blockAt(i)
    // A line without end is looked at in pieces: the work never grows with the text.
    const from = Math.max(block.start, i - (i % LINE) - LINE)
    const start = from + this.text.slice(from, i).lastIndexOf("\n") + 1
    let known = this.#titleCase.get(start)
    if (known === undefined) {
      const to = Math.min(block.end, start + 2 * LINE)
      const line = this.text.slice(i, to).indexOf("\n")
      known = this.#measure(start, line < 0 ? to : i + line)
      this.#titleCase.set(start, known)
    }
    return known
  }

  #measure(from: number, to: number): boolean {
    const { text } = this
    let capital = 0
    let lower = 0
    let marks = 0
    let before: number = OTHER
    for (let i = from; i < to; i++) {
      const cls = letterClass[text.charCodeAt(i)]!
      if (cls === OTHER && /[,(;/0-9]/.test(text.charAt(i))) marks++
      if (before === OTHER && i + 3 < to && letterClass[text.charCodeAt(i + 3)] !== OTHER) {
        if (cls === UPPER) capital++
        else if (cls === LOWER) lower++
      }
      before = cls
    }
    // A list of names is no headline.
    return capital + lower >= 3 && capital > 4 * lower && marks * 3 < capital
  }
}

const ABBREVIATION =
  /^(?:Dr|Mr|Mrs|Ms|St|Sr|Jr|Sra|Hr|Fr|Mme|Mlle|Prof|Gen|Col|Sen|Gov|Rep|Lt|Pres|Sig|dr|prof|ul|al|им|ул|г|св)$/

/** Scripts in which titles are written onto the name and capitals do not exist. */
export function eastAsian(cls: number): boolean {
  return cls === HAN || cls === KATAKANA || cls === HIRAGANA || cls === HANGUL
}

export function classAt(text: string, i: number): number {
  const cls = letterClass[text.charCodeAt(i)]!
  return cls === SKIP ? OTHER : cls
}
