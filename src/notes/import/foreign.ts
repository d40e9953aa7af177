import { LIMITS, NOTE_SCHEMA } from "../check-note.ts"
import type { Note } from "../note.ts"
import { pageKey } from "../page-key.ts"
import { BrokenFile } from "./guard.ts"

/** What other tools know of a note. */
export interface Foreign {
  id: string
  url: string
  title?: string
  exact: string
  prefix?: string
  suffix?: string
  start?: number
  end?: number
  words?: string
  tags?: readonly string[]
  created?: string
  changed?: string
}

/** A note of ours made of what another tool knows. `where` names it in the file. */
export function adopt(foreign: Foreign, where: string, now: string): Note {
  const { url, exact, words = "", created } = foreign
  let site: string
  try {
    const { protocol, hostname } = new URL(url)
    if (!/^(https?|file|ftp):$/.test(protocol)) throw new TypeError(protocol)
    site = hostname.replace(/^www\./, "") || "file"
  } catch {
    throw new BrokenFile(where, "no address of a page")
  }
  const at = instant(created, where) ?? now
  const start = foreign.start ?? 0
  return {
    schema: NOTE_SCHEMA,
    id: foreign.id,
    page: { url, key: pageKey(url), title: (foreign.title ?? "").slice(0, LIMITS.title), site },
    anchor: {
      quote: { exact, prefix: foreign.prefix ?? "", suffix: foreign.suffix ?? "" },
      position: { start, end: foreign.end ?? start + exact.length },
    },
    subject: { kind: "text" },
    words,
    tags: [...(foreign.tags ?? [])],
    colour: "yellow",
    created: at,
    changed: instant(foreign.changed, where) ?? at,
  }
}

function instant(text: string | undefined, where: string): string | undefined {
  if (text === undefined || text === "") return undefined
  // Hypothesis writes "+00:00" and microseconds, Readwise a space for the T.
  const time = Date.parse(text.replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, "$1T"))
  if (Number.isNaN(time)) throw new BrokenFile(where, "no date")
  return new Date(time).toISOString()
}
