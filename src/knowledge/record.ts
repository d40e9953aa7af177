import { unpackDate } from "./calendar.ts"
import { labelLang, OPEN, ROLES, STATUSES, SUMMIT_KINDS, SUMMIT_STATUSES } from "./codes.ts"
import { labelsOf, lazyIndex, memo, provenanceColumns, rangesOf, textColumn } from "./columns.ts"
import type { Day, KnowledgeRecord, Office, Organisation, Person, Role, Summit, Term } from "./model.ts"
import { openTitles } from "./office-titles.ts"
import type { Pack } from "./pack.ts"
import { participantsOf } from "./participants.ts"
import { openPlaces } from "./places.ts"
import { representativeOf } from "./representative.ts"
import { openStrings } from "./strings.ts"
import { summitName } from "./summit-names.ts"

/** Offices that stand under another organisation's table but answer for a body with a key of its own. */
const BODIES: Record<string, string> = {
  EUCommission: "EU/organisation-head",
  EUCouncil: "EU/president-of-the-european-council",
  EUParliament: "EU/president-of-the-european-parliament",
  UNGA: "UN/president-of-the-un-general-assembly",
}

/** Opens the record over a pack. Nothing is read but the directory; rows are built when asked for, and kept. */
export function openRecord(pack: Pack): KnowledgeRecord {
  const strings = openStrings(pack)
  const text = (name: string) => textColumn(pack, strings, name)
  const offices = openOffices(pack, text)
  const persons = openPersons(pack, text)
  const terms = openTerms(pack, text, (name) => provenanceColumns(pack, strings, name))
  const summits = openSummits(pack, text, (name) => provenanceColumns(pack, strings, name))
  const personLabels = labelsOf(pack, strings, "person.label")
  const organisationLabels = labelsOf(pack, strings, "organisation.label")
  const acronyms = labelsOf(pack, strings, "organisation.acronym")
  const countryLabels = labelsOf(pack, strings, "country.label")
  const termsOfOffice = rangesOf(pack, "office.term")
  const termsOfPerson = rangesOf(pack, "person.term")
  const membersOf = rangesOf(pack, "organisation.member")
  const titles = openTitles(
    pack.numbers("title.pattern").length,
    text("title.pattern"),
    labelsOf(pack, strings, "title.label"),
  )
  const organisation = openOrganisations(pack, text)
  const country = {
    iso: text("country.iso"),
    lead: pack.bytes("country.lead"),
    earlier: text("country.earlier"),
    exceptions: text("country.exceptions"),
    count: pack.numbers("country.iso").length,
  }
  const countryByIso = lazyIndex(country.count, country.iso)
  const memberCountry = text("member.country")
  const memberFrom = pack.i32("member.fromDay")
  const memberTo = pack.i32("member.toDay")
  const memberKind = pack.bytes("member.kind")

  const places = openPlaces(pack, strings)
  const seriesLabels = labelsOf(pack, strings, "series.label")
  const seriesByKey = lazyIndex(pack.numbers("series.key").length, text("series.key"))
  const partyLabels = labelsOf(pack, strings, "party.label")
  const partyByName = lazyIndex(pack.numbers("party.name").length, text("party.name"))
  const summitParts = {
    pattern: (name: string, lang: string) => titles("organisation-head", name, lang),
    series: (key: string, lang: string) => firstOf(seriesByKey(key), (row) => seriesLabels(row, lang)),
    acronym: (key: string, lang: string) => firstOf(organisation.byKey(key), (row) => acronyms(row, lang)),
    organisation: (key: string, lang: string) =>
      firstOf(organisation.byKey(key), (row) => organisationLabels(row, lang)),
  }

  const record: KnowledgeRecord = {
    version: pack.version,
    asOf: pack.i32("record.asOf")[0] ?? 0,
    personCount: persons.count,
    person: persons.row,
    personById: (id) => firstOf(persons.byId(id), persons.row),
    personLabel: (index, lang) =>
      personLabels(index, labelLang(lang)) ?? persons.row(index).name.replace(/ \(.*\)$/, ""),
    partyLabel: (party, lang) => firstOf(partyByName(party), (row) => partyLabels(row, labelLang(lang))),
    termsOfPerson: (index) => termsOfPerson(index).map(terms.row).sort(byStart),
    office: offices.row,
    officesOfCountry: (iso, role) =>
      offices
        .byCountry(iso)
        .map(offices.row)
        .filter((office) => !role || office.role === role),
    officesOfOrganisation: (key) => {
      const body = BODIES[key]
      return body ? offices.byId(body).map(offices.row) : offices.byOrganisation(key).map(offices.row)
    },
    termsOfOffice: (office) => termsOfOffice(office).map(terms.row),
    holdersOn: (office, day, to = day) =>
      termsOfOffice(office)
        .filter((term) => terms.touches(term, day, to))
        .map(terms.row),
    termsBeginning: (from, to) => terms.beginning(from, to).map(terms.row).sort(byStart),
    titleLabel: (role, title, lang, gender) => titles(role, title, labelLang(lang), gender),
    officeLabel: (office, lang, gender) =>
      titles(offices.row(office).role, offices.row(office).title, labelLang(lang), gender),
    countryLabel: (iso, lang) => {
      const row = countryByIso(iso)[0]
      return row === undefined ? iso : (countryLabels(row, labelLang(lang)) ?? countryLabels(row, "en") ?? iso)
    },
    placeLabel: (place, lang) => places(place, labelLang(lang)),
    representative: (iso, organisation, day) => {
      const row = countryByIso(iso)[0]
      const lead = record.leadRole(iso)
      if (row === undefined) return lead
      const said = { lead, earlier: country.earlier(row), exceptions: country.exceptions(row) }
      return representativeOf(said, organisation, day)
    },
    countries: () => Array.from({ length: country.count }, (_, row) => country.iso(row)),
    leadRole: (iso) => ROLES[country.lead[countryByIso(iso)[0] ?? -1] ?? 2] ?? "head-of-government",
    organisationCount: organisation.count,
    organisation: organisation.row,
    organisationByKey: (key) => firstOf(organisation.byKey(key), organisation.row),
    organisationLabel: (index, lang) => organisationLabels(index, labelLang(lang)) ?? organisation.row(index).name,
    organisationAcronym: (index, lang) => acronyms(index, labelLang(lang)) ?? acronyms(index, "en"),
    membersOn: (key, day) => {
      const index = organisation.byKey(key)[0]
      if (index === undefined) return []
      return membersOf(index)
        .filter((m) => memberKind[m] === 0 && (memberFrom[m] ?? 0) <= day && day <= (memberTo[m] ?? 0))
        .map(memberCountry)
    },
    summitCount: summits.count,
    summit: summits.row,
    summitLabel: (index, lang) => {
      const label = labelLang(lang)
      return label === "en" ? summits.row(index).name : summitName(record, summitParts, summits.row(index), label)
    },
    summitById: (id) => firstOf(summits.byId(id), summits.row),
    summitsOfSeries: (series) => summits.bySeries(series).map(summits.row),
    summitsBetween: (from, to) => summits.between(from, to).map(summits.row),
    summitsAt: (place) => {
      const rows = place.city === undefined ? summits.byCountry(place.country ?? "") : summits.byCity(place.city)
      return rows.map(summits.row).filter((summit) => !place.country || summit.country === place.country)
    },
    participants: (index) =>
      participantsOf(record, summits.row(index), summits.participants(index), summits.guests(index)),
  }
  return record
}

function openPersons(pack: Pack, text: (name: string) => (row: number) => string) {
  const [id, name, party, home] = [text("person.id"), text("person.name"), text("person.party"), text("person.home")]
  const gender = pack.bytes("person.gender")
  const birth = pack.numbers("person.birth")
  const count = gender.length
  const row = memo(count, (index): Person => {
    const sex = gender[index]
    return {
      index,
      id: id(index),
      name: name(index),
      ...(sex === 1 ? { gender: "m" as const } : sex === 2 ? { gender: "f" as const } : {}),
      ...(party(index) ? { party: party(index) } : {}),
      ...(birth[index] ? { birth: unpackDate(birth[index]) } : {}),
      ...(home(index) ? { country: home(index) } : {}),
    }
  })
  return { count, row, byId: lazyIndex(count, id) }
}

function openOffices(pack: Pack, text: (name: string) => (row: number) => string) {
  const [id, title, country, body] = [
    text("office.id"),
    text("office.title"),
    text("office.country"),
    text("office.organisation"),
  ]
  const role = pack.bytes("office.role")
  const count = role.length
  const row = memo(
    count,
    (index): Office => ({
      index,
      id: id(index),
      role: ROLES[role[index] ?? 0] as Role,
      ...(country(index) ? { country: country(index) } : {}),
      ...(body(index) ? { organisation: body(index) } : {}),
      title: title(index),
    }),
  )
  return {
    row,
    byId: lazyIndex(count, id),
    byCountry: lazyIndex(count, country),
    byOrganisation: lazyIndex(count, body),
  }
}

type Provenances = (name: string) => ReturnType<typeof provenanceColumns>

function openTerms(pack: Pack, text: (name: string) => (row: number) => string, provenances: Provenances) {
  const [title, note] = [text("term.title"), text("term.note")]
  const person = pack.u16("term.person")
  const office = pack.u16("term.office")
  const [from, to] = [pack.numbers("term.from"), pack.numbers("term.to")]
  const [fromDay, toDay] = [pack.i32("term.fromDay"), pack.i32("term.toDay")]
  const status = pack.bytes("term.status")
  const provenance = provenances("term")
  const row = memo(
    person.length,
    (index): Term => ({
      index,
      person: person[index] ?? 0,
      office: office[index] ?? 0,
      from: unpackDate(from[index] ?? 0),
      to: unpackDate(to[index] ?? 0),
      fromDay: fromDay[index] ?? 0,
      toDay: toDay[index] === OPEN ? Number.POSITIVE_INFINITY : (toDay[index] ?? 0),
      status: STATUSES[status[index] ?? 0] ?? "regular",
      title: title(index),
      ...(note(index) ? { note: note(index) } : {}),
      ...provenance(index),
    }),
  )
  const touches = (index: number, day: Day, last: Day) => (fromDay[index] ?? 0) <= last && day <= (toDay[index] ?? 0)
  const beginning = (first: Day, last: Day): number[] => {
    const found: number[] = []
    for (let index = 0; index < fromDay.length; index++) {
      const day = fromDay[index] ?? 0
      if (first <= day && day <= last) found.push(index)
    }
    return found
  }
  return { row, touches, beginning }
}

function openOrganisations(pack: Pack, text: (name: string) => (row: number) => string) {
  const [key, id, name] = [text("organisation.key"), text("organisation.id"), text("organisation.name")]
  const count = pack.numbers("organisation.key").length
  const row = memo(count, (index): Organisation => ({ index, id: id(index), key: key(index), name: name(index) }))
  return { count, row, byKey: lazyIndex(count, key) }
}

function openSummits(pack: Pack, text: (name: string) => (row: number) => string, provenances: Provenances) {
  const [id, series, name, city] = [text("summit.id"), text("summit.series"), text("summit.name"), text("summit.city")]
  const [country, venue, host, outcome] = [
    text("summit.country"),
    text("summit.venue"),
    text("summit.host"),
    text("summit.outcome"),
  ]
  const number = pack.u16("summit.number")
  const [from, to] = [pack.numbers("summit.from"), pack.numbers("summit.to")]
  const [fromDay, toDay] = [pack.i32("summit.fromDay"), pack.i32("summit.toDay")]
  const [kind, status] = [pack.bytes("summit.kind"), pack.bytes("summit.status")]
  const provenance = provenances("summit")
  const count = number.length
  const bySeries = lazyIndex(count, series)
  const row = memo(count, (index): Summit => {
    const siblings = bySeries(series(index))
    const place = siblings.indexOf(index)
    const [previous, next] = [siblings[place - 1], siblings[place + 1]]
    return {
      index,
      id: id(index),
      series: series(index),
      ...(number[index] ? { number: number[index] } : {}),
      kind: SUMMIT_KINDS[kind[index] ?? 0] ?? "summit",
      name: name(index),
      from: unpackDate(from[index] ?? 0),
      to: unpackDate(to[index] ?? 0),
      fromDay: fromDay[index] ?? 0,
      toDay: toDay[index] ?? 0,
      city: city(index),
      country: country(index),
      ...(venue(index) ? { venue: venue(index) } : {}),
      ...(host(index) ? { host: host(index) } : {}),
      ...(outcome(index) ? { outcome: outcome(index) } : {}),
      status: SUMMIT_STATUSES[status[index] ?? 0] ?? "unconfirmed",
      ...(previous === undefined ? {} : { previous }),
      ...(next === undefined ? {} : { next }),
      ...provenance(index),
    }
  })
  const between = (first: Day, last: Day): number[] => {
    const found: number[] = []
    for (let index = 0; index < count && (fromDay[index] ?? 0) <= last; index++) {
      if ((toDay[index] ?? 0) >= first) found.push(index)
    }
    return found
  }
  return {
    count,
    row,
    between,
    participants: text("summit.participants"),
    guests: text("summit.guests"),
    byId: lazyIndex(count, id),
    bySeries,
    byCity: lazyIndex(count, city),
    byCountry: lazyIndex(count, country),
  }
}

function byStart(a: Term, b: Term): number {
  return a.fromDay - b.fromDay || a.toDay - b.toDay
}

function firstOf<T>(rows: readonly number[], read: (row: number) => T): T | undefined {
  return rows[0] === undefined ? undefined : read(rows[0])
}
