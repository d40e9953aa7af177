import type { KnowledgeRecord, Summit } from "./model.ts"
import { organisationOf } from "./participants.ts"

/** Summits that are named by body, place and year. */
const BODY_SUMMITS: readonly Summit["kind"][] = ["summit", "extraordinary", "conference"]

/** Languages in which a full name may stand beside "summit" as it is; the others would have to inflect it. */
const UNINFLECTED = new Set(["ar", "zh", "zh-Hant", "ja", "ko", "hi"])

/** Summits of two: the organisation, and a country or a second organisation. */
const PAIRS: Readonly<Record<string, readonly [string, string]>> = {
  "EU-AU": ["EU", "AU"],
  "EU-CELAC": ["EU", "CELAC"],
  "EU-Canada": ["EU", "CA"],
  "EU-China": ["EU", "CN"],
  "EU-Egypt": ["EU", "EG"],
  "EU-GCC": ["EU", "GCC"],
  "EU-India": ["EU", "IN"],
  "EU-Japan": ["EU", "JP"],
  "EU-Korea": ["EU", "KR"],
  "EU-Moldova": ["EU", "MD"],
  "EU-Russia": ["EU", "RU"],
  "EU-SouthAfrica": ["EU", "ZA"],
  "EU-Turkey": ["EU", "TR"],
  "EU-UK": ["EU", "GB"],
  "EU-Ukraine": ["EU", "UA"],
  "ASEAN-partner": ["ASEAN", "ASEAN"],
}

/** More people are no name. */
const MOST_NAMES = 3

/** What a summit's name is made of. */
interface Parts {
  /** A pattern of tables/offices/titles.tsv. */
  pattern(name: "@summit" | "@series" | "@between" | "@meeting", lang: string): string
  series(key: string, lang: string): string | undefined
  acronym(organisation: string, lang: string): string | undefined
  organisation(key: string, lang: string): string | undefined
}

/**
 * A summit's name in a language other than English, which is the record's: what its series is called there, else its
 * body, else the people who met, else where and when. The record's keys are no names and never stand for one.
 */
export function summitName(record: KnowledgeRecord, parts: Parts, summit: Summit, lang: string): string {
  const fill = (pattern: "@summit" | "@series" | "@meeting", who: string) =>
    parts
      .pattern(pattern, lang)
      .replace("{body}", who)
      .replace(
        "{place}",
        summit.city ? record.placeLabel(summit.city, lang) : record.countryLabel(summit.country, lang),
      )
      .replace("{year}", summit.from.slice(0, 4))
  const body = (key: string): string | undefined =>
    parts.acronym(key, lang) ??
    (UNINFLECTED.has(lang) ? parts.organisation(key, lang) : undefined) ??
    parts.acronym(key, "en")

  const series = parts.series(summit.series, lang)
  if (series) return fill("@series", series)
  const pair = PAIRS[summit.series]
  if (pair) {
    const names = [...new Set(pair)].map((key) =>
      /^[A-Z]{2}$/.test(key) && key !== "EU" && key !== "AU" ? record.countryLabel(key, lang) : body(key),
    )
    return fill("@series", parts.pattern("@between", lang).replace("{body}", names.join("–")))
  }
  const own = BODY_SUMMITS.includes(summit.kind) ? body(organisationOf(summit.series)) : undefined
  if (own) return fill("@summit", own)
  const people = record.participants(summit.index).filter((one) => one.capacity !== "guest")
  const named = people.length > 0 && people.length <= MOST_NAMES
  const names = named
    ? people.map((one) => (one.person === undefined ? bare(one.name) : record.personLabel(one.person, lang)))
    : []
  return fill("@meeting", names.join("–")).replace(/^[\s،,、，]+/u, "")
}

/** "President Denis Sassou-Nguesso (Congo, Republic of)", whom the record does not have, without title and country. */
function bare(name: string): string {
  return name
    .replace(/ \([^)]*\)$/, "")
    .replace(/^(?:Vice )?(?:President|Prime Minister|King|Queen|Emperor|Chancellor) /, "")
}
