import type { KnowledgeRecord } from "../knowledge/model.ts"
import type { Pack } from "../knowledge/pack.ts"
import { openRecord } from "../knowledge/record.ts"
import type { LanguageCode } from "../language/descriptor.ts"
import { LEADER_CONFIDENCE, LINE, ORGANISATION_CONFIDENCE } from "./confidence.ts"
import {
  type DateMention,
  datelineOf,
  findDates,
  parseBylineDate,
  parseRelativeByline,
  resolveDates,
} from "./dates/index.ts"
import { detectLanguage } from "./detect.ts"
import { openGazetteer } from "./gazetteer/build.ts"
import type { Lexicon } from "./gazetteer/lexicon.ts"
import type { Hit } from "./hit.ts"
import { dayOf, inferDate } from "./infer-date.ts"
import { type ReadyLanguage, readyLanguage } from "./languages.ts"
import type { Mention, RecogniseInput, RecogniseResult, TextSpan } from "./mention.ts"
import { nameCandidates } from "./names/candidates.ts"
import { readLeaders } from "./names/leaders.ts"
import { readOrganisations } from "./names/organisations.ts"
import { Rivals } from "./names/rivals.ts"
import { findOffices } from "./offices/index.ts"
import { Scanner } from "./scan.ts"
import { meeting } from "./spans.ts"
import { Standing } from "./standing.ts"
import { findSummits, namedSummits } from "./summits/index.ts"
import { TextView } from "./view.ts"

/** What recognition asks: the record and the names, both over one pack, and what looks for the names. */
export interface Knowledge {
  record: KnowledgeRecord
  gazetteer: Lexicon
  scanner: Scanner
}

/** Opens record and gazetteer over a pack; nothing is parsed. */
export function openKnowledge(pack: Pack): Knowledge {
  const gazetteer = openGazetteer(pack)
  return { record: openRecord(pack), gazetteer, scanner: new Scanner(gazetteer) }
}

/** Finds the leaders, offices, organisations, summits and dates that a text mentions. */
export function recognise(given: RecogniseInput, knowledge: Knowledge): RecogniseResult {
  const { text } = given
  const input = given.blocks ? { ...given, blocks: within(text, given.blocks) } : given
  const { record, gazetteer, scanner } = knowledge
  const lang = pageLanguage(input)
  const spans = languageSpans(input, lang)
  const view = new TextView(text, spans)
  const hits: Hit[] = []
  for (const span of spans) scanner.scan(text, span.start, span.end, span.ready, hits)

  const languageAt = (i: number) => (view.blockAt(i) as LanguageSpan).ready
  const context = { view, hits, record, gazetteer, languageAt, rivals: new Rivals() }
  const candidates = nameCandidates(context)
  const organisations = readOrganisations(hits, view, record)
  const options = input.blocks ? { blocks: input.blocks } : {}
  const blocked = candidates.filter((c) => c.full).map((c) => ({ start: c.hit.nameStart, end: c.hit.nameEnd }))
  const { date: stated, origin } = statedDate(input, lang)
  let dates = findDates(text, lang, stated ? { date: stated } : {}, { ...options, blocked })

  const page = { record, lang: lang as LanguageCode, ...(input.home ? { home: input.home } : {}) }
  const inferred = stated
    ? undefined
    : inferDate(dates, namedSummits(text, hits, { ...page, dates, leaders: [] }), record)
  const date = stated ?? inferred
  if (inferred) dates = resolveDates(dates, lang, { date: inferred })
  const day = date ? dayOf(date) : undefined

  const named = new Set(candidates.flatMap((c) => (c.full ? c.refs : [])))
  const names = candidates.filter(
    (c) =>
      c.full ||
      !isDate(
        c.hit,
        dates,
        view,
        c.refs.some((p) => named.has(p)),
      ),
  )
  for (const c of names) if (c.first && meeting(dates, c.first).length === 0) c.weak = true
  const leaders = readLeaders(names, context, new Standing(record, day)).map((r) => {
    const person = record.person(r.person)
    return mention(text, r, "leader", person.id, person.name, LEADER_CONFIDENCE[r.evidence])
  })
  const phrases = { ...page, leaders, ...(day === undefined ? {} : { day }), ...(inferred ? { inferred: true } : {}) }
  const offices = findOffices(text, hits, phrases)
  const summits = findSummits(text, hits, { ...phrases, dates, offices })
  const bodies = organisations.map((r) => {
    const { id, name } = record.organisation(r.organisation)
    return mention(text, r, "organisation", id, name, ORGANISATION_CONFIDENCE[r.evidence])
  })
  dates = dates.filter((d) => meeting(leaders, d).length === 0)
  const mentions = [...leaders, ...offices, ...bodies, ...summits, ...dates.map((d) => dateMention(text, d))]
    .filter((m) => m.confidence >= LINE)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const dateOrigin = inferred ? "inferred" : origin
  const result: RecogniseResult = { lang, dateOrigin, mentions: withoutOverlaps(mentions) }
  if (date) result.date = date
  return result
}

/** The blocks as far as there is text in them: what reaches beyond its end would be scanned as if there were some. */
function within(text: string, blocks: readonly TextSpan[]): TextSpan[] {
  return blocks
    .map((block) => ({ ...block, end: Math.min(block.end, text.length) }))
    .filter(({ start, end }) => start < end)
}

interface LanguageSpan extends TextSpan {
  ready: ReadyLanguage
}

function languageSpans(input: RecogniseInput, lang: string): LanguageSpan[] {
  const { text } = input
  const whole = { start: 0, end: text.length }
  const blocks = input.blocks && input.blocks.length > 0 ? input.blocks : [whole]
  // Nothing but one text: its own words have been asked already.
  if (blocks[0] === whole && !isDoubtful(input)) return [{ ...whole, ready: readyLanguage(lang) }]
  return blocks.map((block) => ({ ...block, ready: readyLanguage(blockLanguage(text, block, lang)) }))
}

/** "May 26", "in May": a date that goes beyond the name, or stands where nobody of that name is spoken of. */
function isDate(hit: Hit, dates: readonly DateMention[], view: TextView, named: boolean): boolean {
  return meeting(dates, { start: hit.nameStart, end: hit.nameEnd }).some((d) => {
    if (d.start > hit.nameStart || d.end < hit.nameEnd) return false
    if (d.end - d.start > hit.nameEnd - hit.nameStart || !named) return true
    return /^(?:in|of|since|until|by|early|late|mid|last|next|from|during|this)$/.test(
      view.before(hit.start)?.folded ?? "",
    )
  })
}

function dateMention(text: string, d: DateMention): Mention {
  const m = mention(text, d, "date", d.value, d.value, d.confidence)
  m.value = d.value
  m.timexType = d.type
  if (d.from) m.from = d.from
  if (d.to) m.to = d.to
  return m
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

/** How far the day in a byline may be from the one in the address and still be of the same publication. */
const SAME_PUBLICATION = 7 * 86_400_000

/** The day that the page itself says. One that is counted back from today goes last: the page may be an old copy. */
function statedDate(input: RecogniseInput, lang: string): { date?: string; origin: RecogniseResult["dateOrigin"] } {
  const { bylines = [], date: given, today } = input
  const near = (day: string) => !given || Math.abs(Date.parse(day) - Date.parse(given)) <= SAME_PUBLICATION
  for (const line of bylines) {
    const date = parseBylineDate(line, lang, today)
    if (date && near(date)) return { date, origin: "byline" }
  }
  if (given) return { date: given, origin: "given" }
  const dateline = datelineOf(input.text, lang, input.blocks, today)
  if (dateline) return { date: dateline, origin: "dateline" }
  for (const line of today ? bylines : []) {
    const date = parseRelativeByline(line, lang, today!)
    if (date) return { date, origin: "byline" }
  }
  return { origin: "unknown" }
}

function pageLanguage(input: RecogniseInput): string {
  const declared = input.lang?.toLowerCase().split(/[-_]/)[0]
  const seen = detectLanguage(input.text)
  // Markup is often a template's leftover: the text wins where it is sure.
  if (seen && !isDoubtful(input)) return seen
  return declared ?? seen ?? "en"
}

/** Is the text too short to say another language than the markup? */
function isDoubtful(input: RecogniseInput): boolean {
  return input.lang !== undefined && input.text.length <= 600
}

/** A block's own language: what its markup says, or its script where that cannot be the page's. */
function blockLanguage(text: string, block: TextSpan, page: string): string {
  if (block.lang) return block.lang
  if (block.end - block.start < 40) return page
  return detectLanguage(text, block.start, block.end, page) ?? page
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
