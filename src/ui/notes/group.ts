import type { Note } from "../../notes/note.ts"

export const GROUPINGS = ["none", "site", "person", "summit", "day"] as const
export type Grouping = (typeof GROUPINGS)[number]

export interface NoteGroup {
  /** What the notes share; empty for those that have nothing of the kind, and for the one group of no grouping. */
  name: string
  notes: Note[]
}

/** Notes in groups, in the order in which each group's first note comes; those without come last. */
export function groupNotes(notes: readonly Note[], grouping: Grouping): NoteGroup[] {
  const groups = new Map<string, Note[]>()
  for (const note of notes) {
    const name = nameOf(note, grouping)
    groups.set(name, [...(groups.get(name) ?? []), note])
  }
  const list = [...groups].map(([name, members]) => ({ name, notes: members }))
  return [...list.filter((group) => group.name !== ""), ...list.filter((group) => group.name === "")]
}

function nameOf({ page, subject, facts, created }: Note, grouping: Grouping): string {
  switch (grouping) {
    case "none":
      return ""
    case "site":
      return page.site
    case "day":
      return created.slice(0, 10)
    case "person":
      if (facts?.kind === "person") return facts.name
      if (facts?.kind === "office") return facts.holders[0]?.person ?? ""
      return subject.kind === "leader" ? (subject.name ?? "") : ""
    case "summit":
      return facts?.kind === "summit" ? facts.name : subject.kind === "summit" ? (subject.name ?? "") : ""
  }
}
