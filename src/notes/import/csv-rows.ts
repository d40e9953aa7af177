import { BrokenFile, MOST_CHARACTERS, MOST_NOTES } from "./guard.ts"

export interface CsvRow {
  /** The line of the file at which the row begins. */
  line: number
  cells: string[]
}

/** More columns than any tool writes. */
const MOST_CELLS = 200
/** Longer than the words of any note. */
const LONGEST_CELL = 400_000

/** Reads CSV as RFC 4180 has it: quoted cells may hold commas, quotation marks and line breaks. */
export function csvRows(source: string): CsvRow[] {
  if (source.length > MOST_CHARACTERS) throw new BrokenFile("", "the file is too large")
  const text = source.replace(/^\ufeff/, "")
  const rows: CsvRow[] = []
  let line = 1
  let at = 0
  while (at < text.length) {
    const row: CsvRow = { line, cells: [] }
    for (;;) {
      let cell: string
      if (text[at] === '"') {
        const end = closing(text, at, line)
        cell = text.slice(at + 1, end).replaceAll('""', '"')
        at = end + 1
        if (at < text.length && !/[,\r\n]/.test(text[at]!))
          throw new BrokenFile(`line ${line}`, "text after a quoted cell")
      } else {
        const end = text.slice(at, at + 200_000).search(/[,\r\n]/)
        const stop = end < 0 ? Math.min(text.length, at + 200_000) : at + end
        cell = text.slice(at, stop)
        at = stop
      }
      if (row.cells.push(cell) > MOST_CELLS) throw new BrokenFile(`line ${line}`, "too many cells")
      line += breaksIn(cell)
      if (text[at] !== ",") break
      at++
    }
    if (text[at] === "\r") at++
    if (text[at] === "\n") at++
    line++
    if (row.cells.length === 1 && row.cells[0] === "") continue
    if (rows.push(row) > MOST_NOTES + 1) throw new BrokenFile(`line ${row.line}`, "too many rows")
  }
  return rows
}

function breaksIn(cell: string): number {
  let breaks = 0
  for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) breaks++
  return breaks
}

function closing(text: string, open: number, line: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (at - open > LONGEST_CELL) break
    if (text[at + 1] !== '"') return at
  }
  const isLong = text.length - open > LONGEST_CELL
  throw new BrokenFile(`line ${line}`, isLong ? "a quoted cell without end" : "cut off inside a quoted cell")
}
