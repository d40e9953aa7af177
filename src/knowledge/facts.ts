import type { DateSource } from "../article/article.ts"
import type { EntityId, IsoDate, Participant, Provenance, SummitKind, TermStatus } from "./model.ts"

/** What a card shows. Plain data that crosses the message boundary; names are already in the reader's language. */
export type Facts = PersonFacts | OfficeFacts | OrganisationFacts | SummitFacts | DateFacts

export interface CountryFact {
  iso: string
  name: string
  /** How its flag is drawn (flags.ts), so that a card need not carry every flag. */
  flag?: string
}

export interface TermFact extends Provenance {
  entity: EntityId
  person: string
  office: string
  title: string
  country?: CountryFact
  organisation?: string
  from: IsoDate
  to: IsoDate | ""
  status: TermStatus
  note?: string
}

export interface SummitFact extends Provenance {
  entity: EntityId
  name: string
  series: string
  number?: number
  /** What sort of meeting. */
  form: SummitKind
  from: IsoDate
  to: IsoDate
  city: string
  country?: CountryFact
  /** Names of other leaders of the page who took part (see `FactsRequest.others`). */
  with?: string[]
}

interface FactsBase {
  /** The article's date the facts are told for; absent when unknown. */
  on?: IsoDate
  onInferred?: boolean
  /** Where it was found; absent where it was inferred. */
  onFrom?: DateSource
  /** The day the record was last checked; a later `on` is answered as of it. */
  asOf: IsoDate
}

export interface PersonFacts extends FactsBase {
  kind: "person"
  entity: EntityId
  name: string
  nameEn: string
  initials: string
  gender?: "m" | "f"
  party?: string
  /** The party's name is the record's English one, not the reader's. */
  partyEnglish?: boolean
  birth?: IsoDate
  country?: CountryFact
  /** Offices held on the article's date. */
  roles: TermFact[]
  /** Offices held as of the record's last check. */
  now: TermFact[]
  /** All terms, first to last: the timeline. */
  terms: TermFact[]
  /** Holder before and after in the main office on date. */
  previous?: TermFact
  next?: TermFact
  /** Summits around the article's date at which the person took part, latest first. */
  summits: SummitFact[]
}

export interface OfficeFacts extends FactsBase {
  kind: "office"
  office: string
  title: string
  country?: CountryFact
  organisation?: string
  /** Who held it on the article's date: one, two on a handover day, several where collective or disputed. */
  holders: TermFact[]
  now: TermFact[]
  previous?: TermFact
  next?: TermFact
  person?: PersonFacts
}

export interface OrganisationFacts extends FactsBase {
  kind: "organisation"
  entity: EntityId
  key: string
  name: string
  nameEn: string
  acronym?: string
  heads: TermFact[]
  memberCount: number
  members: CountryFact[]
  lastSummit?: SummitFact
  nextSummit?: SummitFact
}

export interface ParticipantFact extends Omit<Participant, "country"> {
  country?: CountryFact
  role?: string
}

export interface SummitFacts extends FactsBase, SummitFact {
  kind: "summit"
  venue?: string
  host?: string
  outcome?: string
  status: "held" | "planned" | "cancelled" | "unconfirmed"
  participants: ParticipantFact[]
  previous?: SummitFact
  next?: SummitFact
}

export interface DateFacts extends FactsBase {
  kind: "date"
  value: string
  from?: IsoDate
  to?: IsoDate
  /** Days from the article's date to the first day; negative before it. */
  daysFromArticle?: number
  summits: SummitFact[]
  handovers: TermFact[]
}
