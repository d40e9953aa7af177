import type { KnowledgeRecord, Office } from "../../knowledge/model.ts"
import type { OfficeRole } from "../../language/grammar.ts"
import { officeConfidence } from "../confidence.ts"
import type { Hit } from "../hit.ts"
import type { Mention } from "../mention.ts"
import { bareOffices, isCounted, isGeneric } from "./bare.ts"
import { Page, type PhraseContext } from "./context.ts"
import { HeldOnPage } from "./held.ts"
import { type Holder, holderOf } from "./holder.ts"
import { isHeld, officesOfBody, officesOfKey, officesOfState, type Reading } from "./office.ts"
import { type Phrase, readPhrase } from "./phrase.ts"

/** Below this a phrase is left alone. */
const LINE = 0.6

/** Phrases for one office-holder with no name attached, resolved on the article's date. Reads hits, never scans the text. */
export function findOffices(text: string, hits: readonly Hit[], context: PhraseContext): Mention[] {
  if (context.day === undefined) return []
  const page = new Page(text, hits, context)
  const found: Mention[] = []
  const held = new HeldOnPage(page, found)
  let consumed = -1
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at]!
    if (hit.kind !== "office" && hit.kind !== "nickname") continue
    if (hit.nameStart < consumed) continue
    const phrase = readPhrase(page, longestAt(hits, at))
    if (!phrase) continue
    consumed = Math.max(phrase.end, hit.nameEnd)
    const mention = resolve(page, phrase, held)
    if (mention) found.push(mention)
  }
  return found
}

/** Of the office words and nicknames that begin here, the longest. */
function longestAt(hits: readonly Hit[], at: number): number {
  let best = at
  for (let i = at + 1; i < hits.length && hits[i]!.nameStart === hits[at]!.nameStart; i++) {
    const hit = hits[i]!
    if (hit.kind === "office" && hit.nameEnd > hits[best]!.nameEnd) best = i
    if (hit.kind === "nickname" && hit.nameEnd >= hits[best]!.nameEnd) best = i
  }
  return best
}

function resolve(page: Page, phrase: Phrase, held: HeldOnPage): Mention | undefined {
  if (phrase.rejected || isGeneric(page, phrase) || goesOn(page, phrase)) return undefined
  if (phrase.modifiers.includes("vice")) {
    if (phrase.role !== "president") return undefined
    phrase.role = "vice-president"
  }
  const { record } = page.context
  const readings = explicitOffices(record, phrase)
  const bare = readings === undefined
  const all = readings ?? bareOffices(page, phrase, held)
  const isFilled = ({ office }: Reading) => isHeld(record, office, page.context.day!)
  // "The first president of Russia" is not today's; "the last president of the Soviet Union" had no successor.
  if (isCounted(page, phrase) && (bare || all.some(isFilled))) return undefined
  // An office that is no more counts only where none of the others is held.
  const offices = [...all.filter(isFilled), ...all.filter((one) => !isFilled(one))]
  for (const { office, certainty } of offices) {
    const holder = holderOf(record, office, page.context.day!, phrase.modifiers, { page, at: phrase.start })
    // Before 2022 the Saudi king was his own prime minister.
    if (holder && phrase.role === "crown-prince" && isMonarch(record, holder, page.context.day!)) return undefined
    if (holder && isFeminine(page, phrase) && record.person(holder.term.person).gender === "m") return undefined
    if (!holder || isNamed(page, phrase, office, holder, bare)) {
      if (holder) return undefined
      continue
    }
    return toMention(page, phrase, office, holder, certainty, bare)
  }
  return undefined
}

/** Offices the phrase names by itself: with country, organisation or a word that says all. Undefined: it names none. */
function explicitOffices(record: KnowledgeRecord, phrase: Phrase): Reading[] | undefined {
  const [first] = phrase.entries
  if (phrase.organisation !== undefined) {
    // An organisation's "leaders" are its members' heads.
    if (phrase.entries.some((entry) => entry.role === "leader")) return []
    const { key } = record.organisation(phrase.organisation)
    return officesOfBody(record, phrase.role, key).map((office) => ({ office, certainty: 1 }))
  }
  const roles = new Set<OfficeRole>([phrase.role])
  if (phrase.role === first?.role) for (const entry of phrase.entries) roles.add(entry.role)
  if (phrase.country) {
    const country = phrase.country
    return [...roles]
      .flatMap((role) => officesOfState(record, role, country, phrase.lang))
      .map((office) => ({ office, certainty: 1 }))
  }
  if (!first?.complete) return undefined
  return phrase.entries.flatMap((entry) =>
    (entry.alone ?? [])
      .flatMap((key) => [
        ...officesOfKey(record, entry.role, key, phrase.lang),
        // The Kremlin's master was the Soviet leader once.
        ...(key === "RU" ? officesOfState(record, "leader", "SU", phrase.lang) : []),
      ])
      .map((office) => ({ office, certainty: 1 })),
  )
}

/** Has the office-holder's name been attached, before or behind? Then the name is the mention. */
function isNamed(page: Page, phrase: Phrase, office: Office, holder: Holder, bare: boolean): boolean {
  const persons = new Set([holder.term, ...holder.others].map((term) => term.person))
  for (const hit of page.behind(phrase.at, phrase.end)) {
    if (hit.kind !== "person") continue
    const gap = page.gap(phrase.end, hit.nameStart)
    // "l'ancien premier ministre Manuel Valls": what stands without a country is the title of the name right behind.
    if (bare && /^ ?$/.test(gap) && (NOBLE.has(phrase.role) || !holdsOther(page, hit, office))) return true
    if (/^(?: ?(?:[(«"„“]|\p{Lu}[\p{L}.]{0,9})?)? ?$/u.test(gap) && hit.refs?.some((ref) => belongs(page, ref, office)))
      return true
    // Who has just come is not the holder of that day everywhere: "de nieuwe minister, Jaap de Hoop Scheffer,".
    const fits = (ref: number) => persons.has(ref) || (hit.full === true && belongs(page, ref, office))
    if (/^ ?[,–—:(] ?(?:\p{L}{1,4}\.? )?$/u.test(gap) && hit.refs?.some(fits)) return true
  }
  for (const hit of page.before(phrase.at, phrase.start)) {
    if (hit.kind !== "person" && hit.kind !== "country") continue
    const gap = page.gap(hit.nameEnd, phrase.start)
    // "英国のキャメロン首相": a title directly behind a name is that person's, of whatever country.
    if (hit.kind === "person" && phrase.grammar.nameBefore && /^[ ・·]?$/.test(gap)) return true
    if (
      hit.kind === "person" &&
      /^ ?[,–—(] ?(?:\p{L}{1,4}['’]? ?)?$/u.test(gap) &&
      hit.refs?.some((ref) => persons.has(ref))
    )
      return true
  }
  return isFollowedByUnknownName(page, phrase)
}

/** "lo sceicco Mohammed bin Rashid": titles that go with the name of any noble, whatever office he holds. */
const NOBLE: ReadonlySet<string> = new Set(["emir", "sultan"])

/** "Dort traf die Kanzlerin José Manuel Barroso": who held offices, and never one of this kind, is another than its holder. */
function holdsOther(page: Page, hit: Hit, office: Office): boolean {
  const { record } = page.context
  if (!hit.full) return false
  return (hit.refs ?? []).every((ref) => {
    const terms = record.termsOfPerson(ref)
    return terms.length > 0 && terms.every((term) => record.office(term.office).role !== office.role)
  })
}

/** Is the person of the office's country or organisation? Any other name beside the phrase is a neighbour, not an apposition. */
function belongs(page: Page, person: number, office: Office): boolean {
  const { record } = page.context
  if (office.country !== undefined && record.person(person).country === office.country) return true
  return record.termsOfPerson(person).some((term) => {
    const held = record.office(term.office)
    return held.country === office.country && held.organisation === office.organisation
  })
}

/** "President Smith": a capitalised word behind the office that is no country, organisation or place. */
function isFollowedByUnknownName(page: Page, phrase: Phrase): boolean {
  const rest = page.text.slice(phrase.end, phrase.end + 40)
  if (!(phrase.grammar.unknownName ?? CAPITALISED).test(rest)) return false
  const next = page.behind(phrase.at, phrase.end)[0]
  return !next || next.nameStart > phrase.end + 1
}

const CAPITALISED = /^\s\p{Lu}[\p{Ll}'’.-]+/u

/** The mention without an ending that is written on, and with its article. */
function trim(page: Page, phrase: Phrase): void {
  const { ending, prefixedArticle } = phrase.grammar
  phrase.end -= ending?.exec(page.text.slice(phrase.start, phrase.end))?.[0].length ?? 0
  phrase.start -= prefixedArticle?.exec(page.text.slice(Math.max(0, phrase.start - 8), phrase.start))?.[0].length ?? 0
}

function isMonarch(record: KnowledgeRecord, holder: Holder, day: number): boolean {
  return record
    .termsOfPerson(holder.term.person)
    .some((term) => record.office(term.office).role === "monarch" && term.fromDay <= day && day <= term.toDay)
}

/** "the late Queen", "la chancelière": a word for a woman is not said of the man in office. */
function isFeminine(page: Page, phrase: Phrase): boolean {
  const head = page.hits[phrase.at]!
  return phrase.grammar.feminine?.test(page.text.slice(head.nameStart, head.nameEnd)) ?? false
}

/** "capo di stato maggiore", "jefe de Estado Mayor": a soldier; the word goes on to mean another. */
function goesOn(page: Page, phrase: Phrase): boolean {
  return phrase.grammar.otherWord?.test(page.gap(phrase.end, phrase.end + 10)) ?? false
}

function toMention(
  page: Page,
  phrase: Phrase,
  office: Office,
  holder: Holder,
  certainty: number,
  bare: boolean,
): Mention | undefined {
  const sure = certainty * holder.certainty
  if (sure < LINE) return undefined
  const person = page.context.record.person(holder.term.person)
  trim(page, phrase)
  const others = holder.others.map((term) => page.context.record.person(term.person).id)
  return {
    start: phrase.start,
    end: phrase.end,
    surface: page.text.slice(phrase.start, phrase.end),
    kind: "office",
    entity: person.id,
    name: person.name,
    confidence: officeConfidence(sure, bare),
    office: office.id,
    officeTitle: office.title,
    from: holder.term.from,
    to: holder.term.to,
    ...(others.length > 0 ? { others } : {}),
    ...(holder.former ? { former: true } : {}),
    ...(holder.acting ? { acting: true } : {}),
    ...(holder.designate ? { designate: true } : {}),
    ...(bare ? { bare: true } : {}),
    ...(page.context.inferred ? { inferred: true } : {}),
  }
}
