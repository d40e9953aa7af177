import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { parseArgs } from "node:util"
import { isIsoDate } from "../../knowledge/calendar.ts"
import type { KnowledgeRecord } from "../../knowledge/model.ts"
import { type Addition, type Comparison, compareTerms } from "../../knowledge/refresh/compare.ts"
import { entitiesUrl, IDS_A_CALL, readEntities } from "../../knowledge/refresh/entities.ts"
import { writeAdditions, writeEdits, writePersons } from "../../knowledge/refresh/write.ts"
import { readTables, TABLES } from "../../knowledge/tables.ts"
import { readSummits, readTerms } from "../../knowledge/update/answers.ts"
import { findNewSummits } from "../../knowledge/update/changes.ts"
import { UpdateFailure } from "../../knowledge/update/failure.ts"
import { summitsAfter, termsOf } from "../../knowledge/update/queries.ts"
import { createAsker } from "../../knowledge/update/transport.ts"
import { BadInput } from "../bad-input.ts"

const AGENT = "FactAnnotatorRefresh/0.1 (maintainers' refresh of the fact tables; one request at a time)"

/**
 * `knowledge refresh`: asks Wikidata for the terms of every state's two main offices and for new summits, brings the tables
 * up to date and prints what a person has to decide. Answers are kept on disk until the run is complete, so that an interrupted
 * one goes on where it stopped. What was changed is seen with `git diff`.
 */
export async function refresh(record: KnowledgeRecord, args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      countries: { type: "string" },
      tables: { type: "string", default: TABLES },
      sparql: { type: "string", default: "https://query.wikidata.org/sparql" },
      entities: { type: "string", default: "https://www.wikidata.org/w/api.php" },
      today: { type: "string", default: new Date().toISOString().slice(0, 10) },
      state: { type: "string", default: ".generated/refresh" },
      pause: { type: "string", default: "1000" },
      timeout: { type: "string", default: "60000" },
      "dry-run": { type: "boolean", default: false },
    },
  })
  if (!isIsoDate(values.today) || values.today.length !== 10) throw new BadInput(`--today: no day ${values.today}`)
  for (const name of ["pause", "timeout"] as const) {
    if (!/^\d+$/.test(values[name])) throw new BadInput(`--${name} must be milliseconds, not "${values[name]}"`)
  }
  const tables = readTables(values.tables)
  const all = [...new Set(tables.terms.flatMap((row) => (row.country ? [row.country] : [])))].sort()
  const countries = values.countries ? values.countries.split(",") : all
  const unknown = countries.find((iso) => !all.includes(iso))
  if (unknown !== undefined) throw new BadInput(`no country "${unknown}" in the tables`)

  const ask = resumable(
    createAsker({ fetch, endpoint: "", agent: AGENT, sleep, timeout: Number(values.timeout), tries: 5 }),
    values.state,
    Number(values.pause),
  )
  const sparql = (query: string) => ask(`${values.sparql}?format=json&query=${encodeURIComponent(query)}`)
  const found: Comparison = { edits: [], additions: [], conflicts: [], agreed: 0 }
  const refused: string[] = []
  try {
    for (const [i, iso] of countries.entries()) {
      progress(i, countries.length, iso)
      const answer = readTerms(await sparql(termsOf(iso)), values.today)
      refused.push(...answer.refused.map((reason) => `${iso}: ${reason}`))
      const compared = compareTerms(tables, iso, answer.rows)
      found.edits.push(...compared.edits)
      found.additions.push(...compared.additions)
      found.conflicts.push(...compared.conflicts)
      found.agreed += compared.agreed
    }
    progress(countries.length, countries.length, "summits")
    const newest =
      tables.summits
        .map((row) => row.from)
        .filter((day) => day <= values.today)
        .sort()
        .at(-1) ?? values.today
    const since = newest.length === 10 ? newest : `${newest.slice(0, 4)}-01-01`
    const summits = findNewSummits(record, readSummits(await sparql(summitsAfter(since)), values.today).rows)
    const persons = await askPersons(found.additions, values.entities, ask)

    if (!values["dry-run"]) {
      writeEdits(values.tables, found.edits, values.today)
      writeAdditions(values.tables, found.additions, values.today)
      for (const [country, list] of persons) writePersons(values.tables, country, list, values.today)
      rmSync(values.state, { recursive: true, force: true })
    }
    report(found, refused, summits)
    return 0
  } catch (error) {
    if (!(error instanceof UpdateFailure)) throw error
    console.error(
      `\nrefresh stopped (${error.code}): ${error.message}; the tables are unchanged, run it again to go on`,
    )
    return 1
  }
}

async function askPersons(additions: readonly Addition[], api: string, ask: (url: string) => Promise<string>) {
  const fresh = new Map(additions.filter((one) => one.isNewPerson).map((one) => [one.person, one]))
  const ids = [...fresh.keys()]
  const persons = new Map<string, ReturnType<typeof readEntities>>()
  for (let i = 0; i < ids.length; i += IDS_A_CALL) {
    const some = ids.slice(i, i + IDS_A_CALL)
    const answers = new Map(readEntities(await ask(entitiesUrl(api, some)), some).map((one) => [one.id, one]))
    for (const id of some) {
      const { country, name } = fresh.get(id) ?? { country: "", name: id }
      const answer = answers.get(id)
      const person = { ...answer, id, labels: { en: name, ...answer?.labels } }
      persons.set(country, [...(persons.get(country) ?? []), person])
    }
  }
  return persons
}

/** Keeps each answer on disk; a second run asks only what is missing. Waits between questions that go out. */
function resumable(ask: (url: string) => Promise<string>, dir: string, pause: number) {
  let asked = false
  return async (url: string): Promise<string> => {
    const file = path.join(dir, `${createHash("sha256").update(url).digest("hex").slice(0, 24)}.json`)
    if (existsSync(file)) return readFileSync(file, "utf8")
    if (asked) await sleep(pause)
    asked = true
    const text = await ask(url)
    if (isAnswer(text)) {
      mkdirSync(dir, { recursive: true })
      writeFileSync(file, text)
    }
    return text
  }
}

/** Whether a text is worth keeping: an answer of either service, not an error page. */
function isAnswer(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === "object" && value !== null && ("results" in value || "entities" in value)
  } catch {
    return false
  }
}

function progress(done: number, all: number, now: string): void {
  if (!process.stderr.isTTY) return
  const width = 30
  const full = Math.round((done / Math.max(1, all)) * width)
  process.stderr.write(`\r${"█".repeat(full)}${"░".repeat(width - full)} ${done}/${all} ${now.padEnd(8)}`)
  if (done === all) process.stderr.write("\n")
}

function report(
  found: Comparison,
  refused: readonly string[],
  summits: readonly { id: string; name: string; from: string }[],
) {
  console.log(
    JSON.stringify(
      {
        agreed: found.agreed,
        changed: found.edits.map(
          ({ at, column, was, is }) => `${at}: ${column} ${was || "(open)"} → ${is || "(open)"}`,
        ),
        added: found.additions.map(
          (one) => `${one.country}/${one.role}: ${one.name} (${one.person}) ${one.from}..${one.to}`,
        ),
        conflicts: found.conflicts.map(({ at, text }) => `${at}: ${text}`),
        refused,
        newSummits: summits.map(({ id, name, from }) => `${from} ${name} (${id})`),
      },
      null,
      1,
    ),
  )
}
