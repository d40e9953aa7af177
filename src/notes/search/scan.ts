import type { Query } from "./query.ts"
import { FIELD_END } from "./text.ts"

/** Search texts of up to CHUNK_SIZE notes, in one string parted by NUL; `starts` says where each begins. */
export interface Chunk {
  id: number
  ids: string[]
  /** Milliseconds since 1970 at which each note was created and last changed: results are ordered without reading notes. */
  created: Float64Array
  changed: Float64Array
  starts: Uint32Array
  text: string
}

export interface ChunkEntry {
  id: string
  created: number
  changed: number
  text: string
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
  }
}

export function entriesOf(chunk: Chunk): ChunkEntry[] {
  return chunk.ids.map((id, i) => ({
    id,
    created: chunk.created[i] ?? 0,
    changed: chunk.changed[i] ?? 0,
    text: textAt(chunk, i),
  }))
}

/** Positions of the chunk's notes that fit the query. The longest word is looked for in the whole chunk, the others where it stands. */
export function scanChunk(chunk: Chunk, query: Query): number[] {
  return scanTexts(chunk, query).filter((index) =>
    query.fields.every(({ field, value }) => fitsDay(chunk, index, field, value)),
  )
}

function scanTexts(chunk: Chunk, query: Query): number[] {
  const needles = [
    ...query.terms.map((term) => ({ needle: term, field: undefined })),
    ...query.fields
      .filter(({ field }) => field !== "before" && field !== "after")
      .map(({ field, value }) => ({ needle: value, field: field as string })),
  ].sort((a, b) => b.needle.length - a.needle.length)
  const [first, ...others] = needles
  if (!first) return chunk.ids.map((_, index) => index)
  const found: number[] = []
  let index = 0
  for (let at = chunk.text.indexOf(first.needle); at >= 0; ) {
    index = noteAt(chunk.starts, at, index)
    const text = textAt(chunk, index)
    if (fits(text, first) && others.every((other) => fits(text, other))) found.push(index)
    const next = chunk.starts[index + 1]
    if (next === undefined) break
    at = chunk.text.indexOf(first.needle, next)
  }
  return found
}

/** "before:2024-07" and "after:2024-07-03" go by the day on which the note was made. */
function fitsDay(chunk: Chunk, index: number, field: string, value: string): boolean {
  if (field !== "before" && field !== "after") return true
  const day = new Date(chunk.created[index] ?? 0).toISOString().slice(0, 10)
  return field === "before" ? day < value : day.slice(0, value.length) > value
}

function fits(text: string, { needle, field }: { needle: string; field: string | undefined }): boolean {
  if (field === undefined) return text.includes(needle)
  return text.split(FIELD_END).some((part) => part.startsWith(`${field}=`) && part.includes(needle, field.length + 1))
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
