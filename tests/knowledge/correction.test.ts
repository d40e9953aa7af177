import { expect, test } from "vitest"
import { compileRecord } from "../../src/knowledge/compile/sections.ts"
import { describe as tell } from "../../src/knowledge/describe.ts"
import { openPack, writePack } from "../../src/knowledge/pack.ts"
import { openRecord } from "../../src/knowledge/record.ts"
import { readTables, type Tables } from "../../src/knowledge/tables.ts"

const record = (tables: Tables) => {
  const bytes = writePack(compileRecord(tables))
  return openRecord(openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer))
}

test("a cell corrected in a table is what the card tells, with its new source and day; nothing else changes", () => {
  const tables = readTables()
  const before = record(tables)
  const row = tables.terms.find(
    (one) => one.country === "DE" && one.person === "Q567" && one.role === "head-of-government",
  )
  expect(row).toBeDefined()
  if (!row) return
  const corrected = { ...row, from: "2005-11-21", source: "a reader's letter", checked: "2026-10-05" }
  const after = record({ ...tables, terms: tables.terms.map((one) => (one === row ? corrected : one)) })

  const mention = { kind: "leader", entity: "Q567", name: "Angela Merkel" } as const
  const card = (from: typeof before) => tell(from, mention, { on: "2010-01-01", locale: "de" })
  const role = (from: typeof before) => {
    const facts = card(from)
    return facts?.kind === "person" ? facts.roles : []
  }
  expect(role(before)).toMatchObject([{ from: "2005-11-22" }])
  expect(role(after)).toMatchObject([
    { from: "2005-11-21", source: "a reader's letter", checked: "2026-10-05", title: "Bundeskanzlerin" },
  ])
  const others = (from: typeof before) =>
    from.termsOfOffice(from.officesOfCountry("FR", "head-of-state")[0]?.index ?? -1)
  expect(others(after).map((term) => term.from)).toEqual(others(before).map((term) => term.from))
})
