import type { NotesHealth, Result } from "../../messages/map.ts"
import { send } from "../../messages/send.ts"
import type { Note } from "../../notes/note.ts"
import { type Outcome, outcomeOf } from "../../notes/outcome.ts"
import { type ListAnswer, type ListRequest, type NotePatch, PAGE } from "../../notes/store/list.ts"

/** What the list of notes asks of the world, so that it can be shown and tested without a browser around it. */
export interface NotesApi {
  list(request: ListRequest): Promise<ListAnswer>
  change(id: string, patch: NotePatch): Promise<Outcome>
  remove(ids: string[]): Promise<Outcome>
  restore(ids: string[]): Promise<Outcome>
  open(id: string): Promise<void>
  tags(): Promise<string[]>
  /** All that fit a query, of one page or of all; undefined where they could not be read. */
  ids(request: { query: string; keys?: string[] }): Promise<string[] | undefined>
  byIds(ids: readonly string[]): Promise<Note[] | undefined>
  /** Records that are no notes any more, as they are. */
  broken(): Promise<unknown[]>
  /** A backup was made, or is wanted later. */
  reminded(): Promise<void>
  health(): Promise<NotesHealth | undefined>
  /** Calls back when notes were added, changed or removed, here or elsewhere. */
  onChange(changed: () => void): () => void
  /** The note that a page's card asked to see, told once. */
  focused(): Promise<string | undefined>
  /** Calls back when a card asks for a note, and at once if one has asked already. */
  onAsked(asked: () => void): () => void
}

/** What is asked for first, in just these words. */
export const FIRST: ListRequest = { query: "", sort: "newest", limit: PAGE }

/** Notes in one message; a list may be longer, and one of a hundred thousand notes would be too large. */
export const PORTION = 500

async function listAll({ offset = 0, limit = PORTION, ...request }: ListRequest): Promise<ListAnswer> {
  const notes: Note[] = []
  for (;;) {
    const from = offset + notes.length
    const asked = { ...request, offset: from, limit: Math.min(PORTION, offset + limit - from) }
    const part = value(await send("view/notes", asked)) ?? { notes: [], total: 0 }
    notes.push(...part.notes)
    if (part.notes.length === 0 || notes.length >= limit) return { notes, total: part.total }
  }
}

const FOCUS_KEY = "focus-note"
const value = <T>(result: Result<T>): T | undefined => (result.ok ? result.value : undefined)

/** Notes by their ids; undefined where they could not be read. */
async function notesByIds(ids: readonly string[]): Promise<Note[] | undefined> {
  const notes: Note[] = []
  for (let at = 0; at < ids.length; at += PORTION) {
    const part = await send("view/notes-by-id", { ids: ids.slice(at, at + PORTION) })
    if (!part.ok) return undefined
    notes.push(...part.value)
  }
  return notes
}

/**
 * The same notes, of which the first list is read at once, before anything shows it: by whoever is first, the background,
 * which may be asleep, or `glance`, which may know none. It is forgotten when a note changes.
 */
export function askedAhead(api: NotesApi, glance: () => Promise<ListAnswer | undefined>): NotesApi {
  const answered = api.list(FIRST)
  const seen = glance()
  let ahead: Promise<ListAnswer> | undefined = Promise.race([
    seen.then((answer) => answer ?? answered),
    // A background that cannot be reached knows of no notes, and must not be the first to say so.
    answered.then(async (answer) => (answer.notes.length > 0 ? answer : ((await seen) ?? answer))),
  ])
  const wanted = JSON.stringify(FIRST)
  const forget = () => {
    ahead = undefined
  }
  api.onChange(forget)
  return {
    ...api,
    list(asked) {
      const answer = JSON.stringify(asked) === wanted ? ahead : undefined
      forget()
      return answer ?? api.list(asked)
    },
  }
}

/** Notes as the background keeps them. */
export const browserNotes: NotesApi = {
  list: listAll,
  change: async (id, patch) => outcomeOf(await send("view/note-change", { id, patch })),
  remove: async (ids) => outcomeOf(await send("view/notes-delete", { ids })),
  restore: async (ids) => outcomeOf(await send("view/notes-restore", { ids })),
  open: async (id) => void (await send("view/note-open", { id })),
  tags: async () => value(await send("view/note-tags", null)) ?? [],
  ids: async (request) => value(await send("view/note-ids", request)),
  byIds: notesByIds,
  broken: async () => value(await send("view/notes-broken", null)) ?? [],
  reminded: async () => void (await send("view/notes-reminded", null)),
  health: async () => value(await send("view/notes-health", null)),
  onChange(changed) {
    const listen = (message: unknown) => {
      if ((message as { name?: unknown } | null)?.name === "notes-changed") changed()
    }
    chrome.runtime.onMessage.addListener(listen)
    return () => chrome.runtime.onMessage.removeListener(listen)
  },
  onAsked(asked) {
    const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === "session" && changes[FOCUS_KEY]?.newValue !== undefined) asked()
    }
    void chrome.storage.session.get(FOCUS_KEY).then((stored) => stored[FOCUS_KEY] !== undefined && asked())
    chrome.storage.onChanged.addListener(listen)
    return () => chrome.storage.onChanged.removeListener(listen)
  },
  async focused() {
    const { [FOCUS_KEY]: id } = await chrome.storage.session.get(FOCUS_KEY)
    if (typeof id !== "string") return undefined
    await chrome.storage.session.remove(FOCUS_KEY)
    return id
  },
}
