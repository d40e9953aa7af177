import { firstDay } from "./calendar.ts"
import { ROLES } from "./codes.ts"
import type { Day, Role } from "./model.ts"

/** Who speaks for a country at summits, as the countries' table says it. */
export interface Representation {
  lead: Role
  /** "head-of-government until 2014-08-28"; several are parted by ";", the earliest first. */
  earlier: string
  /** "NATO=head-of-state; APEC=nobody". */
  exceptions: string
}

/** The role that speaks for the country in an organisation on a day; undefined where the table says nobody does. */
export function representativeOf(country: Representation, organisation: string, day: Day): Role | undefined {
  for (const part of entries(country.exceptions)) {
    const [key, role = ""] = part.split("=")
    if (key === organisation) return roleOf(role)
  }
  for (const part of entries(country.earlier)) {
    const [role = "", end = ""] = part.split(" until ")
    if (day < firstDay(end)) return roleOf(role)
  }
  return country.lead
}

/** What is wrong with a country's row, for the check of the tables. */
export function representationFaults(country: Representation): string[] {
  const faults = entries(country.exceptions).filter(
    (part) => !/^[\w+-]+=(nobody|[a-z-]+)$/.test(part) || !isRole(part.split("=")[1]),
  )
  const earlier = entries(country.earlier).filter((part) => {
    const [role, end = ""] = part.split(" until ")
    return !isRole(role) || !/^\d{4}-\d{2}-\d{2}$/.test(end)
  })
  return [...faults, ...earlier].map((part) => `not understood: ${part}`)
}

function entries(cell: string): string[] {
  return cell
    .split(";")
    .map((part) => part.trim())
    .filter(Boolean)
}

function isRole(word: string | undefined): boolean {
  return word === "nobody" || (ROLES as readonly string[]).includes(word ?? "")
}

function roleOf(word: string): Role | undefined {
  return ROLES.find((role) => role === word)
}
