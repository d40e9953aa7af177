import type { Language, Paradigm } from "../../language/descriptor.ts"
import { compileLexicon } from "./compile.ts"
import { type Entry, type LexiconSections, languageBit } from "./format.ts"
import { type OrganisationNames, organisationEntries, type PersonNames, personEntries } from "./names.ts"

/** Words of a country in a language, for the scanner: names, adjectives, nationals, capital. */
export interface CountryWords {
  kind: "country" | "adjective" | "place"
  code: string
  forms: readonly string[]
}

/** Compiles the names of all persons and organisations, in the order of their indices in the pack. */
export function buildGazetteer(
  persons: readonly PersonNames[],
  organisations: readonly OrganisationNames[],
  languages: readonly Language[],
): LexiconSections {
  const entries: Entry[] = []
  persons.forEach((p, i) => {
    entries.push(...personEntries(p, i))
  })
  organisations.forEach((o, i) => {
    entries.push(...organisationEntries(o, i))
  })
  return compileLexicon(entries, { paradigms: paradigmsOf(languages), caseFromForm: true })
}

/** The paradigms of all languages in a mask. */
export function paradigmsOf(languages: readonly Language[]): (langs: number) => readonly Paradigm[] {
  const memo = new Map<number, readonly Paradigm[]>()
  return (langs) => {
    let list = memo.get(langs)
    if (!list) {
      list = languages.filter((l) => langs & languageBit(l.code)).flatMap((l) => l.names.paradigms)
      memo.set(langs, list)
    }
    return list
  }
}
