import type { Note } from "../note.ts"
import { fold } from "./fold.ts"
import type { Field } from "./query.ts"

/** Begins a field of the search text; no term contains it. */
export const FIELD_START = "\u001f"
/**
 * After it stands one sign for the field's name: the name itself would be found as a word. Control signs, which no reader
 * types, keep a text of Latin letters in one byte a letter.
 */
export const FIELD_SIGNS: Readonly<Record<Field | "", string>> = {
  "": "\u0001",
  tag: "\u0002",
  site: "\u0003",
  person: "\u0004",
  summit: "\u0005",
  kind: "\u0006",
  on: "\u0007",
  before: "\u0008",
  after: "\u0009",
}

/**
 * The text a note is found by: quote, words, title, site, names, tags, dates and places, folded, each field marked so
 * that `tag:` and the other conditions look only where they should.
 */
export function searchText(note: Note): string {
  const { facts, subject, page, anchor } = note
  const names = [subject.name, ...namesOf(facts)]
  const person = subject.kind === "leader" || subject.kind === "office" ? names : []
  const summit = subject.kind === "summit" ? names : []
  const fields: [Field | "", readonly (string | undefined)[]][] = [
    ["", [note.words, anchor.quote.exact, page.title]],
    ["", names],
    ["tag", note.tags],
    ["site", [page.site]],
    ["person", person],
    ["summit", summit],
    ["kind", [subject.kind]],
    ["on", [page.date, note.created.slice(0, 10)]],
  ]
  return fields
    .flatMap(([field, values]) => {
      const text = values.filter(Boolean).join(" · ")
      return text === "" ? [] : [`${FIELD_START}${FIELD_SIGNS[field]}${fold(text)}`]
    })
    .join("")
    .replace(/\0/g, " ")
}

function namesOf(facts: Note["facts"]): string[] {
  if (!facts) return []
  switch (facts.kind) {
    case "person":
      return [facts.name, facts.nameEn, facts.country?.name ?? ""]
    case "office":
      return [facts.title, facts.country?.name ?? "", ...facts.holders.map((holder) => holder.person)]
    case "organisation":
      return [facts.name, facts.nameEn, facts.acronym ?? ""]
    case "summit":
      return [facts.name, facts.city, facts.country?.name ?? ""]
    case "date":
      return [facts.value, facts.from ?? ""]
    default:
      return []
  }
}
