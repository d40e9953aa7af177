import type { JSX } from "preact"
import { useState } from "preact/hooks"
import { send } from "../../messages/send.ts"
import type { ExportFormat } from "../../notes/export/export.ts"
import { fingerprint } from "../../notes/import/identity.ts"
import { type ImportPreview, readImport } from "../../notes/import/import.ts"
import type { Note } from "../../notes/note.ts"
import { useSurroundings } from "../context.tsx"
import { downloadNotes, FormatSelect } from "./file.tsx"
import { browserNotes, PORTION } from "./notes-api.ts"

/** What goes out and comes in, so that it can be shown and tested without a store. */
export interface DataApi {
  /** All notes, newest first; undefined where they could not be read. */
  all(): Promise<Note[] | undefined>
  add(notes: Note[]): Promise<number | undefined>
  /** A backup was made. */
  reminded(): Promise<void>
}

export const browserData: DataApi = {
  async all() {
    const ids = await browserNotes.ids({ query: "" })
    return ids && browserNotes.byIds(ids)
  },
  reminded: browserNotes.reminded,
  async add(notes) {
    let added = 0
    for (let at = 0; at < notes.length; at += PORTION) {
      const answer = await send("view/notes-add", { notes: notes.slice(at, at + PORTION) })
      if (!answer.ok) return undefined
      added += answer.value.added
    }
    return added
  },
}

/** Backup, export and import of the notes; a file is looked into before anything of it is written. */
export function NotesData({ api }: { api: DataApi }): JSX.Element {
  const { t } = useSurroundings().words
  const [format, setFormat] = useState<ExportFormat>("backup")
  const [preview, setPreview] = useState<ImportPreview>()
  const [told, setTold] = useState("")

  const save = async () => {
    const notes = await api.all()
    if (!notes) {
      setTold(t.text("dataFailed"))
      return
    }
    downloadNotes(format, notes)
    if (format === "backup") await api.reminded()
    setTold(t.text("dataExported", t.number(notes.length)))
  }
  const look = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    input.value = ""
    if (!file) return
    const present = (await api.all()) ?? []
    const known = { ids: new Set(present.map((note) => note.id)), fingerprints: new Set(present.map(fingerprint)) }
    // A file that is too large for the memory, or was taken away meanwhile, has no bytes to be read.
    const bytes = await file.arrayBuffer().catch(() => undefined)
    const read = bytes && readImport(new Uint8Array(bytes), known)
    if (!read) {
      setTold(t.text("dataFailed"))
      return
    }
    const fault = read.faults[0]
    setPreview(fault ? undefined : read)
    setTold(fault ? t.text("dataBroken", [fault.where, fault.what].filter(Boolean).join(": ")) : "")
  }
  const add = async () => {
    if (!preview) return
    const added = await api.add(preview.notes)
    setPreview(undefined)
    setTold(added === undefined ? t.text("dataFailed") : t.text("dataImported", t.number(added)))
  }

  return (
    <div class="notes-data">
      <h3>{t.text("notesData")}</h3>
      <p class="hint">{t.text("dataBackupHint")}</p>
      <div class="sites-add">
        <FormatSelect value={format} onChange={setFormat} />
        <button type="button" class="button primary" onClick={() => void save()}>
          {t.text("dataSave")}
        </button>
        <label class="button">
          {t.text("dataImport")}
          <input
            class="hidden"
            type="file"
            accept=".json,.jsonld,.csv"
            onChange={(event) => void look(event.currentTarget)}
          />
        </label>
      </div>
      {preview && (
        <div class="privacy">
          <p>{t.text("dataPreview", t.number(preview.notes.length), t.number(preview.duplicates))}</p>
          <div class="sites-add">
            <button
              type="button"
              class="button primary"
              disabled={preview.notes.length === 0}
              onClick={() => void add()}
            >
              {t.text("dataAdd")}
            </button>
            <button type="button" class="button" onClick={() => setPreview(undefined)}>
              {t.text("dataCancel")}
            </button>
          </div>
        </div>
      )}
      <p class="hint" role="status">
        {told}
      </p>
    </div>
  )
}
