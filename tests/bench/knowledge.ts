import { readFileSync } from "node:fs"
import { performance } from "node:perf_hooks"
import { gzipSync } from "node:zlib"
import { compile } from "../../src/command/compile.ts"
import { ask } from "../../src/knowledge/ask.ts"
import { isoDay } from "../../src/knowledge/calendar.ts"
import { describe } from "../../src/knowledge/describe.ts"
import { openPack } from "../../src/knowledge/pack.ts"
import { openRecord } from "../../src/knowledge/record.ts"
import { openKnowledge } from "../../src/recognition/recognise.ts"

/** Prints size of the pack, time to open it, cold load, look-up times and memory. Prints only; sizes are held by a test. */
export async function bench(): Promise<void> {
  const file = await compile()
  const bytes = readFileSync(file)
  print("knowledge pack", `${kilobytes(bytes.length)} (${kilobytes(gzipSync(bytes).length)} gz), bar 4096 kB`)

  print(
    "read from disk (warm file cache)",
    median(20, () => readFileSync(file)),
  )
  const buffer = () => bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)
  const copies = Array.from({ length: 21 }, buffer)
  print("open the record's views", `${median(20, () => openRecord(openPack(take(copies))))}, bar 5 ms`)
  const once = performance.now()
  openKnowledge(openPack(buffer()))
  print("open record and recognition, first time in this process", milliseconds(performance.now() - once))

  const before = memory()
  const record = openRecord(openPack(buffer()))
  const opened = memory()
  const first = performance.now()
  ask(record, { country: "DE", office: "head-of-government", on: "2004-05-01" })
  print("first question after opening", milliseconds(performance.now() - first))

  const offices = record.countries().flatMap((iso) => record.officesOfCountry(iso))
  const days = offices.map((_, i) => 8000 + ((i * 7919) % 12_000))
  let found = 0
  const passes = 50
  const start = performance.now()
  for (let pass = 0; pass < passes; pass++) {
    offices.forEach((office, i) => {
      found += record.holdersOn(office.index, days[i] ?? 0).length
    })
  }
  const each = ((performance.now() - start) * 1000) / (passes * offices.length)
  print("holdersOn", `${each.toFixed(2)} µs each (${passes * offices.length} questions, ${found} holders)`)

  const many = performance.now()
  let answers = 0
  const countries = record.countries()
  for (let i = 0; i < 2000; i++) {
    const country = countries[i % countries.length] ?? "DE"
    answers += ask(record, { country, on: isoDay(9000 + ((i * 31) % 11_000)) }).length
  }
  print(
    "ask, all offices of a country",
    `${(((performance.now() - many) * 1000) / 2000).toFixed(0)} µs each (${answers})`,
  )

  const mention = {
    start: 0,
    end: 2,
    surface: "Xi",
    kind: "leader",
    entity: "Q15031",
    name: "Xi Jinping",
    confidence: 1,
  }
  const told = () => describe(record, { ...mention, kind: "leader" }, { on: "2024-07-03", locale: "de" })
  told()
  print("a person's card", median(200, told))
  const summit = { ...mention, kind: "summit" as const, entity: "summit/sco-2024-astana" }
  print(
    "a summit's card with participants",
    median(200, () => describe(record, summit, { on: "2024-07-03", locale: "de" })),
  )
  print("heap after opening", kilobytes(opened.heap - before.heap))
  print("heap after all that was asked", kilobytes(memory().heap - before.heap))
}

function memory() {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return { heap: heapUsed, buffers: arrayBuffers }
}

function take<T>(list: T[]): T {
  const one = list.pop()
  if (one === undefined) throw new Error("nothing left to take")
  return one
}

function median(times: number, work: () => unknown): string {
  const taken = Array.from({ length: times }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }).sort((a, b) => a - b)
  return milliseconds(taken[times >> 1] ?? 0)
}

function milliseconds(time: number): string {
  return `${time.toFixed(2)} ms`
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1024)} kB`
}

function print(what: string, value: string): void {
  console.log(`${what.padEnd(56)} ${value}`)
}
