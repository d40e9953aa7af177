/** Where a file is broken and how. `where` is a line or a note of the file; `what` a short reason in English. */
export interface Fault {
  where: string
  what: string
}

/** Thrown by readers of files: the file is refused as a whole. */
export class BrokenFile extends Error {
  readonly fault: Fault
  constructor(where: string, what: string) {
    super(where ? `${where}: ${what}` : what)
    this.fault = { where, what }
  }
}

/** Caps far over real files: a hundred thousand notes with their facts are some 100 MB. */
export const MOST_CHARACTERS = 400_000_000
export const MOST_NOTES = 200_000
const DEEPEST = 32
/** Objects and lists of one file, and all its values: a small file of empty ones fills the memory many times over. */
const MOST_CONTAINERS = 10_000_000
const MOST_VALUES = 30_000_000
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"])

/** The text of a file's bytes: UTF-8, or UTF-16 where its mark says so. Any other encoding would garble names. */
export function decodeFile(bytes: Uint8Array): string {
  if (bytes.length > MOST_CHARACTERS) throw new BrokenFile("", "the file is too large")
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8"
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new BrokenFile(`byte ${badByte(bytes, encoding)}`, `not ${encoding.toUpperCase()} text`)
  }
}

/** The first byte from which on the file cannot be read, by halving. */
function badByte(bytes: Uint8Array, encoding: string): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      // A character may be cut in the middle here: that is no fault.
      new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return bad
}

export function lineAt(text: string, offset: number): string {
  let line = 1
  for (let at = text.indexOf("\n"); at >= 0 && at < offset; at = text.indexOf("\n", at + 1)) line++
  return `line ${line}`
}

/** Reads JSON that may be hostile: bounded in size and depth, without names that reach into prototypes. */
export function readJson(text: string): unknown {
  if (text.length > MOST_CHARACTERS) throw new BrokenFile("", "the file is too large")
  checkDepth(text)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new BrokenFile(placeOf(error, text), "not JSON, or cut off")
  }
  checkNames(value, text)
  return value
}

function checkDepth(text: string): void {
  let depth = 0
  let containers = 0
  let values = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x22) {
      do i = text.indexOf('"', i + 1)
      while (i > 0 && isEscaped(text, i))
      if (i < 0) throw new BrokenFile(lineAt(text, text.length), "cut off inside a text")
    } else if (code === 0x7b || code === 0x5b) {
      if (++depth > DEEPEST) throw new BrokenFile(lineAt(text, i), "nested too deeply")
      if (++containers > MOST_CONTAINERS) throw new BrokenFile(lineAt(text, i), "too many entries")
    } else if (code === 0x7d || code === 0x5d) depth--
    else if (code === 0x2c && ++values > MOST_VALUES) throw new BrokenFile(lineAt(text, i), "too many entries")
  }
  if (depth > 0) throw new BrokenFile(lineAt(text, text.length), "cut off")
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text.charCodeAt(at - 1 - slashes) === 0x5c) slashes++
  return slashes % 2 === 1
}

/** Chrome tells a position, Firefox a line. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : ""
  const line = /line (\d+)/.exec(message)?.[1]
  const position = /position (\d+)/.exec(message)?.[1]
  if (line) return `line ${line}`
  return position ? lineAt(text, Number(position)) : lineAt(text, text.length)
}

function checkNames(value: unknown, text: string): void {
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== "object" || next === null) continue
    if (Array.isArray(next)) {
      for (const item of next) if (typeof item === "object") open.push(item)
      continue
    }
    for (const key of Object.keys(next)) {
      if (FORBIDDEN.has(key))
        throw new BrokenFile(lineAt(text, Math.max(0, text.indexOf(key))), `forbidden name ${key}`)
      const item = (next as Record<string, unknown>)[key]
      if (typeof item === "object") open.push(item)
    }
  }
}

/** A plain object's fields, to be looked at one by one. */
export function fieldsOf(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

export const stringOf = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined)
/** One or many, as JSON-LD writes them. */
export const manyOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])
