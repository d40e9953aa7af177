import type { Mention } from "../recognition/mention.ts"

/** The day of the sample on options and first-run page. */
export const SAMPLE_DATE = "2024-07-03"

/** The leader whose card the options page shows: told by the same record as everywhere. */
export function sampleMention(): Mention {
  const name = "Xi Jinping"
  return { start: 0, end: name.length, surface: name, kind: "leader", entity: "Q15031", name, confidence: 1 }
}
