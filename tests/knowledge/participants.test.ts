import { beforeAll, describe, expect, test } from "vitest"
import { readPack } from "../../src/command/compile.ts"
import { firstDay } from "../../src/knowledge/calendar.ts"
import type { KnowledgeRecord } from "../../src/knowledge/model.ts"
import { openPack } from "../../src/knowledge/pack.ts"
import { openRecord } from "../../src/knowledge/record.ts"
import { representationFaults, representativeOf } from "../../src/knowledge/representative.ts"

let record: KnowledgeRecord
beforeAll(async () => {
  record = openRecord(openPack(await readPack()))
})

const participants = (id: string) => record.participants(record.summitById(id)?.index ?? -1)

describe("nobody takes part who did not", () => {
  test.each([
    ["a state before its accession", "summit/sco-2023-new-delhi", "BY"],
    ["a state that has left", "summit/europeancouncil-2024-06-27-brussels", "GB"],
    ["a state that is no member", "summit/nato-2024-washington", "UA"],
  ])("%s: %s without %s as a member", (_why, id, country) => {
    const members = participants(id).filter((one) => one.capacity !== "guest")
    expect(members.length).toBeGreaterThan(0)
    expect(members.map((one) => one.country)).not.toContain(country)
  })

  test("a general debate of all states lists nobody", () => {
    expect(participants("summit/unga-2026-new-york")).toEqual([])
  })
})

describe("each state by the one who speaks for it there and then", () => {
  test.each([
    ["summit/nato-2024-washington", "PL", "Andrzej Duda"],
    ["summit/europeancouncil-2024-06-27-brussels", "PL", "Donald Tusk"],
    ["summit/europeancouncil-2024-06-27-brussels", "FR", "Emmanuel Macron"],
    ["summit/europeancouncil-2024-06-27-brussels", "RO", "Klaus Iohannis"],
    ["summit/europeancouncil-2024-06-27-brussels", "FI", "Petteri Orpo"],
    ["summit/epc-2024-woodstock", "FI", "Alexander Stubb"],
    ["summit/epc-2024-woodstock", "GE", "Irakli Kobakhidze"],
    ["summit/g20-2013-saint-petersburg", "SA", "Abdullah of Saudi Arabia"],
    ["summit/sco-2024-astana", "BY", "Alexander Lukashenko"],
    ["summit/sco-2024-astana", "IR", "Mohammad Mokhber"],
    ["summit/sco-hog-2024-islamabad", "CN", "Li Qiang"],
  ])("%s: %s by %s", (id, country, name) => {
    expect(participants(id).find((one) => one.country === country)?.name).toBe(name)
  })
})

describe("who stayed away, and who came instead", () => {
  test.each([
    ["summit/sco-2024-astana", "IN", "Narendra Modi", "S. Jaishankar"],
    ["summit/g20-2024-rio-de-janeiro", "RU", "Vladimir Putin", "Sergey Lavrov"],
    ["summit/nato-2024-washington", "BG", "Rumen Radev", "Dimitar Glavchev"],
    ["summit/brics-2025-rio-de-janeiro", "EG", "Abdel Fattah el-Sisi", "Moustafa Madbouly"],
    ["summit/g20-2025-johannesburg", "ID", "Prabowo Subianto", "Gibran Rakabuming Raka"],
  ])("%s: %s, %s by %s", (id, country, name, substitute) => {
    const one = participants(id).find((participant) => participant.country === country)
    expect(one).toMatchObject({ name, absent: true, representedBy: substitute })
  })

  test("a state that was not invited is absent, whoever speaks for it", () => {
    const one = participants("summit/asean-2022-phnom-penh").find((participant) => participant.country === "MM")
    expect(one?.absent).toBe(true)
  })
})

describe("the table's words for who speaks for a state", () => {
  const turkey = {
    lead: "head-of-state",
    earlier: "head-of-government until 2014-08-28",
    exceptions: "X=nobody",
  } as const
  test.each([
    ["before the change", "G20", "2013-09-05", "head-of-government"],
    ["on the day of the change", "G20", "2014-08-28", "head-of-state"],
    ["after it", "G20", "2020-01-01", "head-of-state"],
    ["where nobody does", "X", "2020-01-01", undefined],
  ])("%s", (_when, organisation, on, role) => {
    expect(representativeOf(turkey, organisation, firstDay(on))).toBe(role)
  })
  test.each([
    ["head-of-nothing until 2014-08-28", ""],
    ["head-of-state until yesterday", ""],
    ["", "NATO=king"],
    ["", "NATO"],
  ])("a fault: %j %j", (earlier, exceptions) => {
    expect(representationFaults({ lead: "head-of-state", earlier, exceptions })).toHaveLength(1)
  })
})
