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

/** Share of right readings by what they rest on. "civil" and "past" were never counted: estimates. */
export const LEADER_CONFIDENCE: Record<Evidence, number> = {
  full: LEADERS.full,
  "full-minor": LEADERS.rare,
  "full-shared": LEADERS.titled,
  "full-variant": LEADERS.rare,
  anchored: LEADERS.anchored,
  "anchored-shared": LEADERS.ofFamily,
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

/** Below this a mention is not shown: a false mark costs more trust than a missing one. */
export const LINE = 0.6
