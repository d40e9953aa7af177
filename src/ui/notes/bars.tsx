import type { JSX } from "preact"
import { useState } from "preact/hooks"
import type { NotesHealth } from "../../messages/map.ts"
import type { ExportFormat } from "../../notes/export/export.ts"
import { useSurroundings } from "../context.tsx"
import { download, downloadNotes, FormatSelect } from "./file.tsx"
import type { NotesApi } from "./notes-api.ts"

/** Above this share of the browser's room the reader is warned. */
const NEARLY_FULL = 0.9

/** What the reader should know of the notes as a whole: no room left, records set aside, no backup for long. */
export function HealthBars(props: {
  api: NotesApi
  health: NotesHealth | undefined
  /** A change was refused because there is no room for it. */
  full: boolean
  told(text: string): void
  reload(): void
}): JSX.Element | null {
  const { api, health, full, told, reload } = props
  const { t } = useSurroundings().words
  const backUp = async () => {
    const notes = await api.byIds((await api.ids({ query: "" })) ?? [])
    if (!notes || notes.length === 0) {
      told(t.text("dataFailed"))
      return
    }
    downloadNotes("backup", notes)
    await api.reminded()
    told(t.text("dataExported", t.number(notes.length)))
    reload()
  }
  const saveBroken = async () => {
    download("broken-notes.json", "application/json", JSON.stringify(await api.broken(), null, 1))
  }
  const isFull = full || (health?.full ?? 0) > NEARLY_FULL
  const broken = health?.broken ?? 0
  return (
    <>
      {(isFull || health?.remind) && (
        <div class="notes-warning">
          <p>{t.text(isFull ? "notesFull" : "dataBackupHint")}</p>
          <button type="button" class="button" onClick={() => void backUp()}>
            {t.text("dataBackup")}
          </button>
          {!isFull && (
            <button type="button" class="button" onClick={() => void api.reminded().then(reload)}>
              {t.text("notesLater")}
            </button>
          )}
        </div>
      )}
      {broken > 0 && (
        <div class="notes-warning">
          <p>{t.text("notesBroken", t.number(broken))}</p>
          <button type="button" class="button" onClick={() => void saveBroken()}>
            {t.text("dataSave")}
          </button>
        </div>
      )}
    </>
  )
}

/** What can be done with the notes that are selected: save them in any format, or delete them. */
export function SelectionBar(props: {
  api: NotesApi
  selected: ReadonlySet<string>
  told(text: string): void
  onDelete(): void
}): JSX.Element {
  const { t } = useSurroundings().words
  const [format, setFormat] = useState<ExportFormat>("markdown")
  const save = async () => {
    const notes = await props.api.byIds([...props.selected])
    if (notes) downloadNotes(format, notes)
    props.told(notes ? t.text("dataExported", t.number(notes.length)) : t.text("dataFailed"))
  }
  return (
    <div class="notes-undo notes-selection">
      <span>{t.text("notesSelected", t.number(props.selected.size))}</span>
      <span class="gap" />
      <FormatSelect value={format} onChange={setFormat} />
      <button type="button" class="button" onClick={() => void save()}>
        {t.text("dataSave")}
      </button>
      <button type="button" class="button" onClick={props.onDelete}>
        {t.text("noteDelete")}
      </button>
    </div>
  )
}
