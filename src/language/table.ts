import type { Paradigm } from "./descriptor.ts"
import {
  MODIFIER_SENSES,
  type ModifierEntry,
  type ModifierSense,
  OFFICE_ROLES,
  type OfficeEntry,
  type OfficeRole,
  SUMMIT_SENSES,
  type SummitEntry,
  type SummitSense,
} from "./grammar.ts"

/**
 * The language rooms write their words as plain tables, a word a line, so that a diff shows words and nothing else:
 *
 *     role[!][ ALONE,…]: form/form/form + plural/plural
 *
 * "!" says that the word is complete and takes no country; ALONE is what it means where it stands alone.
 */
interface Row {
  head: string
  complete: boolean
  about: readonly string[]
  forms: string
  plurals: string
}

function rows(table: string): Row[] {
  const out: Row[] = []
  for (const line of table.split("\n")) {
    const at = line.indexOf(": ")
    if (at < 0) {
      if (line.trim()) throw new Error(`No ": " in table row "${line}"`)
      continue
    }
    const [head = "", about = ""] = line.slice(0, at).trim().split(" ")
    const [forms = "", plurals = ""] = line.slice(at + 2).split(" + ")
    out.push({
      head: head.replace("!", ""),
      complete: head.endsWith("!"),
      about: about ? about.split(",") : [],
      forms: forms.trim(),
      plurals: plurals.trim(),
    })
  }
  return out
}

function known<T extends string>(set: readonly T[], value: string, what: string): T {
  if ((set as readonly string[]).includes(value)) return value as T
  throw new Error(`Unknown ${what} "${value}"`)
}

type Inflect = (form: string) => readonly string[]

function inflected(forms: string, inflect?: Inflect): string {
  return inflect ? [...new Set(forms.split("/").flatMap((form) => inflect(form)))].join("/") : forms
}

/** Office words. `inflect` makes a lemma's forms where a rule makes them all (Turkish). */
export function officeWords(table: string, inflect?: Inflect): OfficeEntry[] {
  const out: OfficeEntry[] = []
  for (const row of rows(table)) {
    const role: OfficeRole = known(OFFICE_ROLES, row.head, "office role")
    const base = { kind: "office" as const, code: role, role, alone: row.about, complete: row.complete }
    if (row.forms) out.push({ ...base, forms: inflected(row.forms, inflect) })
    if (row.plurals) out.push({ ...base, forms: inflected(row.plurals, inflect), plural: true })
  }
  return out
}

/** Words that name country (or organisation) and office in one: `role KEY: forms`. */
export function nicknames(table: string, inflect?: Inflect): OfficeEntry[] {
  return rows(table).map((row) => ({
    kind: "nickname",
    code: row.about[0] ?? "",
    role: known(OFFICE_ROLES, row.head, "office role"),
    forms: inflected(row.forms, inflect),
    alone: row.about,
    complete: true,
  }))
}

/** Seats of power that stand for who sits there: `role ISO: forms`; without ISO the seat belongs to any country ("foreign ministry"). */
export function seats(table: string, inflect?: Inflect): OfficeEntry[] {
  return rows(table).map((row) => ({
    kind: "place",
    code: row.about[0] ?? "",
    role: known(OFFICE_ROLES, row.head, "office role"),
    forms: inflected(row.forms, inflect),
    seat: true,
  }))
}

/** What a minister is for, apart from the word for minister: `role: forms`. */
export function portfolios(table: string): ModifierEntry[] {
  return rows(table).map((row) => {
    const role = known(OFFICE_ROLES, row.head, "office role")
    return { kind: "modifier", code: "portfolio", sense: "portfolio", role, forms: row.forms }
  })
}

/** One-character names of countries: "米:US 英:GB". */
export function shortNames(table: string): ReadonlyMap<string, string> {
  return new Map(table.split(" ").map((pair) => [pair.slice(0, 1), pair.slice(2)]))
}

/** Modifiers: `sense: forms`. */
export function modifiers(table: string, inflect?: Inflect): ModifierEntry[] {
  return rows(table).map((row) => {
    const sense = known(MODIFIER_SENSES, row.head, "modifier")
    return { kind: "modifier", code: sense, sense, forms: inflected(row.forms, inflect) }
  })
}

/** Offices that have deputies called after them. */
const DEPUTIES: ReadonlySet<OfficeRole> = new Set(["president", "prime-minister", "chancellor", "foreign-minister"])

/** A German noun keeps its capital behind a hyphen and loses it where written together. */
function lowered(form: string, prefix: string): string {
  return prefix.endsWith("-") || prefix.endsWith("_") ? form : form.charAt(0).toLowerCase() + form.slice(1)
}

/** Office words with a modifier written on: "Alt" + "kanzler" → "Altkanzler", "前" + "首相" → "前首相". Rows of `prefixes`: `sense: prefix/prefix`; "_" is a space. */
export function withPrefixes(words: readonly OfficeEntry[], prefixes: string): OfficeEntry[] {
  const out: OfficeEntry[] = []
  for (const row of rows(prefixes)) {
    const modifier: ModifierSense = known(MODIFIER_SENSES, row.head, "modifier")
    for (const word of words) {
      if (word.complete || word.role === "leader" || word.role === "chief") continue
      if (modifier === "vice" && !DEPUTIES.has(word.role)) continue
      const forms = row.forms
        .split("/")
        .flatMap((prefix) => word.forms.split("/").map((form) => prefix.replace("_", " ") + lowered(form, prefix)))
      out.push({ ...word, forms: forms.join("/"), modifier })
    }
  }
  return out
}

/** Summit words: `sense: forms + plurals`; `series KEY: forms` for words that name a series. */
export function summitWords(table: string, inflect?: Inflect): SummitEntry[] {
  const out: SummitEntry[] = []
  for (const row of rows(table)) {
    const sense: SummitSense = known(SUMMIT_SENSES, row.head, "summit word")
    const base = { kind: "summit" as const, code: sense, sense, series: row.about[0] }
    if (row.forms) out.push({ ...base, forms: inflected(row.forms, inflect) })
    if (row.plurals) out.push({ ...base, forms: inflected(row.plurals, inflect), plural: true })
  }
  return out
}

/** Ordinals in words, first to last: `value: forms`. */
export function ordinals(table: string): { kind: "ordinal"; code: string; forms: string; value: number }[] {
  return rows(table).map((row) => ({
    kind: "ordinal",
    code: row.head,
    value: Number(row.head),
    forms: row.forms,
  }))
}

/**
 * How names change: `base [m|f] [after letters]: ending/ending`; "-" for a base that only takes endings on.
 * "ек m: ка/ку" says that a man's name in -ек has forms in -ка, -ку.
 */
export function paradigms(table: string): Paradigm[] {
  const out: Paradigm[] = []
  for (const line of table.split("\n")) {
    const at = line.indexOf(": ")
    if (at < 0) continue
    const [base = "-", ...marks] = line.slice(0, at).trim().split(" ")
    const gender = marks.find((mark) => mark === "m" || mark === "f")
    const after = marks.find((mark) => mark.startsWith("["))
    out.push({
      base: base === "-" ? "" : base,
      endings: line.slice(at + 2).trim(),
      ...(gender === "m" || gender === "f" ? { gender } : {}),
      ...(after ? { after: after.slice(1, -1) } : {}),
    })
  }
  return out
}
