/** Ascending numbers in half of the space: a whole one per block, and how far each lies behind it. */
export interface Offsets {
  base: Uint32Array
  low: Uint16Array
}

const BLOCK_SHIFT = 8

/** Packs numbers that never fall; throws where one block spans more than 16 bits. */
export function packOffsets(values: ArrayLike<number>): Offsets {
  const base = new Uint32Array((values.length >>> BLOCK_SHIFT) + 1)
  const low = new Uint16Array(values.length)
  for (let i = 0; i < values.length; i++) {
    if ((i & ((1 << BLOCK_SHIFT) - 1)) === 0) base[i >>> BLOCK_SHIFT] = values[i]!
    const behind = values[i]! - base[i >>> BLOCK_SHIFT]!
    if (behind < 0 || behind > 0xffff) throw new Error(`offset ${i} lies ${behind} behind its block`)
    low[i] = behind
  }
  return { base, low }
}

/** The number at a place. */
export function offsetAt(offsets: Offsets, i: number): number {
  return offsets.base[i >>> BLOCK_SHIFT]! + offsets.low[i]!
}
