import { isSmallWord } from "../detect.ts"
import { FULL, NICKNAME } from "../gazetteer/format.ts"
import type { Hit } from "../hit.ts"
import { givenStem, type ReadyLanguage } from "../languages.ts"
import { isNameHit, type NameHit } from "../scan.ts"
import { CASELESS, fold, HAN } from "../text/letters.ts"
import { classAt, eastAsian, type Neighbour, type TextView } from "../view.ts"
import { accentsFit } from "./accents.ts"
import type { LeaderContext, NameCandidate } from "./candidate.ts"
import { Beside, isInstitution, isThing } from "./evidence.ts"
import { generationOf, hasCallingBeside, isJunior, isNamesake } from "./namesakes.ts"
import {
  hasGivenName,
  isGenitive,
  isGivenName,
  mayFollow,
  namesPerson,
  PLACE_BEFORE,
  spelledOtherwise,
  startsPerson,
} from "./neighbours.ts"

/** Looks at each name's surroundings and drops what is no person: streets, prizes, ships, namesakes, words. */
export function nameCandidates(context: LeaderContext): NameCandidate[] {
  const { view, hits } = context
  const beside = new Beside(view, hits)
  const out: NameCandidate[] = []
  let coveredTo = -1
  for (const [at, hit] of hits.entries()) {
    if (!isNameHit(hit) || hit.kind !== "person" || hit.nameStart < coveredTo) continue
    if (!hit.full && leadsUp(hits, at)) continue
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

/** "Король Карл" of "Король Карл XVI Густав": a whole name begins within and goes on. Hits are ordered by start. */
function leadsUp(hits: readonly Hit[], at: number): boolean {
  const { nameEnd, nameStart } = hits[at]!
  for (let i = at + 1; i < hits.length && hits[i]!.start < nameEnd; i++) {
    const other = hits[i]!
    if (other.kind === "person" && other.full === true && other.nameStart > nameStart && other.nameEnd > nameEnd)
      return true
  }
  return false
}

/** "A Sánchez", "В Путине", "d'Albert": a lone letter without full stop is a word before a surname, no initial. */
function isLooseInitial(text: string, hit: NameHit): boolean {
  const cls = classAt(text, hit.nameStart)
  return !eastAsian(cls) && cls !== CASELESS && /^[\s'’]/.test(text.charAt(hit.nameStart + 1))
}

function look(context: LeaderContext, beside: Beside, hit: NameHit, lang: ReadyLanguage): NameCandidate | undefined {
  const { view } = context
  const { text } = view
  if (coveredByThing(beside, hit)) return undefined
  const east = eastAsian(classAt(text, hit.nameStart))
  const before = east ? undefined : view.before(hit.nameStart)
  const after = east ? undefined : view.after(hit.nameEnd)
  if (
    (isThing(before, lang.thingsBefore) && !beside.endsBody(before!.end)) ||
    isThing(after, lang.thingsAfter) ||
    isInstitution(after)
  )
    return undefined
  if (
    east &&
    [...lang.thingsAfter].some((t) => text.startsWith(t, hit.nameEnd) || text.startsWith(` ${t}`, hit.nameEnd))
  )
    return undefined
  // "Шейх Салман бин Ибрагим", "Saud al-Mojeb": a given name that goes on, with a title or without.
  const goesOn =
    !hit.full && after !== undefined && !after.capital && GOES_ON.test(text.slice(after.start, after.start + 8))
  const titles = goesOn ? [] : beside.titles(hit.nameStart, hit.nameEnd, lang)
  const full = hit.full === true
  // "проспект имени Путина", "im. Lecha Wałęsy": named after, whatever the thing is.
  if (before && NAMED_AFTER.test(before.folded)) return undefined
  // "Khalid bin Salman": the son, not the father.
  if (before && !full && SON_OF.test(before.folded)) return undefined
  const refs = [...new Set(hit.forms.filter((f) => !full || f.type === FULL).map((f) => f.ref))]
  const surface = text.slice(hit.nameStart, hit.nameEnd)
  const candidate: NameCandidate = {
    hit,
    lang,
    full,
    surface,
    refs,
    titles,
    weak: false,
    oneSign: false,
    common: false,
  }
  if (east && hasGivenName(text.slice(Math.max(0, hit.nameStart - 12), hit.nameStart), lang)) {
    context.rivals.add(refs, hit.nameStart)
    return undefined
  }
  if (surface === PREPOSITION) return undefined
  if ((full || !view.titleCase(hit.nameStart)) && isLongerName(context, surface, after, lang, beside)) return undefined
  candidate.generation = generationOf(view, hit, lang)
  if (full) {
    // "Джордж Буш-младший" is one of two in the record, "Donald Trump Jr." is nobody there.
    if (isJunior(view, hit) && !(candidate.generation && refs.length > 1)) return undefined
    return east && hasCallingBeside(view, hit, lang) ? undefined : candidate
  }
  if (isNamesake(view, hit, lang) || isFirm(text.slice(hit.nameEnd, hit.nameEnd + 16))) return undefined
  if (lang.language.code === "en" && IN_A_STATE.test(text.slice(hit.nameEnd, hit.nameEnd + 8))) return undefined
  candidate.oneSign = east && surface.length < 2
  // A lone name in quotation marks is a title, a nickname or a ship.
  if (/["“„«‘»]/.test(text.charAt(hit.nameStart - 1)) && /["”“»«’]/.test(text.charAt(hit.nameEnd))) return undefined
  // "Paní premiérko" has a title in it, and no name; "السيد كان" goes on after the title.
  if (lang.titles.has(fold(surface))) return undefined
  if ((titles.length === 0 || caseless(view, hit)) && isSmallWord(lang.language.code, surface.toLowerCase()))
    return undefined
  if (!isWholeWord(text, hit)) return undefined
  const shared = sharesSpan(beside, hit)
  if (shared && before && PLACE_BEFORE.test(before.text)) return undefined
  candidate.given = lang.givenNames.has(givenStem(fold(surface)))
  candidate.common = isCommon(context, refs, surface, lang)
  candidate.weak =
    shared ||
    goesOn ||
    (east ? surface.length < 2 : surface.length < (caseless(view, hit) ? 4 : 3)) ||
    (hit.allUpper && !view.titleCase(hit.nameStart) && !hit.forms.every((f) => f.type === NICKNAME)) ||
    (candidate.common &&
      (east || caseless(view, hit) || (view.sentenceStart(hit.nameStart) && lang.language.code !== "de")))
  // All German nouns have capitals: only who governs is meant by a name that is a word.
  candidate.noun = candidate.common && lang.language.code === "de"
  if (before && !namesPerson(context, beside, hit, lang, before.folded, titles, candidate))
    return spelledOtherwise(context, candidate, before)
  if (
    after?.capital &&
    !isGenitive(context, hit, lang, surface) &&
    !mayFollow(context, beside, hit, lang, after.gap, after.start)
  )
    return undefined
  // "Trump-Kim" are two; what else is joined on makes another word of it.
  if (after && /[-‐‑]/.test(after.gap) && !startsPerson(context, after.start)) candidate.weak = true
  const spelt = (ref: number) => [lang.language.code, "en"].map((code) => context.record.personLabel(ref, code))
  candidate.refs = candidate.refs.filter((ref) => accentsFit(surface, () => spelt(ref)))
  if (candidate.refs.length === 0) return undefined
  return candidate
}

function caseless(view: TextView, hit: NameHit): boolean {
  return classAt(view.text, hit.nameStart) === CASELESS
}

/** A word of the language's list, as it stands or in a case: "из Иванова". */
function isCommon({ record }: LeaderContext, refs: readonly number[], surface: string, lang: ReadyLanguage): boolean {
  const word = fold(surface)
  const { cases, code } = lang.language
  if (lang.commonWords.has(word)) return true
  if (!cases || lang.commonWords.size === 0) return false
  return refs.some((ref) => {
    const surname = fold(record.personLabel(ref, code).split(" ").at(-1)!)
    return lang.commonWords.has(surname) && word.startsWith(surname.slice(0, -1))
  })
}

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

/** "Clinton, N.J.": a town with its state. */
const IN_A_STATE =
  /^, (?:N\.[CDHJMY]\.|R\.I\.|S\.[CD]\.|W\.Va\.|(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\.)/

/** Arabic "on", which folds to the name علي. */
const PREPOSITION = "على"

const SON_OF = /^(?:bin|ibn|ben|бен|бин|бін|ибн|ібн|بن|ابن)$/
const GOES_ON = /^(?:(?:al|el|as|ash|аль|эль|ель|ас|аш)[-‐‑]|(?:bin|ibn|bint|бен|бин|бін|ибн|ібн) )/

const NAMED_AFTER = /^(?:имени|им|імені|ім|imienia|im)$/

/** Signs that foreign names are written with, and hardly any word begins with. */
const GOES_ON_IN_HAN = /[斯尔爾姆蒂娅婭丝絲妮琳娜洛诺諾顿頓茨兹茲弗]/

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
  const first = segments.containing(hit.nameStart - from)
  const last = segments.containing(hit.nameEnd - 1 - from)
  if (!first || !last) return true
  // "托马斯", "克里斯": a longer foreign name, known to the dictionary or not.
  if (first.index < hit.nameStart - from || GOES_ON_IN_HAN.test(text.charAt(hit.nameEnd))) return false
  return last.index + last.segment.length === hit.nameEnd - from
}

/** A longer word of the rooms that covers the name: "Washington Post", "G20", "Xi'an". */
function coveredByThing(beside: Beside, hit: NameHit): boolean {
  return beside.startingAt(hit.start).some((other) => other.end > hit.end && (!hit.full || other.kind !== "office"))
}

/** The same letters are a place, a country or a word of office: only a full name or a title makes a person of them. */
function sharesSpan(beside: Beside, hit: NameHit): boolean {
  return beside.startingAt(hit.start).some((other) => other.end === hit.end)
}
