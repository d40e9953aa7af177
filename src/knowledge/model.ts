/**
 * The shapes of what we know, as the record answers with them. Plain data, no behaviour:
 * recognition, card and command line share these and nothing else of this room's inside.
 */

/** A Wikidata id ("Q15031") where one is known, else a stable id of ours ("person/helmut-schmidt", "summit/sco-2024-astana", "organisation/sco"). */
export type EntityId = string

/** Days since 1970-01-01, proleptic Gregorian calendar, UTC. */
export type Day = number

/** An ISO 8601 day, month or year: "2024-07-03", "2024-07", "2024". */
export type IsoDate = string

export type Role =
  | "head-of-state"
  | "monarch"
  | "head-of-government"
  | "paramount-leader"
  | "foreign-minister"
  | "vice-president"
  | "organisation-head"

export type TermStatus = "regular" | "acting" | "interim" | "disputed" | "co" | "designate"

/** How far a row can be relied on: two independent sources, one, or memory only. */
export type Trust = "verified" | "single-source" | "unverified"

export interface Provenance {
  /** Where the row comes from, short: "Wikidata (CC0)", "bundesregierung.de". */
  source: string
  /** ISO day on which somebody last checked the row. */
  checked: IsoDate
  trust: Trust
}

export interface Person {
  /** Position in the pack; stable within one pack version only. */
  index: number
  id: EntityId
  /** English Wikipedia title. */
  name: string
  gender?: "m" | "f"
  party?: string
  birth?: IsoDate
  /** The country (ISO 3166-1 alpha-2, or SU, DD, YU, CS …) of the person's main office. */
  country?: string
}

export interface Office {
  index: number
  /** "DE/head-of-government", "NATO/organisation-head"; several of one role carry a suffix: "BA/head-of-state/croat-member". */
  id: string
  role: Role
  country?: string
  organisation?: string
  /** English title: "Chancellor of Germany". */
  title: string
}

export interface Term extends Provenance {
  index: number
  person: number
  office: number
  /** Written as known: a day, a month or a year. */
  from: IsoDate
  /** Empty while the term goes on. */
  to: IsoDate | ""
  /** First day that can belong to the term (a bare year counts from 1 January). */
  fromDay: Day
  /** Last day that can belong to the term, inclusive; Infinity while it goes on. */
  toDay: Day
  status: TermStatus
  /** What the office was called in this term, in English. */
  title: string
  note?: string
}

export interface Organisation {
  index: number
  id: EntityId
  /** Our short key: "SCO", "NATO", "EU". */
  key: string
  /** English Wikipedia title. */
  name: string
}

export type SummitKind = "summit" | "extraordinary" | "conference" | "bilateral" | "state-visit" | "working-visit"

export interface Summit extends Provenance {
  index: number
  id: EntityId
  /** "SCO", "G7", "EuropeanCouncil", "COP", "US-Russia", "Visit" … */
  series: string
  number?: number
  kind: SummitKind
  /** English name: "24th meeting of the SCO Council of Heads of State". */
  name: string
  from: IsoDate
  to: IsoDate
  fromDay: Day
  toDay: Day
  city: string
  country: string
  venue?: string
  host?: string
  outcome?: string
  status: "held" | "planned" | "cancelled" | "unconfirmed"
  previous?: number
  next?: number
}

export interface Participant {
  country?: string
  organisation?: string
  person?: number
  /** As recorded where the person is not in the record. */
  name: string
  capacity: "member" | "guest" | "host"
  /** Who came instead, where the leader stayed away. */
  representedBy?: string
  absent?: boolean
}

/** Questions of the record. Every look-up is by index or key in a typed array: no parsing, microseconds. */
export interface KnowledgeRecord {
  readonly version: string
  /** The day up to which the record was checked. Later questions are answered "as of" it. */
  readonly asOf: Day
  readonly personCount: number
  person(index: number): Person
  personById(id: EntityId): Person | undefined
  /** The person's name in a language of ours, else in English. */
  personLabel(index: number, lang: string): string
  termsOfPerson(index: number): readonly Term[]
  office(index: number): Office
  /** Offices of a country ("CN"), all roles or one. */
  officesOfCountry(country: string, role?: Role): readonly Office[]
  officesOfOrganisation(key: string): readonly Office[]
  /** What a party is called in a language, where that is known. */
  partyLabel(party: string, lang: string): string | undefined
  /** Ordered by first day. */
  termsOfOffice(office: number): readonly Term[]
  /** All who held the office on that day; on a handover day both. `to` widens the question to a range. */
  holdersOn(office: number, day: Day, to?: Day): readonly Term[]
  /** Terms that begin on the days from..to, ordered by first day. */
  termsBeginning(from: Day, to: Day): readonly Term[]
  /** Office title in a language, by the holder's gender where the language has both. */
  officeLabel(office: number, lang: string, gender?: "m" | "f"): string
  /** The same for a title of one term, which may differ from the office's latest. */
  titleLabel(role: Role, title: string, lang: string, gender?: "m" | "f"): string
  countryLabel(country: string, lang: string): string
  /** A summit's name in a language, from its body, place and year where the record has only the English one. */
  summitLabel(index: number, lang: string): string
  /** A summit's place in a language, city by city; English where it has no name there. */
  placeLabel(place: string, lang: string): string
  /** ISO codes of all countries the record has a name for. */
  countries(): readonly string[]
  readonly organisationCount: number
  organisation(index: number): Organisation
  organisationByKey(key: string): Organisation | undefined
  organisationLabel(index: number, lang: string): string
  /** The acronym used in a language, if any. */
  organisationAcronym(index: number, lang: string): string | undefined
  /** Whose holder speaks for the country at summits. */
  leadRole(country: string): Role
  /** The same in one organisation on one day; undefined where nobody of the record does. */
  representative(country: string, organisation: string, day: Day): Role | undefined
  /** ISO codes of the members on that day. */
  membersOn(organisation: string, day: Day): readonly string[]
  readonly summitCount: number
  summit(index: number): Summit
  summitById(id: EntityId): Summit | undefined
  /** Ordered by first day. */
  summitsOfSeries(series: string): readonly Summit[]
  /** Summits that touch the days from..to, ordered by first day. */
  summitsBetween(from: Day, to: Day): readonly Summit[]
  /** By city or country of the place. */
  summitsAt(place: { city?: string; country?: string }): readonly Summit[]
  participants(summit: number): readonly Participant[]
}
