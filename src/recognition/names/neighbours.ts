import { isSmallWord } from "../detect.ts"
import type { Lexicon } from "../gazetteer/lexicon.ts"
import { givenStem, type ReadyLanguage } from "../languages.ts"
import type { NameHit } from "../scan.ts"
import { firstFrom } from "../spans.ts"
import { CASELESS, fold, LOWER } from "../text/letters.ts"
import { Word } from "../text/words.ts"
import { classAt, type Neighbour } from "../view.ts"
import type { LeaderContext, NameCandidate } from "./candidate.ts"
import type { Beside, Title } from "./evidence.ts"
import { sameGivenName } from "./spelling.ts"

const scratch = new Word()

/** "Муамар Каддафи": the leader's own given name in another spelling; else the surname is another bearer's. */
export function spelledOtherwise(
  context: LeaderContext,
  candidate: NameCandidate,
  before: Neighbour,
): NameCandidate | undefined {
  const { hit, lang, refs } = candidate
  if (/[-‐‑–\n]/.test(before.gap)) return undefined
  const { code } = lang.language
  const spelt = (ref: number) =>
    context.record
      .personLabel(ref, code)
      .split(/[\s-]+/)
      .slice(0, -1)
  const same = refs.filter((ref) =>
    spelt(ref).some((given) =>
      sameGivenName(before.text, given, lang.language.cases === true, (stem) => lang.givenNames.has(stem)),
    ),
  )
  if (same.length === 0) {
    if (isGiven(context, before, lang)) context.rivals.add(refs, hit.nameStart)
    return undefined
  }
  const { start } = before
  return { ...candidate, refs: same, full: true, variant: true, hit: { ...hit, start, nameStart: start, full: true } }
}

/** A given name of the lists, an initial, or within a sentence a word in Title case behind no preposition. */
function isGiven({ view }: LeaderContext, before: Neighbour, lang: ReadyLanguage): boolean {
  const { text, start, folded, capital } = before
  if (lang.givenNames.has(givenStem(folded))) return true
  if (!capital || view.sentenceStart(start) || /[-‐‑]/.test(view.text.charAt(start - 1))) return false
  if (text.length === 1) return true
  const earlier = view.before(start)
  return (
    text.length > 3 &&
    text.slice(1) === text.slice(1).toLowerCase() &&
    earlier !== undefined &&
    !isSmallWord(lang.language.code, earlier.folded)
  )
}

/** "メラニア・トランプ", "멜라니아 트럼프": a foreign given name before the surname, parted by a dot or a blank. */
export function hasGivenName(before: string, lang: ReadyLanguage): boolean {
  if (/(?:[ァ-ヺー]{2,}|\p{Script=Han}{2,})[・·‧•]$/u.test(before)) return true
  const word = /(\p{Script=Hangul}+) $/u.exec(before)?.[1]
  return word !== undefined && lang.givenNames.has(givenStem(word))
}

/** Articles and prepositions that show a name to be that of a country or town: "la Hollande", "em Montenegro". */
export const PLACE_BEFORE =
  /^(?:la|en|au|aux|in|im|em|no|na|do|da|nel|nella|della|del|w|do|v|ve|в|во|у|із|до|til|till|i|te)$/

/** "Gorbatsjovs Unie": behind a genitive the next noun may have a capital. */
export function isGenitive(context: LeaderContext, hit: NameHit, lang: ReadyLanguage, surface: string): boolean {
  if (!/s$/.test(surface) || !GENITIVE_IN_S.has(lang.language.code)) return false
  return !hit.forms.some((f) => /s$/.test(context.record.personLabel(f.ref, lang.language.code)))
}

const GENITIVE_IN_S: ReadonlySet<string> = new Set(["nl", "sv", "da"])

const OF_FAMILY = /^(?:de|von|van|де|фон|ван)$/

/** Is the word a given name, and that of nobody meant? Otherwise those who have it are meant: "Роберта Габриэля Мугабе". */
function isOfAnother(
  context: LeaderContext,
  word: Neighbour | undefined,
  lang: ReadyLanguage,
  candidate: NameCandidate,
): boolean {
  if (!word?.capital || /[-‐‑–\n]/.test(word.gap)) return false
  const { gazetteer, record } = context
  const stem = givenStem(word.folded)
  const { code } = lang.language
  const own = candidate.refs.filter((ref) =>
    record
      .personLabel(ref, code)
      .split(" ")
      .some((part) => givenStem(fold(part)) === stem),
  )
  if (own.length > 0) candidate.refs = own
  // "Angela Merkelová Trumpa osobně" are two.
  const whole = startsPerson(context, word.start, true)
  return own.length === 0 && !whole && (lang.givenNames.has(stem) || isGivenName(gazetteer, word.text))
}

/** Does the word before a surname leave it the leader's? Another given name does not. */
export function namesPerson(
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
    // "Кристина де Киршнер": the surname of a wife; the leader's own particle would be in the table.
    if (OF_FAMILY.test(folded) && isOfAnother(context, view.before(before.start), lang, candidate)) return false
    // Scripts without capitals: only the gazetteer says that the word before is a given name.
    const caseless = classAt(view.text, before.start) === CASELESS
    return !caseless || known.length > 0 || !given
  }
  if (before.text.length === 1) return !before.gap.includes(".")
  if (given && !known.some((h) => h.kind === "country" || h.kind === "place")) return false
  if (before.gap.includes("\n")) return true
  // "Нэнси Дэвис Рейган": behind a given name another leader's surname is a middle name.
  if (startsPerson(context, before.start)) return !isOfAnother(context, view.before(before.start), lang, candidate)
  if (known.length > 0) return true
  if (lang.language.code === "de") {
    // All nouns have capitals: the word may be one, and need not be a name.
    candidate.weak = true
    return true
  }
  if (PLACE_BEFORE.test(view.before(before.start)?.folded ?? "")) {
    // "w Juracie Busha", "в Нормандії Порошенко": behind a preposition of place stands a place. Without cases not sure enough.
    if (!lang.language.cases) candidate.weak = true
    return true
  }
  if (view.sentenceStart(before.start)) {
    // "But Trump", "Wczoraj Tusk", but also "Ondrej Duda": an unknown first word may be a given name. Not in "Vláda Mayové".
    const governs = lang.language.cases && isOblique(context, hit, lang)
    if (!governs && !isSmallWord(lang.language.code, before.text.toLowerCase())) candidate.first = before
    return true
  }
  return view.titleCase(hit.nameStart)
}

/** Does a person's surname ("Biden Trump" in a list) or full name begin exactly there? Hits are ordered by start. */
export function startsPerson(context: LeaderContext, start: number, full = false): boolean {
  const { hits } = context
  for (let i = firstFrom(hits, start); i < hits.length && hits[i]!.start === start; i++)
    if (hits[i]!.kind === "person" && (hits[i]!.full === true) === full) return true
  return false
}

/** May a capitalised word stand behind a surname? Where nouns are small it mostly goes on with a longer name. */
export function mayFollow(
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
  if (lang.language.cases && next?.start === start) {
    const given = isGivenName(context.gazetteer, next.text) || lang.givenNames.has(givenStem(next.folded))
    // "супруга Януковича Людмила", "slíbil Merkelové Putin Ruský": whose it is stands in another case.
    const earlier = context.view.before(hit.nameStart)
    if (given && (longer || (earlier && !earlier.capital && isOblique(context, hit, lang)))) return true
    if (longer) return startsPerson(context, start) && !given
  }
  if (startsPerson(context, start)) return !longer
  return DATE_WORD.test(context.view.text.slice(start, start + 12))
}

/** Is the surname written in another form than its own, in a case of the language? */
function isOblique({ record, view }: LeaderContext, hit: NameHit, lang: ReadyLanguage): boolean {
  const seen = fold(view.text.slice(hit.nameStart, hit.nameEnd))
  const label = (ref: number) => fold(record.personLabel(ref, lang.language.code))
  return !hit.forms.some((f) => label(f.ref).split(" ").includes(seen) || label(f.ref).endsWith(seen))
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
