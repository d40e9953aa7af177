import type { MentionKind } from "../recognition/mention.ts"

/** What a reader can choose. Only choices that differ from the defaults are stored. */
export interface Settings {
  /** Which pages are read: news articles, every page, or the sites in `sitesOn` alone. */
  pages: "news" | "all" | "listed"
  /** Site names ("example.org") always read, and never read. They stay on this machine. */
  sitesOn: string[]
  sitesOff: string[]
  kinds: Record<MentionKind, boolean>
  mark: MarkStyle
  /** Each kind in its own colour, or all in one. */
  markColours: "by-kind" | "single"
  repeats: "all" | "first-in-section"
  theme: "auto" | "light" | "dark"
  /** How long the pointer rests before the card opens. */
  dwell: "short" | "medium" | "long"
  badge: boolean
  /** Fetch newer facts from Wikidata; off unless the reader asks for it. */
  liveUpdate: boolean
  /** Carry these choices, not the site lists, to the reader's other browsers. */
  sync: boolean
}

/** How mentions are marked; "none" leaves the page as it is, with the list in popup and side panel. */
export type MarkStyle = "underline" | "dotted" | "background" | "none"

export const MARK_STYLES: readonly MarkStyle[] = ["underline", "dotted", "background", "none"]

export const DEFAULTS: Readonly<Settings> = {
  pages: "news",
  sitesOn: [],
  sitesOff: [],
  kinds: { leader: true, office: true, organisation: true, summit: true, date: true },
  mark: "underline",
  markColours: "by-kind",
  repeats: "all",
  theme: "auto",
  dwell: "medium",
  badge: true,
  liveUpdate: false,
  sync: false,
}

export const DWELL_MS: Record<Settings["dwell"], number> = { short: 150, medium: 300, long: 600 }

/** What never leaves the machine, even with sync. */
export const LOCAL_ONLY: readonly (keyof Settings)[] = ["sitesOn", "sitesOff", "sync"]

/** The stored form: the number of its shape, and the choices. */
export interface StoredSettings {
  version: number
  chosen: Partial<Settings>
}

const CHOICES: { [K in keyof Settings]?: readonly Settings[K][] } = {
  pages: ["news", "all", "listed"],
  mark: MARK_STYLES,
  markColours: ["by-kind", "single"],
  repeats: ["all", "first-in-section"],
  theme: ["auto", "light", "dark"],
  dwell: ["short", "medium", "long"],
}

function valid<K extends keyof Settings>(key: K, value: unknown): value is Settings[K] {
  const model = DEFAULTS[key]
  if (Array.isArray(model)) return Array.isArray(value) && value.every((item) => typeof item === "string")
  if (key === "kinds") {
    return typeof value === "object" && value !== null && Object.values(value).every((on) => typeof on === "boolean")
  }
  const choices = CHOICES[key] as readonly unknown[] | undefined
  return choices ? choices.includes(value) : typeof value === typeof model
}

/** Settings from what was chosen; anything that is not a possible choice falls back to its default. */
export function withDefaults(chosen: unknown): Settings {
  const settings = structuredClone(DEFAULTS) as Settings
  if (typeof chosen !== "object" || chosen === null) return settings
  const given = chosen as Record<string, unknown>
  for (const key of Object.keys(DEFAULTS) as (keyof Settings)[]) {
    const value = given[key]
    if (!(key in given) || !valid(key, value)) continue
    if (key === "kinds") Object.assign(settings.kinds, pick(value as Record<string, boolean>))
    else Object.assign(settings, { [key]: value })
  }
  return settings
}

function pick(kinds: Record<string, boolean>): Partial<Settings["kinds"]> {
  return Object.fromEntries(Object.entries(kinds).filter(([kind]) => kind in DEFAULTS.kinds))
}

/** The choices that differ from the defaults: all that is stored. */
export function chosenOf(settings: Settings): Partial<Settings> {
  const chosen: Partial<Settings> = {}
  for (const key of Object.keys(DEFAULTS) as (keyof Settings)[]) {
    if (JSON.stringify(settings[key]) !== JSON.stringify(DEFAULTS[key])) Object.assign(chosen, { [key]: settings[key] })
  }
  return chosen
}
