/**
 * The fixed questions put to the Wikidata query service (CC0). Nothing of a page or of the reader goes into them:
 * the only thing that varies is the record's own last day and ids of its own.
 * Properties: P297 ISO code, P35 head of state, P6 head of government, P580/P582 start and end, P585 point in time,
 * P276 location, P17 country, P31/P279 kind, Q1072326 summit meeting.
 */

const PREFIXES = `PREFIX wd: <http://www.wikidata.org/entity/>
PREFIX wdt: <http://www.wikidata.org/prop/direct/>
PREFIX p: <http://www.wikidata.org/prop/>
PREFIX ps: <http://www.wikidata.org/prop/statement/>
PREFIX pq: <http://www.wikidata.org/prop/qualifier/>
PREFIX pqv: <http://www.wikidata.org/prop/qualifier/value/>
PREFIX wikibase: <http://wikiba.se/ontology#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
`

/** Who is head of state and of government now, of every state with an ISO code. Columns: iso, role, person, name, start, end. */
export const CURRENT_HOLDERS = `${PREFIXES}SELECT ?iso ?role ?person ?name ?start ?end WHERE {
  ?country wdt:P297 ?iso .
  {
    ?country p:P35 ?statement . ?statement ps:P35 ?person . BIND("head-of-state" AS ?role)
  } UNION {
    ?country p:P6 ?statement . ?statement ps:P6 ?person . BIND("head-of-government" AS ?role)
  }
  ?statement wikibase:rank ?rank . FILTER(?rank != wikibase:DeprecatedRank)
  ?statement pq:P580 ?start .
  OPTIONAL { ?statement pq:P582 ?end }
  FILTER(!BOUND(?end))
  ?person rdfs:label ?name . FILTER(LANG(?name) = "en")
}
ORDER BY ?iso ?role ?start`

/**
 * All terms of a state's two main offices (P1906, P1313) with a first day known to the day, for maintainers.
 * Columns: role, person, name, start, end, endPrecision (11 is a day).
 */
export function termsOf(iso: string): string {
  if (!/^[A-Z]{2}$/.test(iso)) throw new Error(`not a country: ${iso}`)
  return `${PREFIXES}SELECT ?role ?person ?name ?start ?end ?endPrecision WHERE {
  ?country wdt:P297 "${iso}" .
  {
    ?country wdt:P1906 ?office . BIND("head-of-state" AS ?role)
  } UNION {
    ?country wdt:P1313 ?office . BIND("head-of-government" AS ?role)
  }
  ?person p:P39 ?statement . ?statement ps:P39 ?office ; wikibase:rank ?rank .
  FILTER(?rank != wikibase:DeprecatedRank)
  ?statement pqv:P580 ?startValue . ?startValue wikibase:timeValue ?start ; wikibase:timePrecision 11 .
  OPTIONAL { ?statement pqv:P582 ?endValue . ?endValue wikibase:timeValue ?end ; wikibase:timePrecision ?endPrecision }
  ?person rdfs:label ?name . FILTER(LANG(?name) = "en")
}
ORDER BY ?role ?start ?person`
}

/** Summit meetings that begin after a day of the record's own. Columns: summit, name, start, end, place, iso. */
export function summitsAfter(day: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Error(`not an ISO day: ${day}`)
  return `${PREFIXES}SELECT ?summit ?name ?start ?end ?place ?iso WHERE {
  ?summit wdt:P31/wdt:P279* wd:Q1072326 ; rdfs:label ?name . FILTER(LANG(?name) = "en")
  { ?summit wdt:P585 ?start } UNION { ?summit wdt:P580 ?start }
  FILTER(?start > "${day}T00:00:00Z"^^xsd:dateTime)
  OPTIONAL { ?summit wdt:P582 ?end }
  OPTIONAL { ?summit wdt:P276 ?where . ?where rdfs:label ?place . FILTER(LANG(?place) = "en") }
  OPTIONAL { ?summit wdt:P17/wdt:P297 ?iso }
}
ORDER BY ?start ?summit`
}

/** Names of persons in the languages of the record. Columns: person, name (with its language). At most 50 ids a call. */
export function namesOf(ids: readonly string[], langs: readonly string[]): string {
  if (ids.length === 0 || ids.length > 50) throw new Error("1 to 50 ids a call")
  for (const id of ids) if (!/^Q[1-9]\d{0,11}$/.test(id)) throw new Error(`not a Wikidata id: ${id}`)
  for (const lang of langs) if (!/^[a-z]{2,3}(-[a-z]{2,4})?$/.test(lang)) throw new Error(`not a language: ${lang}`)
  return `${PREFIXES}SELECT ?person ?name WHERE {
  VALUES ?person { ${ids.map((id) => `wd:${id}`).join(" ")} }
  ?person rdfs:label ?name .
  FILTER(LANG(?name) IN (${langs.map((lang) => `"${lang}"`).join(", ")}))
}
ORDER BY ?person ?name`
}
