import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"
import { parseArgs } from "node:util"
import { type Answer, ask, type Question } from "../../knowledge/ask.ts"
import { isIsoDate, isoDay } from "../../knowledge/calendar.ts"
import { ROLES } from "../../knowledge/codes.ts"
import { findCountry, findOrganisation } from "../../knowledge/find.ts"
import type { KnowledgeRecord, Role } from "../../knowledge/model.ts"
import { BadInput, lineOfError } from "../bad-input.ts"

/** `knowledge who`: who held an office on a day, one question by options or many, one a line. */
export async function who(record: KnowledgeRecord, args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      office: { type: "string" },
      country: { type: "string" },
      organisation: { type: "string" },
      on: { type: "string" },
      batch: { type: "string" },
    },
  })
  if (values.batch !== undefined) return await batch(record, values.batch)
  console.log(JSON.stringify({ holders: holders(record, question(record, values)), asOf: isoDay(record.asOf) }))
  return 0
}

/** One question a line, one answer a line; a bad line is told on stderr and answered with an error, the others go on. */
async function batch(record: KnowledgeRecord, file: string): Promise<number> {
  const input = file === "-" ? process.stdin : createReadStream(file)
  let number = 0
  let code = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === "") continue
    let id: unknown
    try {
      const query = parseLine(line)
      id = query.id
      console.log(JSON.stringify({ id, holders: holders(record, question(record, query)) }))
    } catch (error) {
      const told = lineOfError(error)
      if (told === undefined) throw error
      console.error(`line ${number}: ${told}`)
      console.log(JSON.stringify({ id: id ?? null, holders: [], error: told }))
      code = 2
    }
  }
  return code
}

function parseLine(line: string): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new BadInput("not JSON")
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new BadInput("not an object")
  return value as Record<string, unknown>
}

const ROLE_WORDS: Record<string, Role> = {
  "org-head": "organisation-head",
  president: "head-of-state",
  "prime-minister": "head-of-government",
}

function question(record: KnowledgeRecord, asked: Record<string, unknown>): Question {
  const on = word(asked, "on")
  if (!on || !isIsoDate(on))
    throw new BadInput(`--on must be an ISO date such as 2004-05-01${on ? `, not "${on}"` : ""}`)
  const country = word(asked, "country")
  const organisation = word(asked, "organisation")
  if ((country === undefined) === (organisation === undefined)) {
    throw new BadInput("say one of --country and --organisation")
  }
  const office = word(asked, "office")?.replace(/_/g, "-")
  const role = office && (ROLE_WORDS[office.toLowerCase()] ?? (office.includes("/") ? office : office.toLowerCase()))
  if (organisation !== undefined) {
    const key = findOrganisation(record, organisation)
    if (key === undefined) throw new BadInput(`no organisation "${organisation}" in the record`)
    return { organisation: key, on, ...(role ? { office: role } : {}) }
  }
  const iso = findCountry(record, country ?? "")
  if (iso === undefined) throw new BadInput(`no country "${country}" in the record`)
  if (role && !role.includes("/") && !(ROLES as readonly string[]).includes(role)) {
    throw new BadInput(`no office "${office}"; there are ${ROLES.join(", ")}`)
  }
  return { country: iso, on, ...(role ? { office: role } : {}) }
}

function word(values: Record<string, unknown>, key: string): string | undefined {
  const value = values[key]
  if (value === undefined || value === null || value === "") return undefined
  if (typeof value !== "string") throw new BadInput(`"${key}" must be a string`)
  return value
}

function holders(record: KnowledgeRecord, asked: Question) {
  return ask(record, asked).map((answer) => told(record, answer))
}

function told(record: KnowledgeRecord, { office, term }: Answer) {
  const person = record.person(term.person)
  return {
    name: person.name,
    entity: person.id,
    office: office.id,
    officeTitle: term.title,
    from: term.from,
    to: term.to,
    acting: term.status === "acting" || term.status === "interim",
    disputed: term.status === "disputed",
    ...(term.note ? { note: term.note } : {}),
    source: term.source,
    checked: term.checked,
    trust: term.trust,
  }
}
