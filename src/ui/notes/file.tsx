import type { JSX } from "preact"
import { EXPORT_FORMATS, type ExportFormat, exportNotes } from "../../notes/export/export.ts"
import type { Note } from "../../notes/note.ts"
import { useSurroundings } from "../context.tsx"

/** Formats by the names they go by everywhere. */
const FORMAT_NAMES: Record<Exclude<ExportFormat, "backup">, string> = {
  markdown: "Markdown (Obsidian)",
  csv: "CSV",
  w3c: "W3C Web Annotation (JSON-LD)",
  hypothesis: "Hypothesis (JSON)",
  readwise: "Readwise (CSV)",
  csl: "CSL-JSON",
  bibtex: "BibTeX",
}

/** Has the browser save a text as a file. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  // The download has its own hold on the file once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}

/** Has the browser save notes in a format. */
export function downloadNotes(format: ExportFormat, notes: readonly Note[]): void {
  const file = exportNotes(format, notes)
  download(file.name, file.type, file.text)
}

/** The choice of a format. */
export function FormatSelect(props: { value: ExportFormat; onChange(format: ExportFormat): void }): JSX.Element {
  const { t } = useSurroundings().words
  return (
    <select
      aria-label={t.text("dataFormat")}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value as ExportFormat)}
    >
      {EXPORT_FORMATS.map((one) => (
        <option key={one} value={one}>
          {one === "backup" ? t.text("dataBackup") : FORMAT_NAMES[one]}
        </option>
      ))}
    </select>
  )
}
