import type { KnowledgeRecord } from "../../knowledge/model.ts"
import { isSmallWord } from "../detect.ts"
import { FULL, NICKNAME } from "../gazetteer/format.ts"
import type { Lexicon } from "../gazetteer/lexicon.ts"
import type { Hit } from "../hit.ts"
import { givenStem, type ReadyLanguage } from "../languages.ts"
import { isNameHit, type NameHit } from "../scan.ts"
import { firstFrom } from "../spans.ts"
import { CASELESS, fold, HAN, LOWER } from "../text/letters.ts"
import { Word } from "../text/words.ts"
import { classAt, eastAsian, type Neighbour, type TextView } from "../view.ts"
import { accentsFit } from "./accents.ts"
import { Beside, isThing, type Title } from "./evidence.ts"
import { generationOf, isNamesake } from "./namesakes.ts"

export interface LeaderContext {
  view: TextView
  hits: readonly Hit[]
  record: KnowledgeRecord
  gazetteer: Lexicon
  /** The page language at an offset. */
  languageAt(i: number): ReadyLanguage
}

/** A person hit that survived the look at its surroundings. */
export interface NameCandidate {
  hit: NameHit
  lang: ReadyLanguage
  full: boolean
  refs: readonly number[]
  titles: readonly Title[]
  /** Stands where only stronger evidence will do: a common word, one sign, a hyphen compound, an unknown word before it. */
  weak: boolean
  /** One Han or Hangul sign: a word more often than a surname. */
  oneSign: boolean
  /** Also a word or a frequent surname of the language. */
  common: boolean
  /** Father or son is said. */
  generation?: "elder" | "younger" | undefined
}

const scratch = new Word()

/** Looks at each name's surroundings and drops what is no person: streets, prizes, ships, namesakes, words. */
export function nameCandidates(context: LeaderContext): NameCandidate[] {
  const { view, hits } = context
  const beside = new Beside(view, hits)
  const out: NameCandidate[] = []
  let coveredTo = -1
  for (const hit of hits) {
    if (!isNameHit(hit) || hit.kind !== "person" || hit.nameStart < coveredTo) continue
    if (hit.full && isLooseInitial(view.text, hit)) continue
    const lang = context.languageAt(hit.start)
    const candidate = look(context, beside, hit, lang)
    if (!candidate) {
      // A full name that names a thing takes its surname along: "Ronald Reagan Airport".
      if (hit.full) coveredTo = hit.nameEnd
      continue
    }
    out.push(candidate)
    coveredTo = hit.nameEnd
  }
  return out
}

/** "A Sánchez", "В Путине": a lone letter without full stop is a word before a surname, no initial. */
function isLooseInitial(text: string, hit: NameHit): boolean {
  const cls = classAt(text, hit.nameStart)
  return !eastAsian(cls) && cls !== CASELESS && /^\s/.test(text.charAt(hit.nameStart + 1))
}

function look(context: LeaderContext, beside: Beside, hit: NameHit, lang: ReadyLanguage): NameCandidate | undefined {
  const { view } = context
  const { text } = view
  if (coveredByThing(beside, hit)) return undefined
  const east = eastAsian(classAt(text, hit.nameStart))
  const before = east ? undefined : view.before(hit.nameStart)
  const after = east ? undefined : view.after(hit.nameEnd)
  if (isThing(before, lang.thingsBefore) || isThing(after, lang.thingsAfter)) return undefined
  if (
    east &&
    [...lang.thingsAfter].some((t) => text.startsWith(t, hit.nameEnd) || text.startsWith(` ${t}`, hit.nameEnd))
  )
    return undefined
  const titles = beside.titles(hit.nameStart, hit.nameEnd, lang)
  const full = hit.full === true
  // "проспект имени Путина", "im. Lecha Wałęsy": named after, whatever the thing is.
  if (before && NAMED_AFTER.test(before.folded)) return undefined
  // "Khalid bin Salman": the son, not the father.
  if (before && !full && /^(?:bin|ibn|ben|бен|ибн|بن|ابن)$/.test(before.folded)) return undefined
  const refs = [...new Set(hit.forms.filter((f) => !full || f.type === FULL).map((f) => f.ref))]
  const candidate: NameCandidate = { hit, lang, full, refs, titles, weak: false, oneSign: false, common: false }
  if (east && hasGivenName(text.slice(Math.max(0, hit.nameStart - 12), hit.nameStart), lang)) return undefined
  const surface = text.slice(hit.nameStart, hit.nameEnd)
  if ((full || !view.titleCase(hit.nameStart)) && isLongerName(context, surface, after, lang, beside)) return undefined
  if (full) return candidate
  if (isNamesake(view, hit, lang) || isFirm(text.slice(hit.nameEnd, hit.nameEnd + 16))) return undefined
  candidate.generation = generationOf(view, hit, lang)
  candidate.oneSign = east && surface.length < 2
  // A lone name in quotation marks is a title, a nickname or a ship.
  if (/["“„«‘»]/.test(text.charAt(hit.nameStart - 1)) && /["”“»«’]/.test(text.charAt(hit.nameEnd))) return undefined
  if (titles.length === 0 && isSmallWord(lang.language.code, surface.toLowerCase())) return undefined
  if (!isWholeWord(text, hit)) return undefined
  const shared = sharesSpan(beside, hit)
  if (shared && before && PLACE_BEFORE.test(before.text)) return undefined
  candidate.common = lang.commonWords.has(surface.toLowerCase())
  candidate.weak =
    shared ||
    (east ? surface.length < 2 : surface.length < (caseless(view, hit) ? 4 : 3)) ||
    (hit.allUpper && !view.titleCase(hit.nameStart) && !hit.forms.every((f) => f.type === NICKNAME)) ||
    (candidate.common && (lang.language.code === "de" || caseless(view, hit) || view.sentenceStart(hit.nameStart)))
  if (before && !namesPerson(context, beside, hit, lang, before.folded, titles, candidate)) return undefined
  if (
    after?.capital &&
    !isGenitive(context, hit, lang, surface) &&
    !mayFollow(context, beside, hit, lang, after.gap, after.start)
  )
    return undefined
  if (after && /[-‐‑]/.test(after.gap)) candidate.weak = true
  const spelt = (ref: number) => [lang.language.code, "en"].map((code) => context.record.personLabel(ref, code))
  candidate.refs = refs.filter((ref) => accentsFit(surface, () => spelt(ref)))
  if (candidate.refs.length === 0) return undefined
  return candidate
}

/** "メラニア・トランプ", "멜라니아 트럼프": a foreign given name before the surname, parted by a dot or a blank. */
function hasGivenName(before: string, lang: ReadyLanguage): boolean {
  if (/(?:[ァ-ヺー]{2,}|\p{Script=Han}{2,})[・·‧•]$/u.test(before)) return true
  const word = /(\p{Script=Hangul}+) $/u.exec(before)?.[1]
  return word !== undefined && lang.givenNames.has(givenStem(word))
}

/** Articles and prepositions that show a name to be that of a country or town: "la Hollande", "em Montenegro". */
const PLACE_BEFORE = /^(?:la|en|au|aux|in|im|em|no|na|do|da|nel|nella|della|del|w|do|v|ve|в|во|у|із|до|til|till|i|te)$/

function caseless(view: TextView, hit: NameHit): boolean {
  return classAt(view.text, hit.nameStart) === CASELESS
}

/** "Gorbatsjovs Unie": behind a genitive the next noun may have a capital. */
function isGenitive(context: LeaderContext, hit: NameHit, lang: ReadyLanguage, surface: string): boolean {
  if (!/s$/.test(surface) || !GENITIVE_IN_S.has(lang.language.code)) return false
  return !hit.forms.some((f) => /s$/.test(context.record.personLabel(f.ref, lang.language.code)))
}

const GENITIVE_IN_S: ReadonlySet<string> = new Set(["nl", "sv", "da"])

/** "Merz Pharma", "Scholz & Friends". */
function isFirm(rest: string): boolean {
  return /^ (?:& |(?:AG|GmbH|SE|KG|Inc|Ltd|LLC|Corp|Group|Holding|Pharma|Motors|Airlines|Bank|Plc|SA|SpA|S\.p\.A|Gruppe)\b)/.test(
    rest,
  )
}

/** "Juan Carlos Mora": a king's name is a commoner's given names where a surname follows. */
function isLongerName(
  context: LeaderContext,
  surface: string,
  after: Neighbour | undefined,
  lang: ReadyLanguage,
  beside: Beside,
): boolean {
  if (!after?.capital || after.gap.includes("\n") || /^[IVX]+$/.test(after.text)) return false
  if (beside.startingAt(after.start).length > 0) return false
  const words = surface.split(/[\s-]+/)
  if (words.length === 1 && isGivenName(context.gazetteer, surface) && startsPerson(context, after.start)) return true
  return words.every((word) => lang.givenNames.has(givenStem(fold(word))))
}

const NAMED_AFTER = /^(?:имени|им|імені|ім|imienia|im)$/

const segmenters = new Map<string, Intl.Segmenter>()

/** Two Han signs may be the edges of two words ("李强" in "李强调"): the dictionary of the platform says. */
function isWholeWord(text: string, hit: NameHit): boolean {
  if (hit.nameEnd - hit.nameStart !== 2 || classAt(text, hit.nameStart) !== HAN) return true
  const lang = hit.lang ?? "zh"
  let segmenter = segmenters.get(lang)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(lang, { granularity: "word" })
    segmenters.set(lang, segmenter)
  }
  const from = Math.max(0, hit.nameStart - 6)
  const segments = segmenter.segment(text.slice(from, hit.nameEnd + 6))
  const last = segments.containing(hit.nameEnd - 1 - from)
  return last === undefined || last.index + last.segment.length === hit.nameEnd - from
}

/** A longer word of the rooms that covers the name: "Washington Post", "G20", "Xi'an". */
function coveredByThing(beside: Beside, hit: NameHit): boolean {
  return beside.startingAt(hit.start).some((other) => other.end > hit.end && (!hit.full || other.kind !== "office"))
}

/** The same letters are a place, a country or a word of office: only a full name or a title makes a person of them. */
function sharesSpan(beside: Beside, hit: NameHit): boolean {
  return beside.startingAt(hit.start).some((other) => other.end === hit.end)
}

/** Does the word before a surname leave it the leader's? Another given name does not. */
function namesPerson(
  context: LeaderContext,
  beside: Beside,
  hit: NameHit,
  lang: ReadyLanguage,
  folded: string,
  titles: readonly Title[],
  candidate: NameCandidate,
): boolean {
  const { view } = context
  const before = view.before(hit.nameStart)!
  if (titles.length > 0 || lang.titles.has(folded)) return true
  const known = beside.before(hit.nameStart)
  const given = lang.givenNames.has(givenStem(folded)) || isGivenName(context.gazetteer, before.text)
  const hyphen = /[-‐‑–]/.test(before.gap)
  if (hyphen) {
    // "Anti-Trump", "Biden-Xi"; but "Kramp-Karrenbauer" is another name.
    if (!before.capital || known.length > 0 || startsPerson(context, before.start)) return true
    return /^(?:anti|pro|post|ex|trump)$/.test(folded)
  }
  if (!before.capital) {
    // Scripts without capitals: only the gazetteer says that the word before is a given name.
    const caseless = classAt(view.text, before.start) === CASELESS
    return !caseless || known.length > 0 || !given
  }
  if (before.text.length === 1) return !before.gap.includes(".")
  if (given && !known.some((h) => h.kind === "country" || h.kind === "place")) return false
  if (before.gap.includes("\n")) return true
  if (known.length > 0 || startsPerson(context, before.start)) return true
  if (lang.language.code === "de") {
    // All nouns have capitals: the word may be one, and need not be a name.
    candidate.weak = true
    return true
  }
  if (PLACE_BEFORE.test(view.before(before.start)?.folded ?? "")) {
    // "w Juracie Busha", "в Нормандії Порошенко": behind a preposition of place stands a place. Without cases not sure enough.
    if (!CASES.has(lang.language.code)) candidate.weak = true
    return true
  }
  if (view.sentenceStart(before.start)) {
    // "But Trump", "Wczoraj Tusk", but also "Ondrej Duda": an unknown first word may be a given name.
    if (!isSmallWord(lang.language.code, before.text.toLowerCase())) candidate.weak = true
    return true
  }
  return view.titleCase(hit.nameStart)
}

/** Languages in which a given name would have the surname's case. */
const CASES: ReadonlySet<string> = new Set(["pl", "cs", "ru", "uk"])

/** Does a person hit begin exactly there ("Biden Trump" in a list)? Hits are ordered by start. */
function startsPerson(context: LeaderContext, start: number): boolean {
  const { hits } = context
  for (let i = firstFrom(hits, start); i < hits.length && hits[i]!.start === start; i++)
    if (hits[i]!.kind === "person" && hits[i]!.full !== true) return true
  return false
}

/** May a capitalised word stand behind a surname? Where nouns are small it mostly goes on with a longer name. */
function mayFollow(
  context: LeaderContext,
  beside: Beside,
  hit: NameHit,
  lang: ReadyLanguage,
  gap: string,
  start: number,
): boolean {
  if (lang.language.code === "de") return true
  if (context.view.titleCase(hit.nameStart)) return true
  if (beside.startingAt(start).length > 0) return true
  if (gap.includes("\n")) return true
  const next = context.view.after(start - 1) ?? context.view.after(start)
  const longer = next !== undefined && context.view.after(next.end)?.capital === true
  // "Wong Kim Ark" is one name; "секретарь Путина Дмитрий Песков" are two, the first in the genitive.
  if (CASES.has(lang.language.code) && longer && next.start === start) return isGivenName(context.gazetteer, next.text)
  if (startsPerson(context, start)) return !longer
  return DATE_WORD.test(context.view.text.slice(start, start + 12))
}

const DATE_WORD =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|^I\b/

/** Does the word begin some full name of the gazetteer? */
export function isGivenName(gazetteer: Lexicon, text: string): boolean {
  scratch.read(text, 0, text.length)
  if (scratch.length < 2 || scratch.end !== text.length || scratch.first === LOWER) return false
  const token = gazetteer.tokenOf(scratch, scratch.length)
  return token >= 0 && gazetteer.rootNode(token) !== 0 && gazetteer.hasChildren(gazetteer.rootNode(token))
}
