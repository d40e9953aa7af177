/**
 * The binary container of all that is shipped compiled: named sections of typed arrays, opened as views
 * without copying or parsing. Layout, little-endian: "FACT", format, checksum, number of sections; then a directory entry
 * per section (name, element type, byte offset, element count); then the sections, each aligned to 8 bytes.
 */

const MAGIC = 0x54434146
const FORMAT = 1
const NAME_BYTES = 32
const ENTRY_BYTES = NAME_BYTES + 12
const HEADER_BYTES = 16

const TYPES = [Uint8Array, Uint16Array, Uint32Array, Int32Array] as const
export type SectionData = Uint8Array | Uint16Array | Uint32Array | Int32Array
export type Sections = Record<string, SectionData>

export interface Pack {
  /** Checksum of the content as hex: two packs of one version are the same bytes. */
  version: string
  bytes(name: string): Uint8Array
  u16(name: string): Uint16Array
  u32(name: string): Uint32Array
  i32(name: string): Int32Array
  /** Whole numbers from 0 on, of whatever width `narrow` chose. */
  numbers(name: string): Uint8Array | Uint16Array | Uint32Array
  has(name: string): boolean
}

/** Puts sections into one buffer; the same sections give the same bytes, whatever their order. */
export function writePack(sections: Sections): Uint8Array {
  const names = Object.keys(sections).sort()
  let offset = align(HEADER_BYTES + names.length * ENTRY_BYTES)
  const places = names.map((name) => {
    const place = offset
    offset = align(offset + (sections[name]?.byteLength ?? 0))
    return place
  })
  const bytes = new Uint8Array(offset)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, FORMAT, true)
  view.setUint32(12, names.length, true)
  names.forEach((name, i) => {
    const data = sections[name] as SectionData
    const entry = HEADER_BYTES + i * ENTRY_BYTES
    const ascii = new TextEncoder().encode(name)
    if (ascii.length > NAME_BYTES) throw new Error(`section name too long: ${name}`)
    bytes.set(ascii, entry)
    view.setUint32(entry + NAME_BYTES, typeOf(data), true)
    view.setUint32(entry + NAME_BYTES + 4, places[i] ?? 0, true)
    view.setUint32(entry + NAME_BYTES + 8, data.length, true)
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), places[i])
  })
  view.setUint32(8, checksum(bytes), true)
  return bytes
}

/** Opens a pack as views. Throws if it is no pack of this format; `verify` also checks its content (a few milliseconds). */
export function openPack(buffer: ArrayBuffer, verify = false): Pack {
  const view = new DataView(buffer)
  if (buffer.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC) throw new Error("not a fact pack")
  if (view.getUint32(4, true) !== FORMAT) throw new Error(`fact pack of format ${view.getUint32(4, true)}`)
  if (verify && checksum(new Uint8Array(buffer)) !== view.getUint32(8, true)) throw new Error("fact pack is damaged")
  const sections = new Map<string, SectionData>()
  const ascii = new TextDecoder()
  for (let i = 0; i < view.getUint32(12, true); i++) {
    const entry = HEADER_BYTES + i * ENTRY_BYTES
    const name = ascii.decode(new Uint8Array(buffer, entry, NAME_BYTES)).replace(/\0+$/, "")
    const Type = TYPES[view.getUint32(entry + NAME_BYTES, true)]
    const offset = view.getUint32(entry + NAME_BYTES + 4, true)
    const length = view.getUint32(entry + NAME_BYTES + 8, true)
    if (!Type || offset + length * Type.BYTES_PER_ELEMENT > buffer.byteLength) throw new Error("fact pack is cut short")
    sections.set(name, new Type(buffer, offset, length))
  }
  const section = <T extends SectionData>(name: string, Type: new (...args: never[]) => T): T => {
    const data = sections.get(name)
    if (!(data instanceof Type)) throw new Error(`fact pack lacks section ${name}`)
    return data
  }
  return {
    version: view.getUint32(8, true).toString(16).padStart(8, "0"),
    bytes: (name) => section(name, Uint8Array),
    u16: (name) => section(name, Uint16Array),
    u32: (name) => section(name, Uint32Array),
    i32: (name) => section(name, Int32Array),
    numbers: (name) => {
      const data = sections.get(name)
      if (data === undefined || data instanceof Int32Array) throw new Error(`fact pack lacks section ${name}`)
      return data
    },
    has: (name) => sections.has(name),
  }
}

/** The same sections with every column of 32-bit numbers as narrow as its largest one allows; read them by `numbers`. */
export function narrow(sections: Sections): Sections {
  return Object.fromEntries(
    Object.entries(sections).map(([name, data]) => {
      if (!(data instanceof Uint32Array)) return [name, data]
      const largest = data.reduce((a, b) => Math.max(a, b), 0)
      return [name, largest < 0x100 ? Uint8Array.from(data) : largest < 0x10000 ? Uint16Array.from(data) : data]
    }),
  )
}

function align(offset: number): number {
  return (offset + 7) & ~7
}

function typeOf(data: SectionData): number {
  const index = TYPES.findIndex((Type) => data instanceof Type)
  if (index < 0) throw new Error("a section must be a typed array of whole numbers")
  return index
}

/** FNV-1a over 32-bit words of all but the checksum itself. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
  let hash = 0x811c9dc5
  for (let i = 3; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193)
  return hash >>> 0
}
