import { BestHits, searchChunks } from "../../src/notes/search/best.ts"
import { parseQuery } from "../../src/notes/search/query.ts"
import { CHUNK_SIZE, type Chunk, entryOf, makeChunk } from "../../src/notes/search/scan.ts"
import { random } from "../notes/edit-corpus.ts"
import { sampleNote } from "../notes/sample-note.ts"

const NOTES = 100_000
const ROUNDS = 20
const QUERIES = [
  "putin",
  "turning point",
  "путин",
  "казань саммит",
  "习近平",
  "阿斯塔纳",
  "رئيس",
  "e",
  "site:news7.example",
  "nothing at all",
  "2024-07",
]
const WORDS =
  "summit leaders declaration turning point Brussels Astana Putin president talks Путин прибыл в Казань на саммит 习近平在阿斯塔纳出席峰会 الرئيس زيارة members signed agreement without delegation quietly".split(
    " ",
  )

/** Search over the folded text of a hundred thousand notes, without the reading of the notes that are shown. */
export function bench(): void {
  const roll = random(1)
  const words = (count: number) =>
    Array.from({ length: count }, () => WORDS[Math.floor(roll() * WORDS.length)]).join(" ")
  const before = process.memoryUsage()
  const chunks: Chunk[] = []
  for (let first = 0; first < NOTES; first += CHUNK_SIZE) {
    const entries = Array.from({ length: CHUNK_SIZE }, (_, i) => {
      const note = sampleNote(first + i, { words: words(30), tags: words(1).split(" ") })
      note.page = { ...note.page, title: words(8), site: `news${(first + i) % 50}.example` }
      return entryOf(note)
    })
    chunks.push(makeChunk(chunks.length, entries))
  }
  const characters = chunks.reduce((sum, { text }) => sum + text.length, 0)
  const now = process.memoryUsage()
  const grown = (now.heapUsed + now.external - before.heapUsed - before.external) / 1e6
  process.stdout.write(`${NOTES} notes, ${(characters / 1e6).toFixed(0)} M characters, some ${grown.toFixed(0)} MB\n`)
  for (const typed of QUERIES) {
    const times: number[] = []
    const spent: number[] = []
    let hits = 0
    for (let round = 0; round < ROUNDS; round++) {
      const began = performance.now()
      const cpu = process.cpuUsage()
      const query = parseQuery(typed)
      const best = new BestHits(50, false)
      searchChunks(chunks, query, "newest", best)
      hits = best.total
      times.push(performance.now() - began)
      spent.push(process.cpuUsage(cpu).user / 1000)
    }
    // On a machine that does other things too, the processor's own time says more than the clock's.
    const at = (list: number[], share: number) =>
      list.sort((a, b) => a - b)[Math.min(ROUNDS - 1, Math.floor(ROUNDS * share))]!.toFixed(1)
    process.stdout.write(
      `${typed}: ${hits} hits, p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms (processor ${at(spent, 0.95)} ms)\n`,
    )
  }
}
