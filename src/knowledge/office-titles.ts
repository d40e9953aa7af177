import { type labelsOf, lazyIndex } from "./columns.ts"
import type { Role } from "./model.ts"

type Labels = ReturnType<typeof labelsOf>

/**
 * Office titles in the reader's language. A row of tables/offices/titles.tsv holds for all English titles that begin with
 * its pattern, the longest wins ("President of China" before "President"); "@role" rows are for titles of no pattern.
 */
export function openTitles(count: number, pattern: (row: number) => string, labels: Labels) {
  const byPattern = lazyIndex(count, pattern)
  const known = new Map<string, number | undefined>()
  const rowOf = (role: Role, title: string): number | undefined => {
    const words = title.split(" ")
    for (let length = words.length; length > 0; length--) {
      const row = byPattern(words.slice(0, length).join(" "))[0]
      if (row !== undefined) return row
    }
    return byPattern(`@${role}`)[0]
  }
  return (role: Role, title: string, lang: string, gender?: "m" | "f"): string => {
    const key = `${role}\t${title}`
    if (!known.has(key)) known.set(key, rowOf(role, title))
    const row = known.get(key)
    const label = row === undefined ? undefined : labels(row, lang)
    if (label === undefined) return title
    const [masculine = title, feminine = masculine] = label.split("/")
    return gender === "f" ? feminine : masculine
  }
}
