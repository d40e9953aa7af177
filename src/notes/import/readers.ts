import { NOTE_SCHEMA } from "../check-note.ts"
import { BACKUP_FORMAT, BACKUP_VERSION } from "../export/backup.ts"
import { unguardCell } from "../export/csv.ts"
import type { Note } from "../note.ts"
import { liftNote } from "../store/migrations.ts"
import { csvRows } from "./csv-rows.ts"
import { adopt } from "./foreign.ts"
import { BrokenFile, fieldsOf, manyOf, stringOf } from "./guard.ts"
import { idFrom, ownId } from "./identity.ts"

/** Notes of a backup of ours, lifted to today's shape. */
export function fromBackup(file: Record<string, unknown>): Note[] {
  if (file.version !== BACKUP_VERSION)
    throw new BrokenFile("", `backup of version ${JSON.stringify(file.version)?.slice(0, 20)}`)
  if (!Array.isArray(file.notes)) throw new BrokenFile("", "a backup without notes")
  if (file.count !== file.notes.length) throw new BrokenFile("", "not as many notes as the backup says")
  return file.notes.map((record: unknown, i) => {
    const lifted = liftNote(record)
    if ("fault" in lifted) throw new BrokenFile(`note ${i + 1}`, lifted.fault)
    return lifted.note
  })
}

export const isBackup = (file: Record<string, unknown>) => file.format === BACKUP_FORMAT

/** The annotations of W3C JSON-LD: one, a list, a page or a collection. */
export function w3cItems(file: unknown): unknown[] | undefined {
  const fields = fieldsOf(file)
  const type = manyOf(fields?.type ?? fields?.["@type"])
  if (Array.isArray(file)) return file.some((item) => w3cItems(item)) || file.length === 0 ? file : undefined
  if (type.includes("Annotation")) return [file]
  if (type.includes("AnnotationPage")) return manyOf(fields?.items)
  if (!type.includes("AnnotationCollection")) return undefined
  const first = fieldsOf(fields?.first)
  return manyOf(first?.items ?? fields?.items)
}

/** A note from a W3C annotation, ours or another tool's. */
export function fromW3c(item: unknown, where: string, now: string): Note {
  const annotation = fieldsOf(item)
  if (!annotation) throw new BrokenFile(where, "not an annotation")
  const target = manyOf(annotation.target)[0]
  const specific = fieldsOf(target)
  const source = fieldsOf(specific?.source)
  const url = stringOf(target) ?? stringOf(specific?.source) ?? stringOf(source?.id) ?? stringOf(specific?.id) ?? ""
  const selectors = selectorsOf(specific?.selector)
  const bodies = [...manyOf(annotation.body), ...manyOf(annotation.bodyValue)]
  const comments = bodies.filter((body) => !["tagging", "identifying"].includes(String(fieldsOf(body)?.purpose)))
  const note = adopt(
    {
      id: ownId(stringOf(annotation.id)?.replace(/^urn:uuid:/, "") ?? `w3c:${JSON.stringify(item)}`),
      url,
      ...selectors,
      words: comments.flatMap((body) => stringOf(body) ?? stringOf(fieldsOf(body)?.value) ?? []).join("\n\n"),
      tags: bodies.flatMap((body) =>
        fieldsOf(body)?.purpose === "tagging" ? (stringOf(fieldsOf(body)?.value) ?? []) : [],
      ),
      created: stringOf(annotation.created),
      changed: stringOf(annotation.modified),
    },
    where,
    now,
  )
  const state = fieldsOf(annotation["fa:state"])
  if (!state) return note
  const { others, beside, schema, ...rest } = state
  const anchor = {
    ...note.anchor,
    ...(others === undefined ? {} : { others }),
    ...(beside === undefined ? {} : { beside }),
  }
  const lifted = liftNote({ ...note, ...rest, schema: schema ?? NOTE_SCHEMA, anchor, id: note.id })
  if ("fault" in lifted) throw new BrokenFile(where, lifted.fault)
  return lifted.note
}

interface Selected {
  exact: string
  prefix?: string
  suffix?: string
  start?: number
  end?: number
}

function selectorsOf(value: unknown): Selected {
  const found: Selected = { exact: "" }
  for (const selector of manyOf(value).map(fieldsOf)) {
    if (selector?.type === "TextQuoteSelector") {
      found.exact = stringOf(selector.exact) ?? ""
      found.prefix = stringOf(selector.prefix)
      found.suffix = stringOf(selector.suffix)
    } else if (selector?.type === "TextPositionSelector") {
      if (typeof selector.start === "number") found.start = selector.start
      if (typeof selector.end === "number") found.end = selector.end
    }
  }
  return found
}

/** The annotations of a Hypothesis file: the client's export, an answer of its API, or a bare list. */
export function hypothesisItems(file: unknown): unknown[] | undefined {
  const fields = fieldsOf(file)
  const items = fields ? (fields.annotations ?? fields.rows) : file
  if (!Array.isArray(items)) return undefined
  return fields || items.every((item) => typeof fieldsOf(item)?.uri === "string") ? items : undefined
}

/** A note from a Hypothesis annotation; undefined for a reply, which belongs to no place of its own. */
export function fromHypothesis(item: unknown, where: string, now: string): Note | undefined {
  const annotation = fieldsOf(item)
  if (!annotation) throw new BrokenFile(where, "not an annotation")
  if (manyOf(annotation.references).length > 0) return undefined
  const target = fieldsOf(manyOf(annotation.target)[0])
  return adopt(
    {
      id: ownId(stringOf(annotation.id) ?? `hypothesis:${JSON.stringify(item)}`),
      url: stringOf(annotation.uri) ?? stringOf(target?.source) ?? "",
      title: stringOf(manyOf(fieldsOf(annotation.document)?.title)[0]),
      ...selectorsOf(target?.selector),
      words: stringOf(annotation.text),
      tags: manyOf(annotation.tags).flatMap((tag) => stringOf(tag) ?? []),
      created: stringOf(annotation.created),
      changed: stringOf(annotation.updated),
    },
    where,
    now,
  )
}

/** Names of Readwise's columns, in files for it and from it. */
const READWISE: Readonly<Record<string, readonly string[]>> = {
  exact: ["highlight"],
  title: ["title", "book title", "document title"],
  url: ["url", "source url", "highlight url"],
  words: ["note"],
  tags: ["tags"],
  created: ["date", "highlighted at"],
  start: ["location"],
}

/** Notes of a Readwise CSV; undefined if it is none. */
export function fromReadwise(text: string, now: string): Note[] | undefined {
  const [head, ...rows] = csvRows(text)
  const names = (head?.cells ?? []).map((name) => name.trim().toLowerCase())
  if (!names.includes("highlight")) return undefined
  const column = Object.fromEntries(
    Object.entries(READWISE).map(([field, known]) => [field, names.findIndex((name) => known.includes(name))]),
  )
  return rows.map(({ line, cells }) => {
    const where = `line ${line}`
    if (cells.length !== names.length) throw new BrokenFile(where, `${cells.length} cells under ${names.length} names`)
    const cell = (field: string) => {
      const at = column[field] ?? -1
      return at < 0 ? "" : unguardCell(cells[at]!)
    }
    const [exact, url, words] = [cell("exact"), cell("url"), cell("words")]
    const start = /^\d{1,9}$/.test(cell("start")) ? Number(cell("start")) : undefined
    const tags = cell("tags")
      .split(",")
      .map((tag) => tag.trim())
      .filter((tag) => tag !== "")
    const id = idFrom(`readwise:${[url, exact, words, cell("created")].join("\n")}`)
    return adopt({ id, url, title: cell("title"), exact, words, tags, created: cell("created"), start }, where, now)
  })
}
