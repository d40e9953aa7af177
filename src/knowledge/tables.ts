import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import type { Provenance, Role, SummitKind, TermStatus } from "./model.ts"
import type {
  CountryRow,
  MembershipRow,
  Names,
  OrganisationRow,
  PersonRow,
  SummitRow,
  Tables,
  TermRow,
} from "./table-rows.ts"

export type {
  CountryRow,
  MembershipRow,
  Metonym,
  Names,
  OrganisationRow,
  PersonRow,
  SummitRow,
  Tables,
  TermRow,
  TitleRow,
} from "./table-rows.ts"

/**
 * Reads the fact tables (tab-separated, one header line, "/" between variants in a cell) into typed rows.
 * Used by the build, the command line and tests; the extension itself only opens the compiled pack.
 */

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
    parties: readFile(path.join(dir, "parties/names.tsv")).map(({ cells: { party = "", ...labels } }) => ({
      party,
      labels,
    })),
    series: readFile(path.join(dir, "series/names.tsv")).map(({ cells: { series = "", ...labels } }) => ({
      series,
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
