import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { type KeptUpdate, UpdateKeeper } from "../../../src/knowledge/update/keeper.ts"
import { createTransport, type FetchLike } from "../../../src/knowledge/update/transport.ts"
import { type Service, serveAnswers, serveGraph } from "./query-service.ts"
import { smallRecord, toDay } from "./small-record.ts"

const GB = "GB/head-of-government"
const shipped = smallRecord([
  { office: GB, role: "head-of-government", person: "Q1001", name: "Rishi Sunak", from: "2022-10-25" },
])

let service: Service
let asked: number
let kept: KeptUpdate
let today: string
let on: boolean
let allowed: boolean
/** Called when a fetch has begun. */
let whenUnderWay: () => void

const keeper = () =>
  new UpdateKeeper(shipped, {
    load: async () => structuredClone(kept),
    save: async (next) => {
      kept = structuredClone(next)
    },
    isOn: async () => on,
    isAllowed: async () => allowed,
    today: () => {
      whenUnderWay()
      return today
    },
    transport: createTransport({
      fetch: ((url: string, init: RequestInit) => {
        asked++
        return fetch(url, init)
      }) as unknown as FetchLike,
      endpoint: service.endpoint,
      agent: "FactAnnotator-tests/1.0",
      sleep: async () => undefined,
    }),
  })

const holder = async (one: UpdateKeeper) => {
  const record = await one.record()
  const office = record.officesOfCountry("GB", "head-of-government")[0]?.index ?? -1
  return record.holdersOn(office, toDay("2024-08-15")).map((term) => record.person(term.person).name)
}

beforeEach(async () => {
  service = await serveGraph()
  ;[asked, kept, today, on, allowed] = [0, {}, "2024-09-01", true, true]
  whenUnderWay = () => undefined
})
afterEach(() => service.close())

describe("nothing is asked", () => {
  test("while the option is off", async () => {
    on = false
    const one = keeper()
    await one.refresh()
    expect([asked, kept, await holder(one)]).toEqual([0, {}, ["Rishi Sunak"]])
  })

  test("without the browser's permission, and the page is told why", async () => {
    allowed = false
    const one = keeper()
    await one.refresh()
    expect(asked).toBe(0)
    expect(await one.status("en")).toEqual({ failure: "no-permission", holders: [], summits: [] })
  })

  test("twice on one day, whether the first try failed or not", async () => {
    await keeper().refresh()
    const first = asked
    await keeper().refresh()
    expect(first).toBeGreaterThan(0)
    expect(asked).toBe(first)
  })
})

describe("an update that came", () => {
  test("is laid over the record, shown, and outlives the background's sleep", async () => {
    await keeper().refresh()
    const woken = keeper()
    expect(await holder(woken)).toEqual(["Keir Starmer"])
    expect(await woken.status("ru")).toMatchObject({
      fetched: "2024-09-01",
      holders: [{ name: "Кир Стармер", from: "2024-07-05", replaces: ["Rishi Sunak"] }],
      summits: [{ name: "2024 SCO summit", from: "2024-07-03" }],
    })
  })

  test("is taken away without a trace", async () => {
    const one = keeper()
    await one.refresh()
    await one.undo()
    expect(await holder(one)).toEqual(["Rishi Sunak"])
    expect(kept).toEqual({ tried: "2024-09-01" })
  })

  test("is out of use as soon as the option is off", async () => {
    const one = keeper()
    await one.refresh()
    on = false
    expect(await holder(one)).toEqual(["Rishi Sunak"])
  })

  test("survives a later failure, which is told", async () => {
    await keeper().refresh()
    await service.close()
    service = await serveAnswers((_request, response) => response.writeHead(500).end())
    today = "2024-09-02"
    const one = keeper()
    await one.refresh()
    expect(await holder(one)).toEqual(["Keir Starmer"])
    expect(await one.status("en")).toMatchObject({ fetched: "2024-09-01", failure: "server" })
  })

  test.each([
    ["of another pack", { pack: "another" }],
    ["with a holder without an office", { holders: [{ person: "Q1" }] }],
    ["of another schema", { schema: 2 }],
  ])("%s is not used", async (_what, change) => {
    await keeper().refresh()
    kept = { ...kept, update: { ...(kept.update as object), ...change } }
    expect(await holder(keeper())).toEqual(["Rishi Sunak"])
  })

  test("while the option is switched off is not kept", async () => {
    whenUnderWay = () => {
      on = false
    }
    await keeper().refresh()
    expect(asked).toBeGreaterThan(0)
    expect(kept.update).toBeUndefined()
  })
})
