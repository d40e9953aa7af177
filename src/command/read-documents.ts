import { createReadStream } from "node:fs"
import { createInterface } from "node:readline"

/** A text to annotate, from whatever input. */
export interface Document {
  id: string
  text: string
  lang?: string
  date?: string
  blocks?: readonly { start: number; end: number; lang?: string }[]
  home?: string
  /** Lines beside the headline of a page that may say its day. */
  bylines?: readonly string[]
}

/** A line of the input that cannot be read. */
export interface BadLine {
  bad: string
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/

/** Reads documents, one JSON object a line, as they come: memory stays that of one line. */
export async function* readLines(file: string): AsyncGenerator<Document | BadLine> {
  const input = file === "-" ? process.stdin : createReadStream(file)
  // readline does not pass on errors of its input.
  const failed = new Promise<never>((_, reject) => input.once("error", reject))
  failed.catch(() => {})
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]()
  const name = file === "-" ? "standard input" : file
  for (let line = 1; ; line++) {
    const next = await Promise.race([lines.next(), failed])
    if (next.done) return
    if (next.value.trim() === "") continue
    yield parseLine(next.value, `${name}, line ${line}`)
  }
}

/** One line of input as a document, or what is wrong with it. */
export function parseLine(line: string, where: string): Document | BadLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { bad: `${where}: no JSON: ${error instanceof Error ? error.message.replace(/\s+/g, " ") : String(error)}` }
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { bad: `${where}: no JSON object` }
  const { id, text, lang, date } = value as Record<string, unknown>
  if (typeof text !== "string") return { bad: `${where}: "text" must be a string` }
  if (typeof id !== "string" && typeof id !== "number") return { bad: `${where}: "id" must be a string` }
  if (lang !== undefined && lang !== null && typeof lang !== "string")
    return { bad: `${where}: "lang" must be a language tag` }
  if (date !== undefined && date !== null && date !== "" && !(typeof date === "string" && isIsoDay(date)))
    return { bad: `${where}: "date" must be an ISO day such as "2024-07-03"` }
  const document: Document = { id: String(id), text }
  if (lang) document.lang = lang
  if (typeof date === "string" && date !== "") document.date = date
  return document
}

/** An existing day of the calendar, written YYYY-MM-DD. */
export function isIsoDay(date: string): boolean {
  if (!ISO_DAY.test(date)) return false
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}
