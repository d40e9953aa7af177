import type { Note } from "../note.ts"
import { fold } from "../search/fold.ts"

/** A stable id of our shape for a thing that has none, or one of another shape: the same text has the same id. */
export function idFrom(text: string): string {
  const parts = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    for (let k = 0; k < 4; k++) {
      const mixed = Math.imul(parts[k]! ^ (code + k * 0x101), 0x01000193 + k * 2)
      parts[k] = mixed ^ (mixed >>> 13) ^ (parts[(k + 1) & 3]! << 5)
    }
  }
  const hex = parts.map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("")
  // Version 8 of UUIDs is for ids of one's own making.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`
}

/** What makes two notes the same though their ids differ: page, quote and words. */
export function fingerprint({ page, anchor, words }: Pick<Note, "page" | "anchor" | "words">): string {
  return idFrom([page.key, fold(anchor.quote.exact), fold(words)].join("\n"))
}

const OURS = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** An id as ours are, or one made of it. */
export function ownId(id: string): string {
  return OURS.test(id) ? id : idFrom(id)
}
