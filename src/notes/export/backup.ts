import type { Note } from "../note.ts"

export const BACKUP_FORMAT = "fact-annotator-backup"
export const BACKUP_VERSION = 1

/** Everything, exactly as it is kept; one note a line, so that a backup can be compared with an older one. */
export function backup(notes: readonly Note[], now: string): string {
  const head = JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, created: now, count: notes.length })
  return `${head.slice(0, -1)},"notes":[\n${notes.map((note) => JSON.stringify(note)).join(",\n")}\n]}\n`
}
