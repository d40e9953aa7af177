import { createInterface } from "node:readline"
import { parseArgs } from "node:util"
import { type Answer, ask, type Question } from "../knowledge/ask.ts"
import { isIsoDate, isoDay } from "../knowledge/calendar.ts"
import { ROLES } from "../knowledge/codes.ts"
import { findCountry, findOrganisation, findPersons, findSummits, searchKey } from "../knowledge/find.ts"
import type { KnowledgeRecord, Role, Summit, Term } from "../knowledge/model.ts"
import { openPack } from "../knowledge/pack.ts"
import { openRecord } from "../knowledge/record.ts"
import { BadInput, lineOfError } from "./bad-input.ts"
import { readPack } from "./compile.ts"

const HELP = `knowledge: asks the fact tables
  who     --office ROLE --country DE | --organisation NATO --on 2004-05-01
  who     --batch -          one {"id","country"|"organisation","office"?,"on"} a line
  summit  --series SCO --number 24 | --on 2024-07-03 [--place Astana]
  person  NAME [--lang de]
ROLE: ${ROLES.join(", ")}`

/** Runs `knowledge` with its arguments; returns the exit code: 0, 1 for tables at fault, 2 for bad input. */
export async function run(args: string[]): Promise<number> {
  const [name = "help", ...rest] = args
  try {
    switch (name) {
      case "who":
        return await who(rest)
      case "summit":
        return print(summit(await open(), rest))
      case "person":
        return print(person(await open(), rest))
      case "help":
      case "--help":
        console.log(HELP)
        return 0
      default:
        throw new BadInput(`knowledge: no command "${name}"; there are who, summit, person`)
    }
  } catch (error) {
    const line = lineOfError(error)
    if (line === undefined) throw error
    console.error(line)
    return 2
  }
}

async function open(): Promise<KnowledgeRecord> {
  return openRecord(openPack(await readPack()))
}

function print(value: unknown): number {
  console.log(JSON.stringify(value))
  return 0
}

async function who(args: string[]): Promise<number> {
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
  const record = await open()
  if (values.batch !== undefined) return await batch(record, values.batch)
  return print({ holders: holders(record, question(record, values)), asOf: isoDay(record.asOf) })
}

/** One question a line, one answer a line; a bad line is told on stderr and answered with an error, the others go on. */
async function batch(record: KnowledgeRecord, file: string): Promise<number> {
  const { createReadStream } = await import("node:fs")
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

function summit(record: KnowledgeRecord, args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      series: { type: "string" },
      number: { type: "string" },
      on: { type: "string" },
      place: { type: "string" },
    },
  })
  if (values.on !== undefined && !isIsoDate(values.on))
    throw new BadInput(`--on must be an ISO date, not "${values.on}"`)
  if (values.number !== undefined && !/^\d+$/.test(values.number)) {
    throw new BadInput(`--number must be a number, not "${values.number}"`)
  }
  if (values.series === undefined && values.on === undefined) throw new BadInput("say --series or --on")
  if (values.series !== undefined && record.summitsOfSeries(seriesKey(record, values.series)).length === 0) {
    throw new BadInput(`no series "${values.series}" in the record`)
  }
  const found = findSummits(record, {
    ...(values.series === undefined ? {} : { series: seriesKey(record, values.series) }),
    ...(values.number === undefined ? {} : { number: Number(values.number) }),
    ...(values.on === undefined ? {} : { on: values.on }),
    ...(values.place === undefined ? {} : { place: values.place }),
  })
  return { summits: found.map((one) => toldSummit(record, one)) }
}

/** The series as the record spells it, for "sco" or "nato". */
function seriesKey(record: KnowledgeRecord, series: string): string {
  if (record.summitsOfSeries(series).length > 0) return series
  for (let i = 0; i < record.summitCount; i++) {
    const own = record.summit(i).series
    if (searchKey(own) === searchKey(series)) return own
  }
  return series
}

function toldSummit(record: KnowledgeRecord, one: Summit) {
  const { index, fromDay: _from, toDay: _to, previous, next, ...facts } = one
  return {
    ...facts,
    ...(previous === undefined ? {} : { previous: record.summit(previous).id }),
    ...(next === undefined ? {} : { next: record.summit(next).id }),
    participants: record.participants(index).map(({ person: at, ...participant }) => ({
      ...participant,
      ...(at === undefined ? {} : { entity: record.person(at).id }),
    })),
  }
}

function person(record: KnowledgeRecord, args: string[]) {
  const { values, positionals } = parseArgs({ args, options: { lang: { type: "string" } }, allowPositionals: true })
  const name = positionals.join(" ").trim()
  if (name === "") throw new BadInput("say a name: knowledge -- person Putin")
  const lang = values.lang ?? "en"
  return {
    candidates: findPersons(record, name).map((index) => {
      const { index: _, name: nameEn, ...facts } = record.person(index)
      return {
        name: nameEn,
        label: record.personLabel(index, lang),
        ...facts,
        terms: record.termsOfPerson(index).map((term) => toldTerm(record, term, lang, facts.gender)),
      }
    }),
  }
}

function toldTerm(record: KnowledgeRecord, term: Term, lang: string, gender?: "m" | "f") {
  const office = record.office(term.office)
  return {
    office: office.id,
    title: record.titleLabel(office.role, term.title, lang, gender),
    ...(office.country ? { country: office.country } : {}),
    ...(office.organisation ? { organisation: office.organisation } : {}),
    from: term.from,
    to: term.to,
    status: term.status,
    ...(term.note ? { note: term.note } : {}),
    source: term.source,
    checked: term.checked,
    trust: term.trust,
  }
}
