/**
 * A sentence with what must be found written into it: "[Putins|Vladimir Putin]" a leader, "{Nato|NATO}" an organisation.
 * What is not marked must not be found.
 */
export interface Case {
  /** Article's date. */
  date?: string
  text: string
}

export interface Expected {
  kind: "leader" | "organisation"
  start: number
  surface: string
  name: string
}

const MARK = /\[([^\]|]+)\|([^\]]+)\]|\{([^}|]+)\|([^}]+)\}/g

/** The bare text of a case and what it expects. */
export function unmark(marked: string): { text: string; expected: Expected[] } {
  const expected: Expected[] = []
  let text = ""
  let at = 0
  for (const m of marked.matchAll(MARK)) {
    text += marked.slice(at, m.index)
    const surface = (m[1] ?? m[3])!
    const kind = m[1] === undefined ? "organisation" : "leader"
    expected.push({ kind, start: text.length, surface, name: (m[2] ?? m[4])! })
    text += surface
    at = m.index + m[0].length
  }
  return { text: text + marked.slice(at), expected }
}
