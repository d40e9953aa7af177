import { UpdateFailure } from "./failure.ts"

/** A head of state or government now, as the query service tells it. */
export interface HolderAnswer {
  country: string
  role: "head-of-state" | "head-of-government"
  person: string
  name: string
  /** ISO day. */
  from: string
}

export interface SummitAnswer {
  id: string
  name: string
  from: string
  to: string
  city?: string
  country?: string
}

export interface Answers<T> {
  rows: T[]
  /** Rows that were left out, with the reason: shown to maintainers, counted for readers. */
  refused: string[]
}

const MAX_ROWS = 20_000
const MAX_NAME = 120
const ENTITY = /^http:\/\/www\.wikidata\.org\/entity\/(Q[1-9]\d{0,11})$/
/** Control, bidi and mark-up characters have no place in a name. */
const UNFIT = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069<>&"`{}\\]/u

type Binding = Record<string, { value: string }>

/** Reads the answer to CURRENT_HOLDERS. Rows that are not plausible are refused one by one; an answer that is no answer throws. */
export function readHolders(json: string, today: string): Answers<HolderAnswer> {
  return readRows(json, (row) => {
    const role = text(row, "role")
    if (role !== "head-of-state" && role !== "head-of-government") return `role ${role}`
    const country = text(row, "iso")
    if (!country || !/^[A-Z]{2}$/.test(country)) return `country ${country}`
    const person = entity(row, "person")
    if (!person) return `person ${text(row, "person")}`
    const name = text(row, "name")
    if (!isName(name)) return `name of ${person}`
    const from = day(row, "start")
    if (!from) return `start of ${person}`
    if (from > today) return `start of ${person} lies ahead: ${from}`
    if (from < "1925-01-01") return `start of ${person} is too long ago: ${from}`
    return { country, role, person, name, from }
  })
}

/** A term of office, as the query service tells it. */
export interface TermAnswer extends Omit<HolderAnswer, "country"> {
  /** ISO day; empty while it goes on or where no day is known. */
  to: string
  /** Has an end that is not known to the day. */
  vague: boolean
}

/** Reads the answer to termsOf. */
export function readTerms(json: string, today: string): Answers<TermAnswer> {
  return readRows(json, (row) => {
    const role = text(row, "role")
    if (role !== "head-of-state" && role !== "head-of-government") return `role ${role}`
    const person = entity(row, "person")
    if (!person) return `person ${text(row, "person")}`
    const name = text(row, "name")
    if (!isName(name)) return `name of ${person}`
    const from = day(row, "start")
    if (!from || from > today) return `start of ${person}: ${text(row, "start")}`
    const vague = row.end !== undefined && text(row, "endPrecision") !== "11"
    const to = row.end === undefined || vague ? "" : day(row, "end")
    if (to === undefined || (to !== "" && (to < from || to > today))) return `end of ${person}: ${text(row, "end")}`
    return { role, person, name, from, to, vague }
  })
}

/** Reads the answer to summitsAfter. */
export function readSummits(json: string, today: string): Answers<SummitAnswer> {
  const latest = `${Number(today.slice(0, 4)) + 3}${today.slice(4)}`
  return readRows(json, (row) => {
    const id = entity(row, "summit")
    if (!id) return `summit ${text(row, "summit")}`
    const name = text(row, "name")
    if (!isName(name)) return `name of ${id}`
    const from = day(row, "start")
    const to = row.end ? day(row, "end") : from
    if (!from || !to || to < from || to > latest) return `days of ${id}`
    const city = text(row, "place")
    if (city !== undefined && !isName(city)) return `place of ${id}`
    const country = text(row, "iso")
    if (country !== undefined && !/^[A-Z]{2}$/.test(country)) return `country of ${id}`
    return { id, name, from, to, ...(city ? { city } : {}), ...(country ? { country } : {}) }
  })
}

/** Reads the answer to namesOf: names by person and language. */
export function readNames(json: string): Map<string, Map<string, string>> {
  const names = new Map<string, Map<string, string>>()
  for (const row of bindings(json)) {
    const person = entity(row, "person")
    const name = text(row, "name")
    const cell = row.name as { "xml:lang"?: unknown } | undefined
    const lang = cell?.["xml:lang"]
    if (!person || !isName(name) || typeof lang !== "string" || !/^[a-z]{2,3}(-[a-z]{2,4})?$/.test(lang)) continue
    const ofPerson = names.get(person) ?? new Map<string, string>()
    names.set(person, ofPerson.set(lang, name))
  }
  return names
}

function readRows<T extends object>(json: string, read: (row: Binding) => T | string): Answers<T> {
  const rows: T[] = []
  const refused: string[] = []
  for (const row of bindings(json)) {
    const result = read(row)
    if (typeof result === "string") refused.push(result)
    else rows.push(result)
  }
  return { rows, refused }
}

function bindings(json: string): Binding[] {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new UpdateFailure("malformed", "the answer is not JSON")
  }
  const list = member(member(value, "results"), "bindings")
  if (!Array.isArray(list)) throw new UpdateFailure("malformed", "the answer has no bindings")
  if (list.length > MAX_ROWS) throw new UpdateFailure("too-large", `the answer has ${list.length} rows`)
  return list.map((row: unknown) => {
    if (typeof row !== "object" || row === null || Array.isArray(row)) {
      throw new UpdateFailure("malformed", "a row is no object")
    }
    const clean: Binding = Object.create(null)
    for (const [key, cell] of Object.entries(row)) {
      const cellValue = member(cell, "value")
      if (key === "__proto__" || typeof cellValue !== "string") {
        throw new UpdateFailure("malformed", `a row's ${key.slice(0, 20)} has no value`)
      }
      clean[key] = cell as { value: string }
    }
    return clean
  })
}

function member(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

function text(row: Binding, key: string): string | undefined {
  return row[key]?.value
}

/** A name as it may be shown: short, without markup or marks of direction. */
export function isName(name: unknown): name is string {
  return typeof name === "string" && name.trim() === name && name !== "" && name.length <= MAX_NAME && !UNFIT.test(name)
}

export function isEntity(id: unknown): id is string {
  return typeof id === "string" && /^Q[1-9]\d{0,11}$/.test(id)
}

/** An ISO day that is in the calendar. */
export function isRealDay(day: unknown): day is string {
  if (typeof day !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(day)) return false
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day
}

function entity(row: Binding, key: string): string | undefined {
  return ENTITY.exec(text(row, key) ?? "")?.[1]
}

/** The ISO day of an xsd:dateTime, if it is a real day of the calendar. */
function day(row: Binding, key: string): string | undefined {
  const found = /^(\d{4}-\d{2}-\d{2})T00:00:00Z$/.exec(text(row, key) ?? "")?.[1]
  return isRealDay(found) ? found : undefined
}
