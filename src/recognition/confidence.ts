import type { Evidence } from "./names/evidence.ts"
import type { OrganisationEvidence } from "./names/organisations.ts"

/** Share of right readings by what they rest on, measured on the development texts (`evaluate` prints the table). */
export const LEADER_CONFIDENCE: Record<Evidence, number> = {
  full: 0.99,
  "full-minor": 0.9,
  "full-shared": 0.93,
  "full-variant": 0.9,
  anchored: 0.98,
  "anchored-shared": 0.85,
  title: 0.93,
  "title-country": 0.97,
  civil: 0.85,
  prominent: 0.92,
  "present-country": 0.88,
  past: 0.7,
}

export const ORGANISATION_CONFIDENCE: Record<OrganisationEvidence, number> = {
  name: 0.99,
  acronym: 0.97,
  "acronym-ambiguous": 0.9,
  generic: 0.85,
}

/** Below this a mention is not shown: a false mark costs more trust than a missing one. */
export const LINE = 0.6
