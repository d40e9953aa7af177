import { AhoCorasick } from "@monyone/aho-corasick"
import { JSDOM } from "jsdom"
import { readTables } from "../../../src/knowledge/tables.ts"
import { held } from "./measure.ts"

export interface Span {
  start: number
  end: number
}

/** Something that finds names in a text, made ready to be measured. */
export interface NameFinder {
  name: string
  find(text: string): Span[]
  /** What it holds once it is ready, its names and model included. */
  megabytes: number
  /** So much text is enough to see how slow it is. */
  sample: number
}

/** What an engineer would take from npm to find names, each given our names as far as it takes any. */
export async function peers(): Promise<NameFinder[]> {
  const all = allNames()
  const latin = all.filter((name) => /^[A-Z]/.test(name)).slice(0, 6400)
  const few = latin.slice(0, 500)
  return [
    await ahoCorasick(all),
    await alternation(latin),
    await advancedMark(few),
    await mark(few),
    await compromise(),
    await wink(latin),
  ]
}

/** All forms of all names; those first whom the press has short names for, and bodies: the ones that texts are about. */
function allNames(): string[] {
  const { persons, organisations } = readTables()
  const forms = (lists: Readonly<Record<string, readonly string[]>>) => Object.values(lists).flat()
  const known = [...persons].sort((a, b) => forms(b.short).length - forms(a.short).length)
  const names = new Set<string>()
  for (const body of organisations)
    for (const form of [...(body.names.en ?? []), ...(body.acronyms.en ?? [])]) names.add(form)
  for (const person of known) for (const form of [...forms(person.short), ...forms(person.names)]) names.add(form)
  for (const body of organisations) for (const form of [...forms(body.names), ...forms(body.acronyms)]) names.add(form)
  return [...names].filter((name) => name.length > 1)
}

async function ahoCorasick(names: string[]): Promise<NameFinder> {
  const { made, megabytes } = await held(() => new AhoCorasick(names))
  const find = (text: string) => made.matchInText(text).map((m) => ({ start: m.begin, end: m.end }))
  return { name: `@monyone/aho-corasick, ${thousands(names)} names`, find, megabytes, sample: 60_000 }
}

async function alternation(names: string[]): Promise<NameFinder> {
  const { made, megabytes } = await held(() => {
    const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    const pattern = new RegExp(`\\b(?:${escaped.join("|")})\\b`, "g")
    // Compiled at its first use.
    pattern.exec("Nobody")
    pattern.lastIndex = 0
    return pattern
  })
  const find = (text: string) => [...text.matchAll(made)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  return { name: `RegExp alternation, ${thousands(names)} names`, find, megabytes, sample: 60_000 }
}

async function mark(names: string[]): Promise<NameFinder> {
  return marker("mark.js", names, 3000, async () => {
    const { default: Mark } = await import("mark.js")
    return (paragraph) =>
      new Mark(paragraph).mark(names, { separateWordSearch: false, accuracy: "exactly", each: () => {} })
  })
}

/** Its one pattern of all names is more than V8 can compile for 6,400 of them, so it is given few as well. */
async function advancedMark(names: string[]): Promise<NameFinder> {
  return marker("advanced-mark.js", names, 12_000, async () => {
    const { default: Mark } = await import("advanced-mark.js")
    return (paragraph) =>
      new Mark(paragraph).mark(names, {
        separateWordSearch: false,
        accuracy: "exactly",
        caseSensitive: true,
        combinePatterns: true,
      })
  })
}

/** Both mark a document: they are given one in memory, and what they mark is read off it again. */
async function marker(
  name: string,
  names: readonly string[],
  sample: number,
  load: () => Promise<(paragraph: HTMLElement) => void>,
): Promise<NameFinder> {
  const { window } = new JSDOM("<p></p>")
  const { document, NodeFilter, NodeList, Node } = window
  Object.assign(globalThis, { window, document, NodeFilter, NodeList, Node })
  const paragraph = document.querySelector("p")!
  const find = (marks: (paragraph: HTMLElement) => void, text: string) => {
    paragraph.textContent = text
    marks(paragraph)
    return spansOfMarks(paragraph)
  }
  const { made, megabytes } = await held(async () => {
    const marks = await load()
    find(marks, "Nobody was named.")
    return marks
  })
  return { name: `${name} in jsdom, ${thousands(names)} names`, find: (text) => find(made, text), megabytes, sample }
}

function spansOfMarks(paragraph: HTMLElement): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const node of paragraph.childNodes) {
    const end = at + (node.textContent ?? "").length
    if (node.nodeName === "MARK") spans.push({ start: at, end })
    at = end
  }
  return spans
}

async function compromise(): Promise<NameFinder> {
  const { made, megabytes } = await held(async () => {
    const { default: nlp } = await import("compromise")
    nlp("Nobody was named.").people()
    return nlp
  })
  interface Term {
    offset?: { start: number; length: number }
  }
  const find = (text: string) => {
    const read = made(text)
    const terms = read.people().concat(read.organizations()).json({ offset: true }) as Term[]
    return terms.map(({ offset = { start: 0, length: 0 } }) => ({
      start: offset.start,
      end: offset.start + offset.length,
    }))
  }
  return { name: "compromise, people and organisations", find, megabytes, sample: 12_000 }
}

async function wink(names: string[]): Promise<NameFinder> {
  const { made, megabytes } = await held(async () => {
    const { default: winkNLP } = await import("wink-nlp")
    const { default: model } = await import("wink-eng-lite-web-model")
    const nlp = winkNLP(model)
    // Its own entities are dates, sums and the like: names have to be taught.
    const plain = names.filter((name) => /^[A-Za-z .-]+$/.test(name))
    nlp.learnCustomEntities([{ name: "name", patterns: plain }], { matchValue: true })
    return { nlp, its: nlp.its }
  })
  const { nlp, its } = made
  const find = (text: string) => {
    const doc = nlp.readDoc(text)
    const words = doc.tokens().out(its.value) as string[]
    const spaces = doc.tokens().out(its.precedingSpaces) as string[]
    const starts: number[] = []
    const ends: number[] = []
    let at = 0
    words.forEach((word, i) => {
      at += spaces[i]!.length
      starts.push(at)
      at += word.length
      ends.push(at)
    })
    const spans = doc.customEntities().out(its.span) as unknown as [number, number][]
    return spans.map(([first, last]) => ({ start: starts[first]!, end: ends[last]! }))
  }
  return { name: `wink-nlp with its model, ${thousands(names)} names`, find, megabytes, sample: 30_000 }
}

function thousands(names: readonly string[]): string {
  return names.length.toLocaleString("en")
}
