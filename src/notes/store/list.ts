import type { Note } from "../note.ts"

/** How notes are asked for. */

export const SORTS = ["newest", "oldest", "changed"] as const
export type Sort = (typeof SORTS)[number]

/** So many notes come at once: more than a screen shows, few enough to be there at once. */
export const PAGE = 20

export interface ListRequest {
  /** What the reader typed into the search field. */
  query?: string
  /** Only notes of a page, which may be known by more than one key. */
  keys?: string[]
  sort?: Sort
  offset?: number
  limit?: number
}

export interface ListAnswer {
  notes: Note[]
  total: number
}

export type NotePatch = Partial<Pick<Note, "words" | "tags" | "colour">>
