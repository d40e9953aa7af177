import type { Note } from "../note.ts"
import { backup } from "./backup.ts"
import { bibtex, cslJson } from "./citations.ts"
import { notesCsv, readwiseCsv } from "./csv.ts"
import { hypothesisJson } from "./hypothesis.ts"
import { markdown } from "./markdown.ts"
import { w3cJsonLd } from "./w3c.ts"

export const EXPORT_FORMATS = ["backup", "markdown", "csv", "w3c", "hypothesis", "readwise", "csl", "bibtex"] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

export interface ExportedFile {
  name: string
  /** MIME type. */
  type: string
  text: string
}

interface Writer {
  extension: string
  type: string
  write(notes: readonly Note[], now: string): string
}

const WRITERS: Readonly<Record<ExportFormat, Writer>> = {
  backup: { extension: "backup.json", type: "application/json", write: backup },
  markdown: { extension: "md", type: "text/markdown", write: markdown },
  csv: { extension: "csv", type: "text/csv", write: notesCsv },
  w3c: { extension: "jsonld", type: "application/ld+json", write: w3cJsonLd },
  hypothesis: { extension: "hypothesis.json", type: "application/json", write: hypothesisJson },
  readwise: { extension: "readwise.csv", type: "text/csv", write: readwiseCsv },
  csl: { extension: "csl.json", type: "application/vnd.citationstyles.csl+json", write: cslJson },
  bibtex: { extension: "bib", type: "application/x-bibtex", write: bibtex },
}

/** Writes notes as a file: one note, a selection, a search result or all, as they are given. `now` is an ISO instant. */
export function exportNotes(
  format: ExportFormat,
  notes: readonly Note[],
  now: string = new Date().toISOString(),
): ExportedFile {
  const { extension, type, write } = WRITERS[format]
  return { name: `notes-${now.slice(0, 10)}.${extension}`, type, text: write(notes, now) }
}
