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
