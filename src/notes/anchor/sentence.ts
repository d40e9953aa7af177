import { foldText } from "./fold.ts"

/** What ends a sentence: a full stop of any script with what closes after it, or a line's end. */
const END = /[.!?؟][\p{Pe}\p{Pf}"']*\s|[。！？।…][\p{Pe}\p{Pf}"']*|\n/gu
/** A sentence is followed so far on either side; longer ones are cut. */
const REACH = 300

/** The sentence a stretch of a text stands in, or the sentences from the first to the last that it touches. */
export function sentenceOf(text: string, start: number, end: number): { start: number; end: number } {
  const from = Math.max(0, start - REACH)
  const last = end - (text.slice(start, end).length - text.slice(start, end).trimEnd().length)
  const sentence = { start: from, end: Math.min(text.length, end + REACH) }
  for (const found of text.slice(from, start).matchAll(END)) sentence.start = from + found.index + found[0].length
  // The stretch may itself end with the sentence: what closes it is looked for from its last sign on.
  const tail = Math.max(start, last - 4)
  for (const found of text.slice(tail, sentence.end).matchAll(END)) {
    if (tail + found.index + found[0].trimEnd().length < last) continue
    sentence.end = tail + found.index + found[0].trimEnd().length
    break
  }
  return { start: sentence.start, end: Math.max(sentence.end, end) }
}

/** A number that two sentences share if they read the same, however they are typeset (FNV-1a). */
export function fingerprint(sentence: string): number {
  const text = foldText(sentence).text.replaceAll(" ", "")
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

/** Fingerprints of the sentence before the paragraph a stretch stands in, and of the one after it; 0 where the page ends. */
export function besideOf(text: string, { start, end }: { start: number; end: number }): [number, number] {
  const line = { start: text.lastIndexOf("\n", start - 1), end: text.indexOf("\n", end) }
  const at = (offset: number) => {
    const { start: from, end: to } = sentenceOf(text, offset, offset)
    return fingerprint(text.slice(from, to))
  }
  return [start > 0 && line.start > 0 ? at(line.start - 1) : 0, line.end >= 0 ? at(line.end + 1) : 0]
}
