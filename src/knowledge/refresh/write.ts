import { existsSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import type { Addition, Edit } from "./compare.ts"
import type { PersonAnswer } from "./entities.ts"

/** Writes what the refresh found into the tables, touching no other line, so that the diff is what there is to review. */

const SOURCE = "Wikidata (CC0)"
const LATIN = ["de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "tr"]
const OTHERS = ["ru", "uk", "ar", "zh", "zh-Hant", "ja", "ko", "hi"]

/** Changes cells in place. A row that was chosen by hand keeps its source and says what was added from where. */
export function writeEdits(dir: string, edits: readonly Edit[], today: string): void {
  for (const edit of edits) {
    const [file = "", line = ""] = edit.at.split(":")
    change(path.join(dir, file), (rows, columns) => {
      const row = rows[Number(line) - 1]
      const column = columns.indexOf(edit.column)
      if (!row || row[column] !== edit.was) throw new Error(`${edit.at}: ${edit.column} is not ${edit.was}`)
      row[column] = edit.is
      const source = columns.indexOf("source")
      if (!row[source]?.startsWith("Wikidata")) row[source] = `${row[source]}; ${edit.column}: ${SOURCE}`
      row[columns.indexOf("checked")] = today
      row[columns.indexOf("trust")] = "single-source"
    })
  }
}

/** Adds terms after the last row of their role. */
export function writeAdditions(dir: string, additions: readonly Addition[], today: string): void {
  for (const addition of additions) {
    change(path.join(dir, "terms", `${addition.country}.tsv`), (rows, columns) => {
      const cells: Record<string, string> = {
        ...{ role: addition.role, title: addition.title, person: addition.person, name: addition.name },
        ...{ from: addition.from, to: addition.to, status: "regular" },
        ...{ source: SOURCE, checked: today, trust: "single-source" },
      }
      const last = rows.findLastIndex((row) => row[columns.indexOf("role")] === addition.role)
      rows.splice(
        last < 0 ? rows.length : last + 1,
        0,
        columns.map((column) => cells[column] ?? ""),
      )
    })
  }
}

/** Adds persons to the table of their country. */
export function writePersons(dir: string, country: string, persons: readonly PersonAnswer[], today: string): void {
  change(path.join(dir, "people", `${country}.tsv`), (rows, columns) => {
    for (const { id, labels, gender, birth } of persons) {
      const name = labels.en ?? id
      const latin = LATIN.flatMap((lang) => (labels[lang] && labels[lang] !== name ? [`${lang}=${labels[lang]}`] : []))
      const cells: Record<string, string> = {
        ...{ id, name, en: name, gender: gender ?? "", birth: birth ?? "", latin: latin.join("; ") },
        ...Object.fromEntries(OTHERS.map((lang) => [lang, labels[lang] ?? ""])),
        ...{ source: SOURCE, checked: today },
      }
      rows.push(columns.map((column) => cells[column] ?? ""))
    }
  })
}

function change(file: string, edit: (rows: string[][], columns: string[]) => void): void {
  if (!existsSync(file)) throw new Error(`no table ${file}`)
  const rows = readFileSync(file, "utf8")
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => line.split("\t"))
  edit(rows, rows[0] ?? [])
  writeFileSync(file, `${rows.map((row) => row.join("\t")).join("\n")}\n`)
}
