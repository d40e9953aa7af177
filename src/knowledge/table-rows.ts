import type { EntityId, IsoDate, Provenance, Role, SummitKind, TermStatus } from "./model.ts"

/** The rows of the fact tables as read, one type a table. */

/** Names by language code of ours ("de", "zh-Hant"); "en" also stands for every Latin-script language without its own. */
export type Names = Record<string, string[]>

export interface PersonRow {
  id: EntityId
  /** English Wikipedia title. */
  name: string
  gender?: "m" | "f"
  party?: string
  birth?: IsoDate
  /** Full names; first of each is the usual one. */
  names: Names
  /** Surname or press short form. Key "latin" holds for all Latin-script languages. */
  short: Names
  /** File the row stands in: the main country, "_organisations" or "_other". */
  home: string
  source: string
  checked: IsoDate
}

export interface TermRow extends Provenance {
  /** ISO code of the country, or key of the organisation for heads of organisations. */
  country?: string
  organisation?: string
  role: Role
  title: string
  person: EntityId
  from: IsoDate
  to: IsoDate | ""
  status: TermStatus
  note?: string
  /** "terms/DE.tsv:12", for messages. */
  at: string
}

export interface OrganisationRow extends Provenance {
  key: string
  id: EntityId
  name: string
  names: Names
  acronyms: Names
}

export interface MembershipRow extends Provenance {
  organisation: string
  country: string
  from: IsoDate | ""
  to: IsoDate | ""
  kind: "member" | "partner" | "associate"
  note?: string
  at: string
}

export interface SummitRow extends Provenance {
  id: EntityId
  series: string
  number?: number
  kind: SummitKind
  name: string
  from: IsoDate
  to: IsoDate
  city: string
  country: string
  venue?: string
  host?: string
  /** "members" (compute them) or names, parted by ";"; "−Name (represented by Other)" records an absence. */
  participants?: string
  guests?: string
  outcome?: string
  next?: string
  status: "held" | "planned" | "cancelled" | "unconfirmed"
  at: string
}

export interface Metonym {
  /** capital, seat, seat-pm, parliament, ministry-foreign, nickname-leader … */
  what: string
  forms: string[]
}

export interface CountryRow {
  /** ISO 3166-1 alpha-2, or SU, DD, YU, CS of ended states. */
  iso: string
  /** Whose holder speaks for the country at summits. */
  lead: Role
  /** Who did before: "head-of-government until 2014-08-28". */
  earlier: string
  /** In which organisations it is another: "NATO=head-of-state; APEC=nobody". */
  exceptions: string
  names: Record<string, string>
  adjectives: Names
  people: Names
  metonyms: Record<string, Metonym[]>
}

/** What an office is called in a language, masculine and feminine parted by "/". */
export interface TitleRow {
  /** Beginning of the English title, or "@role". */
  pattern: string
  labels: Record<string, string>
}

/** What a series of summits is called; absent languages and series are told by their body. */
export interface SeriesRow {
  series: string
  labels: Record<string, string>
}

/** What a party is called; absent languages show its English name. */
export interface PartyRow {
  party: string
  labels: Record<string, string>
}

export interface Tables {
  parties: PartyRow[]
  series: SeriesRow[]
  titles: TitleRow[]
  persons: PersonRow[]
  terms: TermRow[]
  organisations: OrganisationRow[]
  memberships: MembershipRow[]
  summits: SummitRow[]
  countries: CountryRow[]
}
