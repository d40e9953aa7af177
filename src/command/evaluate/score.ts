import type { Mention } from "../../recognition/mention.ts"

/** A gold mention, in the formats of the development texts. */
export interface GoldMention {
  start: number
  end: number
  surface?: string
  kind: string
  entity?: string
  qid?: string
  alt?: string | readonly string[]
  tier?: number
  optional?: boolean
  nested?: boolean
  bare?: boolean
  start_date?: string
  end_date?: string
  from?: string
  to?: string
  value?: string
}

export interface GoldTrap {
  surface: string
  n?: number
  ok_entity?: string
}

export interface GoldDocument {
  id: string
  lang: string
  text: string
  mentions: readonly GoldMention[]
  traps?: readonly GoldTrap[]
}

export interface Counts {
  tp: number
  fp: number
  fn: number
}

/** Right and wrong by "kind/*" and "kind/language", and each prediction's verdict for the calibration table. */
export interface Score {
  counts: Map<string, Counts>
  verdicts: { kind: string; confidence: number; right: boolean }[]
  errors: string[]
}

const KINDS = new Set(["leader", "office", "organisation", "summit", "date"])

export function newScore(): Score {
  return { counts: new Map(), verdicts: [], errors: [] }
}

/** Name folded for comparison: no case, diacritics, bracketed addition or punctuation. */
export function foldName(name: string | undefined): string {
  return (name ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{Mn}/gu, "")
    .replace(/\(.*?\)/g, "")
    .replace(/[^\p{L}\p{N}_]+/gu, " ")
    .trim()
}

function sameEntity(gold: GoldMention, m: Mention): boolean {
  const names = new Set([foldName(m.name), foldName(m.entity)])
  const alt = gold.alt === undefined ? [] : typeof gold.alt === "string" ? [gold.alt] : gold.alt
  if (alt.some((a) => names.has(foldName(a)))) return true
  return names.has(foldName(gold.entity)) || (gold.qid !== undefined && gold.qid !== "" && gold.qid === m.entity)
}

function sameSummit(gold: GoldMention, m: Mention): boolean {
  if (foldName(gold.entity) === foldName(m.name)) return true
  const from = gold.start_date || gold.from
  const to = gold.end_date || gold.to || from
  if (!from || !m.from) return false
  return m.from <= to! && from <= (m.to || m.from)
}

function isRight(gold: GoldMention, m: Mention): boolean {
  if (gold.kind === "date") return (gold.value ?? "") === (m.value ?? "")
  return gold.kind === "summit" ? sameSummit(gold, m) : sameEntity(gold, m)
}

/** Neither rewarded nor punished. */
function isFree(gold: GoldMention): boolean {
  const tiered = gold.kind === "leader" || gold.kind === "office"
  return Boolean(gold.optional || gold.nested || gold.bare) || (tiered && gold.tier === 3)
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end
}

/** A person who is no leader but whom the right entity names is no error. */
function trapNamed(gold: GoldDocument, m: Mention): boolean {
  return (gold.traps ?? []).some((trap) => {
    if (!trap.ok_entity) return false
    let at = -1
    for (let n = 0; n < (trap.n ?? 1); n++) at = gold.text.indexOf(trap.surface, at + 1)
    if (at < 0 || !overlaps(m, { start: at, end: at + trap.surface.length })) return false
    const ok = foldName(trap.ok_entity)
    return ok === foldName(m.name) || ok === foldName(m.entity)
  })
}

/** An office word written beside a leader's name: the leader is what counts. */
function besideLeader(gold: GoldDocument, m: Mention): boolean {
  if (m.kind !== "office") return false
  return gold.mentions.some(
    (g) => g.kind === "leader" && (Math.abs(g.start - m.end) <= 3 || Math.abs(m.start - g.end) <= 3),
  )
}

/** Adds one document's mentions to the score. */
export function scoreDocument(gold: GoldDocument, mentions: readonly Mention[], score: Score): void {
  const count = (kind: string, what: keyof Counts) => {
    for (const key of [`${kind}/*`, `${kind}/${gold.lang}`]) {
      const c = score.counts.get(key) ?? { tp: 0, fp: 0, fn: 0 }
      c[what]++
      score.counts.set(key, c)
    }
  }
  for (const g of gold.mentions) {
    if (!KINDS.has(g.kind) || isFree(g)) continue
    const hit = mentions.some((m) => m.kind === g.kind && overlaps(m, g) && isRight(g, m))
    count(g.kind, hit ? "tp" : "fn")
    if (!hit) score.errors.push(`MISS   ${gold.id}  ${g.kind}  ${g.surface ?? ""}  ${g.entity ?? g.value ?? ""}`)
  }
  const hasDates = gold.mentions.some((g) => g.kind === "date")
  for (const m of mentions) {
    const over = gold.mentions.filter((g) => overlaps(m, g))
    if (over.some((g) => g.kind === m.kind && isRight(g, m))) {
      score.verdicts.push({ kind: m.kind, confidence: m.confidence, right: true })
      continue
    }
    if (over.some((g) => g.optional || g.nested || g.bare || g.tier === 3)) continue
    if (trapNamed(gold, m) || (m.kind === "date" && !hasDates) || besideLeader(gold, m)) continue
    count(m.kind, "fp")
    score.verdicts.push({ kind: m.kind, confidence: m.confidence, right: false })
    score.errors.push(`WRONG  ${gold.id}  ${m.kind}  ${m.surface}  ${m.name}`)
  }
}

export function rates(c: Counts): { p: number; r: number; f1: number } {
  const p = c.tp + c.fp > 0 ? c.tp / (c.tp + c.fp) : 0
  const r = c.tp + c.fn > 0 ? c.tp / (c.tp + c.fn) : 0
  return { p, r, f1: p + r > 0 ? (2 * p * r) / (p + r) : 0 }
}
