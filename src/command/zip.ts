import { readFileSync } from "node:fs"
import path from "node:path"
import { type Zippable, zipSync } from "fflate"

/** Every entry carries this time, so that the same files give the same bytes. Zip counts years from 1980. */
const WHEN = new Date(1980, 0, 1)

/** A deterministic zip of some files of a folder: sorted names, one fixed time, no attributes of the machine. */
export function zipFolder(folder: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {}
  for (const file of [...files].sort()) {
    entries[file] = [new Uint8Array(readFileSync(path.join(folder, file))), { level: 9, mtime: WHEN, os: 3 }]
  }
  return zipSync(entries)
}
