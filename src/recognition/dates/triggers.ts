import { isWordCode } from "./text.ts"

/**
 * The words a pattern can begin with, read off its source: letters, "x?", "[ab]", groups and the lists that macros
 * stand for; only their first characters where words have no edges. Each is the first word only ("day before" → "day"). "0" stands for a digit, "'" for itself.
 */
export function firstWords(source: string, characterOnly = false, groups = new SharedGroups()): Set<string> {
  const words = new Set<string>()
  const reader = new Reader(source, characterOnly, groups)
  for (const w of reader.alternation()) {
    if (w.text === "") throw new Error(`date pattern must begin with a word or a number: ${source.slice(0, 80)}`)
    words.add(w.text)
  }
  return words
}

const MARKS: ReadonlySet<string> = new Set(["'", "0"])

interface Prefix {
  text: string
  /** The word goes on. */
  open: boolean
}

/** Long groups that many patterns share, each written as one private-use character and read only once. */
export class SharedGroups {
  private readonly sources: string[] = []
  private readonly read = new Map<string, Prefix[]>()

  /** The character that stands for such a group. */
  add(source: string): string {
    this.sources.push(source)
    return String.fromCharCode(0xe000 + this.sources.length - 1)
  }

  prefixes(character: string, characterOnly: boolean): Prefix[] | undefined {
    const source = this.sources[character.charCodeAt(0) - 0xe000]
    if (source === undefined) return undefined
    let found = this.read.get(character)
    if (!found) {
      found = new Reader(source, characterOnly, this).alternation()
      this.read.set(character, found)
    }
    return found
  }
}

class Reader {
  private i = 0

  constructor(
    private readonly source: string,
    private readonly characterOnly: boolean,
    private readonly groups: SharedGroups,
  ) {}

  alternation(): Prefix[] {
    const all: Prefix[] = []
    for (;;) {
      all.push(...this.sequence())
      if (this.source[this.i] !== "|") return dedupe(all)
      this.i++
    }
  }

  private sequence(): Prefix[] {
    let prefixes: Prefix[] = [{ text: "", open: true }]
    while (this.i < this.source.length && this.source[this.i] !== "|" && this.source[this.i] !== ")") {
      const atoms = this.atom()
      const optional = this.source[this.i] === "?"
      if (optional || this.source[this.i] === "*" || this.source[this.i] === "+") this.i++
      else if (this.source[this.i] === "{") this.i = this.source.indexOf("}", this.i) + 1
      if (atoms === undefined) continue
      if (!prefixes.some((p) => p.open)) continue
      const next: Prefix[] = []
      for (const p of prefixes) {
        if (!p.open) next.push(p)
        else {
          if (optional) next.push(p)
          // An apostrophe or a digit within a word ends it; in front it is a trigger of its own.
          for (const a of atoms)
            next.push(
              p.text !== "" && MARKS.has(a.text)
                ? { text: p.text, open: false }
                : { text: p.text + a.text, open: a.open },
            )
        }
      }
      if (this.characterOnly) for (const p of next) if (p.text !== "") p.open = false
      prefixes = dedupe(next)
    }
    return prefixes
  }

  /** What one atom adds; undefined for one of no width. */
  private atom(): Prefix[] | undefined {
    const s = this.source
    const c = s[this.i] as string
    const shared = this.groups.prefixes(c, this.characterOnly)
    if (shared) {
      this.i++
      return shared
    }
    if (c === "(") {
      if (/^\(\?<?[!=]/.test(s.slice(this.i, this.i + 4))) {
        this.skipGroup()
        return undefined
      }
      this.i = s.startsWith("(?:", this.i) ? this.i + 3 : s.indexOf(">", this.i) + 1
      const inner = this.alternation()
      this.i++
      return inner
    }
    if (c === "[") {
      const end = s.indexOf("]", this.i)
      const set = s.slice(this.i + 1, end)
      this.i = end + 1
      if (/^[0-9]/.test(set)) return [{ text: "0", open: false }]
      return [...set].map((x) => (isWordCode(x.charCodeAt(0)) ? { text: x, open: true } : { text: "", open: false }))
    }
    if (c === "\\") {
      const d = s[this.i + 1] === "d"
      this.i += 2
      return [{ text: d ? "0" : "", open: false }]
    }
    this.i++
    if (c === "'") return [{ text: "'", open: false }]
    if (/[0-9]/.test(c)) return [{ text: "0", open: false }]
    return [isWordCode(c.charCodeAt(0)) ? { text: c, open: true } : { text: "", open: false }]
  }

  private skipGroup(): void {
    let depth = 0
    for (; this.i < this.source.length; this.i++) {
      if (this.source[this.i] === "(") depth++
      else if (this.source[this.i] === ")" && --depth === 0) break
    }
    this.i++
  }
}

function dedupe(prefixes: Prefix[]): Prefix[] {
  const seen = new Map<string, Prefix>()
  for (const p of prefixes) seen.set(`${p.open ? "+" : "-"}${p.text}`, p)
  return [...seen.values()]
}
