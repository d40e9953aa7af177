import type { Evidence } from "./names/evidence.ts"
import type { OrganisationEvidence } from "./names/organisations.ts"

/** How many readings that rest on this evidence were right, and how many wrong. */
type Counts = readonly [right: number, wrong: number]

/** The share that was right, with one right and one wrong reading more than were seen (Laplace). */
function measured(...corpora: readonly Counts[]): number {
  const right = corpora.reduce((sum, [r]) => sum + r, 0)
  const wrong = corpora.reduce((sum, [, w]) => sum + w, 0)
  return Math.round((1000 * (right + 1)) / (right + wrong + 2)) / 1000
}

/**
 * Counted on three corpora, in this order: the own articles in 18 languages; SlavicNER, topics brexit and nord_stream in
 * Polish, Czech, Russian and Ukrainian, with a day of their time; NEREL, train and dev, Russian, without a day. Wrong are
 * also readings whose gold is at fault. `evaluate` prints what of it holds on a text with gold.
 */
const LEADERS = {
  full: measured([280, 0], [2623, 28], [1012, 28]),
  /** Little known persons and other spellings of the given name were counted together. */
  rare: measured([18, 0], [79, 0], [83, 0]),
  /** Several bearers of a full name, and surnames with a title, too. */
  titled: measured([10, 0], [88, 0], [22, 3]),
  anchored: measured([48, 6], [1717, 12], [633, 24]),
  ofFamily: measured([10, 1], [0, 0], [7, 6]),
  prominent: measured([26, 0], [308, 13], [6, 5]),
  ofCountry: measured([3, 0], [75, 2], [5, 5]),
}

/** Share of right readings by what they rest on. "given-name", "civil" and "past" were never counted: estimates. */
export const LEADER_CONFIDENCE: Record<Evidence, number> = {
  full: LEADERS.full,
  "full-minor": LEADERS.rare,
  "full-shared": LEADERS.titled,
  "full-variant": LEADERS.rare,
  anchored: LEADERS.anchored,
  "anchored-shared": LEADERS.ofFamily,
  "given-name": 0.85,
  title: LEADERS.titled,
  "title-country": LEADERS.titled,
  civil: 0.85,
  prominent: LEADERS.prominent,
  "present-country": LEADERS.ofCountry,
  past: 0.7,
}

export const ORGANISATION_CONFIDENCE: Record<OrganisationEvidence, number> = {
  name: measured([34, 0], [1832, 22], [58, 5]),
  acronym: measured([45, 1], [3045, 12], [147, 8]),
  "acronym-ambiguous": measured([0, 0], [104, 3], [0, 0]),
  generic: measured([7, 0], [664, 12], [2, 1]),
}

/** On what the reading of an office phrase rests: country or body said and one holder; a change of holders; the page alone. */
export type OfficeEvidence = "named" | "changed" | "bare"
/** … of a meeting: number or day said, or the only one; the nearest of its series; its place alone, or an earlier mention. */
export type SummitEvidence = "pinned" | "nearest" | "weak"

/**
 * Counted on two corpora: the own articles; some 90 paragraphs in the manner of the press in all languages, written and judged
 * by hand. Readings that were mended after they were seen still count as wrong.
 */
const OFFICE_CONFIDENCE: Record<OfficeEvidence, number> = {
  named: measured([80, 0], [130, 2]),
  changed: measured([2, 0], [1, 0]),
  bare: measured([20, 0], [8, 3]),
}

const SUMMIT_CONFIDENCE: Record<SummitEvidence, number> = {
  pinned: measured([40, 0], [5, 1]),
  nearest: measured([16, 1], [19, 0]),
  weak: measured([13, 0], [4, 1]),
}

/** The share of right readings among those of the same kind. `certainty` is the grammar's own order of readings. */
export function officeConfidence(certainty: number, bare: boolean): number {
  return OFFICE_CONFIDENCE[bare ? "bare" : certainty >= 0.9 ? "named" : "changed"]
}

export function summitConfidence(certainty: number, bare: boolean): number {
  return SUMMIT_CONFIDENCE[bare || certainty < 0.9 ? "weak" : certainty >= 0.95 ? "pinned" : "nearest"]
}

/** Below this a mention is not shown: a false mark costs more trust than a missing one. */
export const LINE = 0.6
