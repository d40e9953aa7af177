import { UpdateFailure } from "../update/failure.ts"

/** What the entity API tells of a person new to the tables. */
export interface PersonAnswer {
  id: string
  labels: Record<string, string>
  gender?: "m" | "f"
  /** ISO day. */
  birth?: string
}

/** Languages of the people tables, in Wikidata's codes. */
const LANGS = ["de", "en", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "ru", "uk", "tr", "ar", "zh", "zh-hant"]
const MORE = ["ja", "ko", "hi"]
/** Persons one call may ask for. */
export const IDS_A_CALL = 50

/** The fixed question for persons by id; `maxlag` makes the service refuse while it is behind. */
export function entitiesUrl(api: string, ids: readonly string[]): string {
  if (ids.length === 0 || ids.length > IDS_A_CALL) throw new Error(`1 to ${IDS_A_CALL} ids a call`)
  for (const id of ids) if (!/^Q[1-9]\d{0,11}$/.test(id)) throw new Error(`not a Wikidata id: ${id}`)
  const query = new URLSearchParams({
    action: "wbgetentities",
    ids: ids.join("|"),
    props: "labels|claims",
    languages: [...LANGS, ...MORE].join("|"),
    format: "json",
    formatversion: "2",
    maxlag: "5",
  })
  return `${api}?${query}`
}

const GENDERS: Record<string, "m" | "f"> = { Q6581097: "m", Q6581072: "f", Q2449503: "m", Q1052281: "f" }

/** Reads the answer to entitiesUrl; only the ids asked for are taken. */
export function readEntities(json: string, ids: readonly string[]): PersonAnswer[] {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new UpdateFailure("malformed", "the answer is not JSON")
  }
  const entities = get(value, "entities")
  if (typeof entities !== "object" || entities === null) {
    throw new UpdateFailure("malformed", "the answer has no entities")
  }
  return ids.flatMap((id) => {
    const entity = get(entities, id)
    if (entity === undefined) return []
    const labels: Record<string, string> = {}
    for (const lang of [...LANGS, ...MORE]) {
      const label = get(get(get(entity, "labels"), lang), "value")
      if (typeof label === "string" && label.length <= 120 && !/[\p{Cc}\t<>/;=]/u.test(label)) {
        labels[lang === "zh-hant" ? "zh-Hant" : lang] = label
      }
    }
    const gender = GENDERS[String(get(claim(entity, "P21"), "id"))]
    const birth = /^\+(\d{4}-(?!00)\d{2}-(?!00)\d{2})T/.exec(String(get(claim(entity, "P569"), "time")))?.[1]
    return [{ id, labels, ...(gender ? { gender } : {}), ...(birth ? { birth } : {}) }]
  })
}

/** The value of an entity's first statement of a property. */
function claim(entity: unknown, property: string): unknown {
  const statements = get(get(entity, "claims"), property)
  const first = Array.isArray(statements) ? statements[0] : undefined
  return get(get(get(first, "mainsnak"), "datavalue"), "value")
}

function get(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}
