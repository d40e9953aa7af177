import type { CountryEntry } from "../../language/countries.ts"
import type { SummitEntry, SummitSense } from "../../language/grammar.ts"
import { languageOf } from "../../language/languages.ts"
import type { DateMention } from "../dates/index.ts"
import type { Hit } from "../hit.ts"
import { meeting } from "../spans.ts"
import { oneBlank } from "../text/blanks.ts"
import { digits, ROMAN } from "./numbers.ts"
import { isInOrganisation, isJoined, isJoinedParty, readShortPair } from "./parties.ts"
import { type SummitPage, type SummitPhrase, TIGHT } from "./shape.ts"

const STRONG: ReadonlySet<SummitSense> = new Set<SummitSense>(["summit", "extraordinary", "informal", "anniversary"])
/** Organisations that are a meeting themselves: "the G8 in Genoa". */
const MEETINGS: ReadonlySet<string> = new Set(["G7", "G8", "G20", "EUCouncil", "COP"])

export function isStrong(sense: SummitSense): boolean {
  return STRONG.has(sense) || sense === "series"
}

/** Reads the phrase around the summit word, or the organisation that is a meeting itself, at `at`. */
export function readSummit(page: SummitPage, at: number): SummitPhrase | undefined {
  const hit = page.hits[at]!
  const lang = hit.lang ?? page.context.lang
  const language = languageOf(lang)
  if (!language) return undefined
  const grammar = language.summits
  const phrase: SummitPhrase = {
    start: hit.nameStart,
    end: hit.nameEnd,
    sense: "summit",
    body: { organisations: [], countries: [], sense: "summit" },
    places: [],
    plural: false,
    rejected: false,
    lang,
    grammar,
    and: language.offices.and,
    at,
  }
  if (hit.kind === "organisation") {
    const key = keyOf(page, hit)
    if (!MEETINGS.has(key)) return undefined
    phrase.sense = "series"
    phrase.body.organisations.push(key)
  } else if (isOtherWord(page.text.slice(hit.nameStart, hit.nameEnd), hit) || !readHead(phrase, hit)) return undefined
  readRight(page, phrase)
  readLeft(page, phrase)
  readShortPair(page, phrase)
  phrase.body.sense = phrase.sense
  return phrase
}

/** "a rencontré" is no "rencontre": letters may lack their accents, but have none of their own. */
function isOtherWord(surface: string, hit: Hit): boolean {
  const plain = surface.normalize("NFC").toLowerCase()
  if (!/[à-öø-ž]$/.test(plain)) return false
  const forms = (hit.words ?? []).flatMap((word) => (word.inflected ? [] : word.forms.toLowerCase().split("/")))
  return forms.length > 0 && !forms.includes(plain)
}

function readHead(phrase: SummitPhrase, hit: Hit): boolean {
  const words = (hit.words ?? []) as readonly SummitEntry[]
  const word = words.find((one) => one.series) ?? words[0]
  if (!word || word.sense === "next" || word.sense === "last" || word.sense === "this") return false
  phrase.sense = word.sense
  phrase.plural = words.every((one) => one.plural === true)
  if (word.series) phrase.body.series = word.series
  if (word.value !== undefined) phrase.number = word.value
  return true
}

function readRight(page: SummitPage, phrase: SummitPhrase): void {
  for (let step = 0; step < 7; step++) {
    const end = phrase.end
    const moved = page.behind(phrase.at, end).some((hit) => takeRight(page, phrase, hit, end))
    if (!moved) break
  }
  const after = phrase.grammar.ordinalAfter?.exec(page.text.slice(phrase.end, phrase.end + 14))
  if (after && phrase.number === undefined) {
    phrase.number = digits(after[1]!)
    phrase.end += after[0].length
  }
}

function takeRight(page: SummitPage, phrase: SummitPhrase, hit: Hit, end: number): boolean {
  if (hit.kind === "summit" && isInDate(page, hit)) return false
  const { gap, number } = bareGap(page, phrase, end, hit.nameStart)
  const listed = phrase.places.length > 0 && isPlaceLike(hit) && /^, ?$/.test(gap)
  if (!listed && !phrase.grammar.link.test(gap)) return false
  if (isJoined(phrase, gap) && !isJoinedParty(page, phrase, hit)) return false
  const opened = /\(/.test(gap)
  if (opened && page.text[hit.nameEnd] !== ")") return false
  switch (hit.kind) {
    case "organisation":
      if (page.between(hit.nameStart, hit.nameEnd).some((other) => other.kind === "summit" && covers(other, hit)))
        return false
      phrase.body.organisations.push(keyOf(page, hit))
      break
    case "country":
      // "На саміті НАТО Україну не запросили": a partner would be joined by a dash or a word.
      if (gap === " " && phrase.body.organisations.length > 0 && languageOf(phrase.lang)?.cases) return false
      if (phrase.grammar.at.test(gap) || listed) phrase.places.push({ code: hit.code! })
      else phrase.body.countries.push(hit.code!)
      break
    case "place": {
      const word = hit.words?.[0] as CountryEntry | undefined
      if (!word?.city) return false
      phrase.places.push({ code: hit.code!, city: word.city })
      break
    }
    case "adjective":
      if (phrase.grammar.ordinal !== "after" || gap !== " ") return false
      phrase.body.countries.push(hit.code!)
      break
    case "ordinal":
      if (phrase.number !== undefined || hit.value === undefined) return false
      phrase.number = hit.value
      break
    case "office":
      if (VISITS.has(phrase.sense)) break
      // A meeting of ministers is none of leaders.
      if (/minister$/.test(hit.code ?? "") && hit.code !== "prime-minister") phrase.rejected = true
      else if (!/^(?:head-of-|leader|chief)/.test(hit.code ?? "")) return false
      // "At the summit in Brasília leaders …": behind the place another part of the sentence begins.
      else if (phrase.places.length > 0) return false
      if (hit.code === "head-of-government") phrase.body.ofGovernments = true
      break
    case "person":
      if (!VISITS.has(phrase.sense)) return false
      break
    case "summit":
      if (!takeNoun(phrase, hit)) return false
      break
    default:
      return false
  }
  if (number !== undefined) phrase.number = number
  // "会议昨天在天津举行": where it met is known, but "yesterday" is no part of its name.
  const dates = meeting(page.context.dates, { start: end, end: hit.nameStart })
  if (isPlaceLike(hit) && !dates.every(isPartOfName)) return false
  phrase.end = hit.nameEnd + (opened ? 1 : 0)
  return true
}

/** A second word for the meeting in one phrase: "Gipfeltreffen des Rates", "القمة المقبلة". */
function takeNoun(phrase: SummitPhrase, hit: Hit): boolean {
  const word = hit.words?.[0] as SummitEntry
  if (word.sense === "next" || word.sense === "last" || word.sense === "this") {
    phrase.relative = word.sense
    return true
  }
  if (word.series) {
    if (phrase.body.series) return false
    phrase.body.series = word.series
    return true
  }
  if (word.sense === "sidelines" || word.sense === "call") return false
  if (word.sense === "ministerial") phrase.rejected = true
  if (STRONG.has(word.sense) && STRONG.has(phrase.sense) && phrase.body.organisations.length > 0) return false
  if (STRONG.has(word.sense) && MEETING_WORDS.has(phrase.sense)) phrase.sense = word.sense
  return true
}

function readLeft(page: SummitPage, phrase: SummitPhrase): void {
  for (let step = 0; step < 6; step++) {
    readOrdinalBefore(page, phrase)
    const start = phrase.start
    const moved = page.before(phrase.at, start).some((hit) => takeLeft(page, phrase, hit, start))
    if (!moved) break
  }
}

function readOrdinalBefore(page: SummitPage, phrase: SummitPhrase): void {
  const pattern = phrase.grammar.ordinalBefore
  if (!pattern || phrase.number !== undefined) return
  const from = Math.max(0, phrase.start - 12)
  const before = page.text.slice(from, phrase.start)
  const match = pattern.exec(before) ?? ROMAN.exec(before)
  if (!match) return
  phrase.number = digits(match[1]!)
  phrase.start = from + match.index + (/^\s/.test(match[0]) ? 1 : 0)
}

function takeLeft(page: SummitPage, phrase: SummitPhrase, hit: Hit, start: number): boolean {
  const raw = bareGap(page, phrase, hit.nameEnd, start)
  if (raw.number !== undefined && phrase.number === undefined) phrase.number = raw.number
  const { gap } = raw
  const owned = phrase.grammar.owner?.test(gap) ?? false
  if (!TIGHT.test(gap) && !owned) return false
  const last = phrase.grammar.nounLast || /^[-–—]$/.test(gap)
  switch (hit.kind) {
    case "ordinal":
      if (phrase.number !== undefined || hit.value === undefined) return false
      phrase.number = hit.value
      break
    case "summit": {
      const word = hit.words?.[0] as SummitEntry
      if (word.sense === "next" || word.sense === "last" || word.sense === "this") {
        // "his last summit" counts the man's, not the meetings.
        if (word.sense !== "last" || !OWN.test(page.gap(Math.max(0, hit.nameStart - 12), hit.nameStart)))
          phrase.relative = word.sense
      } else if (word.sense === "series" && !phrase.body.series) phrase.body.series = word.series!
      else return false
      break
    }
    case "organisation":
      if (!last) return false
      phrase.body.organisations.unshift(keyOf(page, hit))
      break
    case "country":
    case "adjective":
      if (!last && !(hit.kind === "adjective" && phrase.grammar.ordinal === "before" && languageOf(phrase.lang)?.cases))
        return false
      if (hit.kind === "adjective" && (hit.words?.[0] as CountryEntry | undefined)?.people) return false
      phrase.body.countries.unshift(hit.code!)
      break
    case "place": {
      const word = hit.words?.[0] as CountryEntry | undefined
      if (!last || !word?.city) return false
      phrase.places.push({ code: hit.code!, city: word.city })
      break
    }
    case "office":
      if (!last || !/^(?:head-of-|leader)/.test(hit.code ?? "") || isInOrganisation(page, hit)) return false
      break
    default:
      return false
  }
  phrase.start = hit.nameStart
  return true
}

/** "last" in "last November" is the month's, not the meeting's. */
function isInDate(page: SummitPage, hit: Hit): boolean {
  return meeting(page.context.dates, { start: hit.nameStart, end: hit.nameEnd }).some(
    (date) => date.end - date.start > hit.nameEnd - hit.nameStart,
  )
}

/** "Gipfel im Juni", "EU-Gipfel am 15. Dezember" name the meeting; "der Gipfel morgen" does not. */
export function isPartOfName(date: DateMention): boolean {
  return !date.relative || /^\d{4}-\d\d$/.test(date.value) || /\d/.test(date.surface)
}

/** The gap without dates, years and digit ordinals that stand in it. */
function bareGap(page: SummitPage, phrase: SummitPhrase, from: number, to: number): { gap: string; number?: number } {
  let text = page.text.slice(from, to)
  for (const date of meeting(page.context.dates, { start: from, end: to })) {
    const start = Math.max(0, date.start - from)
    text = text.slice(0, start) + text.slice(start).replace(page.text.slice(date.start, Math.min(date.end, to)), "")
  }
  text = oneBlank(text)
  let number: number | undefined
  const match = phrase.grammar.ordinalBefore?.exec(text)
  if (match) {
    number = digits(match[1]!)
    text = text.replace(match[0].trim(), "")
  }
  if (/\d/.test(text)) text = text.replace(/\b(?:19|20)\d\d\b/g, "")
  const gap = oneBlank(text)
  return number === undefined ? { gap } : { gap, number }
}

function keyOf(page: SummitPage, hit: Hit): string {
  return page.context.record.organisation(hit.refs![0]!).key
}

function isPlaceLike(hit: Hit): boolean {
  return hit.kind === "place" || hit.kind === "country"
}

function covers(outer: Hit, inner: Hit): boolean {
  return outer.nameStart <= inner.nameStart && outer.nameEnd >= inner.nameEnd && outer.kind !== inner.kind
}

const VISITS: ReadonlySet<SummitSense> = new Set<SummitSense>(["state-visit", "official-visit", "working-visit"])
/** Weak words that a strong one beside them makes a summit. */
const MEETING_WORDS: ReadonlySet<SummitSense> = new Set<SummitSense>([
  "meeting",
  "talks",
  "conference",
  "council",
  "session",
  "forum",
])

const OWN =
  /(?:^|\s)(?:his|her|sein(?:e[nmrs]?)?|ihre?[nmrs]?|su|son|sa|il suo|la sua|o seu|a sua|zijn|haar|hans|hennes|jego|jej|jeho|její|его|её|ее|його|її) $/iu
