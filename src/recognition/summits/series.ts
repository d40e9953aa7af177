import type { SummitSense } from "../../language/grammar.ts"

/** What a summit phrase says of the body that meets. */
export interface Body {
  /** Keys of organisations, in order. */
  organisations: readonly string[]
  /** ISO codes of countries that are no place: "EU-Russia summit", "talks between A and B". */
  countries: readonly string[]
  /** Series named by the word itself ("climate summit"). */
  series?: string
  sense: SummitSense
  /** Heads of government are said to meet, not heads of state. */
  ofGovernments?: boolean
}

/** Series of the record by the organisation that meets, where the two are not called the same. */
const BY_ORGANISATION: Readonly<Record<string, readonly string[]>> = {
  G7: ["G7", "G8"],
  G8: ["G8", "G7"],
  EU: ["EuropeanCouncil"],
  EUCouncil: ["EuropeanCouncil"],
  EUCommission: ["EuropeanCouncil"],
  UN: ["UNGA", "UN-conf"],
  Commonwealth: ["CHOGM"],
  BucharestNine: ["B9"],
  WeimarTriangle: ["Weimar"],
  NormandyFormat: ["Normandy"],
  PacificIslandsForum: ["PIF"],
  BeltAndRoadForum: ["BeltAndRoad"],
  UNFCCC: ["COP"],
  OAS: ["SummitOfTheAmericas"],
  OAU: ["AU"],
}

/** Series of two parties, written as the record writes them. */
const BY_PAIR: readonly (readonly [string, string, string])[] = [
  ["EU", "RU", "EU-Russia"],
  ["EU", "US", "EU-US"],
  ["EU", "CN", "EU-China"],
  ["EU", "UA", "EU-Ukraine"],
  ["EU", "GB", "EU-UK"],
  ["EU", "JP", "EU-Japan"],
  ["EU", "IN", "EU-India"],
  ["EU", "KR", "EU-Korea"],
  ["EU", "CA", "EU-Canada"],
  ["EU", "TR", "EU-Turkey"],
  ["EU", "MD", "EU-Moldova"],
  ["EU", "ZA", "EU-SouthAfrica"],
  ["EU", "EG", "EU-Egypt"],
  ["EU", "AU", "EU-AU"],
  ["EU", "CELAC", "EU-CELAC"],
  ["EU", "GCC", "EU-GCC"],
  ["ASEAN", "IN", "ASEAN-partner"],
  ["ASEAN", "CN", "ASEAN-partner"],
  ["ASEAN", "JP", "ASEAN-partner"],
  ["ASEAN", "KR", "ASEAN-partner"],
  ["ASEAN", "US", "ASEAN-partner"],
  ["ASEAN", "AU", "ASEAN-partner"],
  ["ASEAN", "GCC", "ASEAN-partner"],
  ["ASEAN", "EU", "ASEAN-partner"],
  ["US", "RU", "US-Russia"],
  ["US", "SU", "US-Russia"],
  ["US", "CN", "US-China"],
  ["US", "KP", "US-DPRK"],
  ["US", "UA", "US-Ukraine"],
  ["RU", "CN", "Xi-Putin"],
  ["RU", "KP", "Russia-DPRK"],
  ["RU", "IN", "India-Russia"],
  ["CN", "IN", "Xi-Modi"],
  ["CN", "KP", "China-DPRK"],
  ["KR", "KP", "Inter-Korean"],
  ["FR", "DE", "Franco-German"],
  ["CN", "ArabLeague", "ChinaArab"],
  ["EU", "Africa", "EU-AU"],
  ["RU", "Africa", "RussiaAfrica"],
  ["US", "Africa", "USAfrica"],
  ["CN", "Africa", "FOCAC"],
  ["JP", "Africa", "TICAD"],
  ["EU", "Balkans", "EU-WB"],
  ["CN", "CentralAsia", "ChinaCentralAsia"],
  ["RU", "CentralAsia", "RussiaCentralAsia"],
  ["EU", "CentralAsia", "EU-CentralAsia"],
  ["US", "CentralAsia", "C5+1"],
]

/** Series a phrase may mean, best first; empty where it names no body. */
export function seriesOf(body: Body): readonly string[] {
  // Japanese "サミット" alone is the seven's; another body before it takes it over.
  const taken = body.series === "G7" && (body.organisations.length > 0 || body.countries.length > 0)
  if (body.series && !taken) return [body.series, ...(body.series === "G7" ? ["G8"] : [])]
  const parties = [...body.organisations, ...body.countries]
  const pairs = BY_PAIR.filter(([a, b]) => parties.includes(a) && parties.includes(b)).map(([, , series]) => series)
  if (pairs.length > 0) return pairs
  // "EU–Africa": an organisation with a party the record has no series for is no summit of its own members.
  if (body.organisations.length > 0 && body.countries.length > 0) return []
  const [key] = body.organisations
  if (!key) return []
  if (key === "SCO" && body.ofGovernments) return ["SCO-HoG"]
  return BY_ORGANISATION[key] ?? [key]
}
