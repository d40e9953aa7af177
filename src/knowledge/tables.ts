import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import type { EntityId, IsoDate, Provenance, Role, SummitKind, TermStatus } from "./model.ts"

/**
 * Reads the fact tables (tab-separated, one header line, "/" between variants in a cell) into typed rows.
 * Used by the build, the command line and tests; the extension itself only opens the compiled pack.
 */

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

export interface Tables {
  titles: TitleRow[]
  persons: PersonRow[]
  terms: TermRow[]
  organisations: OrganisationRow[]
  memberships: MembershipRow[]
  summits: SummitRow[]
  countries: CountryRow[]
}

type Cells = Record<string, string>

/** Where the tables lie. */
export const TABLES = path.join(import.meta.dirname, "tables")

/** Reads all tables; throws with file and line where a row has more or fewer cells than its header. */
export function readTables(dir = TABLES): Tables {
  return {
    persons: readFolder(dir, "people").map(({ cells, file }) => toPerson(cells, file)),
    terms: [
      ...readFolder(dir, "terms").map(({ cells, file, at }) => toTerm(cells, at, { country: file })),
      ...readFolder(dir, "heads").map(({ cells, file, at }) =>
        toTerm({ ...cells, role: "organisation-head" }, at, { organisation: file }),
      ),
    ],
    organisations: readOrganisations(dir),
    memberships: readFolder(dir, "organisations/members").map(({ cells, file, at }) => ({
      organisation: file,
      country: cells.country ?? "",
      from: cells.from ?? "",
      to: cells.to ?? "",
      kind: cells.kind as MembershipRow["kind"],
      ...optional("note", cells.note),
      ...provenance(cells),
      at,
    })),
    summits: readFolder(dir, "summits").map(({ cells, file, at }) => toSummit(cells, file, at)),
    countries: readCountries(dir),
    titles: readFile(path.join(dir, "offices/titles.tsv")).map(({ cells: { pattern = "", ...labels } }) => ({
      pattern,
      labels,
    })),
  }
}

/** Splits a cell of variants. */
export function variants(cell: string | undefined): string[] {
  return cell
    ? cell
        .split("/")
        .map((form) => form.trim())
        .filter(Boolean)
    : []
}

function toPerson(cells: Cells, home: string): PersonRow {
  const names: Names = { en: variants(cells.en) }
  for (const lang of ["ru", "uk", "ar", "zh", "zh-Hant", "ja", "ko", "hi"]) {
    const forms = variants(cells[lang])
    if (forms.length > 0) names[lang] = forms
  }
  Object.assign(names, byLanguage(cells.latin))
  return {
    id: cells.id ?? "",
    name: cells.name ?? "",
    ...(cells.gender === "m" || cells.gender === "f" ? { gender: cells.gender } : {}),
    ...optional("party", cells.party),
    ...optional("birth", cells.birth),
    names,
    short: byLanguage(cells.short),
    home,
    source: cells.source ?? "",
    checked: cells.checked ?? "",
  }
}

/** Reads "de=a/b; fr=c". */
function byLanguage(cell: string | undefined): Names {
  const names: Names = {}
  for (const part of (cell ?? "").split(";")) {
    const [lang, forms] = part.split("=")
    if (lang && forms) names[lang.trim()] = variants(forms)
  }
  return names
}

function toTerm(cells: Cells, at: string, of: { country?: string; organisation?: string }): TermRow {
  return {
    ...of,
    role: cells.role as Role,
    title: cells.title ?? "",
    person: cells.person ?? "",
    from: cells.from ?? "",
    to: cells.to ?? "",
    status: cells.status as TermStatus,
    ...optional("note", cells.note),
    ...provenance(cells),
    at,
  }
}

function toSummit(cells: Cells, series: string, at: string): SummitRow {
  return {
    id: cells.id ?? "",
    series,
    ...(cells.number ? { number: Number(cells.number) } : {}),
    kind: cells.kind as SummitKind,
    name: cells.name ?? "",
    from: cells.from ?? "",
    to: cells.to ?? "",
    city: cells.city ?? "",
    country: cells.country ?? "",
    ...optional("venue", cells.venue),
    ...optional("host", cells.host),
    ...optional("participants", cells.participants),
    ...optional("guests", cells.guests),
    ...optional("outcome", cells.outcome),
    ...optional("next", cells.next),
    status: cells.status as SummitRow["status"],
    ...provenance(cells),
    at,
  }
}

function readOrganisations(dir: string): OrganisationRow[] {
  const rows = readFile(path.join(dir, "organisations/organisations.tsv")).map(({ cells }) => ({
    key: cells.key ?? "",
    id: cells.id ?? "",
    name: cells.name ?? "",
    names: {} as Names,
    acronyms: {} as Names,
    ...provenance(cells),
  }))
  const byKey = new Map(rows.map((row) => [row.key, row]))
  for (const { cells, file } of readFolder(dir, "organisations/names")) {
    const row = byKey.get(cells.key ?? "")
    if (!row) continue
    row.names[file] = variants(cells.names)
    row.acronyms[file] = variants(cells.acronyms)
  }
  return rows
}

function readCountries(dir: string): CountryRow[] {
  const leads = new Map(
    readFile(path.join(dir, "countries/countries.tsv")).map(({ cells }) => [cells.iso, cells] as const),
  )
  const rows = readFile(path.join(dir, "countries/names.tsv")).map(({ cells }) => {
    const { iso = "", ...names } = cells
    const row: CountryRow = {
      iso,
      lead: (leads.get(iso)?.lead as Role | undefined) ?? "head-of-government",
      earlier: leads.get(iso)?.earlier ?? "",
      exceptions: leads.get(iso)?.exceptions ?? "",
      names: Object.fromEntries(Object.entries(names).filter(([, name]) => name)),
      adjectives: {},
      people: {},
      metonyms: {},
    }
    return row
  })
  const byIso = new Map(rows.map((row) => [row.iso, row]))
  for (const { cells, file } of readFolder(dir, "countries/adjectives")) {
    const row = byIso.get(cells.iso ?? "")
    if (!row) continue
    row.adjectives[file] = variants(cells.adjectives)
    row.people[file] = variants(cells.people)
  }
  for (const { cells, file } of readFolder(dir, "countries/metonyms")) {
    const row = byIso.get(cells.iso ?? "")
    if (!row) continue
    const list = row.metonyms[file] ?? []
    row.metonyms[file] = list
    list.push({ what: cells.what ?? "", forms: variants(cells.forms) })
  }
  return rows
}

function provenance(cells: Cells): Provenance {
  return { source: cells.source ?? "", checked: cells.checked ?? "", trust: cells.trust as Provenance["trust"] }
}

function optional<K extends string>(key: K, value: string | undefined): { [P in K]?: string } {
  return (value ? { [key]: value } : {}) as { [P in K]?: string }
}

/** All rows of the .tsv files of a folder, in the order of file names; `file` is the name without ending. */
function readFolder(dir: string, folder: string): { cells: Cells; file: string; at: string }[] {
  return readdirSync(path.join(dir, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".tsv"))
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) =>
      readFile(path.join(dir, folder, name)).map(({ cells, line }) => ({
        cells,
        file: name.slice(0, -4),
        at: `${folder}/${name}:${line}`,
      })),
    )
}

function readFile(file: string): { cells: Cells; line: number }[] {
  const [header = "", ...lines] = readFileSync(file, "utf8").split("\n")
  const columns = header.split("\t")
  return lines.flatMap((text, index) => {
    if (text === "") return []
    const values = text.split("\t")
    if (values.length !== columns.length) {
      throw new Error(`${file}:${index + 2}: ${values.length} cells, the header has ${columns.length}`)
    }
    return { cells: Object.fromEntries(columns.map((column, i) => [column, values[i] ?? ""])), line: index + 2 }
  })
}
