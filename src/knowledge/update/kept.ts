import type { KnowledgeRecord } from "../model.ts"
import { isEntity, isName, isRealDay } from "./answers.ts"
import { type FactUpdate, type HolderChange, lastTerms } from "./changes.ts"

/** More than an honest fetch lets through: see `findChanges`. */
const MOST_HOLDERS = 200
const MOST_SUMMITS = 5000

const UPDATE = ["schema", "pack", "fetched", "source", "holders", "summits"]
const HOLDER = ["office", "person", "name", "names", "from", "replaces"]
const SUMMIT = ["id", "name", "from", "to", "city", "country"]

/** Whether a stored value has exactly the shape of an update; it may have been written by anybody. */
export function isFactUpdate(value: unknown): value is FactUpdate {
  if (!isRecord(value, UPDATE)) return false
  const { schema, pack, fetched, source, holders, summits } = value
  return (
    schema === 1 &&
    typeof pack === "string" &&
    isName(source) &&
    isRealDay(fetched) &&
    Array.isArray(holders) &&
    holders.length <= MOST_HOLDERS &&
    [...holders].every(isHolder) &&
    Array.isArray(summits) &&
    summits.length <= MOST_SUMMITS &&
    [...summits].every(isSummit)
  )
}

/**
 * Whether an update may be laid over this record today: made for these very facts, fetched neither before they were
 * checked nor after today, and newer than they are in everything it says. What was tampered with or rolled back does not
 * fit, and the shipped facts stand.
 */
export function fits(update: FactUpdate, record: KnowledgeRecord, today: string): boolean {
  const { pack, fetched, holders, summits } = update
  if (pack !== record.version || fetched > today || Date.parse(fetched) < record.asOf * 86_400_000) return false
  const offices = new Set(holders.map(({ office }) => office))
  return (
    offices.size === holders.length &&
    holders.every((change) => change.from <= fetched && follows(record, change)) &&
    summits.every(({ id }) => record.summitById(id) === undefined)
  )
}

/** Whether the office is a shipped one whose known holder began before this one. */
function follows(record: KnowledgeRecord, { office: id, from }: HolderChange): boolean {
  const office = record.officesOfCountry(id.split("/")[0] ?? "").find((one) => one.id === id)
  const known = office ? lastTerms(record, office) : []
  return known.length > 0 && known.every((term) => term.from < from)
}

function isHolder(value: unknown): boolean {
  if (!isRecord(value, HOLDER)) return false
  const { office, person, name, names, from, replaces } = value
  return (
    typeof office === "string" &&
    isEntity(person) &&
    isName(name) &&
    isRealDay(from) &&
    isRecord(names) &&
    Object.entries(names).every(([lang, label]) => /^[a-z]{2,3}(-[a-z]{2,4})?$/.test(lang) && isName(label)) &&
    Array.isArray(replaces) &&
    [...replaces].every((one) => typeof one === "string")
  )
}

function isSummit(value: unknown): boolean {
  if (!isRecord(value, SUMMIT)) return false
  const { id, name, from, to, city, country } = value
  return (
    isEntity(id) &&
    isName(name) &&
    isRealDay(from) &&
    isRealDay(to) &&
    from <= to &&
    (city === undefined || isName(city)) &&
    (country === undefined || (typeof country === "string" && /^[A-Z]{2}$/.test(country)))
  )
}

/** A plain object; with fields given, one that has no others. */
function isRecord(value: unknown, fields?: readonly string[]): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false
  return !fields || Object.keys(value).every((key) => fields.includes(key))
}
