import { languageOf } from "../../language/languages.ts"
import type { Hit } from "../hit.ts"
import { type SummitPage, type SummitPhrase, TIGHT } from "./shape.ts"

/** "and", whatever article stands behind it or date before it. */
export function isJoined(phrase: SummitPhrase, gap: string): boolean {
  return phrase.and.test(gap) || gap.split(" ").some((word) => word !== "" && phrase.and.test(` ${word} `))
}

/** A party behind "and", not the next meeting ("the NATO summit and the G7 summit") nor what follows a place. */
export function isJoinedParty(page: SummitPage, phrase: SummitPhrase, hit: Hit): boolean {
  if (hit.kind !== "country" && hit.kind !== "organisation") return false
  if (phrase.places.length > 0 && phrase.body.countries.length === 0) return false
  return !page
    .behind(phrase.at, hit.nameEnd)
    .some((next) => next.kind === "summit" && TIGHT.test(page.text.slice(hit.nameEnd, next.nameStart)))
}

/** "国家领导人" in "金砖国家领导人" shares its first word with the body's name. */
export function isInOrganisation(page: SummitPage, hit: Hit): boolean {
  return page
    .between(hit.nameStart, hit.nameEnd)
    .some((other) => other.kind === "organisation" && other.nameStart < hit.nameStart && other.nameEnd > hit.nameStart)
}

/**
 * 米中首脳会談, 中美元首会晤, 한미 정상회담: the parties as one character each, directly before the noun. Read only where
 * the phrase names no body.
 */
export function readShortPair(page: SummitPage, phrase: SummitPhrase): void {
  const { shortCountries: short, shortCountriesApart: apart } = languageOf(phrase.lang)?.offices ?? {}
  const { body } = phrase
  if (!short || body.series || body.organisations.length > 0 || body.countries.length > 0) return
  const end = page.text[phrase.start - 1] === " " ? phrase.start - 1 : phrase.start
  let start = end
  while (end - start < 5 && (short.has(page.text[start - 1] ?? "") || isDotBetween(page.text, start, end))) start--
  const codes = [...page.text.slice(start, end)].flatMap((sign) => short.get(sign) ?? [])
  if (codes.length < 2 || (apart && /\p{L}/u.test(page.text[start - 1] ?? ""))) return
  body.countries.push(...codes)
  phrase.start = start
}

/** "한·미", "日・米" */
function isDotBetween(text: string, at: number, end: number): boolean {
  return at < end && /[·・]/.test(text[at - 1] ?? "")
}
