import type { Note } from "../note.ts"

/** A spreadsheet takes a cell that begins so for a formula. An apostrophe before it makes it text, and is taken off on import. */
const FORMULA = /^'*[=+\-@\t\r\n|%]/
const GUARDED = /^'+[=+\-@\t\r\n|%]/

/** A cell that no spreadsheet computes. */
export function guardCell(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text that was guarded. */
export function unguardCell(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell
}

function table(rows: readonly (readonly string[])[]): string {
  // The mark at the beginning tells Excel that this is UTF-8.
  return `\ufeff${rows.map((row) => `${row.map((cell) => `"${guardCell(cell).replaceAll('"', '""')}"`).join(",")}\r\n`).join("")}`
}

const COLUMNS = {
  Quote: (note) => note.anchor.quote.exact,
  Note: (note) => note.words,
  Tags: (note) => note.tags.join("; "),
  About: (note) => note.subject.name ?? "",
  Kind: (note) => note.subject.kind,
  Wikidata: (note) => note.subject.entity ?? "",
  Title: (note) => note.page.title,
  Site: (note) => note.page.site,
  URL: (note) => note.page.url,
  Published: (note) => note.page.date ?? "",
  Language: (note) => note.page.lang ?? "",
  Colour: (note) => note.colour,
  Created: (note) => note.created,
  Changed: (note) => note.changed,
  Id: (note) => note.id,
} satisfies Record<string, (note: Note) => string>

/** Notes as a table for spreadsheets. */
export function notesCsv(notes: readonly Note[]): string {
  return table([Object.keys(COLUMNS), ...notes.map((note) => Object.values(COLUMNS).map((cell) => cell(note)))])
}

/** The columns that Readwise reads. */
export const READWISE_COLUMNS = ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date", "Tags"]

/** Notes as highlights for Readwise. */
export function readwiseCsv(notes: readonly Note[]): string {
  const rows = notes.map(({ anchor, page, words, tags, created }) => [
    anchor.quote.exact,
    page.title,
    page.site,
    page.url,
    words,
    String(anchor.position.start),
    created,
    tags.join(","),
  ])
  return table([READWISE_COLUMNS, ...rows])
}
