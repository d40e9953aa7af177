import { BrokenFile, MOST_CHARACTERS } from "./guard.ts"

export interface CsvRow {
  /** The line of the file at which the row begins. */
  line: number
  cells: string[]
}

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
      row.cells.push(cell)
      line += cell.split("\n").length - 1
      if (text[at] !== ",") break
      at++
    }
    if (text[at] === "\r") at++
    if (text[at] === "\n") at++
    line++
    rows.push(row)
  }
  return rows.filter(({ cells }) => cells.length > 1 || cells[0] !== "")
}

function closing(text: string, open: number, line: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at
  }
  throw new BrokenFile(`line ${line}`, "cut off inside a quoted cell")
}
