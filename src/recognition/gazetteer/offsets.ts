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

/** Runs one behind the other: a start per block, and how long each is. */
export interface Runs {
  base: Uint32Array
  count: Uint8Array
  /** The few that are too long for a byte: place and length in turn, by place. */
  long: Uint32Array
}

const RUN_SHIFT = 5
const LONG = 0xff

/** Packs runs given by their starts and the end of the last. */
export function packRuns(starts: ArrayLike<number>): Runs {
  const size = starts.length - 1
  const base = new Uint32Array((size >>> RUN_SHIFT) + 1)
  const count = new Uint8Array(size)
  const long: number[] = []
  for (let i = 0; i < size; i++) {
    if ((i & ((1 << RUN_SHIFT) - 1)) === 0) base[i >>> RUN_SHIFT] = starts[i]!
    const length = starts[i + 1]! - starts[i]!
    if (length < 0) throw new Error(`run ${i} ends before it begins`)
    count[i] = Math.min(length, LONG)
    if (length >= LONG) long.push(i, length)
  }
  return { base, count, long: Uint32Array.from(long) }
}

/** How long a run is. */
export function runLength(runs: Runs, i: number): number {
  const length = runs.count[i]!
  if (length < LONG) return length
  for (let k = 0; k < runs.long.length; k += 2) if (runs.long[k] === i) return runs.long[k + 1]!
  return 0
}

/** Where a run starts. */
export function runStart(runs: Runs, i: number): number {
  let at = runs.base[i >>> RUN_SHIFT]!
  for (let k = i & ~((1 << RUN_SHIFT) - 1); k < i; k++) at += runLength(runs, k)
  return at
}
