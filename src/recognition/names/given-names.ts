import { isSmallWord } from "../detect.ts"
import { givenStem } from "../languages.ts"
import { isNameHit } from "../scan.ts"
import { meetingAny } from "../spans.ts"
import type { Standing } from "../standing.ts"
import { fold, letterClass, OTHER } from "../text/letters.ts"
import type { TextView } from "../view.ts"
import type { LeaderContext } from "./candidate.ts"
import type { LeaderReading } from "./leaders.ts"

/** One of a family that the page names: by the given name alone writers tell them apart. */
interface Relative {
  person: number
  given: string
  /** Named in full on the page. */
  named: boolean
}

/** All that may be meant where one of them is named in full. */
interface Family {
  reading: LeaderReading
  relatives: readonly Relative[]
}

/**
 * Given names alone where two of one surname and country are told apart: "Lech" and "Jarosław" once the Kaczyńskis are named
 * in full, "Fidel" beside "Raúl Castro". `readings` are those already made.
 */
export function readGivenNames(
  readings: readonly LeaderReading[],
  context: LeaderContext,
  standing: Standing,
): LeaderReading[] {
  const full = readings.filter(({ evidence }) => evidence.startsWith("full"))
  const families = familiesOf(full, context, standing)
  if (families.length === 0) return []
  const isRead = meetingAny([...readings].sort((a, b) => a.start - b.start))
  const isOther = meetingAny(context.hits.filter(({ kind }) => kind !== "person"))
  const out = new Map<number, LeaderReading>()
  for (const { reading, relatives } of families) {
    const { lang, end: from } = reading
    const members = relatives.map((one) => ({ ...one, places: placesOf(one.given, from, context.view, lang) }))
    for (const { person, places } of members) {
      // Where nobody else of the family is spoken of there is nobody to be told apart from.
      if (!members.some((other) => other.person !== person && (other.named || other.places.length > 0))) continue
      for (const { start, end } of places) {
        const read: LeaderReading = { start, end, person, evidence: "given-name", lang }
        if (!out.has(start) && !isRead(read) && !isOther(read)) out.set(start, read)
      }
    }
  }
  return [...out.values()]
}

/** The families of those named in full, with each member whose given name is nobody else's of it. */
function familiesOf(full: readonly LeaderReading[], { hits, view }: LeaderContext, standing: Standing): Family[] {
  const byEnd = new Map(full.map((reading) => [reading.end, reading]))
  const named = new Set(full.map(({ person }) => person))
  const families = new Map<number, Family>()
  // A person is named again and again; the bearers of the surname, as it is written, are asked for once.
  const asked = new Set<string>()
  for (const hit of hits) {
    if (hit.kind !== "person" || !isNameHit(hit) || hit.full) continue
    const reading = byEnd.get(hit.nameEnd)
    if (!reading || hit.nameStart <= reading.start || families.has(reading.person)) continue
    const { lang, person } = reading
    const question = `${person} ${lang.language.code} ${view.text.slice(hit.nameStart, hit.nameEnd)}`
    if (asked.has(question)) continue
    asked.add(question)
    const home = standing.country(person)
    const own = nameOf(person, lang.language.code, standing)
    if (!home || !own) continue
    const bearers = [...new Set([person, ...hit.forms.map(({ ref }) => ref)])].flatMap((ref) => {
      const name = standing.country(ref) === home ? nameOf(ref, lang.language.code, standing) : undefined
      return name?.surname === own.surname ? [{ person: ref, given: name.given, named: named.has(ref) }] : []
    })
    const relatives = bearers.filter(
      (one) =>
        !bearers.some((other) => other.person !== one.person && other.given === one.given) &&
        // Who is not named in full here must be known by a given name that few others bear.
        (one.named || (standing.hasHeaded(one.person) && !lang.givenNames.has(givenStem(fold(one.given))))),
    )
    if (relatives.length > 1) families.set(person, { reading, relatives })
  }
  return [...families.values()]
}

/** Given name and surname, of those who have one of each. */
function nameOf(person: number, lang: string, standing: Standing): { given: string; surname: string } | undefined {
  const parts = standing.record.personLabel(person, lang).split(" ")
  return parts.length === 2 ? { given: parts[0]!, surname: fold(parts[1]!) } : undefined
}

/** Where the given name stands alone: no other name goes on from it or leads up to it. */
function placesOf(given: string, from: number, view: TextView, lang: LeaderReading["lang"]) {
  const { text } = view
  const stem = givenStem(fold(given))
  const key = given.slice(0, Math.min(stem.length, given.length - 1))
  const places: { start: number; end: number }[] = []
  const isWord = (at: number) => at >= 0 && at < text.length && letterClass[text.charCodeAt(at)] !== OTHER
  for (let start = text.indexOf(key, from); start >= 0; start = text.indexOf(key, start + 1)) {
    if (isWord(start - 1)) continue
    let end = start + key.length
    while (isWord(end)) end++
    const word = text.slice(start, end)
    if (end - start > given.length + 3 || givenStem(fold(word)) !== stem) continue
    if (lang.commonWords.has(word.toLowerCase()) || isSmallWord(lang.language.code, word.toLowerCase())) continue
    const before = view.before(start)
    const after = view.after(end)
    if (after && (after.capital || /[-‐‑]/.test(after.gap))) continue
    if (before && /[-‐‑]/.test(before.gap)) continue
    if (before?.capital && lang.language.code !== "de" && !view.sentenceStart(before.start)) continue
    if (before && lang.givenNames.has(givenStem(before.folded))) continue
    if (/["“„«‘»]/.test(text.charAt(start - 1)) && /["”“»«’]/.test(text.charAt(end))) continue
    places.push({ start, end })
  }
  return places
}
