import type { LanguageCode } from "../language/descriptor.ts"
import { LANGUAGES } from "../language/languages.ts"
import { NEIGHBOURS, PROFILES, type SmallWords } from "./small-words.ts"
import { CASELESS, HAN, HANGUL, HIRAGANA, KATAKANA, LOWER, letterClass, UPPER } from "./text/letters.ts"

/** Scripts that several languages share. */
type Shared = "latin" | "cyrillic" | "arabic" | "devanagari"

interface Profile {
  /** Undefined: a language we do not read. */
  code?: LanguageCode
  words: ReadonlySet<string>
  letters: string
}

interface ScriptProfiles {
  profiles: readonly Profile[]
  counter: SmallWordCounter
}

let loaded: ReadonlyMap<Shared, ScriptProfiles> | undefined

function load(): ReadonlyMap<Shared, ScriptProfiles> {
  if (loaded) return loaded
  const known = new Set<string>(LANGUAGES.map((l) => l.code))
  const byScript = new Map<Shared, Profile[]>()
  const add = ({ words, letters = "" }: SmallWords, code?: LanguageCode) => {
    const script = scriptOf(words.charCodeAt(0))
    const profiles = byScript.get(script) ?? []
    byScript.set(script, profiles)
    profiles.push({ words: new Set(words.split(" ")), letters, ...(code ? { code } : {}) })
  }
  for (const [code, p] of Object.entries(PROFILES)) if (known.has(code)) add(p, code as LanguageCode)
  for (const [code, p] of Object.entries(NEIGHBOURS)) if (!known.has(code)) add(p)
  loaded = new Map(
    [...byScript].map(([script, profiles]) => [script, { profiles, counter: new SmallWordCounter(profiles) }]),
  )
  return loaded
}

function scriptOf(letter: number): Shared {
  if (letter >= 0x900) return "devanagari"
  if (letter >= 0x600) return "arabic"
  return letter >= 0x400 ? "cyrillic" : "latin"
}

/** Is it one of the most frequent small words of the language? Never a name by itself. */
export function isSmallWord(lang: string, folded: string): boolean {
  for (const { profiles } of load().values()) for (const p of profiles) if (p.code === lang) return p.words.has(folded)
  return false
}

/** Scripts as they are counted; Greek and Georgian letters count as Latin ones, other alphabets as none. */
const LATIN = 1
const CYRILLIC = 2
const ARABIC = 3
const DEVANAGARI = 4
const HAN_SCRIPT = 5
const HANGUL_SCRIPT = 6
const KATAKANA_SCRIPT = 7
const HIRAGANA_SCRIPT = 8
const scripts = new Uint32Array(9)
const scriptOfUnit = new Uint8Array(0x10000)
for (let c = 0; c < 0x10000; c++) scriptOfUnit[c] = countedAs(c)

function countedAs(unit: number): number {
  switch (letterClass[unit]) {
    case LOWER:
    case UPPER:
      return unit >= 0x400 && unit < 0x530 ? CYRILLIC : LATIN
    case CASELESS:
      return unit >= 0x600 && unit < 0x700 ? ARABIC : unit >= 0x900 && unit < 0x980 ? DEVANAGARI : 0
    case HAN:
      return HAN_SCRIPT
    case HANGUL:
      return HANGUL_SCRIPT
    case KATAKANA:
      return KATAKANA_SCRIPT
    case HIRAGANA:
      return HIRAGANA_SCRIPT
    default:
      return 0
  }
}

/**
 * The language a text is written in, from its script and its most frequent words; undefined where too little says.
 * Another language than the `expected` one must show itself clearly.
 */
export function detectLanguage(text: string, from = 0, to = text.length, expected?: string): LanguageCode | undefined {
  const end = Math.min(to, from + 4000)
  scripts.fill(0)
  for (let i = from; i < end; i++) scripts[scriptOfUnit[text.charCodeAt(i)]!]!++
  const latin = scripts[LATIN]!
  const cyrillic = scripts[CYRILLIC]!
  const arabic = scripts[ARABIC]!
  const devanagari = scripts[DEVANAGARI]!
  const han = scripts[HAN_SCRIPT]!
  const hangul = scripts[HANGUL_SCRIPT]!
  const hiragana = scripts[HIRAGANA_SCRIPT]!
  const kana = scripts[KATAKANA_SCRIPT]! + hiragana
  const best = Math.max(latin, cyrillic, arabic, devanagari, han * 2, hangul * 2, kana * 2)
  if (best < 6) return undefined
  if (best === arabic) return byWords(text, from, end, "arabic", "ar")
  if (best === devanagari) return byWords(text, from, end, "devanagari", "hi")
  if (best === hangul * 2) return "ko"
  if (hiragana * 12 > han && hiragana * 2 + han > latin) return "ja"
  if (best === han * 2) return "zh"
  if (best === kana * 2) return "ja"
  return byWords(text, from, end, cyrillic > latin ? "cyrillic" : "latin", expected)
}

/** How much better than the expected language another must fit: half as much again, and some words more. */
const CLEARLY = 1.5
const FEW = 3
/** By how much a language that we do not read must fit better than any of ours. */
const MORE = 1

function byWords(
  text: string,
  from: number,
  to: number,
  script: Shared,
  expected: string | undefined,
): LanguageCode | undefined {
  const { profiles, counter } = load().get(script)!
  counter.count(text, from, to)
  let best: LanguageCode | undefined
  let bestScore = 0
  let second = 0
  let own = 0
  let neighbour = 0
  for (let k = 0; k < profiles.length; k++) {
    const p = profiles[k]!
    let score = counter.words[k]!
    for (const ch of p.letters) score += 0.4 * Math.min(8, counter.occurrences(ch))
    if (!p.code) {
      if (score > neighbour) neighbour = score
      continue
    }
    if (p.code === expected) own = score
    if (score > bestScore) {
      second = bestScore
      bestScore = score
      best = p.code
    } else if (score > second) second = score
  }
  if (neighbour >= bestScore + MORE) return undefined
  // One language of ours has the script: with no word to tell, it is that.
  if (bestScore === 0 && (script === "arabic" || script === "devanagari")) return expected as LanguageCode
  if (own > 0 && bestScore < own * CLEARLY + FEW) return expected as LanguageCode
  return bestScore >= 3 && bestScore > second * 1.05 ? best : bestScore >= 2 && second === 0 ? best : undefined
}

/** Latin, Cyrillic, Arabic and Devanagari with all their letters lie below; what is above is looked at letter by letter. */
const TABLE = 0x980
const SLOTS = 2048

/**
 * Counts small words and letters of all profiles in one pass over a stretch, without cutting a single word out of it:
 * each word is hashed letter by letter, and its hash looked up in one table for all languages.
 */
class SmallWordCounter {
  /** How many small words of each profile were met. */
  readonly words: Uint32Array
  readonly #letters = new Uint32Array(TABLE)
  /** Lower case of the units below TABLE; 0 where the unit is no letter. */
  readonly #lower = new Uint16Array(TABLE)
  readonly #hash = new Int32Array(SLOTS)
  readonly #length = new Uint8Array(SLOTS)
  /** Bit k: a word of profile k. */
  readonly #profiles = new Uint32Array(SLOTS)

  constructor(profiles: readonly Profile[]) {
    this.words = new Uint32Array(profiles.length)
    for (let c = 0; c < TABLE; c++) this.#lower[c] = lowerLetter(c)
    profiles.forEach((p, k) => {
      for (const word of p.words) {
        let hash = 0
        for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i))
        const slot = this.#slot(hash, word.length)
        this.#hash[slot] = hash
        this.#length[slot] = word.length
        this.#profiles[slot]! |= 1 << k
      }
    })
  }

  occurrences(letter: string): number {
    return this.#letters[letter.charCodeAt(0)]!
  }

  /** Counts a stretch; one with letters and accents apart, as some systems write them, with the two put together. */
  count(text: string, from: number, to: number): void {
    this.#count(text, from, to)
    if (!this.#letters.subarray(0x300, 0x370).some((n) => n > 0)) return
    const composed = text.slice(from, to).normalize("NFC")
    this.#count(composed, 0, composed.length)
  }

  #count(text: string, from: number, to: number): void {
    const lower = this.#lower
    const letters = this.#letters
    this.words.fill(0)
    letters.fill(0)
    let hash = 0
    let length = 0
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i)
      let c = 0
      if (unit < TABLE) {
        c = lower[unit]!
        letters[c === 0 ? unit : c]!++
      } else if ((unit & 0xf800) === 0xd800) {
        c = astralLetter(text, i, to)
        if (c !== 0) i++
      } else if (unit < 0x2000 || unit >= 0x2070) c = lowerLetter(unit)
      if (c === 0) {
        if (length > 0) this.#see(hash, length)
        hash = 0
        length = 0
      } else {
        hash = step(hash, c)
        length++
      }
    }
    if (length > 0) this.#see(hash, length)
  }

  #see(hash: number, length: number): void {
    const slot = this.#slot(hash, length)
    for (let bits = this.#profiles[slot]!; bits !== 0; bits &= bits - 1) this.words[31 - Math.clz32(bits & -bits)]!++
  }

  /** The slot of the word, or the free one where it would stand. */
  #slot(hash: number, length: number): number {
    let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    while (this.#profiles[slot] !== 0 && (this.#hash[slot] !== hash || this.#length[slot] !== length))
      slot = (slot + 1) & (SLOTS - 1)
    return slot
  }
}

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) ^ (hash >>> 17)
}

/** The letter in lower case, 0 for what is no letter. "İ" is an "i" here. */
function lowerLetter(unit: number): number {
  const lower = String.fromCharCode(unit).toLowerCase()
  // The vowel signs of Devanagari are part of its words.
  return /^\p{L}/u.test(lower) || (unit >= 0x900 && unit < TABLE && /^\p{M}/u.test(lower)) ? lower.charCodeAt(0) : 0
}

/** First half of a letter beyond the first plane (the word it stands in is in no profile); 0 for anything else. */
function astralLetter(text: string, i: number, to: number): number {
  const letter = i + 1 < to ? (text.codePointAt(i) ?? 0) : 0
  return letter > 0xffff && /^\p{L}/u.test(String.fromCodePoint(letter)) ? text.charCodeAt(i) : 0
}
