import type { Pack, Sections } from "./pack.ts"

/** Collects strings for a pack; each is stored once, as UTF-8. Number 0 is the empty string. */
export class StringTable {
  private readonly numbers = new Map<string, number>([["", 0]])
  private readonly list: string[] = [""]

  /** The string's number, given on first sight. */
  add(text: string | undefined): number {
    const key = text ?? ""
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.list.push(key) - 1
    this.numbers.set(key, number)
    return number
  }

  sections(): Sections {
    const encoder = new TextEncoder()
    const encoded = this.list.map((text) => encoder.encode(text))
    const lengths = Uint32Array.from(encoded, (bytes) => bytes.length)
    const offsets = offsetsOf(lengths)
    const text = new Uint8Array(offsets[encoded.length] ?? 0)
    encoded.forEach((bytes, i) => {
      text.set(bytes, offsets[i])
    })
    return { "string.text": text, "string.length": lengths }
  }
}

/** Reads strings by number, decoded when first asked for. */
export function openStrings(pack: Pack): (number: number) => string {
  const text = pack.bytes("string.text")
  const offsets = offsetsOf(pack.numbers("string.length"))
  const decoder = new TextDecoder()
  const known = new Map<number, string>()
  return (number) => {
    let value = known.get(number)
    if (value === undefined) {
      value = decoder.decode(text.subarray(offsets[number], offsets[number + 1]))
      known.set(number, value)
    }
    return value
  }
}

function offsetsOf(lengths: ArrayLike<number>): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) offsets[i + 1] = (offsets[i] ?? 0) + (lengths[i] ?? 0)
  return offsets
}
