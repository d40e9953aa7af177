import { isDigitCode, isWordCode } from "./text.ts"

/**
 * The words a pattern can begin with and the words that can come next, read off its source: letters, "x?", "[ab]", groups
 * and the lists that macros stand for. "0" stands for a number, "'" for itself. The scanner tries a pattern only where both
 * words fit: a regular expression is the dearest way to learn that "the president" is no date.
 */
export interface Opening {
  first: ReadonlySet<string>
  /** Sets of the words that can follow; "*" for any word. Lists shared by many patterns are shared here too. */
  next: readonly ReadonlySet<string>[]
  /** First words that can be a match by themselves, whatever follows; "*" for every one. */
  alone: ReadonlySet<string>
}

/** Reads a pattern; only the first characters of it where words have no edges. */
export function openingOf(source: string, characterOnly = false, groups = new SharedGroups()): Opening {
  const reader = new Reader(source, characterOnly, groups)
  const ends = reader.alternation([START])
  if (reader.first.has("") || ends.includes(START))
    throw new Error(`date pattern must begin with a word or a number: ${source.slice(0, 80)}`)
  for (const state of ends) reader.close(state)
  const alone = new Set(characterOnly ? ["*"] : ends.flatMap(aloneIn))
  return { first: reader.first, next: [reader.next, ...reader.sharedNext], alone }
}

/** The first words that a pattern ending in this state matches by themselves. Behind a gap nothing says which one it was. */
function aloneIn({ word, text, digits }: State): string[] {
  if (word === 0) return [text]
  return text !== "" ? [] : [digits ? "0" : "*"]
}

/** Where a reader is: in which word of the match, and what of it has been read. */
interface State {
  word: 0 | 1
  text: string
  /** Right behind a number: more digits belong to it. */
  digits: boolean
}

const START: State = { word: 0, text: "", digits: false }
const BETWEEN: State = { word: 1, text: "", digits: false }
const BEHIND_NUMBER: State = { word: 1, text: "", digits: true }

/** Long groups that many patterns share, each written as one private-use character and read only once per state. */
export class SharedGroups {
  readonly #sources: string[] = []
  readonly #read = new Map<string, { first: Set<string>; next: Set<string>; ends: State[] }>()

  /** The character that stands for such a group. */
  add(source: string): string {
    this.#sources.push(source)
    return String.fromCharCode(0xe000 + this.#sources.length - 1)
  }

  sourceOf(character: string): string | undefined {
    return this.#sources[character.charCodeAt(0) - 0xe000]
  }

  /** What reading the group between words adds. */
  from(state: State, source: string, characterOnly: boolean): { first: Set<string>; next: Set<string>; ends: State[] } {
    const key = `${state.word}${state.digits}${source}`
    let known = this.#read.get(key)
    if (!known) {
      const reader = new Reader(source, characterOnly, this)
      const ends = reader.alternation([state])
      known = { first: reader.first, next: reader.next, ends }
      this.#read.set(key, known)
    }
    return known
  }
}

/** What one piece of a pattern stands for: a character, a number, any letter, or anything between words. */
type Piece = { letter: string } | "number" | "any" | "gap" | "'"

class Reader {
  readonly first = new Set<string>()
  readonly next = new Set<string>()
  readonly sharedNext: ReadonlySet<string>[] = []
  #i = 0

  constructor(
    readonly source: string,
    readonly characterOnly: boolean,
    readonly groups: SharedGroups,
  ) {}

  /** States after the alternatives that begin here, for a reader that comes in one of the given states. */
  alternation(from: readonly State[]): State[] {
    const all: State[] = []
    for (;;) {
      all.push(...this.#sequence(from))
      if (this.source[this.#i] !== "|") return distinct(all)
      this.#i++
    }
  }

  #sequence(from: readonly State[]): State[] {
    let states = [...from]
    while (this.#i < this.source.length && this.source[this.#i] !== "|" && this.source[this.#i] !== ")") {
      const at = this.#i
      let behind = this.#atom(states)
      const { least, most } = this.#quantifier()
      const end = this.#i
      // "x{1,2}": what may stand twice makes longer words too. (The first word of a match never has any of these.)
      for (let n = 1; n < most; n++) {
        this.#i = at
        behind = distinct([...behind, ...this.#atom(behind.filter((state) => state.word === 1 && state.text !== ""))])
      }
      this.#i = end
      states = least === 0 ? distinct([...states, ...behind]) : behind
    }
    return states
  }

  /** How often the atom just read may stand; more than a few times makes no difference here. */
  #quantifier(): { least: number; most: number } {
    const c = this.source[this.#i]
    if (c === "?" || c === "*" || c === "+") {
      this.#i++
      return { least: c === "+" ? 1 : 0, most: c === "?" ? 1 : 3 }
    }
    if (c !== "{") return { least: 1, most: 1 }
    const end = this.source.indexOf("}", this.#i)
    const [least = 1, most = least] = this.source
      .slice(this.#i + 1, end)
      .split(",")
      .map(Number)
    this.#i = end + 1
    return { least, most: Math.min(most || 3, 3) }
  }

  #atom(states: readonly State[]): State[] {
    const s = this.source
    const c = s[this.#i]!
    const shared = this.groups.sourceOf(c)
    if (shared !== undefined) {
      this.#i++
      return distinct(states.flatMap((state) => this.#shared(state, shared)))
    }
    if (c === "(") {
      if (/^\(\?<?[!=]/.test(s.slice(this.#i, this.#i + 4))) {
        this.#skipGroup()
        return [...states]
      }
      this.#i = s.startsWith("(?:", this.#i) ? this.#i + 3 : s.indexOf(">", this.#i) + 1
      const inner = this.alternation(states)
      this.#i++
      return inner
    }
    const pieces = this.#pieces()
    return distinct(states.flatMap((state) => pieces.flatMap((piece) => this.#step(state, piece))))
  }

  #shared(state: State, source: string): State[] {
    if (state.text !== "") {
      const reader = new Reader(source, this.characterOnly, this.groups)
      const ends = reader.alternation([state])
      for (const word of reader.first) this.first.add(word)
      for (const word of reader.next) this.next.add(word)
      return ends
    }
    const { first, next, ends } = this.groups.from(state, source, this.characterOnly)
    for (const word of first) this.first.add(word)
    if (next.size > 0) this.sharedNext.push(next)
    return ends
  }

  #pieces(): Piece[] {
    const s = this.source
    const c = s[this.#i]!
    if (c === "[") {
      const end = s.indexOf("]", this.#i)
      const set = s.slice(this.#i + 1, end)
      this.#i = end + 1
      if (set.startsWith("^")) return ["any", "gap"]
      if (isDigitCode(set.charCodeAt(0))) return ["number"]
      return [...set.replace(/\\[pP]\{\w+\}/g, "*")].map((x) => (x === "*" ? "any" : pieceOf(x)))
    }
    this.#i++
    if (c !== "\\") return [c === "." ? "any" : pieceOf(c)]
    const escaped = s[this.#i++]!
    if (escaped === "d") return ["number"]
    if (escaped !== "p" && escaped !== "P") return ["gap"]
    this.#i = s.indexOf("}", this.#i) + 1
    return ["any"]
  }

  /** The states behind one piece; none where both words are read. */
  #step(state: State, piece: Piece): State[] {
    const { word, text, digits } = state
    if (typeof piece === "object") {
      if (word === 0 && text === "" && this.characterOnly) {
        this.first.add(piece.letter)
        return []
      }
      return [{ word, text: text + piece.letter, digits: false }]
    }
    if (word === 1) {
      if (piece === "number" && digits) return [state]
      if (text === "" && (piece === "gap" || piece === "'")) return [BETWEEN]
      this.next.add(piece === "any" ? "*" : text === "" ? "0" : text)
      return []
    }
    this.first.add(text === "" ? (piece === "number" ? "0" : piece === "'" ? "'" : "") : text)
    if (this.characterOnly) return []
    if (piece !== "number") return [BETWEEN]
    if (text === "") return [BEHIND_NUMBER]
    this.next.add("0")
    return []
  }

  /** The pattern ends in this state. */
  close({ word, text }: State): void {
    if (text !== "") (word === 0 ? this.first : this.next).add(text)
  }

  #skipGroup(): void {
    let depth = 0
    for (; this.#i < this.source.length; this.#i++) {
      if (this.source[this.#i] === "\\") this.#i++
      else if (this.source[this.#i] === "[") this.#i = this.source.indexOf("]", this.#i)
      else if (this.source[this.#i] === "(") depth++
      else if (this.source[this.#i] === ")" && --depth === 0) break
    }
    this.#i++
  }
}

function pieceOf(c: string): Piece {
  const code = c.charCodeAt(0)
  if (c === "'") return "'"
  if (isDigitCode(code)) return "number"
  return isWordCode(code) ? { letter: c } : "gap"
}

function distinct(states: readonly State[]): State[] {
  if (states.length < 2) return [...states]
  const seen = new Map<string, State>()
  for (const state of states) seen.set(`${state.word}${state.digits}${state.text}`, state)
  return [...seen.values()]
}
