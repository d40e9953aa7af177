import { describeAnchor } from "../../src/notes/anchor/describe.ts"
import type { Anchor } from "../../src/notes/note.ts"

/** A page as it was noted and as it is now, with where the noted words stand in both. */
export interface EditCase {
  before: string
  after: string
  anchor: Anchor
  /** Where the target stands now; absent once it was deleted. */
  target?: { start: number; end: number }
  edits: string[]
}

/** A small generator of numbers that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const NAMES =
  "Xi Jinping|Wladimir Putin|Olaf Scholz|Emmanuel Macron|President Tokayev|Giorgia Meloni|Narendra Modi|the prime minister".split(
    "|",
  )
const PLACES = "Astana|Samarkand|Brussels|Apulia|Rio de Janeiro|Kazan|Vilnius|Geneva|Johannesburg|New Delhi".split("|")
const VERBS =
  "arrived in|travelled to|spoke in|left|returned from|warned in|was received in|signed a declaration in".split("|")
const REST =
  "on Monday morning|after two days of talks|with a large delegation|despite the protests|for the second time this year|ahead of the vote|to discuss trade|as the host had hoped|in front of reporters|amid growing doubts|without an agreement|according to diplomats|for a working dinner|before the summit opened|under heavy security".split(
    "|",
  )
const ADDED =
  "Observers were sceptical.|No details were given at first.|The opposition criticised the visit as a show.|A spokesman declined to comment on the report.|Markets hardly moved.|The text was not published until late at night.".split(
    "|",
  )
/** Around the target, while edits are made; no page's text has these. */
const OPEN = "\ue000"
const CLOSE = "\ue001"

/** One case: a page, a target in it, and one to four edits. `fate` says whether the target is among what is deleted. */
export function editCase(seed: number, fate: "unchanged" | "edited" | "deleted"): EditCase {
  const roll = random(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!
  const below = (n: number) => Math.floor(roll() * n)
  // An article says nothing twice in the same words; what does stand twice comes from the edits that copy.
  const said = new Set<string>()
  const sentence = (): string => {
    const text = compose()
    if (said.has(text)) return sentence()
    said.add(text)
    return text
  }
  const compose = () => {
    const kind = roll()
    if (kind < 0.12) return pick(ADDED)
    const core = `${pick(NAMES)} ${pick(VERBS)} ${pick(PLACES)} ${pick(REST)}`
    return `${kind < 0.4 ? `${core}, ${pick(REST)}` : kind < 0.6 ? `${core}; ${pick(NAMES)} did not` : core}.`
  }
  let page = Array.from({ length: 4 + below(12) }, () => Array.from({ length: 1 + below(5) }, sentence))
  const [p, s] = [below(page.length), 0]
  const at = below(page[p]!.length) || s
  page[p]![at] = markTarget(page[p]![at]!, roll)
  const before = textOf(page)
  const anchor = describeAnchor(before.text, before.start, before.end)
  if (fate === "unchanged") return { before: before.text, after: before.text, anchor, target: before, edits: [] }

  const isTarget = (text: string) => text.includes(OPEN)
  const others = () => page.flatMap((block, b) => block.flatMap((text, i) => (isTarget(text) ? [] : [{ b, i }])))
  const words = (text: string) =>
    text.replace(/[\p{L}]{4,}/gu, (word) => (roll() < 0.25 ? pick(["later", "reportedly", "again", "quietly"]) : word))
  const EDITS: Record<string, () => void> = {
    "insert paragraph": () => void page.splice(below(page.length + 1), 0, [sentence(), sentence()]),
    "insert sentence": () => {
      const block = pick(page)
      block.splice(below(block.length + 1), 0, sentence())
    },
    "delete sentence": () => {
      const one = others().length > 0 ? pick(others()) : undefined
      if (one) page[one.b]!.splice(one.i, 1)
    },
    "move paragraph": () => {
      const [block] = page.splice(below(page.length), 1)
      page.splice(below(page.length + 1), 0, block!)
    },
    "rewrite sentence": () => {
      const one = others().length > 0 ? pick(others()) : undefined
      if (one) page[one.b]![one.i] = words(page[one.b]![one.i]!)
    },
    "rewrite around": () => {
      page = page.map((block) => block.map((text) => (isTarget(text) ? around(text, words) : text)))
    },
    "cut the end": () => {
      const last = page.findIndex((block) => block.some(isTarget))
      if (last >= 0) page = page.slice(0, Math.max(last + 1, Math.ceil(page.length * 0.6)))
    },
    "copy paragraph": () => void page.splice(below(page.length + 1), 0, pick(page).map(unmarked)),
    "look-alike": () => {
      const block = page.find((one) => one.some(isTarget))
      const text = block?.find(isTarget)
      if (block && text) block.push(unmarked(text).replace(/\p{L}{5,}/u, "Elsewhere"))
    },
    typography: () => {
      page = page.map((block) => block.map((text) => text.replaceAll(" ", roll() < 0.5 ? "\u00a0" : "  ")))
    },
    "change a word of it": () => {
      page = page.map((block) => block.map((text) => within(text)))
    },
  }
  const names = Object.keys(EDITS)
  const edits = Array.from({ length: 1 + below(4) }, () => pick(names))
  if (fate === "deleted") {
    page = page.map((block) => block.filter((text) => !isTarget(text))).filter((block) => block.length > 0)
    // What copies the target would bring it back: the words would stand in the page again.
    for (const name of edits) if (page.length > 0 && name !== "look-alike") EDITS[name]!()
  } else for (const name of edits) EDITS[name]!()
  page = page.filter((block) => block.length > 0)
  const after = textOf(page)
  return { before: before.text, after: after.text, anchor, edits, ...(fate === "edited" ? { target: after } : {}) }
}

/** Marks a name, a phrase or the whole sentence. */
function markTarget(text: string, roll: () => number): string {
  const kind = roll()
  if (kind < 0.3) return `${OPEN}${text}${CLOSE}`
  const words = [...text.matchAll(/\S+/g)]
  const from = Math.floor(roll() * Math.max(1, words.length - 2))
  const to = Math.min(words.length - 1, from + (kind < 0.65 ? 1 : 3 + Math.floor(roll() * 4)))
  const [start, end] = [words[from]!.index, words[to]!.index + words[to]![0].length]
  return `${text.slice(0, start)}${OPEN}${text.slice(start, end)}${CLOSE}${text.slice(end)}`
}

const unmarked = (text: string) => text.replaceAll(OPEN, "").replaceAll(CLOSE, "")

function around(text: string, change: (part: string) => string): string {
  const [open, close] = [text.indexOf(OPEN), text.indexOf(CLOSE)]
  return change(text.slice(0, open)) + text.slice(open, close + 1) + change(text.slice(close + 1))
}

/** Changes one word of a long target. */
function within(text: string): string {
  const [open, close] = [text.indexOf(OPEN), text.indexOf(CLOSE)]
  if (open < 0 || close - open < 60) return text
  return text.slice(0, open + 12) + text.slice(open + 12, close).replace(/\p{L}{4,}/u, "today") + text.slice(close)
}

function textOf(page: readonly (readonly string[])[]): { text: string; start: number; end: number } {
  const marked = page.map((block) => block.join(" ")).join("\n")
  const start = marked.indexOf(OPEN)
  return { text: unmarked(marked), start, end: marked.indexOf(CLOSE) - 1 }
}

export type Verdict = "right" | "copy" | "orphan" | "wrong"

/**
 * What a finder's answer is worth: on the target, nothing, or somewhere else. A copy, the same words in a paragraph that
 * reads as the noted one did or as it does now, is told apart: the reader finds there what was noted.
 */
export function judge(
  { target, before, after, anchor }: EditCase,
  place: { start: number; end: number } | undefined,
): Verdict {
  if (!place) return "orphan"
  if (target) {
    const size = target.end - target.start
    const common = Math.min(place.end, target.end) - Math.max(place.start, target.start)
    if (common >= 0.6 * size && place.end - place.start < 1.6 * size + 4) return "right"
  }
  const there = lineAt(after, place)
  return there === lineAt(before, anchor.position) || (target && there === lineAt(after, target)) ? "copy" : "wrong"
}

const words = (text: string) => text.split(/\s+/).filter(Boolean).join(" ")

/** The paragraph around a place, however it is typeset. */
function lineAt(text: string, { start, end }: { start: number; end: number }): string {
  const from = text.lastIndexOf("\n", start - 1) + 1
  const to = text.indexOf("\n", end)
  return `${words(text.slice(from, start))} | ${words(text.slice(end, to < 0 ? undefined : to))}`
}
