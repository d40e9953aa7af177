import type { Note } from "../note.ts"
import type { Field, Query } from "./query.ts"
import { FIELD_SIGNS, FIELD_START, searchText } from "./text.ts"

/** Search texts of up to CHUNK_SIZE notes, in one string parted by NUL; `starts` says where each begins. */
export interface Chunk {
  id: number
  ids: string[]
  /** Milliseconds since 1970 at which each note was created and last changed: results are ordered without reading notes. */
  created: Float64Array
  changed: Float64Array
  starts: Uint32Array
  text: string
  /** Each note's tags as the reader wrote them, for completion. */
  tags: string[][]
}

export interface ChunkEntry {
  id: string
  created: number
  changed: number
  text: string
  tags: string[]
}

/** What is kept of a note to find it by. */
export function entryOf(note: Note): ChunkEntry {
  const [created, changed] = [Date.parse(note.created), Date.parse(note.changed)]
  return { id: note.id, created, changed, text: searchText(note), tags: note.tags }
}

export const CHUNK_SIZE = 1000
const END = "\0"

export function makeChunk(id: number, entries: readonly ChunkEntry[]): Chunk {
  const starts = new Uint32Array(entries.length)
  let length = 0
  entries.forEach(({ text }, i) => {
    starts[i] = length
    length += text.length + 1
  })
  return {
    id,
    ids: entries.map((entry) => entry.id),
    created: Float64Array.from(entries, (entry) => entry.created),
    changed: Float64Array.from(entries, (entry) => entry.changed),
    starts,
    text: entries.map((entry) => entry.text + END).join(""),
    tags: entries.map((entry) => entry.tags),
  }
}

export function entriesOf(chunk: Chunk): ChunkEntry[] {
  return chunk.ids.map((id, i) => ({
    id,
    created: chunk.created[i] ?? 0,
    changed: chunk.changed[i] ?? 0,
    text: textAt(chunk, i),
    tags: chunk.tags[i] ?? [],
  }))
}

/**
 * Calls back with the positions of the chunk's notes that fit the query. The longest word is looked for in the whole chunk,
 * the others where it stands.
 */
export function scanChunk(chunk: Chunk, query: Query, found: (index: number) => void): void {
  const days = query.fields.filter(({ field }) => field === "before" || field === "after")
  const isInTime = (index: number) => days.every(({ field, value }) => fitsDay(chunk, index, field, value))
  const [first, ...others] = needlesOf(query)
  if (!first) {
    for (let index = 0; index < chunk.ids.length; index++) if (isInTime(index)) found(index)
    return
  }
  const { text, starts } = chunk
  let index = 0
  for (let at = text.indexOf(first.needle); at >= 0; ) {
    index = noteAt(starts, at, index)
    if (first.field !== undefined && !isInField(text, at, first.field)) {
      at = text.indexOf(first.needle, at + 1)
      continue
    }
    // Only where there is more to ask is the note's own text cut out.
    if (others.length === 0 || fitsAll(textAt(chunk, index), others)) {
      if (days.length === 0 || isInTime(index)) found(index)
    }
    const next = starts[index + 1]
    if (next === undefined) break
    at = text.indexOf(first.needle, next)
  }
}

interface Needle {
  needle: string
  field?: Field
}

function needlesOf({ terms, fields }: Query): Needle[] {
  const needles: Needle[] = terms.map((needle) => ({ needle }))
  for (const { field, value } of fields) {
    if (field !== "before" && field !== "after") needles.push({ needle: value, field })
  }
  return needles.sort((a, b) => b.needle.length - a.needle.length)
}

/** "before:2024-07" and "after:2024-07-03" go by the day on which the note was made. */
function fitsDay(chunk: Chunk, index: number, field: string, value: string): boolean {
  const day = new Date(chunk.created[index] ?? 0).toISOString().slice(0, 10)
  return field === "before" ? day < value : day.slice(0, value.length) > value
}

function fitsAll(text: string, needles: readonly Needle[]): boolean {
  for (const { needle, field } of needles) {
    let at = text.indexOf(needle)
    while (at >= 0 && field !== undefined && !isInField(text, at, field)) at = text.indexOf(needle, at + 1)
    if (at < 0) return false
  }
  return true
}

/** Whether an offset lies in the field of a name. */
function isInField(text: string, at: number, field: Field): boolean {
  return text[text.lastIndexOf(FIELD_START, at) + 1] === FIELD_SIGNS[field]
}

function textAt({ text, starts }: Chunk, index: number): string {
  return text.slice(starts[index], (starts[index + 1] ?? text.length) - 1)
}

/** The note whose text holds an offset, from `low` on. */
function noteAt(starts: Uint32Array, offset: number, low: number): number {
  let high = starts.length - 1
  let from = low
  while (from < high) {
    const middle = (from + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) from = middle
    else high = middle - 1
  }
  return from
}
