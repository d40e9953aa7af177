import {
  ALL_LANGUAGES,
  CASE_ALL,
  CASE_INITIAL,
  CASE_SHIFT,
  EITHER,
  FULL,
  GENDER_SHIFT,
  INFLECTED,
  NEEDS_HYPHEN,
  NEEDS_PLUS,
  TYPE_MASK,
} from "./gazetteer/format.ts"
import type { Lexicon } from "./gazetteer/lexicon.ts"
import { runLength, runStart } from "./gazetteer/offsets.ts"
import type { Endings } from "./text/endings.ts"
import { HANGUL, KATAKANA, LOWER, letterClass, UPPER } from "./text/letters.ts"
import { nextWord } from "./text/tokens.ts"
import { checkStep, hashStep, unspaced, Word } from "./text/words.ts"

/** Words of a form never nest deeper; it also bounds the work at one position. */
const DEPTH = 14
/** Russian and Ukrainian patronymics with their case endings, which may stand between given name and surname. */
const PATRONYMIC = /(ович|евич|ьич|овна|евна|ична|івна|івн|ївна|йович)(а|у|ем|ом|ым|е|и|і|ы|ой|ою|еві|ові)?$/

const CYRILLIC = 0x400

function isPatronymic(word: Word): boolean {
  return word.length > 5 && word.units[0]! >= CYRILLIC && PATRONYMIC.test(word.text())
}

/** A form found: what it names, how, and where its last word ends. */
export interface Found {
  /** Index of the person, organisation or word. */
  ref: number
  flags: number
  langs: number
  nameEnd: number
  end: number
  /** The first word of the match was written in capitals only. */
  allUpper: boolean
  /** Words of the text passed over inside the name: an initial, a patronymic. */
  skipped: number
}

/**
 * Walks a lexicon from one word of the text. Keeps its buffers, so one matcher serves a whole scan.
 * The work at a position is bounded by DEPTH words of MAX_WORD units.
 */
export class Matcher {
  readonly found: Found[] = []
  /** Look-ups done so far; tests bound it. */
  work = 0
  readonly #first = new Word()
  /** The word at each depth of the walk, made when the first name gets there. */
  readonly #words: Word[] = [this.#first]
  #injected = ""
  #text = ""
  #to = 0
  #lexicon!: Lexicon
  #endings!: Endings
  #lang = 0
  #allUpper = false
  #firstUpper = false
  #skipped = 0

  setText(text: string, to: number): void {
    this.#text = text
    this.#to = to
    this.#first.start = -1
  }

  use(lexicon: Lexicon, endings: Endings, langBit: number): void {
    this.#lexicon = lexicon
    this.#endings = endings
    this.#lang = langBit
  }

  /** All forms that begin at `start`, into `found`. `inject`: units that stand for a prefix already passed. */
  at(start: number, inject = ""): void {
    this.found.length = 0
    const word = this.#first
    // Two lexicons are asked about one word: it is read once.
    if (word.start !== start || inject !== this.#injected) word.read(this.#text, start, this.#to, inject)
    this.#injected = inject
    this.#allUpper = word.allUpper
    this.#firstUpper = word.first !== LOWER
    this.#step(0, 0, EITHER, false)
  }

  /** Tries every reading of the word at this depth as the next token below `node` (0: as the first). */
  #step(depth: number, node: number, genders: number, inflected: boolean): void {
    const word = this.#words[depth]!
    if (word.length === 0 || word.tooLong) return
    const lexicon = this.#lexicon
    if (unspaced(word.first)) {
      for (let k = word.length; k > 0; k--) this.#try(depth, node, lexicon.tokenOf(word, k), k, genders, inflected)
      return
    }
    if (word.first === HANGUL || word.first === KATAKANA) {
      this.#writtenOn(depth, node, genders, inflected)
      return
    }
    this.#try(depth, node, lexicon.tokenOf(word, word.length), word.length, genders, inflected)
    for (const rule of this.#endings.of(word)) {
      const stem = this.#endings.stem(word, rule)
      if (stem < 0) continue
      let h = word.hash[stem]!
      let v = word.check[stem]!
      for (let i = 0; i < rule.base.length; i++) {
        h = hashStep(h, rule.base.charCodeAt(i))
        v = checkStep(v, rule.base.charCodeAt(i))
      }
      this.work++
      this.#try(depth, node, lexicon.token(h, v), word.length, genders & rule.genders, true)
    }
  }

  /** Korean writes particles and often the next word on, katakana names run into each other: a name may end before these. */
  #writtenOn(depth: number, node: number, genders: number, inflected: boolean): void {
    const word = this.#words[depth]!
    for (let k = word.length; k > 0; k--) {
      const token = this.#lexicon.tokenOf(word, k)
      if (token < 0) continue
      const rest = word.length - k
      const free =
        rest === 0 ||
        (word.first === HANGUL && this.#endings.isParticle(word.text(k))) ||
        this.followed?.(word.at[k]!) === true
      if (free) this.#try(depth, node, token, k, genders, inflected)
    }
  }

  /** Does a word of the language room begin here? Korean titles are written onto names. */
  followed?: (at: number) => boolean

  #try(depth: number, node: number, token: number, k: number, genders: number, inflected: boolean): void {
    this.work++
    if (token < 0) return
    const lexicon = this.#lexicon
    const word = this.#words[depth]!
    const child = node === 0 ? lexicon.rootNode(token) : lexicon.child(node, token)
    if (child === 0 || genders === 0) return
    if (word.first === LOWER && !lexicon.lowerOk(token)) return
    const bare = word.at[k]!
    const behind = bare === word.end ? this.#endings.behindApostrophe(this.#text, bare) : bare
    const nameEnd = this.#endings.apostropheInside ? behind : bare
    const runsOn = word.first === HANGUL || word.first === KATAKANA
    const whole = !unspaced(word.first) && (!runsOn || this.#endings.isParticle(word.text(k)))
    this.#take(child, nameEnd, whole ? Math.max(word.end, behind) : nameEnd, genders, inflected)
    if (!lexicon.hasChildren(child) || depth + 1 >= DEPTH) return
    this.#descend(depth, child, behind, k, genders, inflected)
  }

  #descend(depth: number, child: number, end: number, length: number, genders: number, inflected: boolean): void {
    const next = nextWord(this.#text, end, this.#to, length)
    if (next < 0) return
    this.#words[depth + 1] ??= new Word()
    const word = this.#words[depth + 1]!
    word.read(this.#text, next, this.#to)
    this.#step(depth + 1, child, genders, inflected)
    if (depth + 2 >= DEPTH || word.length === 0) return
    // "Donald J. Trump", "Владимир Владимирович Путин": what stands between is no part of any form.
    const initial = word.length === 1 && word.first === UPPER && this.#text.charCodeAt(word.end) === 0x2e
    if (initial || (word.first === UPPER && isPatronymic(word))) {
      this.#skipped++
      this.#descend(depth + 1, child, word.end, word.length, genders, inflected)
      this.#skipped--
    }
  }

  #take(node: number, nameEnd: number, end: number, genders: number, inflected: boolean): void {
    const { nodePayload, refs, kinds, kindFlags, kindLangs } = this.#lexicon.s
    const first = runStart(nodePayload, node)
    const last = first + runLength(nodePayload, node)
    for (let i = first; i < last; i++) {
      const kind = kinds[i]!
      const flags = kindFlags[kind]!
      const langs = kindLangs[kind]!
      if ((langs & this.#lang) === 0 && (flags & TYPE_MASK) !== FULL && langs !== ALL_LANGUAGES) continue
      if (inflected && (flags & INFLECTED) === 0) continue
      const gender = (flags >> GENDER_SHIFT) & EITHER
      if (gender !== 0 && (gender & genders) === 0) continue
      const need = (flags >> CASE_SHIFT) & 3
      if (need === CASE_INITIAL && !this.#firstUpper) continue
      if (need === CASE_ALL && !this.#allUpper) continue
      if (flags & NEEDS_HYPHEN && !/[-‐‑–]/.test(this.#text.charAt(nameEnd))) continue
      if (flags & NEEDS_PLUS && this.#text.charAt(nameEnd) !== "+") continue
      const plus = flags & NEEDS_PLUS ? 1 : 0
      this.found.push({
        ref: refs[i]!,
        flags,
        langs,
        nameEnd: nameEnd + plus,
        end: end + plus,
        allUpper: this.#allUpper,
        skipped: this.#skipped,
      })
    }
  }
}

/** Is the text at `i` inside a word that began before? */
export function insideWord(text: string, i: number, from: number): boolean {
  return i > from && letterClass[text.charCodeAt(i - 1)]! !== 0
}
