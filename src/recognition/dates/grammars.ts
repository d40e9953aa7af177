import { dates as ar } from "../../language/ar/dates.ts"
import { dates as cs } from "../../language/cs/dates.ts"
import { dates as da } from "../../language/da/dates.ts"
import type { DateGrammar } from "../../language/date-grammar.ts"
import { dates as de } from "../../language/de/dates.ts"
import { dates as en } from "../../language/en/dates.ts"
import { dates as es } from "../../language/es/dates.ts"
import { dates as fi } from "../../language/fi/dates.ts"
import { dates as fr } from "../../language/fr/dates.ts"
import { dates as hi } from "../../language/hi/dates.ts"
import { dates as it } from "../../language/it/dates.ts"
import { dates as ja } from "../../language/ja/dates.ts"
import { dates as ko } from "../../language/ko/dates.ts"
import { dates as nl } from "../../language/nl/dates.ts"
import { dates as pl } from "../../language/pl/dates.ts"
import { dates as pt } from "../../language/pt/dates.ts"
import { dates as ru } from "../../language/ru/dates.ts"
import { dates as sv } from "../../language/sv/dates.ts"
import { dates as tr } from "../../language/tr/dates.ts"
import { dates as uk } from "../../language/uk/dates.ts"
import { dates as zh } from "../../language/zh/dates.ts"
import { type CompiledGrammar, compileGrammar } from "./compile.ts"

const GRAMMARS: Readonly<Record<string, DateGrammar>> = {
  ar,
  cs,
  da,
  de,
  en,
  es,
  fi,
  fr,
  hi,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  uk,
  zh,
}

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
