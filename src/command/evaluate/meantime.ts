import type { KnowledgeRecord } from "../../knowledge/model.ts"
import type { Mention } from "../../recognition/mention.ts"
import { foldName, type GoldDocument, type GoldMention } from "./score.ts"

/** An entity mention linked to DBpedia. */
interface LinkedMention {
  start: number
  end: number
  surface: string
  dbpedia?: string | null
  kind: string
  form?: string
}

/** Texts in which all entities are annotated and linked, ours and others. */
export function isLinked(mentions: readonly object[]): boolean {
  return mentions.some((m) => "dbpedia" in m)
}

/**
 * What of such a text is in our scope: the gold id decides, never the surface. A named mention of somebody or something in
 * our record must be found; all other annotated entities must not be taken for one of ours.
 */
export function inScope(
  document: { id: string; lang: string; text: string; mentions: readonly object[] },
  record: KnowledgeRecord,
): { gold: GoldDocument; others: LinkedMention[] } {
  const names = namesOf(record)
  const mentions: GoldMention[] = []
  const others: LinkedMention[] = []
  for (const m of document.mentions as readonly LinkedMention[]) {
    const name = foldName((m.dbpedia ?? "").replace(/_/g, " "))
    const kind = names.get(name)
    const named = m.form === undefined || /NAM/.test(m.form)
    if (kind && name !== "") {
      const gold: GoldMention = { start: m.start, end: m.end, surface: m.surface, kind, entity: name }
      if (!named) gold.optional = true
      mentions.push(gold)
    } else others.push(m)
  }
  return { gold: { id: document.id, lang: document.lang, text: document.text, mentions: outermost(mentions) }, others }
}

/** Annotated phrases hold the name again ("US President Bush" and "Bush"): the inner one is free. */
function outermost(mentions: GoldMention[]): GoldMention[] {
  return mentions.map((m) => {
    const inner = mentions.some((o) => o !== m && o.entity === m.entity && o.start <= m.start && o.end >= m.end)
    return inner ? { ...m, nested: true } : m
  })
}

/** Predictions that a text annotated for other things can judge: those that meet some annotation. */
export function judged(mentions: readonly Mention[], gold: GoldDocument, others: readonly LinkedMention[]): Mention[] {
  return mentions.filter((m) => {
    if (m.kind !== "leader" && m.kind !== "organisation") return false
    const meets = (o: { start: number; end: number }) => m.start < o.end && o.start < m.end
    if (gold.mentions.some((g) => meets(g) && (g.kind === m.kind || g.optional))) return true
    // An entity annotated as something else of the same extent.
    return others.some((o) => o.start === m.start && o.end === m.end)
  })
}

const memo = new WeakMap<KnowledgeRecord, Map<string, "leader" | "organisation">>()

function namesOf(record: KnowledgeRecord): Map<string, "leader" | "organisation"> {
  let names = memo.get(record)
  if (!names) {
    names = new Map()
    for (let i = 0; i < record.personCount; i++) names.set(foldName(record.person(i).name), "leader")
    for (let i = 0; i < record.organisationCount; i++) names.set(foldName(record.organisation(i).name), "organisation")
    memo.set(record, names)
  }
  return names
}
