import { NOTE_COLOURS, type NoteColour } from "../notes/note.ts"
import type { MentionKind } from "../recognition/mention.ts"

/** What a range can be marked as: a mention by kind, a note by colour, or the one in focus. */
export type MarkClass = MentionKind | NoteColour | "focus"

export const MARK_CLASSES: readonly MarkClass[] = [
  ...NOTE_COLOURS,
  "date",
  "organisation",
  "office",
  "leader",
  "summit",
  "focus",
]

export type MarkNames = Readonly<Record<MarkClass, string>>

/**
 * Names of the marks in the page's highlight registry. The page can list them, so they are drawn anew for every
 * page and say nothing: no page can ask for a name and so find out what its reader has installed.
 */
export function drawNames(
  random: (values: Uint32Array) => void = (values) => crypto.getRandomValues(values),
): MarkNames {
  const values = new Uint32Array(MARK_CLASSES.length * 2)
  random(values)
  const used = new Set<string>()
  const entries = MARK_CLASSES.map((mark, i) => {
    const letter = String.fromCharCode(97 + (values[2 * i]! % 26))
    let name = letter + values[2 * i]!.toString(36) + values[2 * i + 1]!.toString(36)
    while (used.has(name)) name += "x"
    used.add(name)
    return [mark, name] as const
  })
  return Object.fromEntries(entries) as unknown as MarkNames
}

/** The form of every name drawn; what else asks to be put into a style sheet is refused. */
export const MARK_NAME = /^[a-z][a-z0-9]{1,30}$/
