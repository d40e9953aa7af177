import { AhoCorasick } from "@monyone/aho-corasick"
import nlp from "compromise"
import { JSDOM } from "jsdom"
import Mark from "mark.js"
import model from "wink-eng-lite-web-model"
import winkNLP from "wink-nlp"
import { readPack } from "../../src/command/compile.ts"
import { openPack } from "../../src/knowledge/pack.ts"
import { readTables } from "../../src/knowledge/tables.ts"
import { readyLanguage } from "../../src/recognition/languages.ts"
import { openKnowledge, recognise } from "../../src/recognition/recognise.ts"
import { Scanner } from "../../src/recognition/scan.ts"
import { unmark } from "../recognition/cases/case.ts"
import { cases } from "../recognition/cases/en.ts"

/** An article of our own, some 250 words, as news agencies write. */
const ARTICLE = `Leaders of the Shanghai Cooperation Organisation met in Astana on Wednesday. President Vladimir Putin of Russia
arrived in the morning and held talks with Xi Jinping, the Chinese president, on trade and energy. The two men had last met in
Beijing in May. A spokesman for the Kremlin said that the talks had been useful and that both sides would meet again in October.
The Indian prime minister, Narendra Modi, stayed at home; his foreign minister took part in his place. The summit adopted a
declaration of some twenty pages. It speaks of security, transport and the climate, and leaves out what divides the members.
Belarus joined as the tenth member. Its president, Alexander Lukashenko, thanked the hosts and promised to do what he could.
The secretary-general of the United Nations, António Guterres, called for peace in Ukraine and in Gaza. NATO, which meets in
Washington next week, did not comment. Observers noted that nobody had expected much, and that not much had come of it. The
weather was fine, the streets were closed, and the shops in the centre did little business until the evening. In Brussels a
diplomat of the European Union said that the meeting had been watched with interest. Farmers in the north of the country, who
wait for rain, had other things on their minds. The next meeting is planned for the summer of 2025, when China is in the chair.
`

function seconds(run: () => unknown, atLeast = 0.4): number {
  run()
  let rounds = 0
  const start = performance.now()
  do {
    run()
    rounds++
  } while (performance.now() - start < atLeast * 1000)
  return (performance.now() - start) / 1000 / rounds
}

function memoryOf<T>(make: () => T): { made: T; megabytes: number; ms: number } {
  globalThis.gc?.()
  const before = process.memoryUsage()
  const start = performance.now()
  const made = make()
  const ms = performance.now() - start
  globalThis.gc?.()
  const after = process.memoryUsage()
  const bytes = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  return { made, megabytes: Math.max(0, bytes) / 1e6, ms }
}

interface Span {
  start: number
  end: number
}

/** Right where a leader or body of our English cases is meant; a peer need not say who it is. */
function f1(find: (text: string) => Span[]): string {
  let tp = 0
  let fp = 0
  let fn = 0
  for (const { text: marked } of cases) {
    const { text, expected } = unmark(marked)
    const gold = expected.map((e) => ({ start: e.start, end: e.start + e.surface.length }))
    const found = find(text)
    const meets = (a: Span, b: Span) => a.start < b.end && b.start < a.end
    tp += gold.filter((g) => found.some((f) => meets(g, f))).length
    fn += gold.filter((g) => !found.some((f) => meets(g, f))).length
    fp += found.filter((f) => !gold.some((g) => meets(g, f))).length
  }
  return tp === 0 ? "0.00" : ((2 * tp) / (2 * tp + fp + fn)).toFixed(2)
}

function row(
  name: string,
  text: string,
  find: (text: string) => unknown,
  spans?: (text: string) => Span[],
  mb?: number,
) {
  const s = seconds(() => find(text))
  const cells = [
    (text.length / s / 1e6).toFixed(1).padStart(8),
    mb === undefined ? "       –" : mb.toFixed(1).padStart(8),
  ]
  process.stdout.write(`${name.padEnd(44)} ${cells.join("  ")}  ${(spans ? f1(spans) : "–").padStart(5)}\n`)
}

/** Speed of the full pipeline and of name matching, beside what npm offers for names. */
export async function bench(): Promise<void> {
  const pack = await readPack()
  const opened = memoryOf(() => openKnowledge(openPack(pack)))
  const knowledge = opened.made
  process.stdout.write(`views open in ${opened.ms.toFixed(1)} ms; pack ${(pack.byteLength / 1e6).toFixed(2)} MB\n`)
  const cold = performance.now()
  recognise({ text: ARTICLE, lang: "en", date: "2024-07-04" }, knowledge)
  process.stdout.write(`first article, language compiled: ${(performance.now() - cold).toFixed(0)} ms\n\n`)

  const page = ARTICLE.repeat(50)
  const words = page.split(/\s+/).length
  const full = seconds(() => recognise({ text: page, lang: "en", date: "2024-07-04" }, knowledge), 1)
  process.stdout.write(`full pipeline: ${Math.round(words / full).toLocaleString("en")} words/s (${words} words)\n\n`)

  process.stdout.write("linear:     size   ns per unit\n")
  for (const size of [1e3, 1e4, 1e5, 1e6, 1e7]) {
    const text = ARTICLE.repeat(Math.ceil(size / ARTICLE.length)).slice(0, size)
    const s = seconds(() => recognise({ text, lang: "en", date: "2024-07-04" }, knowledge), size < 1e6 ? 0.3 : 0)
    process.stdout.write(`${String(size).padStart(14)}  ${((s / size) * 1e9).toFixed(0).padStart(8)}\n`)
  }

  process.stdout.write(`\n${"names only".padEnd(44)}  Mchar/s        MB     F1\n`)
  const text = ARTICLE.repeat(200)
  const english = readyLanguage("en")
  const scanner = new Scanner(knowledge.gazetteer)
  row("charCodeAt loop", text, (t) => {
    let sum = 0
    for (let i = 0; i < t.length; i++) sum = (sum + t.charCodeAt(i)) | 0
    return sum
  })
  row(
    "Fact Annotator, names of 18 languages",
    text,
    (t) => scanner.scanNames(t, 0, t.length, english),
    (t) =>
      recognise({ text: t, lang: "en", date: "2018-06-12" }, knowledge).mentions.filter(
        (m) => m.kind === "leader" || m.kind === "organisation",
      ),
    knowledge.gazetteer.bytes / 1e6,
  )
  peers(text)
}

function peers(text: string): void {
  const { persons, organisations } = readTables()
  const names = new Set<string>()
  for (const p of persons)
    for (const forms of [...Object.values(p.names), ...Object.values(p.short)]) for (const f of forms) names.add(f)
  for (const o of organisations)
    for (const forms of [...Object.values(o.names), ...Object.values(o.acronyms)]) for (const f of forms) names.add(f)
  const list = [...names].filter((n) => n.length > 1)
  const short = text.slice(0, 60_000)

  const aho = memoryOf(() => new AhoCorasick(list))
  const spansOfAho = (t: string) => aho.made.matchInText(t).map((m) => ({ start: m.begin, end: m.end }))
  row(`@monyone/aho-corasick, ${list.length} names`, short, spansOfAho, spansOfAho, aho.megabytes)

  const english = list.filter((n) => /^[A-Z]/.test(n)).slice(0, 6400)
  const pattern = new RegExp(`\\b(?:${english.map((n) => n.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})\\b`, "g")
  const spansOfRegExp = (t: string) =>
    [...t.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  row(`RegExp alternation, ${english.length} names`, short, spansOfRegExp, spansOfRegExp)

  row("mark.js in jsdom, 500 names", short.slice(0, 6000), (t) => markJs(t, english.slice(0, 500)))

  const spansOfCompromise = (t: string) =>
    nlp(t)
      .people()
      .concat(nlp(t).organizations())
      .json({ offset: true })
      .map((m: { offset?: { start: number; length: number } }) => ({
        start: m.offset?.start ?? 0,
        end: (m.offset?.start ?? 0) + (m.offset?.length ?? 0),
      }))
  row("compromise, people and organisations", short.slice(0, 12_000), spansOfCompromise, spansOfCompromise)

  const wink = memoryOf(() => winkNLP(model))
  row(
    "wink-nlp, entities (no person names)",
    short.slice(0, 30_000),
    (t) => wink.made.readDoc(t).entities().out(),
    undefined,
    wink.megabytes,
  )
}

/** mark.js works on a document: it is given one in memory, and marks the names one by one as its users do. */
function markJs(text: string, names: readonly string[]): number {
  const dom = new JSDOM("<p></p>")
  const { window } = dom
  const paragraph = window.document.querySelector("p")!
  paragraph.textContent = text
  const globals = globalThis as unknown as Record<string, unknown>
  const before = {
    window: globals.window,
    document: globals.document,
    NodeFilter: globals.NodeFilter,
    NodeList: globals.NodeList,
  }
  const { document, NodeFilter, NodeList } = window
  Object.assign(globals, { window, document, NodeFilter, NodeList })
  let marked = 0
  try {
    new Mark(paragraph).mark([...names], { separateWordSearch: false, accuracy: "exactly", each: () => marked++ })
  } finally {
    Object.assign(globals, before)
  }
  return marked
}
