import fc from "fast-check"
import { beforeAll, describe, expect, it } from "vitest"
import { readPack } from "../../src/command/compile.ts"
import { openPack, type Pack } from "../../src/knowledge/pack.ts"
import { openRecord } from "../../src/knowledge/record.ts"
import { readHolders, readNames, readSummits, readTerms } from "../../src/knowledge/update/answers.ts"
import type { FactUpdate } from "../../src/knowledge/update/changes.ts"
import { UpdateFailure } from "../../src/knowledge/update/failure.ts"
import { type KeptUpdate, UpdateKeeper } from "../../src/knowledge/update/keeper.ts"
import { smallRecord, toDay } from "../knowledge/update/small-record.ts"
import { anyJunk, holds, LAW_TIMEOUT, spoilt } from "./law.ts"

const TODAY = "2024-09-01"
const GB = "GB/head-of-government"
const shipped = smallRecord([
  { office: GB, role: "head-of-government", person: "Q1001", name: "Rishi Sunak", from: "2022-10-25" },
])
const GOOD: FactUpdate = {
  schema: 1,
  pack: shipped.version,
  fetched: "2024-08-31",
  source: "Wikidata (CC0)",
  holders: [
    {
      office: GB,
      person: "Q1002",
      name: "Keir Starmer",
      names: { ru: "Кир Стармер" },
      from: "2024-07-05",
      replaces: ["Rishi Sunak"],
    },
  ],
  summits: [
    { id: "Q2001", name: "2024 SCO summit", from: "2024-07-03", to: "2024-07-04", city: "Astana", country: "KZ" },
  ],
}

const keeperOf = (update: unknown) =>
  new UpdateKeeper(shipped, {
    load: async () => ({ tried: TODAY, update }) satisfies KeptUpdate,
    save: async () => undefined,
    isOn: async () => true,
    isAllowed: async () => true,
    today: () => TODAY,
    transport: async () => {
      throw new UpdateFailure("offline", "nothing is asked here")
    },
  })

const holderNow = async (update: unknown) => {
  const record = await keeperOf(update).record()
  const [office] = record.officesOfCountry("GB", "head-of-government")
  return record.holdersOn(office!.index, toDay("2024-08-15")).map((term) => record.person(term.person).name)
}

describe("an update that was tampered with or rolled back is not used", () => {
  const holder = GOOD.holders[0]!
  const summit = GOOD.summits[0]!
  const cases: [string, unknown][] = [
    ["nothing", undefined],
    ["a text", "update"],
    ["of another schema", { ...GOOD, schema: 2 }],
    ["of an older pack", { ...GOOD, pack: "00000000" }],
    ["fetched before the shipped facts were checked", { ...GOOD, fetched: "2023-12-31" }],
    ["fetched tomorrow", { ...GOOD, fetched: "2024-09-02" }],
    ["with a field of nobody's", { ...GOOD, html: "<b>" }],
    ["with markup for a name", { ...GOOD, holders: [{ ...holder, name: "<img src=x onerror=alert(1)>" }] }],
    ["with markup in a language", { ...GOOD, holders: [{ ...holder, names: { de: "<b>" } }] }],
    ["with a thing for a name", { ...GOOD, holders: [{ ...holder, names: { de: { toString: 1 } } }] }],
    ["with a name turned round", { ...GOOD, holders: [{ ...holder, name: "Keir\u202eremratS" }] }],
    ["with a person who is none", { ...GOOD, holders: [{ ...holder, person: "javascript:alert(1)" }] }],
    ["with an office nobody ships", { ...GOOD, holders: [{ ...holder, office: "XX/pope" }] }],
    ["with a holder who began before the known one", { ...GOOD, holders: [{ ...holder, from: "2022-10-24" }] }],
    ["with a holder of the future", { ...GOOD, holders: [{ ...holder, from: "2024-09-01" }] }],
    ["with two holders of one office", { ...GOOD, holders: [holder, { ...holder, person: "Q9" }] }],
    ["with things for predecessors", { ...GOOD, holders: [{ ...holder, replaces: [{}] }] }],
    ["with a summit that ends before it begins", { ...GOOD, summits: [{ ...summit, to: "2024-07-02" }] }],
    ["with a city of markup", { ...GOOD, summits: [{ ...summit, city: "<svg onload=alert(1)>" }] }],
    ["with a summit that is shipped", { ...GOOD, summits: [{ ...summit, id: "summit/g20-2023-new-delhi" }] }],
    ["with a summit in no country", { ...GOOD, summits: [{ ...summit, country: "Kazakhstan" }] }],
    ["with a thousand and one holders", { ...GOOD, holders: Array(1001).fill(holder) }],
  ]
  it.each(cases)("%s", async (_, update) => {
    expect(await holderNow(update)).toEqual(["Rishi Sunak"])
    const status = await keeperOf(update).status("en")
    expect([status.holders, status.summits]).toEqual([[], []])
  })
  it("as it came it is", async () => {
    expect(await holderNow(GOOD)).toEqual(["Keir Starmer"])
  })
  it(
    "with junk put anywhere into it, the shipped facts or whole ones answer",
    () =>
      holds(
        "kept updates",
        fc.asyncProperty(
          fc.oneof({ weight: 5, arbitrary: spoilt(GOOD) }, { weight: 1, arbitrary: anyJunk }),
          async (update) => {
            const names = await holderNow(update)
            expect(names).toHaveLength(1)
            names.forEach(isText)
            const { holders, summits } = await keeperOf(update).status("ru")
            for (const one of holders) for (const value of [one.title, one.country, one.name, one.from]) isText(value)
            for (const one of summits) for (const value of [one.name, one.from, one.to]) isText(value)
          },
        ),
        300,
      ),
    LAW_TIMEOUT,
  )
})

function isText(value: unknown): void {
  expect(typeof value).toBe("string")
  expect(value).not.toMatch(/[<>]/)
}

describe("an answer of the query service", () => {
  const cell = (value: string) => ({ type: "literal", value })
  const answer = {
    head: { vars: ["iso"] },
    results: {
      bindings: [
        {
          iso: cell("GB"),
          role: cell("head-of-government"),
          person: cell("http://www.wikidata.org/entity/Q1002"),
          summit: cell("http://www.wikidata.org/entity/Q5"),
          name: cell("Keir Starmer"),
          start: cell("2024-07-05T00:00:00Z"),
          end: cell("2024-07-06T00:00:00Z"),
        },
      ],
    },
  }
  const readers = [readHolders, readTerms, readSummits, (json: string) => ({ rows: [...readNames(json)] })]
  it(
    "of any shape gives plain rows or one failure that is understood",
    () =>
      holds(
        "query answers",
        fc.property(fc.oneof(spoilt(answer), fc.json()), fc.nat(500), (value, cut) => {
          let text: string
          try {
            text = typeof value === "string" ? value : (JSON.stringify(value) ?? "")
          } catch {
            return
          }
          for (const read of readers) {
            for (const json of [text, text.slice(0, cut)]) {
              try {
                for (const row of read(json, TODAY).rows) expect(JSON.stringify(row)).not.toMatch(/[<>]/)
              } catch (error) {
                expect(error).toBeInstanceOf(UpdateFailure)
              }
            }
          }
        }),
        400,
      ),
    LAW_TIMEOUT,
  )
})

describe("the pack", () => {
  let bytes: Uint8Array
  beforeAll(async () => {
    bytes = new Uint8Array(await readPack())
  }, 120_000)
  const copy = () => bytes.slice().buffer as ArrayBuffer

  it("opens as it was made", () => {
    expect(openPack(copy(), true).has("nothing")).toBe(false)
  })
  it.each([0, 1, 15, 16, 60, 1000])("cut to %d bytes is refused", (length) => {
    expect(() => openPack(copy().slice(0, length), true)).toThrow(/fact pack/)
  })
  it("cut by its last byte is refused", () => {
    expect(() => openPack(copy().slice(0, -1), true)).toThrow(/fact pack/)
  })
  it(
    "with a byte changed anywhere is refused, and says that it is damaged",
    () =>
      holds(
        "pack",
        fc.property(
          fc.oneof(fc.nat(2000), fc.nat(bytes.length - 1)),
          fc.integer({ min: 1, max: 255 }),
          (at, difference) => {
            const changed = new Uint8Array(copy())
            changed[at] = changed[at]! ^ difference
            expect(() => openPack(changed.buffer, true)).toThrow(/fact pack/)
          },
        ),
        60,
      ),
    LAW_TIMEOUT,
  )
  it(
    "with a directory of junk opens as a record that fails in words, or not at all, and never hangs",
    () =>
      holds(
        "pack directory",
        fc.property(fc.array(fc.tuple(fc.nat(1200), fc.nat(255)), { minLength: 1, maxLength: 5 }), (changes) => {
          const changed = new Uint8Array(copy())
          for (const [at, byte] of changes) changed[at] = byte
          let pack: Pack
          try {
            pack = openPack(changed.buffer)
            openRecord(pack)
          } catch (error) {
            expect(error).toBeInstanceOf(Error)
          }
        }),
        60,
      ),
    LAW_TIMEOUT,
  )
})
