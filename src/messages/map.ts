import type { ArticleDate, DateSource } from "../article/article.ts"
import type { MarkNames } from "../highlight/names.ts"
import type { Facts } from "../knowledge/facts.ts"
import type { UpdateStatus } from "../knowledge/update/keeper.ts"
import type { Anchor, Note, NotePage, NotePlace, NoteSubject } from "../notes/note.ts"
import type { Outcome } from "../notes/outcome.ts"
import type { BrokenRecord } from "../notes/store/database.ts"
import type { ListAnswer, ListRequest, NotePatch } from "../notes/store/list.ts"
import type { Mention, RecogniseInput, RecogniseResult } from "../recognition/mention.ts"
import type { Settings } from "../settings/model.ts"
import type { BlockLanguage } from "./pack-blocks.ts"
import type { PackedMentions } from "./pack-mentions.ts"

/**
 * Every message of the extension, named by who asks: `page/…` from a content script to the background,
 * `view/…` from an extension page to the background, `tab/…` from the background or an extension page
 * to the content script of one tab. Requests are validated on receipt (validate.ts) and answered as results.
 * Rooms add their messages here; a content script may send `page/…` only.
 */
export interface MessageMap {
  "page/recognise": { request: PageRequest; response: ReadAnswer }
  "page/facts": { request: FactsRequest; response: Facts }
  /** Saves a mention or selection as a note without words; the words are written in an extension page. */
  "page/save": { request: SaveRequest; response: { id: string } }
  "page/notes-here": { request: { key: string }; response: NotePlace[] }
  /** Describes a stretch of a text so that it is found again. */
  "page/describe-anchor": { request: { text: string; start: number; end: number }; response: Anchor }
  /** Finds places in a text again that have moved; null for one that is not there. */
  "page/find-anchors": {
    request: { text: string; anchors: readonly Anchor[] }
    response: readonly ({ start: number; end: number } | null)[]
  }
  "page/open-note": { request: { id: string }; response: { opened: boolean } }
  /** "Not right?": opens the correction page with these facts. */
  "page/report": { request: FactsRequest; response: null }
  "page/count": { request: { count: number }; response: null }
  /**
   * The bootstrap found an article: have the full script injected into this frame, or into frames too, where the
   * settings have the site read or the reader `wanted` it.
   */
  "page/read-me": { request: { frames?: boolean; wanted?: boolean } | null; response: { read: boolean } }
  /** Has the card's script injected into this frame. */
  "page/card": { request: null; response: null }
  /** Has the style of the mentions' marks inserted into this frame, or that of the notes', for names drawn for this page; sent only once there is one. */
  "page/paint": { request: { names: MarkNames; notes?: boolean }; response: null }

  /** Recognition of the first-run page's sample. */
  "view/recognise": { request: Omit<ReadRequest, "bylines">; response: RecogniseResult }
  "view/facts": { request: FactsRequest; response: Facts }
  /** The opt-in update of the facts: what is laid over the shipped record; `fetch` asks now, `undo` takes it away. */
  "view/update": { request: { what: "status" | "fetch" | "undo"; locale: string }; response: UpdateStatus }
  "view/save": { request: SaveRequest & { words?: string; tags?: string[] }; response: Note }

  "view/notes": { request: ListRequest; response: ListAnswer }
  "view/notes-by-id": { request: { ids: string[] }; response: Note[] }
  /** Ids of all notes that fit a query, newest first: for export, in portions by id. */
  "view/note-ids": { request: { query: string; keys?: string[] }; response: string[] }
  "view/note-change": { request: { id: string; patch: NotePatch }; response: Note }
  "view/notes-delete": { request: { ids: string[] }; response: null }
  "view/notes-restore": { request: { ids: string[] }; response: Note[] }
  /** Adds imported notes; those already there (same id) are replaced only where `replace` says so. */
  "view/notes-add": { request: { notes: Note[]; replace?: boolean }; response: { added: number; kept: number } }
  "view/note-tags": { request: null; response: string[] }
  "view/notes-health": { request: null; response: NotesHealth }
  /** The reader made a backup, or wants to be asked later. */
  "view/notes-reminded": { request: null; response: null }
  "view/notes-broken": { request: null; response: BrokenRecord[] }
  "view/note-open": { request: { id: string }; response: null }

  "tab/state": { request: null; response: PageState }
  "tab/scroll-to": { request: { mention: number } | { note: string }; response: { found: boolean } }
  /** The reader chose. */
  "tab/settings-changed": { request: { settings: Settings }; response: null }
  /** A note of this page was added, changed or removed. */
  "tab/notes-changed": { request: null; response: null }
  /** Keyboard: the next or previous mention gets the focus ring; "open" opens its card. */
  "tab/step": { request: { to: "next" | "previous" | "open" }; response: { found: boolean } }
  /** Context menu and shortcut: the card of what is selected; the selection kept as a note. */
  "tab/look-up": { request: null; response: { found: boolean } }
  "tab/save-selection": { request: null; response: { id?: string; outcome: Outcome } }
  /** Describes a stretch of the page's text so that it is found again, for what is saved from a list; none where the text has changed. */
  "tab/describe-anchor": { request: { start: number; end: number; exact: string }; response: { anchor?: Anchor } }
  /** Read this page now, article or not (popup's one click). */
  "tab/read": { request: null; response: null }
}

/** How the store is: its size, what it could not read, and how full the browser's room for it is (0..1). */
export interface NotesHealth {
  count: number
  broken: number
  /** Share of the browser's room that is taken. */
  full?: number
  /** Many notes, and for long no backup of them. */
  remind: boolean
}

export type MessageName = keyof MessageMap
export type RequestOf<N extends MessageName> = MessageMap[N]["request"]
export type ResponseOf<N extends MessageName> = MessageMap[N]["response"]

/** Every answer: a value or an error in plain words with a code; never silence. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: { code: string; message: string } }

/** A page to be recognised; where its markup does not say the day, with the lines that may say it in words. */
export type ReadRequest = Omit<RecogniseInput, "today">

/** The same as a page sends it: each line of the text is a block, and some of these are in a language of their own. */
export interface PageRequest extends Omit<ReadRequest, "blocks"> {
  blockLanguages?: readonly BlockLanguage[]
  arrival?: Arrival
}

/** What was recognised, and the article's day where only its words say it. */
export interface ReadResult extends RecogniseResult {
  said?: ArticleDate
}

/** What a page says at its first reading, so that one answer brings all it needs. */
export interface Arrival {
  /** The page's key, for its notes. */
  key: string
  /** Names of its marks; their style is inserted if there is anything to mark. Absent: nothing will be painted. */
  names?: MarkNames
}

export interface ReadAnswer extends Omit<ReadResult, "mentions"> {
  mentions: PackedMentions
  arrived?: Arrived
}

/** The answer to an arrival. */
export interface Arrived {
  settings: Settings
  /** Undefined where the store could not be read. */
  notes?: NotePlace[]
  /** The style of the marks stands in the page. */
  styled: boolean
  /** A private window: nothing of it may be kept. */
  incognito: boolean
}

export interface FactsRequest {
  mention: Mention
  /** The article's date, ISO day, and whether it was inferred. */
  on?: string
  onInferred?: boolean
  /** Where it was found; absent where it was inferred. */
  onFrom?: DateSource
  /** The reader's language. */
  locale: string
  /** Entities of the page's other leaders, so that a person's card can name the summits they share. */
  others?: string[]
}

export interface SaveRequest {
  page: NotePage
  anchor: Anchor
  subject: NoteSubject
  mention?: Mention
  on?: string
  locale: string
}

/** What the popup and side panel see of the page. */
export interface PageState {
  status: "article" | "not-article" | "off"
  page: NotePage
  lang?: string
  date?: ArticleDate
  /** Set when the record inferred the date from what the page names. */
  inferredDate?: string
  /** The page is too large to be painted: its mentions are listed and nothing more. */
  listedOnly?: boolean
  mentions: Mention[]
  /** For each mention, its quick anchor in the page's text: what the popup saves where the tab cannot describe it any more. */
  anchors: Anchor[]
  /** Notes of this page found again, and those that were not. */
  anchored: string[]
  orphaned: string[]
}
