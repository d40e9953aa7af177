import { describeAnchor } from "../../src/notes/anchor/describe.ts"
import { NOTE_SCHEMA } from "../../src/notes/check-note.ts"
import type { Note } from "../../src/notes/note.ts"

export const TEXT = `Der Gipfel begann mit einem Abendessen.
Gastgeber war der Präsident des Landes; alle neun Mitglieder waren vertreten.
Am zweiten Tag unterzeichneten sie eine gemeinsame Erklärung.`

/** A note for tests, whole and valid; `over` changes what a test is about. */
export function sampleNote(number = 1, over: Partial<Note> = {}): Note {
  const start = TEXT.indexOf("alle neun Mitglieder")
  const created = new Date(Date.UTC(2024, 6, 3, 10, 0, number)).toISOString()
  return {
    schema: NOTE_SCHEMA,
    id: `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`,
    page: {
      url: "https://www.example.org/politik/gipfel.html?utm_source=feed",
      key: "example.org/politik/gipfel.html",
      title: "Gipfel in Astana",
      site: "example.org",
      date: "2024-07-04",
      lang: "de",
    },
    anchor: describeAnchor(TEXT, start, start + "alle neun Mitglieder waren vertreten".length),
    subject: { kind: "text" },
    words: "",
    tags: [],
    colour: "yellow",
    created,
    changed: created,
    ...over,
  }
}
