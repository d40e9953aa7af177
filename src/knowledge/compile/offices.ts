import type { Role } from "../model.ts"
import type { TermRow } from "../tables.ts"

export interface CompiledOffice {
  id: string
  role: Role
  country?: string
  organisation?: string
  /** The latest title, in English. */
  title: string
}

/** Roles of which a state has several at once, each with its own title. */
const BY_TITLE: readonly Role[] = ["paramount-leader"]

/**
 * The office a term belongs to. One per country and role, whatever it was called over time, so that
 * predecessor and successor meet; one per title where a role has several seats at once
 * (party and military leadership, the members of the Bosnian presidency, the heads of an organisation).
 */
export function officeIdOf(row: TermRow, mainTitles: ReadonlyMap<string, string>): string {
  if (row.organisation !== undefined) {
    const main = mainTitles.get(row.organisation) === row.title
    return `${row.organisation}/${main ? "organisation-head" : slug(row.title)}`
  }
  const seat = /^(\w+) Member of the Presidency/.exec(row.title)?.[1]
  if (seat) return `${row.country}/${row.role}/${slug(seat)}-member`
  if (BY_TITLE.includes(row.role)) return `${row.country}/${row.role}/${slug(row.title)}`
  return `${row.country}/${row.role}`
}

/** The title that stands for an organisation's head: the first in its table. */
export function mainTitles(terms: readonly TermRow[]): Map<string, string> {
  const titles = new Map<string, string>()
  for (const { organisation, title } of terms) {
    if (organisation !== undefined && !titles.has(organisation)) titles.set(organisation, title)
  }
  return titles
}

/** All offices of the terms, ordered by id. */
export function compileOffices(terms: readonly TermRow[]): CompiledOffice[] {
  const main = mainTitles(terms)
  const offices = new Map<string, CompiledOffice & { from: string }>()
  for (const row of terms) {
    const id = officeIdOf(row, main)
    const known = offices.get(id)
    if (known && known.from > row.from) continue
    offices.set(id, {
      id,
      role: row.role,
      ...(row.country === undefined ? {} : { country: row.country }),
      ...(row.organisation === undefined ? {} : { organisation: row.organisation }),
      title: row.title,
      from: row.from,
    })
  }
  return [...offices.values()].map(({ from: _from, ...office }) => office).sort((a, b) => (a.id < b.id ? -1 : 1))
}

export function slug(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
}
