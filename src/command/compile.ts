import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { compileRecord } from "../knowledge/compile/sections.ts"
import { type Sections, writePack } from "../knowledge/pack.ts"
import { readTables, TABLES, type Tables } from "../knowledge/tables.ts"
import { LANGUAGES } from "../language/languages.ts"
import { placeNames } from "../language/place-names.ts"
import { buildGazetteer, packSections } from "../recognition/gazetteer/build.ts"

const ROOT = path.join(import.meta.dirname, "../..")
/** The compiled pack; git-ignored, made again when what it is made from changes. */
export const PACK = path.join(ROOT, ".generated/knowledge.pack")
const STAMP = path.join(ROOT, ".generated/knowledge.hash")
/** Folders whose content decides what is in the pack. */
const INPUTS = [
  TABLES,
  ...["src/knowledge", "src/language", "src/recognition/gazetteer"].map((dir) => path.join(ROOT, dir)),
]

/** Compiles tables and gazetteer into the pack unless it is up to date, and returns its path. */
export async function compile(): Promise<string> {
  const hash = hashOf(INPUTS)
  if (existsSync(PACK) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === hash) return PACK
  mkdirSync(path.dirname(PACK), { recursive: true })
  writeFileSync(PACK, writePack(await sectionsOf(readTables())))
  writeFileSync(STAMP, hash)
  return PACK
}

/** All sections of the pack: the record's and the gazetteer's. */
export async function sectionsOf(tables: Tables): Promise<Sections> {
  const gazetteer = buildGazetteer(
    byKey(tables.persons, (row) => row.id),
    byKey(tables.organisations, (row) => row.key),
    LANGUAGES,
  )
  return { ...compileRecord(tables, placeNames()), ...packSections(gazetteer) }
}

/** In the order of the record's indices. */
function byKey<T>(rows: readonly T[], key: (row: T) => string): T[] {
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Reads the compiled pack, compiling it first if need be. */
export async function readPack(): Promise<ArrayBuffer> {
  const bytes = readFileSync(await compile())
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash("sha256")
  for (const folder of folders) {
    if (!existsSync(folder)) continue
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    for (const file of files.map((entry) => path.join(entry.parentPath, entry.name)).sort()) {
      hash.update(path.relative(ROOT, file)).update(readFileSync(file))
    }
  }
  return hash.digest("hex")
}
