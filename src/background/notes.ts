import { describe } from "../knowledge/describe.ts"
import { type Caller, type Handlers, Refusal } from "../messages/handle.ts"
import type { NotesHealth, SaveRequest } from "../messages/map.ts"
import { sendToTab, tellTabs } from "../messages/send.ts"
import { NOTE_SCHEMA } from "../notes/check-note.ts"
import type { Note, NotePlace } from "../notes/note.ts"
import { isSameSite, pageKey } from "../notes/page-key.ts"
import { NoteStore, StoreError } from "../notes/store/store.ts"
import { knowledge } from "./knowledge.ts"
import { openSidePanel } from "./open.ts"

/** Where a view learns which note it should show first. */
export const FOCUS_KEY = "focus-note"

const REMINDED_KEY = "notes-reminded"
/** From so many notes on, and after so long, the reader is reminded of a backup if anything has changed since. */
const WORTH_A_BACKUP = 10
const REMIND_AFTER = 30 * 86_400_000

/** So long after a list was asked for, ms, the search texts are read. */
const WARM_AFTER = 200
/** So long after it was opened, ms, deleted notes are forgotten: whoever has it opened is waiting for something else. */
const EMPTY_AFTER = 1000

let opened: Promise<NoteStore> | undefined

/** The one store, opened when first asked for. */
function notes(): Promise<NoteStore> {
  if (!opened) {
    opened = NoteStore.open()
    opened.then(
      (store) => setTimeout(() => void store.emptyTrash().catch(() => undefined), EMPTY_AFTER),
      () => {
        opened = undefined
      },
    )
  }
  return opened
}

/** Answers about notes. Content scripts may save and ask where the notes of their page stand; they never see what is in them. */
export const noteHandlers: Handlers = {
  "page/save": async (request, caller) => {
    if (!isOfCaller(pageKey(request.page.url), caller)) throw new Refusal("forbidden", "not a note of this page")
    return { id: (await save(request, caller)).id }
  },
  "page/notes-here": ({ key }, caller) => notesOf(key, caller),
  "page/open-note": async ({ id }, caller) => {
    await focus(id)
    try {
      const tab = caller.tab === undefined ? undefined : await chrome.tabs.get(caller.tab)
      if (tab) await openSidePanel(tab)
    } catch {
      await chrome.tabs.create({ url: chrome.runtime.getURL("sidepanel.html") })
    }
    return { opened: true }
  },

  "view/save": async ({ words = "", tags = [], ...request }, caller) => save(request, caller, words, tags),
  "view/notes": (request) =>
    asked(async (store) => {
      const answer = await store.list(request)
      warmSoon(store)
      return answer
    }),
  "view/notes-by-id": ({ ids }) => asked((store) => store.byIds(ids)),
  "view/note-ids": ({ query, keys }) => asked((store) => store.ids(query, keys)),
  "view/note-change": ({ id, patch }) => changing((store) => store.update(id, patch)),
  "view/notes-delete": ({ ids }) => changing((store) => store.remove(ids)).then(() => null),
  "view/notes-restore": ({ ids }) => changing((store) => store.restore(ids)),
  "view/notes-add": ({ notes: added, replace = false }) =>
    changing(async (store) => {
      const known = new Set((await store.byIds(added.map((note) => note.id))).map((note) => note.id))
      const wanted = added.filter((note) => replace || !known.has(note.id))
      await store.put(wanted)
      return { added: wanted.length, kept: added.length - wanted.length }
    }),
  "view/note-tags": () => asked((store) => store.tags()),
  "view/notes-health": () => asked(health),
  "view/notes-reminded": async () => {
    await chrome.storage.local.set({ [REMINDED_KEY]: Date.now() })
    return null
  },
  "view/notes-broken": () => asked((store) => store.broken()),
  "view/note-open": async ({ id }) => {
    const note = await asked((store) => store.get(id))
    if (!note) throw new Refusal("not-found", "there is no such note")
    await openAt(note)
    return null
  },
}

/** Where the notes of a page stand. A page may ask for its own only: the key must be of the document that asks. */
export async function notesOf(key: string, caller: Caller): Promise<NotePlace[]> {
  if (!isOfCaller(key, caller)) throw new Refusal("forbidden", "not the notes of this page")
  // By its own address too, which the browser says: the canonical one may have come, or changed, since a note was made.
  const keys = [key, pageKey(caller.url)]
  const { notes: found } = await asked((store) => store.list({ keys, limit: 1000 }))
  return found.map(({ id, anchor, colour, subject }) => ({ id, anchor, colour, subject }))
}

async function save(request: SaveRequest, caller: Caller, words = "", tags: string[] = []): Promise<Note> {
  if (caller.incognito) throw new Refusal("private", "nothing of private windows is kept")
  const { record } = await knowledge()
  const { mention, on, locale, page, anchor, subject } = request
  const facts = mention && describe(record, mention, { on, locale })
  const now = new Date().toISOString()
  const note: Note = {
    schema: NOTE_SCHEMA,
    id: crypto.randomUUID(),
    page: { ...page, key: pageKey(page.url, page.canonicalUrl) },
    anchor,
    subject,
    ...(facts ? { facts } : {}),
    words,
    tags,
    colour: "yellow",
    created: now,
    changed: now,
  }
  await changing((store) => store.put([note]))
  return note
}

async function asked<T>(ask: (store: NoteStore) => Promise<T>): Promise<T> {
  try {
    return await ask(await notes())
  } catch (error) {
    if (error instanceof StoreError) throw new Refusal(error.code, error.message)
    throw error
  }
}

async function changing<T>(change: (store: NoteStore) => Promise<T>): Promise<T> {
  const result = await asked(change)
  void tellNotes()
  return result
}

/** Pages re-read which notes they have; extension pages listen to the same message. */
async function tellNotes(): Promise<void> {
  chrome.runtime.sendMessage({ name: "notes-changed" }).catch(() => undefined)
  await tellTabs("tab/notes-changed", null)
}

/** Whoever looks at notes may search them next. First, though, they want to see them. */
function warmSoon(store: NoteStore): void {
  setTimeout(() => void store.warm().catch(() => undefined), WARM_AFTER)
}

async function health(store: NoteStore): Promise<NotesHealth> {
  // A page that has read its first notes by itself asks this first.
  warmSoon(store)
  const [count, broken, estimate, remind] = await Promise.all([
    store.count(),
    store.broken(),
    navigator.storage?.estimate?.(),
    isBackupDue(store),
  ])
  const full = estimate?.quota ? (estimate.usage ?? 0) / estimate.quota : undefined
  return { count, broken: broken.length, remind, ...(full === undefined ? {} : { full }) }
}

async function isBackupDue(store: NoteStore): Promise<boolean> {
  if ((await store.count()) < WORTH_A_BACKUP) return false
  const { [REMINDED_KEY]: reminded } = await chrome.storage.local.get(REMINDED_KEY)
  if (typeof reminded !== "number") return true
  const [last] = (await store.list({ sort: "changed", limit: 1 })).notes
  return Date.now() - reminded > REMIND_AFTER && last !== undefined && Date.parse(last.changed) > reminded
}

async function focus(id: string): Promise<void> {
  await chrome.storage.session.set({ [FOCUS_KEY]: id })
}

/** Shows a note's page: a tab that has it open, else a new one; then scrolls to the place once the page can say where it is. */
async function openAt(note: Note): Promise<void> {
  const open = (await chrome.tabs.query({})).find(
    (tab) => tab.url !== undefined && pageKey(tab.url) === pageKey(note.page.url),
  )
  const tab = open ?? (await chrome.tabs.create({ url: note.page.url }))
  if (open?.id !== undefined) await chrome.tabs.update(open.id, { active: true })
  if (tab.id === undefined) return
  const { id } = tab
  for (const wait of [0, 300, 700, 1500, 3000, 5000]) {
    await new Promise((done) => setTimeout(done, wait))
    const answer = await sendToTab(id, "tab/scroll-to", { note: note.id })
    if (answer.ok && answer.value.found) return
  }
}

/** Whether a key is of a page of the site that asks; the browser says which that is. */
function isOfCaller(key: string, caller: Caller): caller is Caller & { url: string } {
  return caller.url !== undefined && /^https?:/.test(caller.url) && isSameSite(key, pageKey(caller.url))
}
