import { createServer, type RequestListener } from "node:http"
import type { AddressInfo } from "node:net"
import oxigraph from "oxigraph"

/** A graph in the shape of Wikidata's: statements with ranks and qualifiers, labels, summits. */
export const GRAPH = `
@prefix wd: <http://www.wikidata.org/entity/> .
@prefix wds: <http://www.wikidata.org/entity/statement/> .
@prefix wdt: <http://www.wikidata.org/prop/direct/> .
@prefix p: <http://www.wikidata.org/prop/> .
@prefix ps: <http://www.wikidata.org/prop/statement/> .
@prefix pq: <http://www.wikidata.org/prop/qualifier/> .
@prefix wikibase: <http://wikiba.se/ontology#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

wd:Q145 wdt:P297 "GB" ; p:P6 wds:gb1 , wds:gb2 , wds:gb3 ; p:P35 wds:gb4 .
wds:gb1 ps:P6 wd:Q1001 ; wikibase:rank wikibase:NormalRank ;
  pq:P580 "2022-10-25T00:00:00Z"^^xsd:dateTime ; pq:P582 "2024-07-05T00:00:00Z"^^xsd:dateTime .
wds:gb2 ps:P6 wd:Q1002 ; wikibase:rank wikibase:PreferredRank ; pq:P580 "2024-07-05T00:00:00Z"^^xsd:dateTime .
wds:gb3 ps:P6 wd:Q1003 ; wikibase:rank wikibase:DeprecatedRank ; pq:P580 "2024-08-01T00:00:00Z"^^xsd:dateTime .
wds:gb4 ps:P35 wd:Q1004 ; wikibase:rank wikibase:NormalRank ; pq:P580 "2022-09-08T00:00:00Z"^^xsd:dateTime .
wd:Q30 wdt:P297 "US" ; p:P35 wds:us1 .
wds:us1 ps:P35 wd:Q1005 ; wikibase:rank wikibase:NormalRank ; pq:P580 "2021-01-20T00:00:00Z"^^xsd:dateTime .

wd:Q1001 rdfs:label "Rishi Sunak"@en . wd:Q1002 rdfs:label "Keir Starmer"@en , "Кир Стармер"@ru , "كير ستارمر"@ar .
wd:Q1003 rdfs:label "Not The Minister"@en . wd:Q1004 rdfs:label "Charles III"@en . wd:Q1005 rdfs:label "Joe Biden"@en .

wd:Q2000 wdt:P279 wd:Q1072326 .
wd:Q2001 wdt:P31 wd:Q2000 ; rdfs:label "2024 SCO summit"@en , "ШОС"@ru ; wdt:P580 "2024-07-03T00:00:00Z"^^xsd:dateTime ;
  wdt:P582 "2024-07-04T00:00:00Z"^^xsd:dateTime ; wdt:P276 wd:Q1520 ; wdt:P17 wd:Q232 .
wd:Q2002 wdt:P31 wd:Q1072326 ; rdfs:label "a summit before the record's day"@en ; wdt:P585 "2019-01-01T00:00:00Z"^^xsd:dateTime .
wd:Q1520 rdfs:label "Astana"@en . wd:Q232 wdt:P297 "KZ" .
`

export interface Service {
  endpoint: string
  /** Queries that came in, and the headers of the last one. */
  queries: string[]
  agents: string[]
  close(): Promise<void>
}

/** Serves SPARQL queries over a graph on localhost, by a real engine. */
export function serveGraph(graph = GRAPH): Promise<Service> {
  const store = new oxigraph.Store()
  store.load(graph, { format: "text/turtle" })
  const queries: string[] = []
  const agents: string[] = []
  return serve(queries, agents, (request, response) => {
    const query = new URL(request.url ?? "", "http://localhost").searchParams.get("query") ?? ""
    queries.push(query)
    agents.push(String(request.headers["api-user-agent"]))
    response.setHeader("content-type", "application/sparql-results+json")
    response.end(String(store.query(query, { results_format: "json" })))
  })
}

/** Serves whatever a failing or hostile service would. */
export function serveAnswers(listener: RequestListener): Promise<Service> {
  return serve([], [], listener)
}

async function serve(queries: string[], agents: string[], listener: RequestListener): Promise<Service> {
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  return {
    endpoint: `http://127.0.0.1:${port}/sparql`,
    queries,
    agents,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
