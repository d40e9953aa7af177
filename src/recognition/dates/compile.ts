import type { DateGrammar, DateRule } from "../../language/date-grammar.ts"
import { Ending } from "./ending.ts"
import { type Lexicon, lexiconOf } from "./lexicon.ts"
import { commonRules } from "./rules.ts"
import { type Opening, openingOf, SharedGroups } from "./triggers.ts"

/** A rule of a grammar; its regular expression is made when the first of its words is met. */
export class CompiledRule {
  private made: RegExp | undefined

  constructor(
    private readonly source: string,
    readonly meaning: string,
    private readonly opening: Opening,
  ) {}

  get pattern(): RegExp {
    this.made ??= new RegExp(this.source, "uy")
    return this.made
  }

  /** May the rule match where this word comes next to that first one? */
  fits(first: string, next: string): boolean {
    const { alone } = this.opening
    return alone.has(first) || alone.has("*") || this.opening.next.some((words) => words.has(next) || words.has("*"))
  }
}

/** The rules that one word, or a number, sets off; which of them are tried depends on the word behind it. */
export class Triggered {
  readonly all: CompiledRule[] = []
  #whatever: readonly CompiledRule[] | undefined
  readonly #byNext = new Map<string, readonly CompiledRule[]>()

  /** @param first the word; "0" for a number */
  constructor(private readonly first: string) {}

  /** Rules for such a next word of the grammar ("0": a number); without one those that need none. */
  before(next: string | undefined): readonly CompiledRule[] {
    if (next === undefined) {
      this.#whatever ??= this.all.filter((rule) => rule.fits(this.first, ""))
      return this.#whatever
    }
    let rules = this.#byNext.get(next)
    if (!rules) {
      rules = this.all.filter((rule) => rule.fits(this.first, next))
      this.#byNext.set(next, rules)
    }
    return rules
  }
}

/** Size of the filter over the words that set rules off. */
export const TRIGGER_BITS = 4096

/** Step of the hash over a word that the filter asks for. */
export function hashUnit(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

export interface CompiledGrammar {
  lexicon: Lexicon
  /** By first word; by first character where words have no edge behind. */
  byWord: ReadonlyMap<string, Triggered>
  /** 1 where a word of that hash may set rules off. */
  triggerFilter: Uint8Array
  /** Rules that begin with a digit. */
  byDigit: Triggered
  /** Words that come second in some rule: no other one makes a difference to which rules are tried. */
  second: ReadonlySet<string>
  script: "words" | "han" | "hangul"
  /** What lies between a date and its year or week, between a weekday and its date, between two ends, before a part of day. */
  link: RegExp
  weekdayLink: RegExp
  rangeLink: RegExp
  andLink: RegExp | undefined
  betweenBefore: Ending | undefined
  partLink: RegExp
  /** What stands directly before a mention: these are matched against the words in front. */
  modBefore: readonly (readonly [Ending, "START" | "MID" | "END"])[]
  determinerBefore: Ending | undefined
  approxBefore: Ending | undefined
  yearNounBefore: Ending | undefined
  yearBefore: Ending | undefined
  notYearBefore: Ending | undefined
  countedBehind: RegExp | undefined
  seasonBefore: Ending | undefined
  monthBefore: Ending | undefined
  riskyMonths: ReadonlySet<string>
  /** Abbreviations that are no month's full name. */
  shortMonths: ReadonlySet<string>
  pastBefore: Ending | undefined
  futureBefore: Ending | undefined
  future: VerbForms | undefined
  past: VerbForms | undefined
}

/** Verb forms of a tense: a pattern to look for, and where it is of single words, one that a whole word must match. */
export interface VerbForms {
  pattern: RegExp
  word: RegExp | undefined
  /** What `word` has said of words met before. */
  known: Map<string, boolean>
}

const WORD_FORMS = /^\(\?<!\\p\{L\}\)\(\?:([^ ]*)\)\(\?!\\p\{L\}\)$/

function verbForms(source: string | undefined): VerbForms | undefined {
  if (!source) return undefined
  const words = WORD_FORMS.exec(source)?.[1]
  return {
    pattern: new RegExp(source, "gu"),
    word: words === undefined ? undefined : new RegExp(`^(?:${words})$`, "u"),
    known: new Map(),
  }
}

const EDGE = "(?![\\p{L}\\p{M}\\d])"

function expand(pattern: string, macros: Readonly<Record<string, string>>): string | undefined {
  let missing = false
  const source = pattern.replace(/(?<!\\[pP])\{([A-Za-z]+2?)\}/g, (_, name: string) => {
    const macro = macros[name]
    if (macro === undefined) missing = true
    return macro ?? ""
  })
  return missing ? undefined : source
}

/** A list of words that ends right where a mention begins. */
function endingIn(words: string | undefined, script: string): Ending | undefined {
  if (!words) return undefined
  const edge = script === "han" ? "" : "(?<![\\p{L}\\p{M}\\d])"
  return new Ending(`${edge}(?:${words})${script === "han" ? " ?" : "(?:(?<=') ?| |(?<=-))"}`)
}

function between(words: string | undefined): RegExp {
  return new RegExp(`^(?:'s|')?,? ?(?:(?:${words ?? "(?!)"}) ?)?$`, "u")
}

export function compileGrammar(grammar: DateGrammar): CompiledGrammar {
  const lexicon = lexiconOf(grammar)
  const script = grammar.script ?? "words"
  const edge = script === "words" ? EDGE : "(?:(?<!\\d)|(?!\\d))"
  const groups = new SharedGroups()
  const abbreviated = Object.fromEntries(
    Object.entries(lexicon.macros).map(([name, m]) => [name, m.startsWith("(?<") ? groups.add(m) : m]),
  )
  const byWord = new Map<string, Triggered>()
  const byDigit = new Triggered("0")
  const second = new Set<string>()
  const add = ([pattern, meaning]: DateRule) => {
    const source = expand(pattern, lexicon.macros)
    if (source === undefined) return
    const opening = openingOf(expand(pattern, abbreviated) ?? source, script !== "words", groups)
    const rule = new CompiledRule(`(?:${source})${edge}`, meaning, opening)
    for (const words of opening.next) for (const word of words) second.add(word)
    const triggers = new Set<string>()
    for (const w of opening.first) triggers.add(w === "0" || script === "words" ? w : (w[0] as string))
    for (const t of triggers) {
      if (t === "0") byDigit.all.push(rule)
      else {
        let triggered = byWord.get(t)
        if (!triggered) {
          triggered = new Triggered(t)
          byWord.set(t, triggered)
        }
        triggered.all.push(rule)
      }
    }
  }
  for (const rule of grammar.rules) add(rule)
  for (const rule of commonRules(grammar)) add(rule)
  const triggerFilter = new Uint8Array(TRIGGER_BITS)
  for (const word of byWord.keys()) {
    let hash = 0
    for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i))
    triggerFilter[hash & (TRIGGER_BITS - 1)] = 1
  }
  const front = (words: string | undefined) => endingIn(words, script)
  return {
    lexicon,
    byWord,
    triggerFilter,
    byDigit,
    second,
    script,
    link: between(grammar.link),
    weekdayLink: new RegExp(`^(?:[.,]? ?\\(?|${grammar.weekdayLink ?? "(?!)"})$`, "u"),
    rangeLink: new RegExp(`^(?: ?[-/] ?| ?(?:${grammar.to}) ?(?:(?:${grammar.article ?? "(?!)"}) ?)?)$`, "u"),
    andLink: grammar.and
      ? new RegExp(`^ ?(?:${grammar.and}) ?(?:(?:${grammar.article ?? "(?!)"}) ?)?$`, "u")
      : undefined,
    betweenBefore: front(grammar.between && `(?:${grammar.between})(?: (?:${grammar.article ?? "(?!)"}))?`),
    partLink: new RegExp(`^(?:[- ]?|${grammar.partLink ?? "(?!)"})$`, "u"),
    modBefore: (["START", "MID", "END"] as const).flatMap((m) => {
      const re = front(grammar.mods[m])
      return re ? [[re, m] as const] : []
    }),
    determinerBefore: front(grammar.determiners),
    approxBefore: front(grammar.approx),
    yearNounBefore: front(grammar.yearNoun),
    yearBefore: front(grammar.yearAfter),
    notYearBefore: front(grammar.notYearAfter),
    countedBehind: grammar.counted ? new RegExp(`^[ -]?(?:${grammar.counted})${EDGE}`, "u") : undefined,
    seasonBefore: front(grammar.seasonAfter),
    monthBefore: front(grammar.monthAfter),
    riskyMonths: new Set((grammar.monthsRisky ?? "").split("|").filter(Boolean)),
    shortMonths: new Set(variants(grammar.monthsShort).filter((form) => !variants(grammar.months).includes(form))),
    pastBefore: front(grammar.pastBefore),
    futureBefore: front(grammar.futureBefore),
    future: verbForms(grammar.future),
    past: verbForms(grammar.past),
  }
}

function variants(months: readonly string[] | undefined): string[] {
  return (months ?? []).flatMap((forms) => forms.split("|"))
}
