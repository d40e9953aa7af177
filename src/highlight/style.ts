import { NOTE_COLOURS } from "../notes/note.ts"
import type { MentionKind } from "../recognition/mention.ts"
import type { Settings } from "../settings/model.ts"
import type { MarkNames } from "./names.ts"

/** Chroma and hue of each kind, in OKLCH. */
const HUES: Readonly<Record<MentionKind, string>> = {
  leader: ".16 260",
  office: ".16 300",
  organisation: ".1 193",
  summit: ".14 58",
  date: ".14 132",
}
const SINGLE = HUES.leader
const NOTES = { yellow: "#f2c200", green: "#4fb84f", blue: "#4a90e2", pink: "#e86aa6", violet: "#9a6de0" } as const
/**
 * As light as the text it belongs to, short of black and white: a page whose text can be read, on whatever ground, has
 * marks that can be seen.
 */
const line = (hue: string) => `oklch(from currentColor clamp(.5, l, .9) ${hue})`
/** A tint behind the text, the same on any ground. */
const tint = (hue: string, strength: number) => `oklch(.6 ${hue} / ${strength}%)`
const KINDS = Object.keys(HUES) as MentionKind[]

export type MarkChoice = Pick<Settings, "mark" | "markColours" | "theme">

/** The style sheet of the marks: on screens only, quiet, and in the reader's own colours where those are forced. */
export function markStyle(names: MarkNames, choice: MarkChoice): string {
  const kinds = choice.mark === "none" ? [] : KINDS
  const hue = (kind: MentionKind) => (choice.markColours === "single" ? SINGLE : HUES[kind])
  const rules = kinds.map((kind) => rule(names[kind], declarations(choice.mark, hue(kind))))
  const forced = kinds.map((kind) => rule(names[kind], `text-decoration: underline ${STROKE[choice.mark]} LinkText`))
  return onScreen(
    [...rules, rule(names.focus, `background-color: ${tint(SINGLE, 24)}`)],
    [...forced, rule(names.focus, FORCED)],
  )
}

/** The style sheet of the notes' marks, apart from the others: every rule costs a page with each of its elements. */
export function noteStyle(names: MarkNames): string {
  return onScreen(
    NOTE_COLOURS.map((colour) =>
      rule(names[colour], `background-color: color-mix(in srgb, ${NOTES[colour]} 32%, transparent)`),
    ),
    NOTE_COLOURS.map((colour) => rule(names[colour], FORCED)),
  )
}

const FORCED = "background-color: Mark; color: MarkText; text-decoration: underline MarkText"

const onScreen = (rules: readonly string[], forced: readonly string[]) =>
  `@media screen {\n${rules.join("\n")}\n}\n@media screen and (forced-colors: active) {\n${forced.join("\n")}\n}\n`

const STROKE: Readonly<Record<Settings["mark"], string>> = {
  underline: "solid",
  dotted: "dotted",
  background: "solid",
  none: "solid",
}

function declarations(mark: Settings["mark"], hue: string): string {
  switch (mark) {
    case "background":
      return `background-color: ${tint(hue, 20)}`
    case "dotted":
      return `text-decoration: underline dotted ${line(hue)} 2px; text-underline-offset: .18em; text-decoration-skip-ink: auto`
    default:
      return `text-decoration: underline solid ${line(hue)} 1.5px; text-underline-offset: .18em`
  }
}

const rule = (name: string, body: string) => `::highlight(${name}) { ${body} }`
