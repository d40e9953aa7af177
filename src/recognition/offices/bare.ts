import type { KnowledgeRecord, Office } from "../../knowledge/model.ts"
import { HOME } from "../home.ts"
import type { Page } from "./context.ts"
import type { HeldOnPage } from "./held.ts"
import { isHeld, isState, officesOfBody, officesOfKey, officesOfState, type Reading } from "./office.ts"
import type { Phrase } from "./phrase.ts"

/**
 * Does the text before the phrase make it generic or plural, one of a row or what somebody became: "a president", "both
 * presidents", "the 39th president of the United States", "elected president of Peru"?
 */
export function isGeneric(page: Page, phrase: Phrase): boolean {
  const before = textBefore(page, phrase)
  const { indefinite, several, articleOfSeveral, predicate } = phrase.grammar
  if (indefinite?.test(before) || several?.test(before) || ORDINAL.test(before)) return true
  if (predicate?.test(before) && (!phrase.grammar.predicateCase || isPredicate(page, phrase))) return true
  if (!articleOfSeveral?.before.test(before)) return false
  const head = page.hits[phrase.at]!
  return !articleOfSeveral.singular.test(page.text.slice(head.nameStart, head.nameEnd))
}

/** "the 39th", "39esimo", "第39代": the day does not tell which of a row is meant. A page number or a section ends in no word. */
const ORDINAL =
  /(?:(?<![\d.])\d{1,3}(?:\.|st|nd|rd|th|º|ª|°|er|re|e|ème|ième|esim[oa]|:[ea]|-?(?:й|я|го|му|м|ом|им|ий|а))|第 ?\d{1,3} ?[任代届屆位]|제 ?\d{1,3} ?대|\d{1,3}(?:वें|वीं|वां|वाँ))$/iu

function textBefore(page: Page, phrase: Phrase): string {
  return page.gap(Math.max(0, phrase.start - 24), phrase.start).trimEnd()
}

/**
 * Offices that a phrase without country may mean, best first: "die Kanzlerin", "le chef de l'État", "the president".
 * A word that means one country alone stands by itself; any other needs a page that makes it clear.
 */
export function bareOffices(page: Page, phrase: Phrase, heldOnPage: HeldOnPage): Reading[] {
  const { record } = page.context
  const day = page.context.day!
  if (isLinkedOn(page, phrase) || !isDefinite(page, phrase)) return []
  const named = heldOnPage.fitting(phrase)
  // "Maduro mandó a su canciller": the office is somebody's, whom only the page's own names tell.
  if (named.length === 0 && phrase.grammar.possessor?.test(textBefore(page, phrase))) return []
  const home = page.context.home ?? HOME[phrase.lang]
  const alone = phrase.entries.flatMap((entry) =>
    (entry.alone ?? []).flatMap((key) => officesOfKey(record, entry.role, key, phrase.lang)),
  )
  if (phrase.modifiers.includes("former")) {
    const held = heldBefore(page, phrase)
    if (held.length > 0) return held
  }
  const held = alone.filter((office) => isHeld(record, office, day))
  const [default_] = isPlain(phrase) ? held.filter((office) => named.includes(office.id)) : held
  if (default_ && isClear(page, phrase, default_, home, named)) {
    const best = held.find((office) => named.includes(office.id)) ?? held.find((o) => o.country === home) ?? default_
    return [{ office: best, certainty: held.length === 1 || named.includes(best.id) ? 0.92 : 0.85 }]
  }
  if (!ESTABLISHED.has(phrase.role) || isEmperor(phrase)) return []
  if (isPlain(phrase) && named.length === 0) return []
  if (named.length === 1) return officeById(record, phrase, named[0]!, 0.85)
  const own = home
    ? officesOfState(record, phrase.role, home, phrase.lang).find((o) => isHeld(record, o, day))
    : undefined
  if (own && named.length === 0 && isAbout(page, home!)) return [{ office: own, certainty: 0.75 }]
  if (own && named.includes(own.id) && named.at(-1) === own.id) return [{ office: own, certainty: 0.8 }]
  return []
}

/**
 * May the word's usual meaning be taken? A foreign country's only on a page that speaks of it ("the chancellor"), and a head of
 * government without name ("le chef du gouvernement") only where the page has named no other.
 */
function isClear(
  page: Page,
  phrase: Phrase,
  office: Office,
  home: string | undefined,
  named: readonly string[],
): boolean {
  if (named.includes(office.id)) return true
  // "Мой папа", "la papa": a father, a potato.
  const around = page.text.slice(Math.max(0, phrase.start - 8), phrase.end)
  if (phrase.grammar.everyday?.test(around)) return page.countries.has(office.country ?? "")
  const word = page.text.slice(phrase.start, phrase.end)
  if (named.length > 0 && OF_ANY_COUNTRY.has(phrase.role) && !phrase.grammar.ofOneCountry?.test(word)) return false
  const { country } = office
  return country === undefined || country === home || country === "VA" || page.countries.has(country)
}

const OF_ANY_COUNTRY: ReadonlySet<string> = new Set(["prime-minister", "head-of-government", "head-of-state"])

/** Without articles a plain "президент" may be anybody's; only a page that has named the holder makes it clear. */
function isPlain(phrase: Phrase): boolean {
  return !phrase.grammar.definite && PLAIN.has(phrase.role)
}

const PLAIN: ReadonlySet<string> = new Set(["president", "prime-minister", "foreign-minister", "head-of-government"])

/** Emperors are of one country: no king that the page has named is meant. */
function isEmperor({ entries, role }: Phrase): boolean {
  return role === "monarch" && entries.every(({ alone }) => alone?.join() === "JP")
}

/** Roles that a page can establish; "leader" or "chief" alone never says enough. */
const ESTABLISHED: ReadonlySet<string> = new Set([
  "president",
  "prime-minister",
  "chancellor",
  "monarch",
  "head-of-state",
  "head-of-government",
  "foreign-minister",
  "secretary-general",
  "emir",
  "sultan",
])

/** "the former president": said of the leader named just before, if he held such an office and has left it. */
function heldBefore(page: Page, phrase: Phrase): Reading[] {
  const { record, day } = page.context
  const near = page
    .leadersNear(phrase, NEAR)
    .filter((one) => one.end <= phrase.start)
    .reverse()
  // Without an article nothing says that it takes somebody up: only the one named last may be meant.
  for (const leader of phrase.grammar.definite ? near : near.slice(0, 1)) {
    const person = record.personById(leader.entity)
    if (!person) continue
    for (const term of record.termsOfPerson(person.index)) {
      const office = record.office(term.office)
      if (term.toDay > day! || office.country === undefined) continue
      const fits = officesOfState(record, phrase.role, office.country, phrase.lang)
      if (fits.some((one) => one.id === office.id)) return [{ office, certainty: 0.9 }]
    }
  }
  return []
}

/** How far back a name may stand that "the former president" takes up. */
const NEAR = 220

function officeById(record: KnowledgeRecord, phrase: Phrase, id: string, certainty: number): Reading[] {
  const [key = ""] = id.split("/")
  const offices = isState(key)
    ? officesOfState(record, phrase.role, key, phrase.lang)
    : officesOfBody(record, phrase.role, key)
  const office = offices.find((one) => one.id === id)
  return office ? [{ office, certainty }] : []
}

/** Does the page speak of the country, by name, adjective or capital, and of it first of all? */
function isAbout(page: Page, country: string): boolean {
  const counts = page.countries
  const own = counts.get(country) ?? 0
  return own > 0 && [...counts.values()].every((count) => count <= own)
}

/** "president of the company": linked on to something that is no country. */
function isLinkedOn(page: Page, phrase: Phrase): boolean {
  return phrase.grammar.complement?.test(page.gap(phrase.end, phrase.end + 30)) ?? false
}

/** "został prezydentem", "首相に就任した": case or particle say what somebody became, not who is meant. */
function isPredicate(page: Page, phrase: Phrase): boolean {
  const { predicateCase, predicateBehind } = phrase.grammar
  const head = page.hits[phrase.at]!
  if (predicateBehind?.test(page.gap(phrase.end, phrase.end + 12))) return true
  return predicateCase?.test(page.text.slice(head.nameStart, head.nameEnd)) ?? false
}

/** "the first president", "ostatni prezydent": the word for it is a hit; for digits see `isGeneric`. */
export function isCounted(page: Page, phrase: Phrase): boolean {
  return page
    .before(phrase.at, phrase.start)
    .some(
      (hit) => (hit.kind === "ordinal" || hit.code === "last") && /^[ -]?$/.test(page.gap(hit.nameEnd, phrase.start)),
    )
}

/** In languages with articles a back-reference needs a definite one. */
function isDefinite(page: Page, phrase: Phrase): boolean {
  const { definite, definiteForm } = phrase.grammar
  if (!definite && isPredicate(page, phrase)) return false
  if (!definite) return phrase.entries.some((entry) => (entry.alone ?? []).length > 0)
  const before = textBefore(page, phrase)
  if (definite.test(before)) return true
  // A noun in the definite form ("statsministern") needs no article; a capital sets an office apart.
  const word = page.text.slice(page.hits[phrase.at]!.nameStart, phrase.end)
  return definiteForm?.test(word) ?? false
}
