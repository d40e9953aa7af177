import type { Day, KnowledgeRecord, Participant, Role, Summit, Term } from "./model.ts"

/** Series whose members are those of an organisation under another key. */
const ORGANISATION_OF: Record<string, string> = {
  EuropeanCouncil: "EU",
  "SCO-HoG": "SCO",
  B9: "BucharestNine",
  PIF: "PacificIslandsForum",
  Weimar: "WeimarTriangle",
  CHOGM: "Commonwealth",
}

/** The organisation that meets in a series of summits. */
export function organisationOf(series: string): string {
  return ORGANISATION_OF[series] ?? series
}

/** Above this number a list of all members says nothing. */
const LONGEST_LIST = 80

/**
 * Who took part. "members" is computed: the members of the series' organisation on the summit's first day, each by the
 * holder of the office that speaks for it; then what is recorded of absences and substitutes is laid over.
 * Other entries are names, resolved in the record where it has the person.
 */
export function participantsOf(
  record: KnowledgeRecord,
  summit: Summit,
  recorded: string,
  guests: string,
): readonly Participant[] {
  const participants: Participant[] = []
  const entries = parts(recorded)
  if (entries.some((entry) => /^members\b/.test(entry))) participants.push(...members(record, summit, entries))
  for (const entry of entries) {
    if (/^members\b/.test(entry)) continue
    if (entry.startsWith("−")) layAbsence(record, participants, summit, entry.slice(1))
    else participants.push(named(record, summit, entry, "member"))
  }
  for (const guest of parts(guests)) participants.push(named(record, summit, guest, "guest"))
  if (summit.host) {
    const host = personNamed(record, summit.host, summit.fromDay)
    const own = participants.find((one) => (host === undefined ? one.name === summit.host : one.person === host))
    if (own) own.capacity = "host"
  }
  return participants
}

function members(record: KnowledgeRecord, summit: Summit, entries: readonly string[]): Participant[] {
  const key = organisationOf(summit.series)
  const countries = record.membersOn(key, summit.fromDay)
  const joined = record.membersOn(key, summit.toDay).filter((iso) => !countries.includes(iso))
  const all = [...countries, ...joined]
  if (all.length === 0 || all.length > LONGEST_LIST) return []
  const byPrimeMinister = summit.series === "SCO-HoG" || entries.some((entry) => /prime ministers/.test(entry))
  return all.map((country) => {
    const lead = leadOf(record, key, country, summit.toDay, byPrimeMinister)
    const person = lead && record.person(lead.person)
    return {
      country,
      ...(person ? { person: person.index } : {}),
      name: person?.name ?? record.countryLabel(country, "en"),
      capacity: "member",
    }
  })
}

/** The term of the one who speaks for a country on a day; nobody where the office that does is vacant or unknown. */
function leadOf(
  record: KnowledgeRecord,
  organisation: string,
  country: string,
  day: Day,
  byPrimeMinister: boolean,
): Term | undefined {
  const lead = byPrimeMinister ? "head-of-government" : record.representative(country, organisation, day)
  if (lead === undefined) return undefined
  const others: Role[] = ["head-of-government", "head-of-state", "monarch"]
  for (const role of byPrimeMinister ? [lead] : [lead, ...others]) {
    for (const office of record.officesOfCountry(country, role)) {
      const terms = record.holdersOn(office.index, day).filter((term) => term.status !== "disputed")
      const term = terms.find((one) => one.status === "regular") ?? terms[0]
      if (term) return term
    }
  }
  return undefined
}

/** "Narendra Modi (represented by S. Jaishankar; by video)", "Donald Trump (US boycott)". */
function layAbsence(record: KnowledgeRecord, participants: Participant[], summit: Summit, entry: string): void {
  const [, who = "", remark = ""] = /^(.*?)(?: \((.*)\))?$/.exec(entry) ?? []
  const countries = countriesNamed(record, who)
  if (countries.length > 0) {
    for (const one of participants) if (one.country && countries.includes(one.country)) one.absent = true
    return
  }
  const person = personNamed(record, who, summit.fromDay)
  let absent = participants.find((one) => (person === undefined ? one.name === who : one.person === person))
  if (!absent) {
    absent = { ...(person === undefined ? {} : { person }), name: who, capacity: "member" }
    participants.push(absent)
  }
  absent.absent = true
  const substitute = /represented by (.+)$/.exec(remark)?.[1]?.split(";")[0]?.trim()
  if (substitute) absent.representedBy = substitute
}

/** ISO codes of "Cuba, Nicaragua, Venezuela" or "Myanmar's political leadership"; none unless all are countries. */
function countriesNamed(record: KnowledgeRecord, text: string): string[] {
  const names = text.replace(/['’]s .*$/, "").split(/, | and /)
  const found = names.map((name) =>
    record.countries().find((iso) => record.countryLabel(iso, "en").replace(/ \(.*\)$/, "") === name),
  )
  return found.every((iso) => iso !== undefined) ? found : []
}

function named(record: KnowledgeRecord, summit: Summit, entry: string, capacity: Participant["capacity"]): Participant {
  const country = /\(([A-Z][^)]*)\)$/.exec(entry)?.[1]
  const bare = entry
    .replace(/ \([^)]*\)$/, "")
    .replace(/^(?:President|Prime Minister|King|Queen|Emperor|Chancellor) /, "")
  const person = personNamed(record, bare, summit.fromDay)
  const iso = person === undefined ? undefined : record.person(person).country
  return {
    ...(iso ? { country: iso } : {}),
    ...(person === undefined ? {} : { person }),
    name: person === undefined ? (country ? entry : bare) : record.person(person).name,
    capacity,
  }
}

const indices = new WeakMap<KnowledgeRecord, Map<string, number[]>>()

/** The person of that English name; of several the one in office on the day. */
function personNamed(record: KnowledgeRecord, name: string, day: Day): number | undefined {
  let index = indices.get(record)
  if (!index) {
    index = new Map()
    for (let person = 0; person < record.personCount; person++) {
      const key = fold(record.person(person).name)
      index.set(key, [...(index.get(key) ?? []), person])
    }
    indices.set(record, index)
  }
  const found = index.get(fold(name)) ?? []
  if (found.length < 2) return found[0]
  return (
    found.find((person) => record.termsOfPerson(person).some((term) => term.fromDay <= day && day <= term.toDay)) ??
    found[0]
  )
}

function fold(name: string): string {
  return name
    .replace(/ \(.*\)$/, "")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toLowerCase()
}

function parts(cell: string): string[] {
  return cell
    .split(/;(?![^()]*\))/)
    .map((part) => part.trim())
    .filter(Boolean)
}
