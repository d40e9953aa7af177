import type { CountryEntry } from "../../language/countries.ts"
import type { ModifierEntry, ModifierSense, OfficeEntry, OfficeGrammar, OfficeRole } from "../../language/grammar.ts"
import { languageOf } from "../../language/languages.ts"
import type { Hit } from "../hit.ts"
import type { Page } from "./context.ts"

/** An office word with all that stands around it. */
export interface Phrase {
  start: number
  end: number
  /** Readings of the office word; a word may stand for several offices (Spanish "canciller"). */
  entries: readonly OfficeEntry[]
  role: OfficeRole
  /** ISO code of the country it is said of. */
  country?: string
  /** Index of the organisation it is said of. */
  organisation?: number
  modifiers: ModifierSense[]
  grammar: OfficeGrammar
  lang: string
  /** Position of the head among the hits. */
  at: number
  /** The phrase is not about one office-holder after all. */
  rejected?: boolean
  /** Linked by "of" to something the record does not know. */
  dangling?: boolean
}

const ADJACENT = /^[ -]?$/
const BLANK = /^ ?$/

/** The phrase around an office word or nickname, read to both sides. */
export function readPhrase(page: Page, at: number): Phrase | undefined {
  const hit = page.hits[at]!
  const lang = hit.lang ?? page.context.lang
  const grammar = languageOf(lang)?.offices
  const entries = (hit.words ?? []) as readonly OfficeEntry[]
  const first = entries[0]
  if (!grammar || !first) return undefined
  const phrase: Phrase = {
    start: hit.nameStart,
    end: hit.nameEnd,
    entries,
    role: entries.some((entry) => entry.role === "chief") ? "chief" : first.role,
    modifiers: entries.flatMap((entry) => (entry.modifier ? [entry.modifier] : [])).slice(0, 1),
    grammar,
    lang,
    at,
  }
  if (entries.every((entry) => entry.plural)) phrase.rejected = true
  readRight(page, phrase, first)
  readLeft(page, phrase, first)
  if (!phrase.country && phrase.organisation === undefined && !first.complete) readShortCountry(page, phrase)
  return phrase
}

function readRight(page: Page, phrase: Phrase, entry: OfficeEntry): void {
  const { grammar } = phrase
  for (let step = 0; step < 3; step++) {
    const end = phrase.end
    let moved = false
    for (const hit of page.behind(phrase.at, end)) {
      const gap = page.gap(end, hit.nameStart)
      if (hit.kind === "modifier" && ADJACENT.test(gap)) {
        const word = modifierOf(hit)
        if (!word) continue
        if (word.sense === "portfolio" && word.role && phrase.role === "minister") {
          phrase.role = word.role
          moved = take(phrase, hit)
        } else if (AFTER.has(word.sense) && !(gap === "" && hit.lang !== "ar")) {
          if (grammar.adjective !== "after" && phrase.lang !== "en") continue
          phrase.modifiers.push(word.sense)
          moved = take(phrase, hit)
        } else if (word.sense === "head" || word.sense === "candidate" || word.sense === "vice") {
          if (grammar.compounding || /^\p{Lu}/u.test(page.text.charAt(hit.nameStart))) phrase.rejected = true
        }
      } else if (entry.complete) {
        if (entry.alone?.[0] !== hit.code || hit.kind !== "country" || !grammar.of.test(gap)) continue
        moved = take(phrase, hit)
      } else if (hit.kind === "adjective" && grammar.adjective !== "before" && BLANK.test(gap) && !isPeople(hit)) {
        const seat = phrase.role === "chief" ? seatBehind(page, hit) : undefined
        if (seat) {
          phrase.role = officeOf(seat).role
          hit.nameEnd < seat.nameEnd && take(phrase, seat)
        } else if (phrase.role === "chief") {
          // "Глава российской делегации": the adjective belongs to what stands behind it.
          if (languageOf(phrase.lang)?.cases || !phrase.entries.some((one) => one.role === "leader")) continue
          phrase.role = "leader"
        }
        phrase.country ??= hit.code
        moved = seat ? true : take(phrase, hit)
      } else if (hit.kind === "adjective" && phrase.role === "chief" && grammar.of.test(gap)) {
        const seat = seatBehind(page, hit)
        if (!seat) continue
        phrase.role = officeOf(seat).role
        phrase.country = hit.code
        moved = take(phrase, seat)
      } else if (grammar.of.test(gap) && !phrase.country && phrase.organisation === undefined) {
        moved = takeOf(page, phrase, hit, gap)
      }
      if (moved) break
    }
    if (!moved) return
  }
}

/** Links a country, organisation, seat of power or (with "in") a capital by the language's "of". */
function takeOf(page: Page, phrase: Phrase, hit: Hit, gap: string): boolean {
  const next = page.text.slice(hit.nameEnd, hit.nameEnd + 2)
  if (hit.kind !== "country" && hit.kind !== "organisation" && hit.kind !== "place") return false
  if (/^[-‑]\p{L}/u.test(next)) return false
  if (/^['’]s/.test(next)) {
    phrase.rejected = true
    return false
  }
  if (hit.kind === "organisation") {
    phrase.organisation = hit.refs?.[0]
    return take(phrase, hit)
  }
  if (hit.kind === "country") {
    // Where somebody is says nothing of where they rule: "the French president in Germany".
    if (WITHIN.test(gap)) return false
    phrase.country = hit.code
    return take(phrase, hit)
  }
  const word = hit.words?.[0] as OfficeEntry | CountryEntry
  if ("seat" in word && word.seat) {
    if (phrase.role !== "chief" && phrase.role !== "leader") return false
    phrase.role = word.role
    if (word.code) phrase.country = word.code
    return take(phrase, hit)
  }
  if (!WITHIN.test(gap)) return false
  if (phrase.role !== "president" && phrase.role !== "leader") return false
  if (!isCapital(word)) return false
  phrase.country = hit.code
  return take(phrase, hit)
}

function readLeft(page: Page, phrase: Phrase, entry: OfficeEntry): void {
  const { grammar } = phrase
  for (let step = 0; step < 4; step++) {
    let moved = false
    for (const hit of page.before(phrase.at, phrase.start)) {
      const gap = page.gap(hit.nameEnd, phrase.start)
      if (hit.kind === "modifier" && ADJACENT.test(gap)) {
        const sense = modifierOf(hit)?.sense
        if (!sense) continue
        if (sense === "candidate") phrase.rejected = true
        if (sense === "head" || sense === "colleague" || sense === "candidate" || sense === "minister-of") continue
        if (sense === "portfolio" || sense === "successor" || sense === "predecessor") continue
        phrase.modifiers.push(sense)
        moved = takeLeft(phrase, hit)
      } else if (hit.kind === "modifier" && modifierOf(hit)?.sense === "candidate") {
        if (gap.length < 24 && !/[,.;:]/.test(gap)) phrase.rejected = true
      } else if (entry.complete) {
        if (hit.kind !== "adjective" || entry.alone?.[0] !== hit.code || !ADJACENT.test(gap)) continue
        moved = takeLeft(phrase, hit)
      } else if (phrase.country || phrase.organisation !== undefined) continue
      else if (hit.kind === "adjective" && grammar.adjective !== "after" && !isPeople(hit)) {
        if (!ADJACENT.test(gap) && !grammar.between?.test(gap)) continue
        phrase.country = hit.code
        moved = takeLeft(phrase, hit)
      } else if (grammar.possessive?.test(gap)) moved = takeOwner(page, phrase, hit, gap)
      else if (hit.kind === "organisation" && ADJACENT.test(gap) && grammar.adjective !== "after")
        moved = takeOwner(page, phrase, hit, gap)
      else if (hit.kind === "organisation" && /^\) ?$/.test(gap)) moved = takeBracketed(page, phrase, hit)
      if (moved) break
    }
    if (!moved) return
  }
}

/** A country, organisation or seat before the office word: "Chinas Staatschef", "IMF chief", "Kremlin leader". */
function takeOwner(page: Page, phrase: Phrase, hit: Hit, gap: string): boolean {
  if (hit.kind === "organisation") {
    phrase.organisation = hit.refs?.[0]
    return takeLeft(phrase, hit)
  }
  if (hit.kind === "country") {
    const { genitive } = phrase.grammar
    if (genitive && gap === " " && !genitive.test(page.text.slice(hit.nameStart, hit.nameEnd))) return false
    phrase.country = hit.code
    return takeLeft(phrase, hit)
  }
  const word = hit.words?.[0] as OfficeEntry | undefined
  if (hit.kind === "place" && word?.seat && (phrase.role === "chief" || phrase.role === "leader")) {
    phrase.role = word.role
    if (word.code) phrase.country = word.code
    return takeLeft(phrase, hit)
  }
  return false
}

/** "유럽연합(EU) 집행위원장": the body's name with its acronym in brackets. */
function takeBracketed(page: Page, phrase: Phrase, hit: Hit): boolean {
  if (page.text[hit.nameStart - 1] !== "(") return false
  const name = page
    .between(hit.nameStart - 1, hit.nameStart)
    .find((one) => one.kind === "organisation" && one.nameEnd === hit.nameStart - 1 && one.refs?.[0] === hit.refs?.[0])
  if (!name) return false
  phrase.organisation = hit.refs?.[0]
  return takeLeft(phrase, name)
}

/** 米大統領, 英首相, 美总统: one character for the country, directly before. */
function readShortCountry(page: Page, phrase: Phrase): void {
  const short = phrase.grammar.shortCountries
  if (!short) return
  const blank = page.text[phrase.start - 1] === " " ? 1 : 0
  const at = phrase.start - 1 - blank
  const code = short.get(page.text[at] ?? "")
  // 金大中大統領: the sign belongs to the name before the title.
  if (!code || page.before(phrase.at, phrase.start).some((hit) => hit.kind === "person" && hit.nameEnd > at)) return
  const before = page.text[at - 1] ?? ""
  if (phrase.grammar.shortCountriesApart && /\p{L}/u.test(before)) return
  // 日米首脳: a pair of countries, not one; 中国人 and the like end in another character.
  if (short.has(before)) {
    phrase.rejected = true
    return
  }
  phrase.country = code
  phrase.start = at
}

function take(phrase: Phrase, hit: Hit): true {
  phrase.end = hit.nameEnd
  return true
}

function takeLeft(phrase: Phrase, hit: Hit): true {
  phrase.start = hit.nameStart
  return true
}

function seatBehind(page: Page, adjective: Hit): Hit | undefined {
  const at = page.indexOf(adjective)
  return page
    .behind(at, adjective.nameEnd)
    .find((hit) => hit.kind === "place" && isSeat(hit) && BLANK.test(page.gap(adjective.nameEnd, hit.nameStart)))
}

function modifierOf(hit: Hit): ModifierEntry | undefined {
  return hit.words?.[0] as ModifierEntry | undefined
}

function officeOf(seat: Hit): OfficeEntry {
  return seat.words![0] as OfficeEntry
}

function isSeat(hit: Hit): boolean {
  const word = hit.words?.[0]
  return word !== undefined && "seat" in word && word.seat === true
}

function isPeople(hit: Hit): boolean {
  return (hit.words as readonly CountryEntry[] | undefined)?.every((word) => word.people === true) ?? false
}

/** The word for "in" between an office and a place. */
const WITHIN = / (?:in|en|à|a|w|we|v|ve|i|в|у|في) /u

function isCapital(word: OfficeEntry | CountryEntry): boolean {
  return "city" in word && Boolean(word.city)
}

const AFTER: ReadonlySet<ModifierSense> = new Set<ModifierSense>([
  "former",
  "outgoing",
  "future",
  "new",
  "acting",
  "incumbent",
  "deposed",
  "deceased",
  "then",
  "self-proclaimed",
])
