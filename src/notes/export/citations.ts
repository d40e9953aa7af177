import type { Note } from "../note.ts"

interface Cited {
  note: Note
  id: string
}

/** The pages of the notes, each once, with a key to cite it by. */
function pages(notes: readonly Note[]): Cited[] {
  const cited = new Map<string, Cited>()
  const taken = new Set<string>()
  for (const note of notes) {
    if (cited.has(note.page.key)) continue
    const base = `${note.page.site.replace(/[^A-Za-z0-9]+/g, "") || "page"}${(note.page.date ?? "").slice(0, 4)}`
    let id = base
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`
    taken.add(id)
    cited.set(note.page.key, { note, id })
  }
  return [...cited.values()]
}

const addressOf = ({ page }: Note) => page.canonicalUrl ?? page.url
const dateParts = (iso: string) => ({ "date-parts": [iso.slice(0, 10).split("-").map(Number)] })

/** The noted pages as CSL-JSON, which Zotero and others read. */
export function cslJson(notes: readonly Note[]): string {
  const items = pages(notes).map(({ note, id }) => ({
    id,
    type: "article-newspaper",
    title: note.page.title,
    "container-title": note.page.site,
    URL: addressOf(note),
    ...(note.page.date ? { issued: dateParts(note.page.date) } : {}),
    accessed: dateParts(note.created),
    ...(note.page.lang ? { language: note.page.lang } : {}),
  }))
  return `${JSON.stringify(items, null, 1)}\n`
}

const TEX: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "%": "\\%",
  $: "\\$",
  "&": "\\&",
  "#": "\\#",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
}

function tex(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .replace(/[\\{}%$&#_~^]/g, (sign) => TEX[sign]!)
}

/** An address as it may stand in braces: a brace or backslash in it would end them or begin a command. */
function texUrl(url: string): string {
  return url.replace(/[\s{}\\]/g, (sign) => encodeURIComponent(sign)).replace(/[\p{Cc}]/gu, "")
}

/** The noted pages as BibTeX entries (biblatex's @online). */
export function bibtex(notes: readonly Note[]): string {
  const entries = pages(notes).map(({ note, id }) => {
    const { page, created } = note
    const fields: [string, string | undefined][] = [
      ["title", `{${tex(page.title)}}`],
      ["organization", `{${tex(page.site)}}`],
      ["date", page.date],
      ["url", texUrl(addressOf(note))],
      ["urldate", created.slice(0, 10)],
      ["language", page.lang],
    ]
    const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`)
    return `@online{${id},\n${lines.join("\n")}\n}\n`
  })
  return entries.join("\n")
}
