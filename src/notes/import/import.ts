import { faultOf } from "../check-note.ts"
import type { Note } from "../note.ts"
import { BrokenFile, decodeFile, type Fault, fieldsOf, MOST_NOTES, readJson } from "./guard.ts"
import { fingerprint } from "./identity.ts"
import { fromBackup, fromHypothesis, fromReadwise, fromW3c, hypothesisItems, isBackup, w3cItems } from "./readers.ts"

export type ImportKind = "backup" | "w3c" | "hypothesis" | "readwise"

/** What a file holds, to be shown before anything is written. With a fault, nothing of the file is taken. */
export interface ImportPreview {
  kind?: ImportKind
  /** Notes that are new. */
  notes: Note[]
  /** How many are known already, or stand in the file twice. */
  duplicates: number
  /** How many were left out because they are no notes, such as replies. */
  skipped: number
  faults: Fault[]
}

/** The notes that are there: their ids, and their fingerprints for files that carry no ids. */
export interface Known {
  ids: ReadonlySet<string>
  fingerprints?: ReadonlySet<string>
}

/** Reads a file of notes of any kind we know. Pure: writes nothing, throws nothing. */
export function readImport(
  file: string | Uint8Array,
  known: Known = { ids: new Set() },
  now: string = new Date().toISOString(),
): ImportPreview {
  try {
    const text = (typeof file === "string" ? file : decodeFile(file)).replace(/^\ufeff/, "")
    const { kind, found } = read(text, now)
    if (found.length > MOST_NOTES) throw new BrokenFile("", "too many notes for one file")
    return preview(kind, found, known)
  } catch (error) {
    const fault = error instanceof BrokenFile ? error.fault : { where: "", what: "cannot be read" }
    return { notes: [], duplicates: 0, skipped: 0, faults: [fault] }
  }
}

function read(text: string, now: string): { kind: ImportKind; found: (Note | undefined)[] } {
  if (text.trim() === "") throw new BrokenFile("", "the file is empty")
  if (!/^\s*[[{]/.test(text)) {
    const found = fromReadwise(text, now)
    if (found) return { kind: "readwise", found }
    throw new BrokenFile("line 1", "a kind of file that is not known here")
  }
  const file = readJson(text)
  if (Array.isArray(file) && file.length > MOST_NOTES) throw new BrokenFile("line 1", "too many notes for one file")
  const fields = fieldsOf(file)
  if (fields && isBackup(fields)) return { kind: "backup", found: fromBackup(fields) }
  const annotations = w3cItems(file)
  if (annotations) return { kind: "w3c", found: annotations.map((item, i) => fromW3c(item, `note ${i + 1}`, now)) }
  const items = hypothesisItems(file)
  if (items) return { kind: "hypothesis", found: items.map((item, i) => fromHypothesis(item, `note ${i + 1}`, now)) }
  throw new BrokenFile("line 1", "a kind of file that is not known here")
}

function preview(kind: ImportKind, found: readonly (Note | undefined)[], known: Known): ImportPreview {
  const faults: Fault[] = []
  const notes: Note[] = []
  const seen = new Set<string>()
  let duplicates = 0
  let skipped = 0
  found.forEach((note, i) => {
    if (!note) {
      skipped++
      return
    }
    const fault = faultOf(note)
    if (fault !== undefined) {
      if (faults.length < 20) faults.push({ where: `note ${i + 1}`, what: fault })
    } else if (known.ids.has(note.id) || known.fingerprints?.has(fingerprint(note)) || seen.has(note.id)) duplicates++
    else {
      seen.add(note.id)
      notes.push(note)
    }
  })
  return faults.length > 0
    ? { kind, notes: [], duplicates: 0, skipped: 0, faults }
    : { kind, notes, duplicates, skipped, faults }
}
