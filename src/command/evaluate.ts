import { createReadStream, statSync } from "node:fs"
import { createInterface } from "node:readline"
import { parseArgs } from "node:util"
import { openPack } from "../knowledge/pack.ts"
import { datelineOf, findDates } from "../recognition/dates/index.ts"
import type { RecogniseInput } from "../recognition/mention.ts"
import { type Knowledge, openKnowledge, recognise } from "../recognition/recognise.ts"
import { BadInput, lineOfError } from "./bad-input.ts"
import { readPack } from "./compile.ts"
import { inScope, isLinked, judged } from "./evaluate/meantime.ts"
import { type GoldMention, type GoldTrap, newScore, rates, type Score, scoreDocument } from "./evaluate/score.ts"
import { newTimexScore, scoreTimexes, type Timex, type TimexScore, timexRates } from "./evaluate/timex.ts"

const USAGE = "usage: evaluate [--errors] [--json] [--undated] GOLD.jsonl …"

interface GoldLine {
  id: string
  lang: string
  date?: string
  dct?: string
  text: string
  mentions?: readonly GoldMention[]
  timexes?: readonly Timex[]
  traps?: readonly GoldTrap[]
}

/** Prints precision, recall and F1 by kind and language on texts with gold. */
export async function run(args: string[]): Promise<number> {
  try {
    return await evaluate(args)
  } catch (error) {
    const line = lineOfError(error)
    if (line === undefined) throw error
    process.stderr.write(`${line}\n`)
    return 2
  }
}

async function evaluate(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { errors: { type: "boolean" }, json: { type: "boolean" }, undated: { type: "boolean" } },
  })
  if (positionals.length === 0) throw new BadInput(USAGE)
  const knowledge = openKnowledge(openPack(await readPack()))
  const score = newScore()
  const timexes = new Map<string, TimexScore>()
  for (const file of positionals) {
    if (!statSync(file).isFile()) throw new BadInput(`evaluate: ${file} is not a file`)
    for await (const gold of goldLines(file)) evaluateOne(gold, knowledge, score, timexes, values.undated === true)
  }
  process.stdout.write(values.json ? `${asJson(score, timexes)}\n` : asTable(score, timexes, values.errors === true))
  return 0
}

async function* goldLines(file: string): AsyncGenerator<GoldLine> {
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file) })) {
    number++
    if (line.trim() === "") continue
    let gold: GoldLine
    try {
      gold = JSON.parse(line) as GoldLine
    } catch {
      throw new BadInput(`${file}, line ${number}: no JSON`)
    }
    if (typeof gold.text !== "string" || !(Array.isArray(gold.mentions) || Array.isArray(gold.timexes)))
      throw new BadInput(`${file}, line ${number}: needs "text" and "mentions" or "timexes"`)
    yield gold
  }
}

function evaluateOne(
  gold: GoldLine,
  knowledge: Knowledge,
  score: Score,
  timexes: Map<string, TimexScore>,
  undated: boolean,
): void {
  const date = undated ? undefined : (gold.date ?? gold.dct)
  if (gold.timexes) {
    // Some gold gives no day, or none in ISO; the text's own dateline then does.
    const day = date && /^\d{4}-\d\d-\d\d$/.test(date) ? date : datelineOf(gold.text, gold.lang)
    const found = findDates(gold.text, gold.lang, day ? { date: day } : {}, { style: "timex" })
    for (const lang of ["*", gold.lang])
      for (const type of [undefined, "DATE"]) {
        const key = type ? `${lang} type ${type}` : lang
        const sums = timexes.get(key) ?? newTimexScore()
        timexes.set(key, sums)
        const ofType = (list: readonly Timex[]) => (type ? list.filter((t) => t.type === type) : list)
        scoreTimexes(ofType(gold.timexes), ofType(found), sums)
      }
    return
  }
  const input: RecogniseInput = { text: gold.text, lang: gold.lang }
  if (date) input.date = date
  const { mentions } = recognise(input, knowledge)
  const all = gold.mentions ?? []
  if (isLinked(all)) {
    const { gold: ours, others } = inScope({ ...gold, mentions: all }, knowledge.record)
    scoreDocument(ours, judged(mentions, ours, others), score)
    return
  }
  scoreDocument({ ...gold, mentions: all }, mentions, score)
}

function asTable(score: Score, timexes: ReadonlyMap<string, TimexScore>, withErrors: boolean): string {
  const lines: string[] = []
  if (score.counts.size > 0) lines.push("kind/language             P      R     F1      tp    fp    fn")
  for (const [key, c] of [...score.counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { p, r, f1 } = rates(c)
    const cells = [p, r, f1].map((x) => x.toFixed(3)).join("  ")
    lines.push(`${key.padEnd(22)} ${cells}  ${[c.tp, c.fp, c.fn].map((n) => String(n).padStart(5)).join(" ")}`)
  }
  if (score.verdicts.length > 0) lines.push("", ...reliability(score))
  for (const [key, t] of timexes) {
    lines.push(`timex/${key}  gold ${t.gold}  found ${t.found}`)
    for (const name of ["strict", "relaxed", "value", "strictValue", "type"] as const) {
      const { p, r, f1 } = timexRates(t, t[name])
      lines.push(`  ${name.padEnd(12)} ${[p, r, f1].map((x) => x.toFixed(2).padStart(6)).join("  ")}`)
    }
  }
  if (withErrors) lines.push("", ...score.errors)
  return `${lines.join("\n")}\n`
}

const BINS = [0, 0.6, 0.7, 0.8, 0.9, 0.95, 0.975, 1.01]

/** Stated confidence beside the share that was right, over all kinds and for each. */
function reliability(score: Score): string[] {
  const lines = ["kind          confidence      mentions  stated  right"]
  for (const kind of ["*", ...new Set(score.verdicts.map((v) => v.kind))]) {
    const verdicts = score.verdicts.filter((v) => kind === "*" || v.kind === kind)
    let off = 0
    for (let i = 0; i + 1 < BINS.length; i++) {
      const [low, high] = [BINS[i]!, BINS[i + 1]!]
      const bin = verdicts.filter((v) => v.confidence >= low && v.confidence < high)
      if (bin.length === 0) continue
      const stated = bin.reduce((sum, v) => sum + v.confidence, 0) / bin.length
      const right = bin.filter((v) => v.right).length / bin.length
      off += Math.abs(stated - right) * bin.length
      const name = `${low.toFixed(3)}–${Math.min(high, 1).toFixed(3)}`
      const cells = [kind.padEnd(12), name.padEnd(14), String(bin.length).padStart(8)]
      lines.push(`${cells.join("  ")}  ${stated.toFixed(3)}   ${right.toFixed(3)}`)
    }
    lines.push(`${kind.padEnd(12)}  expected calibration error ${(off / verdicts.length).toFixed(3)}`)
  }
  return lines
}

function asJson(score: Score, timexes: ReadonlyMap<string, TimexScore>): string {
  const kinds = Object.fromEntries([...score.counts].map(([key, c]) => [key, { ...rates(c), ...c }]))
  return JSON.stringify({ kinds, timexes: Object.fromEntries(timexes) })
}
