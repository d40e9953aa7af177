import { NOTE_COLOURS, type Note } from "./note.ts"

/** The version in which notes are written now. Older ones are lifted by migrations.ts. */
export const NOTE_SCHEMA = 1

const KINDS = ["leader", "office", "organisation", "summit", "date", "text"]
export const LIMITS = {
  words: 100_000,
  quote: 20_000,
  context: 2_000,
  others: 64,
  tags: 50,
  tag: 100,
  url: 4_096,
  title: 2_000,
} as const

const FIELDS = new Set("schema id page anchor subject facts words tags colour created changed".split(" "))

/** What views read of each kind of facts without asking whether it is there. */
const FACT_TEXTS: Readonly<Record<string, readonly string[]>> = {
  person: ["name", "nameEn"],
  office: ["title"],
  organisation: ["name", "nameEn"],
  summit: ["name", "from", "to", "city"],
  date: ["value"],
}
/** What views read of the rows of those lists. */
const ROW_TEXTS: Readonly<Record<string, readonly string[]>> = {
  roles: ["title", "from", "to"],
  holders: ["title", "person", "from", "to"],
}
/** Fields of facts that are dates wherever they stand; what formats a date fails on anything else. */
const DATE_FIELDS = new Set(["from", "to", "on", "asOf", "birth", "checked"])
const DATE = /^(\d{4}(-\d{2}(-\d{2})?)?)?$/
const FACT_LISTS: Readonly<Record<string, readonly string[]>> = {
  person: ["roles", "now", "terms", "summits"],
  office: ["holders", "now"],
  organisation: ["heads", "members"],
  summit: ["participants"],
  date: ["summits", "handovers"],
}

/**
 * Why a value is no note of the present version: the path of the first field that is wrong, or undefined if it is one.
 * Whatever comes from outside (a file, an older version, a damaged record) passes here before it is kept.
 */
export function faultOf(value: unknown): string | undefined {
  if (!isObject(value)) return "not an object"
  const stranger = Object.keys(value).find((key) => !FIELDS.has(key))
  if (stranger !== undefined) return `unknown field ${stranger.slice(0, 40)}`
  const { schema, id, page, anchor, subject, facts, words, tags, colour, created, changed } = value
  if (schema !== NOTE_SCHEMA) return "schema"
  if (!isText(id, 64) || !/^[0-9a-f-]{8,64}$/i.test(id)) return "id"
  if (!isText(words, LIMITS.words)) return "words"
  if (!Array.isArray(tags) || tags.length > LIMITS.tags || ![...tags].every((tag) => isText(tag, LIMITS.tag)))
    return "tags"
  if (!NOTE_COLOURS.includes(colour as Note["colour"])) return "colour"
  if (!isInstant(created)) return "created"
  if (!isInstant(changed)) return "changed"
  if (facts !== undefined && !isFacts(facts)) return "facts"
  return pageFault(page) ?? anchorFault(anchor) ?? subjectFault(subject)
}

export function isNote(value: unknown): value is Note {
  return faultOf(value) === undefined
}

function pageFault(page: unknown): string | undefined {
  if (!isObject(page)) return "page"
  if (!isText(page.url, LIMITS.url) || !/^(https?|file|ftp):/i.test(page.url)) return "page.url"
  if (!isText(page.key, LIMITS.url) || page.key === "") return "page.key"
  if (!isText(page.title, LIMITS.title)) return "page.title"
  if (!isText(page.site, 500)) return "page.site"
  for (const field of ["canonicalUrl", "date", "lang"] as const) {
    if (page[field] !== undefined && !isText(page[field], LIMITS.url)) return `page.${field}`
  }
  return undefined
}

function anchorFault(anchor: unknown): string | undefined {
  if (!isObject(anchor) || !isObject(anchor.quote) || !isObject(anchor.position)) return "anchor"
  if (!isText(anchor.quote.exact, LIMITS.quote)) return "anchor.quote.exact"
  if (!isText(anchor.quote.prefix, LIMITS.context)) return "anchor.quote.prefix"
  if (!isText(anchor.quote.suffix, LIMITS.context)) return "anchor.quote.suffix"
  const { start, end } = anchor.position
  if (!isOffset(start) || !isOffset(end) || end < start) return "anchor.position"
  if (anchor.others !== undefined && !isPrints(anchor.others, LIMITS.others)) return "anchor.others"
  if (anchor.beside !== undefined && !(isPrints(anchor.beside, 2) && anchor.beside.length === 2)) return "anchor.beside"
  return undefined
}

function subjectFault(subject: unknown): string | undefined {
  if (!isObject(subject) || !KINDS.includes(subject.kind as string)) return "subject"
  for (const field of ["entity", "name"] as const) {
    if (subject[field] !== undefined && !isText(subject[field], 500)) return `subject.${field}`
  }
  return undefined
}

/** Plain data of bounded size, with what views rely on; whether it is true is the record's affair. */
function isFacts(facts: unknown): boolean {
  if (!isObject(facts) || typeof facts.kind !== "string" || !Object.hasOwn(FACT_TEXTS, facts.kind)) return false
  return (
    FACT_TEXTS[facts.kind]!.every((field) => isText(facts[field], 2000)) &&
    FACT_LISTS[facts.kind]!.every((field) => isRows(facts[field], ROW_TEXTS[field] ?? [])) &&
    isPlain(facts, 6, { left: 20_000 })
  )
}

function isRows(rows: unknown, texts: readonly string[]): boolean {
  return (
    Array.isArray(rows) && [...rows].every((row) => isObject(row) && texts.every((field) => isText(row[field], 2000)))
  )
}

function isPlain(value: unknown, depth: number, budget: { left: number }): boolean {
  if (--budget.left < 0) return false
  if (value === null || value === undefined || typeof value === "boolean") return true
  if (typeof value === "number") return Number.isFinite(value)
  if (typeof value === "string") return value.length <= 4000
  if (typeof value !== "object" || depth === 0) return false
  return Object.entries(value).every(
    ([key, item]) =>
      isPlain(item, depth - 1, budget) &&
      (!DATE_FIELDS.has(key) || item === undefined || (typeof item === "string" && DATE.test(item))),
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length <= longest
}

function isOffset(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0
}

function isPrints(value: unknown, most: number): value is number[] {
  return Array.isArray(value) && value.length <= most && value.every((print) => isOffset(print) && print < 2 ** 32)
}

function isInstant(value: unknown): value is string {
  return isText(value, 40) && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value))
}
