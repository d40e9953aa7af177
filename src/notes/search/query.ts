import { fold } from "./fold.ts"

/**
 * What the reader typed: words that must all occur, "quoted phrases", and `field:value` conditions
 * (tag:, site:, person:, summit:, kind:, before:, after:, on:). Unknown fields are words like any other.
 */
export interface Query {
  terms: string[]
  fields: { field: Field; value: string }[]
}

export const FIELDS = ["tag", "site", "person", "summit", "kind", "before", "after", "on"] as const
export type Field = (typeof FIELDS)[number]

export function parseQuery(typed: string): Query {
  const query: Query = { terms: [], fields: [] }
  for (const [, field, phrase, word] of typed.matchAll(/(?:([a-z]+):)?(?:"([^"]*)"?|(\S+))/giu)) {
    const value = phrase ?? word ?? ""
    if (value === "" && !field) continue
    if (field && (FIELDS as readonly string[]).includes(field.toLowerCase())) {
      if (value !== "") query.fields.push({ field: field.toLowerCase() as Field, value: fold(value) })
    } else {
      const term = fold(field ? `${field}:${value}` : value).trim()
      if (term !== "") query.terms.push(term)
    }
  }
  return query
}
