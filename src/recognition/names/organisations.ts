import type { KnowledgeRecord } from "../../knowledge/model.ts"
import { ACRONYM, GENERIC } from "../gazetteer/format.ts"
import type { Hit } from "../hit.ts"
import { isNameHit, type NameHit } from "../scan.ts"
import type { TextView } from "../view.ts"

export type OrganisationEvidence = "name" | "acronym" | "acronym-ambiguous" | "generic"

export interface OrganisationReading {
  start: number
  end: number
  organisation: number
  evidence: OrganisationEvidence
}

/**
 * Acronyms that mean other things as well: universities, tickers, units, words. They count only in a text that names the
 * body in full, or beside another international body or a word of meetings and offices.
 */
const AMBIGUOUS = new Set(
  "AU ICC SCO OAS CIS WHO MSC CoE EPC ADB COP NAM Quad GUAM OTS EAC WEF UN OIC CICA GCC".split(" "),
)
/** Of these only in languages where the letters are a common word or its beginning in capitals. */
const SAFE_IN_LATIN = new Set("UN WHO WEF GCC OIC".split(" "))

/** Finds which organisation names are meant as such. */
export function readOrganisations(
  hits: readonly Hit[],
  view: TextView,
  record: KnowledgeRecord,
): OrganisationReading[] {
  const named = new Set<number>()
  for (const hit of hits) {
    if (!isOrganisation(hit)) continue
    for (const f of hit.forms) if (!isWeak(hit, f.type, f.ref, view, record)) named.add(f.ref)
  }
  const firm = withKin(named, record)
  const out: OrganisationReading[] = []
  let coveredTo = -1
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at]!
    if (!isOrganisation(hit) || hit.nameStart < coveredTo) continue
    const reading = readOne(hit, firm, view, record, {
      accompanied: () => inCompany(hits, at),
      elsewhere: () => isOfAState(hits, at, view),
    })
    if (!reading) continue
    out.push(reading)
    coveredTo = hit.nameEnd
  }
  return out
}

/** Bodies of another one: who names it speaks of them by their short names, and the other way round. */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  UN: ["UNSC", "UNGA"],
  EU: ["EUCommission", "EUParliament", "EUCouncil", "CJEU", "ECB"],
}

/** Those named, what they are bodies of, and the bodies of those. */
function withKin(named: ReadonlySet<number>, record: KnowledgeRecord): Kin {
  const keys = new Set([...named].map((ref) => record.organisation(ref).key))
  for (const [whole, bodies] of Object.entries(BODIES)) {
    if (bodies.some((body) => keys.has(body))) keys.add(whole)
    if (keys.has(whole)) for (const body of bodies) keys.add(body)
  }
  return { named, has: (ref) => named.has(ref) || keys.has(record.organisation(ref).key) }
}

interface Kin {
  named: ReadonlySet<number>
  /** Is the body, or one that it belongs to, named on the page? */
  has(ref: number): boolean
}

function isOrganisation(hit: Hit): hit is NameHit {
  return isNameHit(hit) && hit.kind === "organisation"
}

function readOne(
  hit: NameHit,
  firm: Kin,
  view: TextView,
  record: KnowledgeRecord,
  around: { accompanied: () => boolean; elsewhere: () => boolean },
): OrganisationReading | undefined {
  if (partOfLongerName(hit, view)) return undefined
  const forms = hit.forms
  const strong = forms.filter((f) => !isWeak(hit, f.type, f.ref, view, record))
  const at = { start: hit.nameStart, end: hit.nameEnd }
  const form = strong.length === 1 ? strong[0]! : (strong.find((f) => firm.named.has(f.ref)) ?? strong[0])
  if (form) return { ...at, organisation: form.ref, evidence: form.type === ACRONYM ? "acronym" : "name" }
  for (const f of forms) {
    if (f.type === GENERIC && firm.has(f.ref) && !goesOn(hit, view) && !around.elsewhere())
      return { ...at, organisation: f.ref, evidence: "generic" }
    // Polish "KE" where the Union is spoken of.
    const kin = surfaceOf(hit, view) === "KE" ? firm.has(f.ref) : firm.named.has(f.ref)
    if (f.type === ACRONYM && (kin || around.accompanied())) {
      return { ...at, organisation: f.ref, evidence: "acronym-ambiguous" }
    }
  }
  return undefined
}

function surfaceOf(hit: NameHit, view: TextView): string {
  return view.text.slice(hit.nameStart, hit.nameEnd)
}

function isWeak(hit: NameHit, type: number, ref: number, view: TextView, record: KnowledgeRecord): boolean {
  if (type === GENERIC) return true
  if (type !== ACRONYM) return false
  const key = record.organisation(ref).key
  const surface = surfaceOf(hit, view)
  if (view.titleCase(hit.nameStart) && hit.allUpper && surface.length <= 3 && isAllCaps(view, hit)) return true
  if (!/^[A-Za-z.]+$/.test(surface)) return false
  if (surface === "CE" || surface === "KE" || surface === "EK") return true
  return AMBIGUOUS.has(key) && !SAFE_IN_LATIN.has(key) && surface !== "OEA"
}

/** Is the block around in capitals, so that "WHO" may be the word? */
function isAllCaps(view: TextView, hit: Hit): boolean {
  const block = view.blockAt(hit.start)
  const around = view.text.slice(block.start, Math.min(block.end, block.start + 200))
  return around === around.toUpperCase() && around.length > hit.end - hit.start + 4
}

/** "UN Women", "EU Delegation" are fine; "AU Small Finance Bank", "Red Cross Hospital" go on as another name. */
function partOfLongerName(hit: NameHit, view: TextView): boolean {
  const after = view.after(hit.nameEnd)
  if (
    after &&
    /^(?:bank|hospital|university|airlines|act|group|inc|ltd|gmbh|ag|fc)$/.test(after.folded) &&
    after.capital
  )
    return true
  const c = view.text.charAt(hit.nameStart - 1)
  return c === "@" || c === "#" || c === "/" || view.text.charAt(hit.nameEnd) === "@"
}

/** "Union Pacific", "Sovjet-Unie", « Union en mer »: a common word that is part of another name. German nouns all have capitals. */
function goesOn(hit: NameHit, view: TextView): boolean {
  if (/(?:[-‐‑]|[«„“"‘] ?)$/.test(view.text.slice(Math.max(0, hit.nameStart - 2), hit.nameStart))) return true
  const after = view.after(hit.nameEnd)
  // "Komisja ds. Wzrostu": one for something.
  if (after && PURPOSE.test(after.folded)) return true
  return hit.lang !== "de" && !view.titleCase(hit.nameStart) && after?.capital === true
}

const PURPOSE = /^(?:ds|для|for|für|pro)$/

/** "Совета безопасности России", "National Security Council", "iranischer Sicherheitsrat": a state has one too. */
function isOfAState(hits: readonly Hit[], at: number, view: TextView): boolean {
  const hit = hits[at]!
  if (NATIONAL.test(view.before(hit.nameStart)?.folded ?? "")) return true
  if (NATIONAL.test(view.after(hit.nameEnd)?.folded ?? "")) return true
  for (let i = at + 1; i < hits.length && hits[i]!.start <= hit.end + 1; i++)
    if (hits[i]!.kind === "country" && hits[i]!.start === hit.end + 1) return true
  for (let i = at - 1; i >= 0 && hits[i]!.start > hit.start - NEAR; i--)
    if (hits[i]!.kind === "adjective" && hits[i]!.end === hit.start - 1) return true
  return false
}

const NATIONAL =
  /^(?:national|nacional|nazional|narodow|narodni|nationa|ulusal|milli|национальн|національн|राष्ट्रीय|القومي|الوطني|قومي|وطني)/

/** Within a few words of an office, a meeting or another body. Hits are ordered by start. */
function inCompany(hits: readonly Hit[], at: number): boolean {
  const hit = hits[at]!
  const counts = (h: Hit) =>
    h.kind === "office" || h.kind === "summit" || (h.kind === "organisation" && h.full === true)
  for (let i = at - 1; i >= 0 && hits[i]!.start > hit.start - LONG; i--)
    if (counts(hits[i]!) && hits[i]!.end > hit.start - NEAR) return true
  for (let i = at + 1; i < hits.length && hits[i]!.start < hit.end + NEAR; i++) if (counts(hits[i]!)) return true
  return false
}

/** Letters between the body and its company, and how far before it the company may begin. */
const NEAR = 40
const LONG = 140
