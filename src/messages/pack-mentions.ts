import type { Mention } from "../recognition/mention.ts"

/** What mentions of the same say alike, wherever they stand. */
type Meant = Omit<Mention, "start" | "end" | "surface">

/**
 * Mentions as they travel to a page: it may have thousands, of a few dozen things, and taking a message apart is work
 * for the page's own thread.
 */
export interface PackedMentions {
  meant: readonly Meant[]
  /** Three numbers a mention: start, length, and which of `meant` it is. */
  places: readonly number[]
}

export function packMentions(mentions: readonly Mention[]): PackedMentions {
  const meant: Meant[] = []
  const known = new Map<string, number>()
  const places: number[] = []
  for (const { start, end, surface: _, ...rest } of mentions) {
    const key = JSON.stringify(rest)
    let index = known.get(key)
    if (index === undefined) {
      index = meant.push(rest) - 1
      known.set(key, index)
    }
    places.push(start, end - start, index)
  }
  return { meant, places }
}

/** The mentions again, of the text they were found in. */
export function unpackMentions({ meant, places }: PackedMentions, text: string): Mention[] {
  const mentions: Mention[] = []
  for (let i = 0; i < places.length; i += 3) {
    const start = places[i]!
    const end = start + places[i + 1]!
    mentions.push({ ...meant[places[i + 2]!]!, start, end, surface: text.slice(start, end) })
  }
  return mentions
}
