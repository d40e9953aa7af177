import type { WordEntry } from "./word.ts"

/** A country, its adjective or national, or a city of it. `code` is the ISO code. */
export interface CountryEntry extends WordEntry {
  kind: "country" | "adjective" | "place"
  /** A national ("Chinese", "der Russe"): no country adjective of an office. */
  people?: boolean
  /** English name of a city, as the record has it. */
  city?: string
}

/**
 * Countries of a language, one a line: `ISO: names | adjectives | nationals | capital forms = English name`.
 * Names take the endings of the language; irregular forms are listed.
 */
export function countryWords(table: string): CountryEntry[] {
  const out: CountryEntry[] = []
  for (const line of table.split("\n")) {
    const at = line.indexOf(": ")
    if (at < 0) continue
    const code = line.slice(0, at)
    const [names = "", adjectives = "", people = "", capital = ""] = line.slice(at + 2).split("|")
    if (names.trim()) out.push({ kind: "country", code, forms: names.trim(), inflected: true })
    if (adjectives.trim()) out.push({ kind: "adjective", code, forms: adjectives.trim() })
    if (people.trim()) out.push({ kind: "adjective", code, forms: people.trim(), people: true })
    const [forms = "", city = ""] = capital.split(" = ")
    if (forms.trim()) out.push({ kind: "place", code, forms: forms.trim(), inflected: true, city: city.trim() })
  }
  return out
}
