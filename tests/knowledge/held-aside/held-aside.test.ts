import { readFileSync } from "node:fs"
import path from "node:path"
import { beforeAll, expect, test } from "vitest"
import { readPack } from "../../../src/command/compile.ts"
import { ask } from "../../../src/knowledge/ask.ts"
import { firstDay, isoDay } from "../../../src/knowledge/calendar.ts"
import type { KnowledgeRecord, Person } from "../../../src/knowledge/model.ts"
import { openPack } from "../../../src/knowledge/pack.ts"
import { openRecord } from "../../../src/knowledge/record.ts"

interface HeldAside {
  country: string
  office: string
  entity: string
  name: string
  from: string
  to: string
}

const rows = read<HeldAside>("office-on-date.tsv")

interface Disagreement extends HeldAside {
  /** Which convention parts the two, one of `RULES`. */
  rule: string
  why: string
  /** Where public documents of the day confirm the tables; empty where nobody has looked or none was found. */
  confirmed: string
}

/** Why two honest lists differ by days; see the README beside this file. */
const RULES = ["choice", "last day", "taking power", "source"]

const disagreements = read<Disagreement>("disagreements.tsv")

let record: KnowledgeRecord
beforeAll(async () => {
  record = openRecord(openPack(await readPack()))
})

test("the tables name the holder the source names, but for the disagreements listed", () => {
  const listed = new Map(disagreements.map((row) => [keyOf(row), row]))
  let [all, right, confirmed] = [0, 0, 0]
  const unlisted: string[] = []
  const byRule: Record<string, number> = {}
  for (const row of rows) {
    const known = listed.get(keyOf(row))
    for (const day of daysOf(row)) {
      all++
      if (namesHolder(row, day)) right++
      else if (known?.confirmed) confirmed++
      else if (known) byRule[known.rule] = (byRule[known.rule] ?? 0) + 1
      else unlisted.push(`${keyOf(row)} on ${isoDay(day)}`)
    }
  }
  console.log(
    `office on date: ${right} of ${all} questions agree (${percent(right / all)}); ` +
      `in ${confirmed} more, public documents confirm the tables (${percent((right + confirmed) / all)}); ` +
      `the rest, by convention: ${JSON.stringify(byRule)}`,
  )
  expect(all).toBeGreaterThanOrEqual(2000)
  expect(unlisted.slice(0, 10), "not listed").toHaveLength(0)
  expect(right / all).toBeGreaterThan(0.985)
  expect((right + confirmed) / all).toBeGreaterThanOrEqual(0.995)
})

test.each(disagreements.map((row) => [keyOf(row), row] as const))("%s still disagrees", (_key, row) => {
  const held = rows.find((one) => keyOf(one) === keyOf(row))
  expect(held).toBeDefined()
  expect(RULES).toContain(row.rule)
  expect(row.why).not.toBe("")
  if (held) expect(daysOf(held).every((day) => namesHolder(held, day))).toBe(false)
})

function daysOf(row: HeldAside): number[] {
  const [first, last] = [firstDay(row.from), firstDay(row.to)]
  const days = [first, first + 1, Math.floor((first + last) / 2), last - 1, last]
  return [...new Set(days.filter((day) => first <= day && day <= last))]
}

function namesHolder(row: HeldAside, day: number): boolean {
  return ask(record, { country: row.country, office: row.office, on: isoDay(day) }).some(({ term }) =>
    isSame(record.person(term.person), row),
  )
}

/** By id; where the tables know none, by a word of the name. */
function isSame(person: Person, row: HeldAside): boolean {
  if (person.id.startsWith("Q") && row.entity !== "") return person.id === row.entity
  return words(row.name).some((word) => words(person.name).includes(word))
}

function words(name: string): string[] {
  return name
    .normalize("NFKD")
    .replace(/\p{M}|\(.*\)/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)
}

function keyOf(row: { country: string; office: string; name: string; from: string }): string {
  return `${row.country}/${row.office} ${row.name} ${row.from}`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`
}

function read<T>(file: string): T[] {
  const [header = "", ...lines] = readFileSync(path.join(import.meta.dirname, file), "utf8")
    .trim()
    .split("\n")
  const columns = header.split("\t")
  return lines.map((line) => {
    const cells = line.split("\t")
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""])) as T
  })
}
