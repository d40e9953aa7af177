import type { NameRules } from "../../language/descriptor.ts"
import { EITHER, FEMALE, MALE } from "../gazetteer/format.ts"
import { fold, LOWER, letterClass } from "./letters.ts"
import type { Word } from "./words.ts"

const APOSTROPHE = /['’ʼ]/

const NONE: readonly Ending[] = []

export interface Ending {
  /** Folded units the word must end in. */
  ending: string
  /** Folded units that stand in their place in the base form. */
  base: string
  genders: number
  after?: RegExp
}

/** The ways of inflection of one language, turned round: from the end of a word to its base forms. */
export class Endings {
  readonly #byLast = new Map<number, Ending[]>()
  readonly prefixes: readonly { written: string; means: string }[]
  readonly #particles: Set<string>
  /** What may stand behind an apostrophe and belongs to the name: Polish "Blaira", "Hollande'a", German "Scholz'". */
  readonly apostrophe = new Set<string>()
  /** Turkish suffixes behind an apostrophe are no part of the name. */
  readonly apostropheInside: boolean

  constructor(rules: NameRules, apostropheInside = true) {
    this.apostropheInside = apostropheInside
    const seen = new Set<string>()
    for (const p of rules.paradigms) {
      const base = fold(p.base)
      const genders = p.gender === "m" ? MALE : p.gender === "f" ? FEMALE : EITHER
      for (const form of p.endings.split("/")) {
        const ending = fold(form.trim())
        if (APOSTROPHE.test(ending.charAt(0))) {
          this.apostrophe.add(ending.slice(1))
          continue
        }
        const key = `${ending}|${base}|${genders}|${p.after ?? ""}`
        if (ending === "" || ending === base || seen.has(key)) continue
        seen.add(key)
        const rule: Ending = { ending, base, genders }
        if (p.after) rule.after = new RegExp(`[${fold(p.after)}]$`)
        const last = ending.charCodeAt(ending.length - 1)
        const list = this.#byLast.get(last)
        if (list) list.push(rule)
        else this.#byLast.set(last, [rule])
      }
    }
    this.prefixes = (rules.prefixes ?? []).map((p) => {
      const [written = "", means = ""] = p.split("=")
      return { written: fold(written), means: fold(means) }
    })
    this.#particles = new Set((rules.particles ?? []).map(fold))
  }

  /** The endings that the word may have by its last unit. */
  of(word: Word): readonly Ending[] {
    return (word.length < 3 ? undefined : this.#byLast.get(word.units[word.length - 1]!)) ?? NONE
  }

  /** How much of the word stays before such an ending; -1 where it has another. */
  stem(word: Word, { ending, after }: Ending): number {
    const stem = word.length - ending.length
    if (stem < 2 || !endsWith(word, ending, stem)) return -1
    return after && !after.test(String.fromCharCode(word.units[stem - 1]!)) ? -1 : stem
  }

  /** End of the name where an ending behind an apostrophe belongs to it. */
  behindApostrophe(text: string, end: number): number {
    if (this.apostrophe.size === 0 || !APOSTROPHE.test(text.charAt(end))) return end
    let i = end + 1
    while (i < text.length && i < end + 6 && letterClass[text.charCodeAt(i)] === LOWER) i++
    if (letterClass[text.charCodeAt(i)]! !== 0) return end
    return this.apostrophe.has(fold(text.slice(end + 1, i))) ? i : end
  }

  isParticle(text: string): boolean {
    return this.#particles.has(text)
  }
}

function endsWith(word: Word, ending: string, from: number): boolean {
  for (let i = 0; i < ending.length; i++) if (word.units[from + i] !== ending.charCodeAt(i)) return false
  return true
}
