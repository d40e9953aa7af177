import { existsSync, readFileSync } from "node:fs"
import { performance } from "node:perf_hooks"
import * as chrono from "chrono-node"
import { findDates } from "../../src/recognition/dates/index.ts"

interface Timex {
  start: number
  end: number
  type: string
  value: string | null
}

interface GoldDocument {
  lang: string
  dct?: string | null
  text: string
  timexes: Timex[]
}

type Finder = (document: GoldDocument) => Timex[]

const SAMPLES: Readonly<Record<string, string>> = {
  de: "Am Montag reiste der Minister nach Rom. Vom 16. bis 17. Mai hatte er dort schon einmal mit seinen Kollegen über den Haushalt gesprochen, ohne dass ein Ergebnis zu sehen war. Die Arbeit am Vertrag geht weiter. ",
  en: "On Monday the minister travelled to Rome. On May 16 and 17 he had already talked there with his colleagues about the budget, without any result to be seen. The work on the treaty goes on. ",
  ru: "В понедельник министр прибыл в Рим. Ещё 16 мая он говорил там с коллегами о бюджете, но результата не было видно. Работа над договором продолжается. ",
}

const ours: Finder = (d) => findDates(d.text, d.lang, d.dct ? { date: d.dct } : {}, { style: "timex" })

const peer: Finder = (d) => {
  const parser = d.lang === "de" ? chrono.de : chrono.en
  const reference = d.dct ? new Date(`${d.dct}T12:00:00`) : undefined
  return parser.parse(d.text, reference).map((r) => {
    const pad = (n: number | null) => String(n).padStart(2, "0")
    const day = r.start.isCertain("day") || r.start.isCertain("weekday")
    const value = `${r.start.get("year")}-${pad(r.start.get("month"))}${day ? `-${pad(r.start.get("day"))}` : ""}`
    return { start: r.index, end: r.index + r.text.length, type: "DATE", value }
  })
}

/** Prints the speed on text of our own and, for gold in DATE_GOLD (paths, comma-separated), the value F1 of type DATE; chrono-node beside it. */
export async function bench(): Promise<void> {
  for (const [lang, sample] of Object.entries(SAMPLES)) {
    const text = sample.repeat(Math.ceil(500_000 / sample.length))
    const document: GoldDocument = { lang, dct: "2024-07-03", text, timexes: [] }
    console.log(`dates ${lang}: ${speed(ours, document)} MB/s, bar 2`)
    if (lang === "ru") continue
    console.log(`  chrono-node ${lang}: ${speed(peer, { ...document, text: text.slice(0, 100_000) })} MB/s`)
  }
  const paths = (process.env.DATE_GOLD ?? "").split(",").filter((p) => p !== "" && existsSync(p))
  if (paths.length === 0) console.log("value F1: no gold given (DATE_GOLD), skipped")
  for (const path of paths) {
    const gold = readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => JSON.parse(line) as GoldDocument)
    console.log(`${path}: DATE value F1 ours ${valueF1(gold, ours)}, chrono-node ${valueF1(gold, peer)}`)
  }
}

/** The fastest of five runs: what else the machine does is not ours to measure. */
function speed(finder: Finder, document: GoldDocument): string {
  finder(document)
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 5; i++) {
    const start = performance.now()
    finder(document)
    best = Math.min(best, performance.now() - start)
  }
  return (Buffer.byteLength(document.text) / 1e3 / best).toFixed(1)
}

/** As TempEval-3 counts: each gold expression takes the free answer that overlaps it most. */
function valueF1(gold: readonly GoldDocument[], finder: Finder): string {
  let expected = 0
  let answered = 0
  let right = 0
  for (const document of gold) {
    const wanted = document.timexes.filter((t) => t.type === "DATE")
    const found = finder(document).filter((t) => t.type === "DATE")
    expected += wanted.length
    answered += found.length
    const used = new Set<Timex>()
    for (const w of wanted) {
      const overlap = (f: Timex) => Math.min(w.end, f.end) - Math.max(w.start, f.start)
      const best = found.filter((f) => !used.has(f) && overlap(f) > 0).sort((a, b) => overlap(b) - overlap(a))[0]
      if (!best) continue
      used.add(best)
      if (best.value === w.value) right++
    }
  }
  return ((2 * right) / Math.max(1, expected + answered)).toFixed(3)
}
