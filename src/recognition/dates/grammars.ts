import type { DateGrammar } from "../../language/date-grammar.ts"
import { dates as de } from "../../language/de/dates.ts"
import { dates as en } from "../../language/en/dates.ts"
import { type CompiledGrammar, compileGrammar } from "./compile.ts"

const GRAMMARS: Readonly<Record<string, DateGrammar>> = { de, en }

const compiled = new Map<string, CompiledGrammar>()

/** The grammar of a language ("de", "de-AT"), compiled on first use. */
export function grammarFor(lang: string): CompiledGrammar | undefined {
  const code = lang.toLowerCase().split(/[-_]/)[0] ?? ""
  const known = compiled.get(code)
  if (known) return known
  const grammar = GRAMMARS[code]
  if (!grammar) return undefined
  const made = compileGrammar(grammar)
  compiled.set(code, made)
  return made
}

/** The languages that have a date grammar. */
export const DATE_LANGUAGES: readonly string[] = Object.keys(GRAMMARS)
