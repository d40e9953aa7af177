import type { IsoDate, KnowledgeRecord } from "../knowledge/model.ts"
import type { Pack } from "../knowledge/pack.ts"
import { openRecord } from "../knowledge/record.ts"
import type { LanguageCode } from "../language/descriptor.ts"
import { LEADER_CONFIDENCE, LINE, ORGANISATION_CONFIDENCE } from "./confidence.ts"
import { findDates } from "./dates/index.ts"
import { detectLanguage } from "./detect.ts"
import { openGazetteer } from "./gazetteer/build.ts"
import type { Lexicon } from "./gazetteer/lexicon.ts"
import type { Hit } from "./hit.ts"
import { type ReadyLanguage, readyLanguage } from "./languages.ts"
import type { Mention, RecogniseInput, RecogniseResult, TextSpan } from "./mention.ts"
import { nameCandidates, readLeaders } from "./names/leaders.ts"
import { readOrganisations } from "./names/organisations.ts"
import { findOffices } from "./offices/index.ts"
import { Scanner } from "./scan.ts"
import { Standing } from "./standing.ts"
import { findSummits } from "./summits/index.ts"
import { TextView } from "./view.ts"

/** What recognition asks: the record and the names, both over one pack. */
export interface Knowledge {
  record: KnowledgeRecord
  gazetteer: Lexicon
}

/** Opens record and gazetteer over a pack; nothing is parsed. */
export function openKnowledge(pack: Pack): Knowledge {
  return { record: openRecord(pack), gazetteer: openGazetteer(pack) }
}

const DAY = 86_400_000

/** Finds the leaders, offices, organisations, summits and dates that a text mentions. */
export function recognise(input: RecogniseInput, knowledge: Knowledge): RecogniseResult {
  const { text } = input
  const { record } = knowledge
  const blocks = input.blocks && input.blocks.length > 0 ? input.blocks : [{ start: 0, end: text.length }]
  const lang = pageLanguage(input)
  const spans = blocks.map((block): TextSpan & { ready: ReadyLanguage } => ({
    ...block,
    ready: readyLanguage(blockLanguage(text, block, lang)),
  }))
  const view = new TextView(text, spans)
  const scanner = new Scanner(knowledge.gazetteer)
  const hits: Hit[] = []
  for (const span of spans) scanner.scan(text, span.start, span.end, span.ready, hits)

  const context = {
    view,
    hits,
    record,
    gazetteer: knowledge.gazetteer,
    languageAt: (i: number) => (view.blockAt(i) as (typeof spans)[number]).ready,
  }
  const candidates = nameCandidates(context)
  const day = input.date ? Math.floor(Date.parse(input.date) / DAY) : undefined
  const standing = new Standing(record, day)
  const mentions: Mention[] = []
  const leaders = readLeaders(candidates, context, standing)
  for (const r of leaders) {
    const person = record.person(r.person)
    mentions.push(mention(text, r, "leader", person.id, person.name, LEADER_CONFIDENCE[r.evidence]))
  }
  for (const r of readOrganisations(hits, view, record)) {
    const organisation = record.organisation(r.organisation)
    const confidence = ORGANISATION_CONFIDENCE[r.evidence]
    mentions.push(mention(text, r, "organisation", organisation.id, organisation.name, confidence))
  }
  const phrases = {
    record,
    lang: lang as LanguageCode,
    ...(day === undefined ? {} : { day }),
    ...(input.home ? { home: input.home } : {}),
    leaders: mentions.filter((m) => m.kind === "leader"),
  }
  const offices = findOffices(text, hits, phrases)
  mentions.push(...offices)
  const reference = input.date ? { date: input.date } : {}
  const dates = findDates(text, lang, reference, {
    blocked: leaders,
    ...(input.blocks ? { blocks: input.blocks } : {}),
  })
  mentions.push(...findSummits(text, hits, { ...phrases, dates, offices }))
  for (const d of dates) {
    const m = mention(text, d, "date", d.value, d.value, d.confidence)
    m.value = d.value
    m.timexType = d.type
    if (d.from) m.from = d.from
    if (d.to) m.to = d.to
    mentions.push(m)
  }
  const shown = mentions.filter((m) => m.confidence >= LINE).sort((a, b) => a.start - b.start || b.end - a.end)
  const result: RecogniseResult = {
    lang,
    dateOrigin: input.date ? "given" : "unknown",
    mentions: withoutOverlaps(shown),
  }
  if (input.date) result.date = input.date as IsoDate
  return result
}

function mention(
  text: string,
  at: { start: number; end: number },
  kind: Mention["kind"],
  entity: string,
  name: string,
  confidence: number,
): Mention {
  return { start: at.start, end: at.end, surface: text.slice(at.start, at.end), kind, entity, name, confidence }
}

function pageLanguage(input: RecogniseInput): string {
  const declared = input.lang?.toLowerCase().split(/[-_]/)[0]
  const seen = detectLanguage(input.text)
  // Markup is often a template's leftover: the text wins where it is sure.
  if (seen && (!declared || input.text.length > 600)) return seen
  return declared ?? seen ?? "en"
}

/** A block's own language: what its markup says, or its script where that cannot be the page's. */
function blockLanguage(text: string, block: TextSpan, page: string): string {
  if (block.lang) return block.lang
  if (block.end - block.start < 40) return page
  return detectLanguage(text, block.start, block.end) ?? page
}

/** Mentions of one kind never overlap: the first, then the longer, wins. */
function withoutOverlaps(mentions: readonly Mention[]): Mention[] {
  const end = new Map<string, number>()
  return mentions.filter((m) => {
    if (m.start < (end.get(m.kind) ?? -1)) return false
    end.set(m.kind, m.end)
    return true
  })
}
