import type {
  CountryFact,
  DateFacts,
  OfficeFacts,
  OrganisationFacts,
  ParticipantFact,
  PersonFacts,
  SummitFact,
  SummitFacts,
  TermFact,
} from "../../src/knowledge/facts.ts"
import { FLAGS } from "../../src/knowledge/flags.ts"

/** Facts of every kind, as the record would answer for an article of 3 July 2024. */
const PROVENANCE = { source: "Wikidata (CC0)", checked: "2026-08-22", trust: "verified" } as const
const AS_OF = { on: "2024-07-03", asOf: "2026-08-22" }

const country = (iso: string, name: string): CountryFact => ({ iso, name, flag: FLAGS[iso] })
const CHINA = country("CN", "China")
const GERMANY = country("DE", "Germany")
const KAZAKHSTAN = country("KZ", "Kazakhstan")
const USA = country("US", "United States")

export function term(
  person: string,
  office: string,
  title: string,
  from: string,
  to: string,
  more: Partial<TermFact> = {},
): TermFact {
  return { entity: `person/${person}`, person, office, title, from, to, status: "regular", ...PROVENANCE, ...more }
}

function summit(
  name: string,
  from: string,
  to: string,
  city: string,
  where: CountryFact,
  more: Partial<SummitFact> = {},
): SummitFact {
  return {
    entity: `summit/${name}`,
    name,
    series: "SCO",
    form: "summit",
    from,
    to,
    city,
    country: where,
    ...PROVENANCE,
    ...more,
  }
}

const PRESIDENT = term("Xi Jinping", "CN/head-of-state", "President of China", "2013-03-14", "", { country: CHINA })
const SECRETARY = term("Xi Jinping", "CN/paramount-leader", "General Secretary", "2012-11-15", "", { country: CHINA })
const SCHOLZ = term("Olaf Scholz", "DE/head-of-government", "Chancellor of Germany", "2021-12-08", "2025-05-06")
const MERZ = term("Friedrich Merz", "DE/head-of-government", "Chancellor of Germany", "2025-05-06", "")
const MERKEL = term("Angela Merkel", "DE/head-of-government", "Chancellor of Germany", "2005-11-22", "2021-12-08")

export const person: PersonFacts = {
  kind: "person",
  entity: "Q15031",
  name: "Xi Jinping",
  nameEn: "Xi Jinping",
  initials: "XJ",
  party: "Chinese Communist Party",
  birth: "1953-06-15",
  country: CHINA,
  ...AS_OF,
  roles: [PRESIDENT, SECRETARY],
  now: [PRESIDENT, SECRETARY],
  terms: [
    term("Xi Jinping", "CN/vice-president", "Vice President of China", "2008-03-15", "2013-03-14"),
    SECRETARY,
    PRESIDENT,
  ],
  previous: term("Hu Jintao", "CN/head-of-state", "President of China", "2003-03-15", "2013-03-14"),
  summits: [
    summit("State visit to China", "2024-05-16", "2024-05-17", "Beijing", CHINA, { with: ["Vladimir Putin"] }),
    summit("22nd SCO summit", "2022-09-15", "2022-09-16", "Samarkand", country("UZ", "Uzbekistan"), {
      with: ["Narendra Modi"],
    }),
    summit("14th BRICS summit", "2022-06-23", "2022-06-24", "Beijing", CHINA, { with: ["Vladimir Putin"] }),
    summit("19th SCO summit", "2019-06-13", "2019-06-14", "Bishkek", country("KG", "Kyrgyzstan"), {
      with: ["Vladimir Putin"],
    }),
  ],
}

/** In office then, no longer now. */
export const former: PersonFacts = {
  ...person,
  entity: "Q61053",
  name: "Olaf Scholz",
  nameEn: "Olaf Scholz",
  initials: "OS",
  party: "SPD",
  country: GERMANY,
  onInferred: true,
  roles: [SCHOLZ],
  now: [],
  terms: [SCHOLZ],
  previous: MERKEL,
  next: MERZ,
  summits: [],
}

export const office: OfficeFacts = {
  kind: "office",
  office: "DE/head-of-government",
  title: "Chancellor of Germany",
  country: GERMANY,
  ...AS_OF,
  holders: [SCHOLZ],
  now: [MERZ],
  previous: MERKEL,
  next: MERZ,
  person: former,
}

export const handover: OfficeFacts = {
  kind: "office",
  office: "US/head-of-state",
  title: "President of the United States",
  country: USA,
  on: "2025-01-20",
  asOf: "2026-08-22",
  holders: [
    term("Joe Biden", "US/head-of-state", "President of the United States", "2021-01-20", "2025-01-20"),
    term("Donald Trump", "US/head-of-state", "President of the United States", "2025-01-20", ""),
  ],
  now: [term("Donald Trump", "US/head-of-state", "President of the United States", "2025-01-20", "")],
}

const came = (name: string, where: CountryFact, more: Partial<ParticipantFact> = {}): ParticipantFact => ({
  name,
  country: where,
  role: `President of ${where.name}`,
  capacity: "member",
  ...more,
})

export const gathering: SummitFacts = {
  ...summit("24th SCO summit", "2024-07-03", "2024-07-04", "Astana", KAZAKHSTAN, { number: 24 }),
  kind: "summit",
  ...AS_OF,
  venue: "Palace of Independence",
  host: "Kassym-Jomart Tokayev",
  outcome: "Belarus became the tenth member.",
  status: "held",
  participants: [
    came("Kassym-Jomart Tokayev", KAZAKHSTAN, { capacity: "host" }),
    came("Xi Jinping", CHINA),
    came("Vladimir Putin", country("RU", "Russia")),
    came("Narendra Modi", country("IN", "India"), { representedBy: "Subrahmanyam Jaishankar", absent: true }),
    came("Shehbaz Sharif", country("PK", "Pakistan")),
    came("Sadyr Japarov", country("KG", "Kyrgyzstan")),
    came("Emomali Rahmon", country("TJ", "Tajikistan")),
    came("Shavkat Mirziyoyev", country("UZ", "Uzbekistan")),
    came("Alexander Lukashenko", country("BY", "Belarus"), { absent: true }),
    came("António Guterres", country("ZZ", "Nowhere"), {
      capacity: "guest",
      country: undefined,
      organisation: "UN",
      role: undefined,
    }),
  ],
  previous: summit("23rd SCO summit", "2023-07-04", "2023-07-04", "New Delhi", country("IN", "India")),
  next: summit("25th SCO summit", "2025-08-31", "2025-09-01", "Tianjin", CHINA),
}

export const organisation: OrganisationFacts = {
  kind: "organisation",
  entity: "organisation/sco",
  key: "SCO",
  name: "Shanghai Cooperation Organisation",
  nameEn: "Shanghai Cooperation Organisation",
  acronym: "SCO",
  ...AS_OF,
  heads: [term("Zhang Ming", "SCO/organisation-head", "Secretary-General", "2022-01-01", "2024-12-31")],
  memberCount: 2,
  members: [CHINA, KAZAKHSTAN],
  lastSummit: gathering.previous,
  nextSummit: gathering.next,
}

export const date: DateFacts = {
  kind: "date",
  value: "2024-07-03",
  from: "2024-07-03",
  to: "2024-07-03",
  daysFromArticle: 0,
  ...AS_OF,
  summits: [summit("24th SCO summit", "2024-07-03", "2024-07-04", "Astana", KAZAKHSTAN)],
  handovers: [
    term("Dick Schoof", "NL/head-of-government", "Prime Minister", "2024-07-02", "", {
      country: country("NL", "Netherlands"),
      trust: "single-source",
    }),
  ],
}

export const half: DateFacts = {
  kind: "date",
  value: "2024-H1",
  from: "2024-01-01",
  to: "2024-06-30",
  daysFromArticle: -184,
  ...AS_OF,
  onInferred: true,
  summits: [],
  handovers: [],
}

export const ALL = { person, former, office, handover, gathering, organisation, date, half }
