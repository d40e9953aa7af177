import type { Language, LanguageCode } from "../language/descriptor.ts"
import type { WordEntry } from "../language/word.ts"
import { type FormType, FULL, IS_ORGANISATION, languageBit, MINOR, TYPE_MASK } from "./gazetteer/format.ts"
import type { Lexicon } from "./gazetteer/lexicon.ts"
import type { Hit, HitKind } from "./hit.ts"
import { type Found, Matcher } from "./match.ts"
import { putInOrder } from "./spans.ts"
import type { Endings } from "./text/endings.ts"
import { CASELESS, DIGIT, folded, HANGUL, KATAKANA, LOWER, letterClass, OTHER, SKIP, UPPER } from "./text/letters.ts"
import { HASH_SEED, hashStep, unspaced } from "./text/words.ts"

/** One language made ready for scanning. */
export interface ScanLanguage {
  language: Language
  endings: Endings
  words: Lexicon
}

/** Which form of a name was found, and in which languages it is usual. */
export interface NameForm {
  ref: number
  type: FormType
  langs: number
  /** A person of whom the tables know little. */
  minor?: boolean
}

/** A hit of the gazetteer, with its forms. */
export interface NameHit extends Hit {
  kind: "person" | "organisation"
  forms: readonly NameForm[]
  allUpper: boolean
}

export function isNameHit(hit: Hit): hit is NameHit {
  return hit.kind === "person" || hit.kind === "organisation"
}

const NAME_KINDS = ["person", "organisation"] as const

const FILTER = 4

/**
 * The one pass. For scripts with spaces it looks at word starts only, and at most of these only at the first four letters;
 * Han and kana are looked at unit by unit behind a filter of two.
 */
export class Scanner {
  readonly #gazetteer: Lexicon
  readonly #matcher = new Matcher()
  /** Looks whether a word of the language room follows while the other one walks a name. */
  readonly #followMatcher = new Matcher()
  #lang!: ScanLanguage
  #bit = 0
  #text = ""
  #to = 0
  #out: Hit[] = []
  /** Of the beginning of the word looked at. */
  #hash = 0
  #oneUnit = 0
  #lower = false

  constructor(gazetteer: Lexicon) {
    this.#gazetteer = gazetteer
    this.#matcher.followed = (at) => this.#wordBegins(at)
  }

  /** Tries made by the matcher since the scanner was made: grows with the text, never faster. */
  get work(): number {
    return this.#matcher.work
  }

  /** Hits in `text` from `from` to `to`, a block in one language, ordered by start, then longest first. */
  scan(text: string, from: number, to: number, lang: ScanLanguage, out: Hit[] = []): Hit[] {
    this.#begin(text, to, lang, out)
    const first = out.length
    let inner = -1
    let i = from
    while (i < to) {
      const cls = letterClass[text.charCodeAt(i)]!
      if (cls === OTHER || cls === SKIP) {
        i++
        continue
      }
      const before = out.length
      if (unspaced(cls)) {
        this.#position(i, 2, "")
        i++
        continue
      }
      const units = cls === KATAKANA || cls === HANGUL ? 2 : FILTER
      this.#position(i, units, "")
      if (cls === CASELESS) this.#prefixed(i)
      const wordEnd = this.#skipWord(i, cls)
      // Korean writes words together: go on behind what was found.
      if (cls === HANGUL && out.length > before) {
        const end = out[out.length - 1]!.nameEnd
        if (end < wordEnd && end > inner) {
          inner = end
          i = end
          continue
        }
      }
      i = wordEnd
    }
    this.#end(first)
    return out
  }

  /** Names of people and organisations only: the fast path, which also passes over words in lower case. */
  scanNames(text: string, from: number, to: number, lang: ScanLanguage, out: Hit[] = []): Hit[] {
    this.#begin(text, to, lang, out)
    const first = out.length
    const gazetteer = this.#gazetteer
    this.#matcher.use(gazetteer, lang.endings, this.#bit)
    for (let i = from; i < to; i++) {
      const cls = letterClass[text.charCodeAt(i)]!
      if (cls < UPPER) continue
      if (cls === DIGIT || cls === SKIP) continue
      if (unspaced(cls)) {
        this.#hashBeginning(i, 2)
        if (this.#mayBegin(gazetteer)) this.#names(i, "")
        continue
      }
      if (i > from && sameRun(letterClass[text.charCodeAt(i - 1)]!, cls)) continue
      this.#hashBeginning(i, cls === KATAKANA || cls === HANGUL ? 2 : FILTER)
      if (this.#mayBegin(gazetteer)) this.#names(i, "")
      if (cls === CASELESS) this.#prefixed(i, true)
    }
    this.#end(first)
    return out
  }

  #begin(text: string, to: number, lang: ScanLanguage, out: Hit[]): void {
    this.#text = text
    this.#to = to
    this.#lang = lang
    this.#bit = languageBit(lang.language.code)
    this.#out = out
    this.#matcher.setText(text, to)
  }

  /** Puts the hits in order and lets go of the text: the scanner outlives it. */
  #end(first: number): void {
    putInOrder(this.#out, inOrder, first)
    this.#begin("", 0, this.#lang, [])
    this.#followMatcher.setText("", 0)
  }

  #position(i: number, units: number, inject: string): void {
    const { words, endings } = this.#lang
    const injected = inject !== ""
    if (!injected) this.#hashBeginning(i, units)
    const mayBeWord = injected || this.#mayBegin(words)
    if (injected || this.#mayBegin(this.#gazetteer)) {
      this.#matcher.use(this.#gazetteer, endings, this.#bit)
      this.#names(i, inject)
    }
    if (mayBeWord) {
      this.#matcher.use(words, endings, this.#bit)
      this.#words(i, inject)
    }
  }

  /** Arabic: the word may carry a prefix that is no part of the name. */
  #prefixed(i: number, namesOnly = false): void {
    for (const p of this.#lang.endings.prefixes) {
      let k = 0
      while (k < p.written.length && folded[this.#text.charCodeAt(i + k)] === p.written.charCodeAt(k)) k++
      const at = i + k
      if (k < p.written.length || at >= this.#to || letterClass[this.#text.charCodeAt(at)] !== CASELESS) continue
      const before = this.#out.length
      if (namesOnly) this.#names(at, p.means)
      else this.#position(at, FILTER, p.means)
      for (let n = before; n < this.#out.length; n++) this.#out[n]!.start = i
    }
  }

  /** Hashes the first letters of the word at `i`, once for all lexicons, into `#hash`; of two the first alone as well. */
  #hashBeginning(i: number, units: number): void {
    let h = HASH_SEED
    let n = 0
    const to = this.#to
    const text = this.#text
    const first = letterClass[text.charCodeAt(i)]!
    this.#lower = first === LOWER
    this.#oneUnit = 0
    for (let j = i; j < to && n < units; j++) {
      const c = text.charCodeAt(j)
      const cls = letterClass[c]!
      if (c === 0x0a && n > 0 && unspaced(first)) continue
      if (cls !== first && !(cls <= SKIP && cls !== OTHER && first <= SKIP)) {
        if (!(unspaced(first) && unspaced(cls))) break
      }
      const f = folded[c]!
      if (f === 0) continue
      h = hashStep(h, f)
      n++
      if (units === 2 && n === 1) this.#oneUnit = h
    }
    this.#hash = h
  }

  #mayBegin(lexicon: Lexicon): boolean {
    return (
      (this.#oneUnit !== 0 && lexicon.mayBegin(this.#oneUnit, this.#lower)) || lexicon.mayBegin(this.#hash, this.#lower)
    )
  }

  #wordBegins(at: number): boolean {
    const { words, endings } = this.#lang
    this.#hashBeginning(at, 2)
    if (!this.#mayBegin(words)) return false
    const matcher = this.#followMatcher
    matcher.setText(this.#text, this.#to)
    matcher.use(words, endings, this.#bit)
    matcher.at(at)
    return matcher.found.length > 0
  }

  #names(i: number, inject: string): void {
    this.#matcher.at(i, inject)
    const found = this.#matcher.found
    if (found.length === 0) return
    for (const kind of NAME_KINDS) {
      const best = longest(found, kind === "organisation" ? IS_ORGANISATION : 0)
      if (best.length === 0) continue
      const forms = best.map((f): NameForm => {
        const { flags } = f
        const minor = (flags & MINOR) !== 0
        return { ref: f.ref, type: (flags & TYPE_MASK) as FormType, langs: f.langs, minor }
      })
      const hit: NameHit = {
        start: i,
        nameStart: i,
        end: best[0]!.end,
        nameEnd: best[0]!.nameEnd,
        kind,
        refs: [...new Set(forms.map((f) => f.ref))],
        full: forms.some((f) => f.type === FULL),
        weight: 1,
        forms,
        allUpper: best[0]!.allUpper,
        lang: this.#lang.language.code,
      }
      this.#out.push(hit)
    }
  }

  #words(i: number, inject: string): void {
    this.#matcher.at(i, inject)
    const found = this.#matcher.found
    if (found.length === 0) return
    const all = this.#lang.language.words
    const byKind = new Map<HitKind, { end: number; nameEnd: number; words: WordEntry[] }>()
    for (const f of found) {
      const entry = all[f.ref]!
      const best = byKind.get(entry.kind)
      if (!best || f.nameEnd > best.nameEnd) byKind.set(entry.kind, { end: f.end, nameEnd: f.nameEnd, words: [entry] })
      else if (f.nameEnd === best.nameEnd && !best.words.includes(entry)) best.words.push(entry)
    }
    const lang: LanguageCode = this.#lang.language.code
    for (const [kind, best] of byKind) {
      const entry = best.words[0]!
      const { end, nameEnd, words } = best
      this.#out.push({ start: i, nameStart: i, end, nameEnd, kind, code: entry.code, words, lang, weight: 1 })
      if (entry.value !== undefined) this.#out[this.#out.length - 1]!.value = entry.value
    }
  }

  #skipWord(i: number, cls: number): number {
    const text = this.#text
    const to = this.#to
    let j = i + 1
    while (j < to && sameRun(cls, letterClass[text.charCodeAt(j)]!)) j++
    return j
  }
}

function sameRun(before: number, after: number): boolean {
  if (before === OTHER || after === OTHER) return false
  if (before <= SKIP) return after <= SKIP
  return before === after
}

/** The longest forms of what is an organisation, or of what is none (0). */
function longest(found: readonly Found[], organisation: number): Found[] {
  let best: Found[] = []
  for (const f of found) {
    if ((f.flags & IS_ORGANISATION) !== organisation) continue
    const top = best[0]
    if (!top || f.nameEnd > top.nameEnd || (f.nameEnd === top.nameEnd && f.skipped < top.skipped)) best = [f]
    else if (f.nameEnd === top.nameEnd && f.skipped === top.skipped) best.push(f)
  }
  return best
}

const inOrder = (a: Hit, b: Hit): number => a.start - b.start || b.end - a.end
