import { expect, test } from "vitest"
import { sectionsOf } from "../../src/command/compile.ts"
import { checkTables } from "../../src/command/knowledge/check.ts"
import { openPack, writePack } from "../../src/knowledge/pack.ts"
import { readTables, type Tables } from "../../src/knowledge/tables.ts"

const tables = readTables()

test("the tables have no fault", () => {
  expect(checkTables(tables)).toEqual([])
})

/** Each spoils one thing; the check must see it. */
const SPOILT: [string, (tables: Tables) => void, RegExp][] = [
  ["a term without a source", (t) => set(first(t.terms), { source: "" }), /no source/],
  ["a day that does not exist", (t) => set(first(t.terms), { from: "2023-02-30" }), /from 2023-02-30/],
  ["an end before its beginning", (t) => set(first(t.terms), { from: "2023-01-01", to: "2022-01-01" }), /is before/],
  ["a term of nobody", (t) => set(first(t.terms), { person: "Q0" }), /no person/],
  ["a person's id used twice", (t) => void t.persons.push(first(t.persons)), /used twice/],
  ["a summit's id used twice", (t) => void t.summits.push(first(t.summits)), /used twice/],
  ["a member that is no country", (t) => set(first(t.memberships), { country: "??" }), /no country/],
  ["a party of nobody", (t) => set(first(t.parties), { party: "Party of Nobody" }), /nobody's party/],
  ["a trust mark nobody knows", (t) => set(first(t.summits), { trust: "sure" as "verified" }), /trust/],
]

test.each(SPOILT)("the check sees %s", (_name, spoil, fault) => {
  const spoilt = structuredClone(tables)
  spoil(spoilt)
  expect(checkTables(spoilt).join("\n")).toMatch(fault)
})

test("two regular holders of one office are a fault, unless a note explains it", () => {
  const spoilt = structuredClone(tables)
  const merkel = spoilt.terms.find((row) => row.person === "Q567" && row.role === "head-of-government")
  if (!merkel) throw new Error("no such term")
  merkel.to = "2022-06-01"
  expect(checkTables(spoilt).join("\n")).toMatch(/two holders of DE\/head-of-government/)
  merkel.note = "disputed for the sake of the test"
  expect(checkTables(spoilt)).toEqual([])
})

test("the pack is the same bytes each time and at most 4 MB", async () => {
  const one = writePack(await sectionsOf(tables))
  const other = writePack(await sectionsOf(readTables()))
  expect(Buffer.compare(one, other)).toBe(0)
  expect(one.byteLength).toBeLessThanOrEqual(4_000_000)
})

test.each([
  ["an empty file", () => new ArrayBuffer(0)],
  ["another file", () => new TextEncoder().encode("<!doctype html> not a pack at all").buffer as ArrayBuffer],
])("%s is refused as a pack", (_name, buffer) => {
  expect(() => openPack(buffer())).toThrow(/not a fact pack/)
})

test("a pack that is cut short or changed by one bit is refused", () => {
  const bytes = writePack({ "a.b": Uint32Array.of(1, 2, 3), c: Uint8Array.of(9) })
  const whole = bytes.buffer as ArrayBuffer
  expect([...openPack(whole, true).u32("a.b")]).toEqual([1, 2, 3])
  expect(() => openPack(whole.slice(0, whole.byteLength - 16))).toThrow(/cut short/)
  bytes[bytes.length - 8] = (bytes[bytes.length - 8] ?? 0) ^ 1
  expect(() => openPack(whole, true)).toThrow(/damaged/)
})

function set<T extends object>(row: T, values: Partial<T>): void {
  Object.assign(row, values)
}

function first<T>(list: readonly T[]): T {
  const found = list[0]
  if (found === undefined) throw new Error("empty table")
  return found
}
