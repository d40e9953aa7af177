import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import oxigraph from "oxigraph"
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest"
import { checkTables } from "../../../src/command/knowledge/check.ts"
import { run } from "../../../src/command/knowledge.ts"
import { readTables, TABLES } from "../../../src/knowledge/tables.ts"

const statement = (id: string, person: string, office: string, start: string, end?: string, precision = 11) => `
wd:${person} p:P39 wds:${id} . wds:${id} ps:P39 wd:${office} ; wikibase:rank wikibase:NormalRank ; pqv:P580 wds:${id}s .
wds:${id}s wikibase:timeValue "${start}T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision ${precision} .
${
  end
    ? `wds:${id} pqv:P582 wds:${id}e . wds:${id}e wikibase:timeValue "${end}T00:00:00Z"^^xsd:dateTime ; wikibase:timePrecision 11 .`
    : ""
}`

/** Germany has a new chancellor and another day for Merkel; Andorra another day for Albert Pintat, whose row rests on Wikidata. */
const GRAPH = `
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix wds: <http://www.wikidata.org/entity/statement/> .
@prefix wdt: <http://www.wikidata.org/prop/direct/> .
@prefix p: <http://www.wikidata.org/prop/> .
@prefix ps: <http://www.wikidata.org/prop/statement/> .
@prefix pqv: <http://www.wikidata.org/prop/qualifier/value/> .
@prefix wikibase: <http://wikiba.se/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
wd:Q183 wdt:P297 "DE" ; wdt:P1313 wd:Q9001 .
wd:Q228 wdt:P297 "AD" ; wdt:P1313 wd:Q9002 .
${statement("de1", "Q567", "Q9001", "2005-11-23", "2021-12-08")}
${statement("de2", "Q61053", "Q9001", "2021-12-08", "2025-05-06")}
${statement("de3", "Q8001", "Q9001", "2025-05-06", "2027-01-12")}
${statement("de4", "Q8002", "Q9001", "2027-01-12")}
${statement("de5", "Q8003", "Q9001", "2027-01-01", undefined, 9)}
${statement("de6", "Q8004", "Q9001", "2099-01-01")}
${statement("ad1", "Q312785", "Q9002", "2005-05-27", "2009-06-04")}
wds:de7 ps:P39 wd:Q9001 ; wikibase:rank wikibase:DeprecatedRank ; pqv:P580 wds:de4s . wd:Q8005 p:P39 wds:de7 .
wd:Q567 rdfs:label "Angela Merkel"@en . wd:Q61053 rdfs:label "Olaf Scholz"@en . wd:Q8001 rdfs:label "Friedrich Merz"@en .
wd:Q8002 rdfs:label "Erika Musterfrau"@en . wd:Q8003 rdfs:label "Only A Year"@en . wd:Q8004 rdfs:label "From Tomorrow"@en .
wd:Q8005 rdfs:label "Not So"@en . wd:Q312785 rdfs:label "Albert Pintat"@en .
`

const ENTITIES = {
  entities: {
    Q8002: {
      labels: {
        en: { language: "en", value: "Erika Musterfrau" },
        ru: { language: "ru", value: "Эрика Мустерфрау" },
        cs: { language: "cs", value: "Erika Musterfrauová" },
        fr: { language: "fr", value: "<b>not a name</b>" },
      },
      claims: {
        P21: [{ mainsnak: { datavalue: { value: { id: "Q6581072" } } } }],
        P569: [{ mainsnak: { datavalue: { value: { time: "+1964-08-12T00:00:00Z" } } } }],
      },
    },
  },
}

/** Two states’ terms are enough; the other tables come along whole, but for the heads of organisations. */
function isOfTheTwo(file: string): boolean {
  if (!file.endsWith(".tsv")) return true
  const [folder, name] = path.relative(TABLES, file).split(path.sep)
  return (folder !== "terms" && folder !== "heads") || name === "AD.tsv" || name === "DE.tsv"
}

let dir: string
let server: ReturnType<typeof createServer>
let base: string
/** What the first requests are answered with, one after the other; undefined and later ones get the real answer. */
let before: (((response: ServerResponse) => void) | undefined)[]
let requests: URL[]
let told: string[]
let complaints: string[]

beforeEach(async () => {
  dir = mkdtempSync(path.join(tmpdir(), "refresh-"))
  cpSync(TABLES, path.join(dir, "tables"), { recursive: true, filter: isOfTheTwo })
  const store = new oxigraph.Store()
  store.load(GRAPH, { format: "text/turtle" })
  ;[before, requests, told, complaints] = [[], [], [], []]
  server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? "", "http://localhost")
    requests.push(url)
    const first = before.shift()
    if (first) return first(response)
    const query = url.searchParams.get("query")
    response.end(query ? String(store.query(query, { results_format: "json" })) : JSON.stringify(ENTITIES))
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  vi.spyOn(console, "log").mockImplementation((line) => told.push(String(line)))
  vi.spyOn(console, "error").mockImplementation((line) => complaints.push(String(line)))
})

afterEach(async () => {
  vi.restoreAllMocks()
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  rmSync(dir, { recursive: true, force: true })
})

const refresh = (...more: string[]) =>
  run([
    "refresh",
    ...[
      "--tables",
      path.join(dir, "tables"),
      "--state",
      path.join(dir, "state"),
      "--today",
      "2027-02-01",
      "--pause",
      "0",
    ],
    ...["--sparql", `${base}/sparql`, "--entities", `${base}/w/api.php`, "--countries", "AD,DE", ...more],
  ])

const report = () => JSON.parse(told.join("\n")) as Record<string, string[]>

/** Lines that the refresh changed or added, by file. */
function changedLines(): string[] {
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const file = path.join(folder, name)
      return statSync(file).isDirectory() ? files(file) : [path.relative(TABLES, file)]
    })
  const copied = files(TABLES).filter((file) => isOfTheTwo(path.join(TABLES, file)))
  return copied.flatMap((file) => {
    const old = new Set(readFileSync(path.join(TABLES, file), "utf8").split("\n"))
    const now = readFileSync(path.join(dir, "tables", file), "utf8").split("\n")
    return now.filter((line) => !old.has(line)).map((line) => `${file}: ${line}`)
  })
}

describe("what a refresh leaves alone", () => {
  test("a dry run changes nothing", async () => {
    expect(await refresh("--dry-run")).toBe(0)
    expect(changedLines()).toEqual([])
    expect(report().added).toHaveLength(1)
  })

  test.each([
    ["an answer that is no JSON", (response: ServerResponse) => response.end("<html>"), "malformed"],
    ["an answer cut off", (response: ServerResponse) => response.end('{"results":{"bindings":[{"role"'), "malformed"],
    ["a refusal", (response: ServerResponse) => response.writeHead(403).end(), "server"],
  ])("%s stops it with one line and the tables as they were", async (_what, answer, code) => {
    before = [answer]
    expect(await refresh()).toBe(1)
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(`refresh stopped (${code})`)
    expect(changedLines()).toEqual([])
  })

  test.each([
    [["--countries", "QQ"], 'no country "QQ"'],
    [["--today", "2027-02-30"], "--today"],
    [["--pause", "soon"], "--pause"],
    [["--what"], "--what"],
  ])("bad input %j is told in one line, exit code 2", async (more, line) => {
    expect(await refresh(...more)).toBe(2)
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toContain(line)
  })
})

describe("what a refresh changes", () => {
  test("closes an open term, adds the successor with names, keeps what was chosen by hand and says so", async () => {
    expect(await refresh()).toBe(0)
    const said = report()
    expect(said.changed).toEqual([
      expect.stringMatching(/^terms\/AD\.tsv:\d+: to 2009-06-05 → 2009-06-04$/),
      expect.stringMatching(/^terms\/DE\.tsv:\d+: to \(open\) → 2027-01-12$/),
    ])
    expect(said.added).toEqual(["DE/head-of-government: Erika Musterfrau (Q8002) 2027-01-12.."])
    expect(said.conflicts).toEqual([
      expect.stringMatching(/^terms\/DE\.tsv:\d+: from 2005-11-22 chosen by hand wins over 2005-11-23$/),
    ])
    expect(said.refused).toEqual([expect.stringMatching(/^DE: start of Q8004/)])

    const lines = changedLines()
    expect(lines).toHaveLength(4)
    expect(lines.find((line) => line.startsWith("people/DE"))).toContain("Erika Musterfrau\tf\t\t1964-08-12")
    expect(lines.find((line) => line.startsWith("people/DE"))).toContain("cs=Erika Musterfrauová\tЭрика Мустерфрау")
    expect(lines.join()).not.toContain("<b>")
    expect(lines.find((line) => line.includes("Merz"))).toMatch(/curated list.*; to: Wikidata \(CC0\)\t2027-02-01/)
    expect(checkTables(readTables(path.join(dir, "tables")))).toEqual([])
  })

  test("asked again it finds nothing more to change", async () => {
    await refresh()
    told = []
    await refresh()
    expect(report()).toMatchObject({ changed: [], added: [] })
  })

  test("goes on where it was interrupted", async () => {
    before = [(response) => response.end(EMPTY), (response) => response.writeHead(403).end()]
    expect(await refresh()).toBe(1)
    requests = []
    expect(await refresh()).toBe(0)
    expect(requests.filter((url) => url.searchParams.get("query")?.includes('"AD"'))).toHaveLength(0)
    expect(requests.filter((url) => url.searchParams.get("query")?.includes('"DE"'))).toHaveLength(1)
  })

  test("waits and asks again when the service is busy", async () => {
    before = [(response) => response.writeHead(429, { "retry-after": "0" }).end()]
    expect(await refresh()).toBe(0)
    expect(requests.map((url) => url.pathname)).toEqual(["/sparql", "/sparql", "/sparql", "/sparql", "/w/api.php"])
  })

  test("asks for persons only while the replicas keep up, and waits while they do not", async () => {
    const lag = (response: ServerResponse) =>
      response
        .writeHead(200, { "retry-after": "0", "mediawiki-api-error": "maxlag" })
        .end('{"error":{"code":"maxlag","lag":7}}')
    before = [undefined, undefined, undefined, lag]
    expect(await refresh()).toBe(0)
    const entities = requests.filter((url) => url.pathname === "/w/api.php")
    expect(entities.map((url) => url.searchParams.get("maxlag"))).toEqual(["5", "5"])
    expect(changedLines().join()).toContain("Эрика Мустерфрау")
  })
})

const EMPTY = '{"head":{"vars":[]},"results":{"bindings":[]}}'
