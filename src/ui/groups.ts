import type { Mention, MentionKind } from "../recognition/mention.ts"

/** One thing the page names, with all the places that name it. */
export interface Entry {
  key: string
  kind: MentionKind
  /** Indices into the page's mentions, in order. */
  places: number[]
  /** The mention that says most: the longest surface. */
  best: Mention
}

export interface Group {
  kind: MentionKind
  entries: Entry[]
}

export const KIND_ORDER: readonly MentionKind[] = ["leader", "office", "summit", "organisation", "date"]

function keyOf(mention: Mention): string {
  return mention.kind === "office"
    ? `office/${mention.office ?? ""}/${mention.entity}`
    : `${mention.kind}/${mention.entity}`
}

/** The page's mentions as lists of things: by kind, in order of first appearance. */
export function groups(mentions: readonly Mention[]): Group[] {
  const entries = new Map<string, Entry>()
  mentions.forEach((mention, index) => {
    const key = keyOf(mention)
    const entry = entries.get(key)
    if (!entry) entries.set(key, { key, kind: mention.kind, places: [index], best: mention })
    else {
      entry.places.push(index)
      if (mention.surface.length > entry.best.surface.length && !mention.bare) entry.best = mention
    }
  })
  return KIND_ORDER.map((kind) => ({
    kind,
    entries: [...entries.values()].filter((entry) => entry.kind === kind),
  })).filter((group) => group.entries.length > 0)
}

/** Entities of the leaders a page names, for the summits they share. */
export function leadersOf(mentions: readonly Mention[]): string[] {
  const found = mentions.filter((mention) => mention.kind === "leader" || mention.kind === "office")
  return [...new Set(found.map((mention) => mention.entity).filter(Boolean))]
}

/** Letters as a search compares them: lower case, without marks. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase()
}
