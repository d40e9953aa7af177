import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { readHolders, readSummits } from "../../../src/knowledge/update/answers.ts"
import { findChanges } from "../../../src/knowledge/update/changes.ts"
import { isFactUpdate } from "../../../src/knowledge/update/kept.ts"
import { overlay } from "../../../src/knowledge/update/overlay.ts"
import { namesOf, summitsAfter } from "../../../src/knowledge/update/queries.ts"
import { createTransport, type FetchLike } from "../../../src/knowledge/update/transport.ts"
import { fetchUpdate } from "../../../src/knowledge/update/update.ts"
import { type Service, serveAnswers, serveGraph } from "./query-service.ts"
import { smallRecord, toDay } from "./small-record.ts"

const TODAY = "2024-09-01"
const GB = "GB/head-of-government"
const record = () =>
  smallRecord([
    { office: GB, role: "head-of-government", person: "Q1001", name: "Rishi Sunak", from: "2022-10-25" },
    { office: "GB/monarch", role: "monarch", person: "Q1004", name: "Charles III", from: "2022-09-08" },
    {
      office: "US/head-of-state",
      role: "head-of-state",
      person: "person/joe-biden",
      name: "Joe Biden",
      from: "2021-01-20",
    },
  ])

let service: Service | undefined
afterEach(async () => {
  await service?.close()
  service = undefined
})

const waits: number[] = []
beforeEach(() => {
  waits.length = 0
})
const transport = (endpoint: string, more: { timeout?: number; maxBytes?: number; tries?: number } = {}) =>
  createTransport({
    fetch: fetch as unknown as FetchLike,
    endpoint,
    agent: "FactAnnotator-tests/1.0",
    sleep: async (milliseconds) => {
      waits.push(milliseconds)
    },
    ...more,
  })

describe("against a SPARQL engine over a graph in Wikidata's shape", () => {
  test("finds the new holder and the new summit, and nothing else", async () => {
    service = await serveGraph()
    const update = await fetchUpdate(record(), transport(service.endpoint), TODAY)
    expect(update.holders).toEqual([
      {
        office: GB,
        person: "Q1002",
        name: "Keir Starmer",
        names: { en: "Keir Starmer", ru: "Кир Стармер", ar: "كير ستارمر" },
        from: "2024-07-05",
        replaces: ["Rishi Sunak"],
      },
    ])
    expect(update.summits).toEqual([
      { id: "Q2001", name: "2024 SCO summit", from: "2024-07-03", to: "2024-07-04", city: "Astana", country: "KZ" },
    ])
    expect(isFactUpdate(JSON.parse(JSON.stringify(update)))).toBe(true)
  })

  test("asks three fixed queries, one after the other, and says who asks", async () => {
    service = await serveGraph()
    await fetchUpdate(record(), transport(service.endpoint), TODAY)
    expect(service.queries).toHaveLength(3)
    expect(service.queries[1]).toBe(summitsAfter("2024-01-01"))
    expect(new Set(service.agents)).toEqual(new Set(["FactAnnotator-tests/1.0"]))
  })

  test("laid over the record, the handover day has both holders and the shipped record is unchanged", async () => {
    service = await serveGraph()
    const shipped = record()
    const updated = overlay(shipped, await fetchUpdate(shipped, transport(service.endpoint), TODAY))
    const names = (on: string, source = updated) =>
      source.holdersOn(0, toDay(on)).map((term) => source.person(term.person).name)
    expect(names("2024-07-04")).toEqual(["Rishi Sunak"])
    expect(names("2024-07-05")).toEqual(["Rishi Sunak", "Keir Starmer"])
    expect(names("2024-08-01")).toEqual(["Keir Starmer"])
    expect(names("2024-08-01", shipped)).toEqual(["Rishi Sunak"])
    expect(updated.personLabel(updated.personById("Q1002")?.index ?? -1, "ru")).toBe("Кир Стармер")
    expect(updated.summitById("Q2001")?.city).toBe("Astana")
    expect(
      overlay(smallRecord([]), { ...(await fetchUpdate(shipped, transport(service.endpoint), TODAY)), pack: "other" })
        .summitCount,
    ).toBe(1)
  })
})

describe("a service that fails leaves one clear failure", () => {
  const cases: [string, Parameters<typeof serveAnswers>[0], string][] = [
    ["500", (_q, a) => void a.writeHead(500).end("oops"), "server"],
    ["404", (_q, a) => void a.writeHead(404).end(), "server"],
    ["429 without end", (_q, a) => void a.writeHead(429, { "retry-after": "7" }).end(), "busy"],
    [
      "cut off in the middle",
      (_q, a) => void a.writeHead(200, { "content-length": "5000" }).write("{", () => a.destroy()),
      "offline",
    ],
    ["no JSON", (_q, a) => void a.end("<html>"), "malformed"],
    ["JSON of another shape", (_q, a) => void a.end('{"results":{"bindings":{}}}'), "malformed"],
    ["not UTF-8", (_q, a) => void a.end(Buffer.from([0xff, 0xfe, 0x00])), "malformed"],
    [
      "a __proto__ column",
      (_q, a) => void a.end('{"results":{"bindings":[{"__proto__":{"value":"x"}}]}}'),
      "malformed",
    ],
    ["huge", (_q, a) => void a.end(Buffer.alloc(300_000, 32)), "too-large"],
    ["never answers", () => undefined, "slow"],
    ["a redirect elsewhere", (_q, a) => void a.writeHead(302, { location: "http://127.0.0.1:9/" }).end(), "offline"],
  ]
  test.each(cases)("%s", async (_name, listener, code) => {
    service = await serveAnswers(listener)
    const failing = fetchUpdate(
      record(),
      transport(service.endpoint, { timeout: 400, maxBytes: 100_000, tries: 2 }),
      TODAY,
    )
    await expect(failing).rejects.toMatchObject({ name: "UpdateFailure", code })
  })

  test("nobody listens", async () => {
    service = await serveAnswers(() => undefined)
    const { endpoint } = service
    await service.close()
    await expect(fetchUpdate(record(), transport(endpoint, { tries: 2 }), TODAY)).rejects.toMatchObject({
      code: "offline",
    })
  })

  test("Retry-After is obeyed, then the answer is taken", async () => {
    const engine = await serveGraph()
    let first = true
    service = await serveAnswers(async (request, answer) => {
      if (first) {
        first = false
        answer.writeHead(429, { "retry-after": "7" }).end()
        return
      }
      const inner = await fetch(engine.endpoint + (request.url ?? "").replace(/^[^?]*/, ""))
      answer.end(await inner.text())
    })
    const update = await fetchUpdate(record(), transport(service.endpoint), TODAY)
    expect(update.holders).toHaveLength(1)
    expect(waits).toEqual([7000])
    await engine.close()
  })
})

describe("rows that are not plausible are refused one by one", () => {
  const row = (over: Record<string, string>) => {
    const cells = {
      iso: "GB",
      role: "head-of-government",
      person: "http://www.wikidata.org/entity/Q1002",
      name: "Keir Starmer",
      start: "2024-07-05T00:00:00Z",
      ...over,
    }
    const binding = Object.fromEntries(Object.entries(cells).map(([key, value]) => [key, { value }]))
    return JSON.stringify({ results: { bindings: [binding] } })
  }
  test("as it should be", () => expect(readHolders(row({}), TODAY).rows).toHaveLength(1))
  test.each([
    ["a start that lies ahead", { start: "2024-09-02T00:00:00Z" }],
    ["a day that does not exist", { start: "2024-02-30T00:00:00Z" }],
    ["a start in ancient times", { start: "0044-03-15T00:00:00Z" }],
    ["markup in a name", { name: "<img src=x onerror=alert(1)>" }],
    ["a bidi control in a name", { name: "Keir\u202eremratS" }],
    ["a name as long as a page", { name: "K".repeat(121) }],
    ["an id that is none", { person: "http://evil.example/Q1" }],
    ["a country that is none", { iso: "XYZ" }],
    ["a role that was not asked for", { role: "pope" }],
  ])("%s", (_name, over) => {
    const { rows, refused } = readHolders(row(over), TODAY)
    expect(rows).toEqual([])
    expect(refused).toHaveLength(1)
  })

  test("a summit that ends before it begins or lies ten years ahead", () => {
    const summit = (start: string, end: string) =>
      JSON.stringify({
        results: {
          bindings: [
            {
              summit: { value: "http://www.wikidata.org/entity/Q5" },
              name: { value: "A summit" },
              start: { value: `${start}T00:00:00Z` },
              end: { value: `${end}T00:00:00Z` },
            },
          ],
        },
      })
    expect(readSummits(summit("2024-10-02", "2024-10-01"), TODAY).rows).toEqual([])
    expect(readSummits(summit("2034-10-01", "2034-10-02"), TODAY).rows).toEqual([])
    expect(readSummits(summit("2024-10-01", "2024-10-02"), TODAY).rows).toHaveLength(1)
  })
})

describe("what counts as a change", () => {
  const answer = {
    country: "GB",
    role: "head-of-government" as const,
    person: "Q1002",
    name: "Keir Starmer",
    from: "2024-07-05",
  }
  test.each([
    ["the same person under the same id", { ...answer, person: "Q1001", name: "R. Sunak" }, 0],
    ["the same name under another id", { ...answer, person: "Q9", name: "Rishi SUNAK" }, 0],
    ["a start before the recorded holder's", { ...answer, from: "2022-10-25" }, 0],
    ["a country the record does not have", { ...answer, country: "XX" }, 0],
    ["a new holder", answer, 1],
  ])("%s", (_name, row, count) => expect(findChanges(record(), [row])).toHaveLength(count))

  test("half of the world changing at once is refused", () => {
    const countries = Array.from(
      { length: 40 },
      (_, i) => `A${String.fromCharCode(65 + (i % 26))}${i < 26 ? "" : "X"}`.slice(0, 2) + i,
    )
    const rows = countries.map((iso) => ({
      office: `${iso}/head-of-government`,
      role: "head-of-government" as const,
      person: `person/${iso}`,
      name: iso,
      from: "2020-01-01",
    }))
    const answers = countries.map((country, i) => ({ ...answer, country, person: `Q${i + 1}`, name: `New ${i}` }))
    expect(() => findChanges(smallRecord(rows), answers)).toThrow(/offices would change/)
  })
})

describe("queries take ids and days of the record, nothing else", () => {
  test.each(['2024-01-01"; DROP', "today", ""])("day %j", (day) => expect(() => summitsAfter(day)).toThrow())
  test.each([[["Q1 } #"]], [["X1"]], [[]]])("ids %j", (ids) => expect(() => namesOf(ids, ["en"])).toThrow())
})
