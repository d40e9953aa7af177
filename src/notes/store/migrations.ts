import { faultOf, NOTE_SCHEMA } from "../check-note.ts"
import type { Note } from "../note.ts"

/** Lifts a note by one version. The number is the version it lifts from; each has its test, and none is ever changed. */
type Step = (note: Record<string, unknown>) => Record<string, unknown>

const STEPS: Readonly<Record<number, Step>> = {
  // Version 0 is how notes were written before the first release: no colour, tags as one string.
  0: (note) => ({
    ...note,
    schema: 1,
    colour: note.colour ?? "yellow",
    tags:
      typeof note.tags === "string"
        ? note.tags
            .split(",")
            .map((tag) => tag.trim())
            .filter(Boolean)
        : note.tags,
  }),
}

export type Lifted = { note: Note; lifted: boolean } | { fault: string }

/** A stored record as a note of the present version, or why it is none. Never throws; the record is not changed. */
export function liftNote(record: unknown): Lifted {
  if (typeof record !== "object" || record === null) return { fault: "not an object" }
  let note = record as Record<string, unknown>
  const first = note.schema
  if (typeof first !== "number" || !Number.isInteger(first)) return { fault: "schema" }
  if (first > NOTE_SCHEMA) return { fault: `written by a newer version (${first})` }
  for (let version = first; version < NOTE_SCHEMA; version++) {
    const step = STEPS[version]
    if (!step) return { fault: `no way up from version ${version}` }
    note = step(note)
  }
  const fault = faultOf(note)
  return fault === undefined ? { note: note as unknown as Note, lifted: first !== NOTE_SCHEMA } : { fault }
}
