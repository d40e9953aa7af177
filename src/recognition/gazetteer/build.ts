import type { Language, Paradigm } from "../../language/descriptor.ts"
import { compileLexicon } from "./compile.ts"
import { type Entry, type LexiconSections, languageBit } from "./format.ts"
import { Lexicon } from "./lexicon.ts"
import { type OrganisationNames, organisationEntries, type PersonNames, personEntries } from "./names.ts"

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
  const sections = compileLexicon(entries, { paradigms: paradigmsOf(languages), caseFromForm: true })
  if (!(sections.nodeToken instanceof Uint16Array) || sections.kindFlags.length > 0xffff)
    throw new Error("gazetteer: more tokens or kinds than the pack's format holds")
  return sections
}

const PREFIX = "gazetteer."

/** The gazetteer's sections of the pack. */
export function packSections(
  sections: LexiconSections,
): Record<string, Uint8Array | Uint16Array | Uint32Array | Int32Array> {
  return Object.fromEntries(
    Object.entries(sections).flatMap(([name, data]: [string, ArrayBufferView | object]) =>
      ArrayBuffer.isView(data)
        ? [[PREFIX + name, data]]
        : Object.entries(data).map(([part, view]) => [`${PREFIX}${name}.${part}`, view]),
    ),
  )
}

/** What the gazetteer needs of a pack: its sections as views. */
export interface PackViews {
  bytes(name: string): Uint8Array
  u16(name: string): Uint16Array
  u32(name: string): Uint32Array
  i32(name: string): Int32Array
}

/** Opens the gazetteer over a pack: views only, nothing is read. */
export function openGazetteer(pack: PackViews): Lexicon {
  const offsets = (name: string) => ({
    base: pack.u32(`${PREFIX}${name}.base`),
    low: pack.u16(`${PREFIX}${name}.low`),
  })
  const runs = (name: string) => ({
    base: pack.u32(`${PREFIX}${name}.base`),
    count: pack.bytes(`${PREFIX}${name}.count`),
    long: pack.u32(`${PREFIX}${name}.long`),
  })
  return new Lexicon({
    filter: pack.u32(`${PREFIX}filter`),
    lowerFilter: pack.u32(`${PREFIX}lowerFilter`),
    buckets: offsets("buckets"),
    checks: pack.i32(`${PREFIX}checks`),
    roots: pack.u32(`${PREFIX}roots`),
    nodeToken: pack.u16(`${PREFIX}nodeToken`),
    nodeChildren: runs("nodeChildren"),
    nodePayload: runs("nodePayload"),
    refs: pack.u16(`${PREFIX}refs`),
    kinds: pack.u16(`${PREFIX}kinds`),
    kindFlags: pack.u16(`${PREFIX}kindFlags`),
    kindLangs: pack.u32(`${PREFIX}kindLangs`),
  })
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
