import { LABEL_LANGS } from "../codes.ts"
import type { KnowledgeRecord } from "../model.ts"
import { readHolders, readNames, readSummits } from "./answers.ts"
import { type FactUpdate, findChanges, findNewSummits } from "./changes.ts"
import { CURRENT_HOLDERS, namesOf, summitsAfter } from "./queries.ts"
import type { Transport } from "./transport.ts"

/** Languages whose labels are asked for; Wikidata has one label for Chinese, in either script. */
const LANGS = LABEL_LANGS.filter((lang) => lang !== "zh-Hant")
const IDS_A_CALL = 50

/**
 * Fetches what is newer than the record: holders of the two main offices of every state, and summits.
 * Asks the fixed queries one after the other; throws `UpdateFailure` and changes nothing if one of them fails.
 * `today` is an ISO day.
 */
export async function fetchUpdate(record: KnowledgeRecord, transport: Transport, today: string): Promise<FactUpdate> {
  const asOf = new Date(record.asOf * 86_400_000).toISOString().slice(0, 10)
  const holders = findChanges(record, readHolders(await transport(CURRENT_HOLDERS), today).rows)
  const summits = findNewSummits(record, readSummits(await transport(summitsAfter(asOf)), today).rows)
  const ids = holders.map((change) => change.person)
  for (let i = 0; i < ids.length; i += IDS_A_CALL) {
    const names = readNames(await transport(namesOf(ids.slice(i, i + IDS_A_CALL), LANGS)))
    for (const change of holders) Object.assign(change.names, Object.fromEntries(names.get(change.person) ?? []))
  }
  return { schema: 1, pack: record.version, fetched: today, source: "Wikidata (CC0)", holders, summits }
}

/** Checks a stored update before it is laid over the record; anything that is not exactly one is dropped. */
export function isFactUpdate(value: unknown): value is FactUpdate {
  if (typeof value !== "object" || value === null) return false
  const { schema, pack, fetched, source, holders, summits } = value as Record<string, unknown>
  return (
    schema === 1 &&
    typeof pack === "string" &&
    typeof source === "string" &&
    isDay(fetched) &&
    Array.isArray(holders) &&
    holders.length <= 1000 &&
    holders.every(
      (h) =>
        isRecord(h) &&
        strings(h, "office", "person", "name") &&
        isDay(h.from) &&
        isRecord(h.names) &&
        Array.isArray(h.replaces),
    ) &&
    Array.isArray(summits) &&
    summits.length <= 5000 &&
    summits.every((s) => isRecord(s) && strings(s, "id", "name") && isDay(s.from) && isDay(s.to))
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

function strings(value: Record<string, unknown>, ...keys: string[]): boolean {
  return keys.every((key) => typeof value[key] === "string")
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value))
}
