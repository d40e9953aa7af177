import { type Settings, type StoredSettings, withDefaults } from "./model.ts"

/** Lifts the choices from the shape of version n to n + 1; the list is only ever appended to. */
type Migration = (chosen: Record<string, unknown>) => Record<string, unknown>

export const MIGRATIONS: readonly Migration[] = [
  // 0 → 1: before versions were written, choices lay bare.
  (chosen) => chosen,
]

export const VERSION = MIGRATIONS.length

/** Settings from whatever lies in the store: nothing, an older shape, a newer one, or damage. */
export function readStored(raw: unknown): Settings {
  let value = raw
  // @plasmohq/storage keeps values as JSON text; a script without it reads that text.
  if (typeof value === "string") {
    try {
      value = JSON.parse(value)
    } catch {
      return withDefaults(undefined)
    }
  }
  if (typeof value !== "object" || value === null) return withDefaults(undefined)
  const stored = value as Partial<StoredSettings>
  const versioned = typeof stored.version === "number" && typeof stored.chosen === "object" && stored.chosen !== null
  let chosen = (versioned ? stored.chosen : value) as Record<string, unknown>
  // A newer version's choices are read as far as they are understood.
  for (let version = versioned ? stored.version! : 0; version < VERSION; version++)
    chosen = MIGRATIONS[version]!(chosen)
  return withDefaults(chosen)
}
