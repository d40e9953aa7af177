import { readPack } from "../../src/command/compile.ts"
import { openPack } from "../../src/knowledge/pack.ts"
import { readyLanguage } from "../../src/recognition/languages.ts"
import { openKnowledge, recognise } from "../../src/recognition/recognise.ts"
import { Scanner } from "../../src/recognition/scan.ts"
import { unmark } from "../recognition/cases/case.ts"
import { cases } from "../recognition/cases/en.ts"
import { held, seconds } from "./names/measure.ts"
import { peers, type Span } from "./names/peers.ts"

/** News as most pages have it, our own words: somebody is named every forty words or so. */
const ORDINARY = `The storm reached the coast on Monday evening and left some ten thousand homes without power. Trees fell on roads and
railway lines, and in two villages near the mouth of the river the water stood a metre high in the streets. Fire crews worked
through the night; nobody was seriously hurt. Schools will stay closed until Wednesday, the county said. Farmers in the valley
count their losses: much of the fruit had not been picked yet, and what lies on the ground can only be pressed. The insurers
expect claims of several hundred million. Trains are running again between the larger towns, though with delays of up to an hour.
Chancellor Olaf Scholz visited the region in the afternoon and promised help. The European Union has a fund for such cases, but
it pays late, and only where the damage passes a certain share of what the region earns in a year. Many remember the flood of
the summer before last, after which they waited eleven months for the first money. The weather service does not expect another
storm this week. It does expect rain, and the ground can take no more of it. Volunteers are asked to bring boots and shovels.
`

/** An article of our own, some 250 words, as news agencies write about summits: somebody is named in every second line. */
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

/** A row of the table of names: how much text a second, megabytes held, F1. */
function row(name: string, text: string, find: (text: string) => unknown, megabytes?: number, score = "–"): void {
  const speed = text.length / seconds(() => find(text)) / 1e6
  const cells = [speed.toFixed(3), megabytes === undefined ? "–" : megabytes.toFixed(1), score]
  process.stdout.write(`${name.padEnd(44)} ${cells.map((cell) => cell.padStart(8)).join(" ")}\n`)
}

/** Speed of the full pipeline and of name matching, beside what npm offers for names. */
export async function bench(): Promise<void> {
  const pack = await readPack()
  const opened = await held(() => openKnowledge(openPack(pack)))
  const knowledge = opened.made
  process.stdout.write(`views open in ${opened.ms.toFixed(1)} ms; pack ${(pack.byteLength / 1e6).toFixed(2)} MB\n`)
  const cold = performance.now()
  recognise({ text: ARTICLE, lang: "en", date: "2024-07-04" }, knowledge)
  process.stdout.write(`first article, language compiled: ${(performance.now() - cold).toFixed(0)} ms\n\n`)

  const page = ARTICLE.repeat(50)
  for (const [name, text] of [
    ["ordinary news", ORDINARY.repeat(50)],
    ["a mention every few words", page],
  ] as const) {
    const find = () => recognise({ text, lang: "en", date: "2024-07-04" }, knowledge)
    seconds(find, 2)
    const speed = text.split(/\s+/).length / seconds(find, 2)
    process.stdout.write(`full pipeline, ${name}: ${Math.round(speed).toLocaleString("en")} words/s\n`)
  }

  process.stdout.write("\nlinear:     size   ns per unit\n")
  for (const size of [1e3, 1e4, 1e5, 1e6, 1e7]) {
    const text = ARTICLE.repeat(Math.ceil(size / ARTICLE.length)).slice(0, size)
    const s = seconds(() => recognise({ text, lang: "en", date: "2024-07-04" }, knowledge), size < 1e6 ? 0.3 : 0)
    process.stdout.write(`${String(size).padStart(14)}  ${((s / size) * 1e9).toFixed(0).padStart(8)}\n`)
  }

  process.stdout.write(`\n${"names only".padEnd(44)}  Mchar/s       MB       F1\n`)
  const text = ARTICLE.repeat(200)
  const english = readyLanguage("en")
  const scanner = new Scanner(knowledge.gazetteer)
  const ordinary = ORDINARY.repeat(200)
  const loop = (t: string) => {
    let sum = 0
    for (let i = 0; i < t.length; i++) sum = (sum + t.charCodeAt(i)) | 0
    return sum
  }
  row("charCodeAt loop", text, loop)
  const names = (t: string) =>
    recognise({ text: t, lang: "en", date: "2018-06-12" }, knowledge).mentions.filter(
      (m) => m.kind === "leader" || m.kind === "organisation",
    )
  const megabytes = knowledge.gazetteer.bytes / 1e6
  row(
    "Fact Annotator, names of all languages",
    text,
    (t) => scanner.scanNames(t, 0, t.length, english),
    megabytes,
    f1((t) => scanner.scanNames(t, 0, t.length, english)),
  )
  row("  on ordinary news", ordinary, (t) => scanner.scanNames(t, 0, t.length, english))
  row("  charCodeAt loop, ordinary news", ordinary, loop)
  row("Fact Annotator, full pipeline", page, names, pack.byteLength / 1e6 + opened.megabytes, f1(names))
  for (const peer of await peers()) row(peer.name, text.slice(0, peer.sample), peer.find, peer.megabytes, f1(peer.find))
}
