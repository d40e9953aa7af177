import { LABEL_LANGS, TRUSTS } from "./codes.ts"
import type { Provenance } from "./model.ts"
import type { Pack } from "./pack.ts"

/** Readers of the columns and lists that compile/sections.ts writes. */

export type Text = (row: number) => string

export function textColumn(pack: Pack, strings: (number: number) => string, name: string): Text {
  const column = pack.numbers(name)
  return (row) => strings(column[row] ?? 0)
}

/** The items of an owner, as written by `ranges`. */
export function rangesOf(pack: Pack, name: string): (owner: number) => number[] {
  const start = pack.numbers(`${name}.start`)
  const item = pack.u16(`${name}.item`)
  return (owner) => [...item.subarray(start[owner], start[owner + 1])]
}

/** A row's label in a language; undefined where it has none. Traditional Chinese falls back to simplified. */
export function labelsOf(pack: Pack, strings: (number: number) => string, name: string) {
  const start = pack.numbers(`${name}.start`)
  const langs = pack.bytes(`${name}.lang`)
  const texts = pack.numbers(`${name}.text`)
  const find = (row: number, lang: string): string | undefined => {
    const code = (LABEL_LANGS as readonly string[]).indexOf(lang)
    for (let i = start[row] ?? 0; i < (start[row + 1] ?? 0); i++) if (langs[i] === code) return strings(texts[i] ?? 0)
    return undefined
  }
  return (row: number, lang: string): string | undefined =>
    find(row, lang) ?? (lang === "zh-Hant" ? find(row, "zh") : undefined)
}

export function provenanceColumns(
  pack: Pack,
  strings: (number: number) => string,
  name: string,
): (row: number) => Provenance {
  const source = pack.numbers(`${name}.source`)
  const checked = pack.numbers(`${name}.checked`)
  const trust = pack.bytes(`${name}.trust`)
  return (row) => ({
    source: strings(source[row] ?? 0),
    checked: strings(checked[row] ?? 0),
    trust: TRUSTS[trust[row] ?? 2] ?? "unverified",
  })
}

/** Positions by the value of a column, built on first use. */
export function lazyIndex<K>(count: number, key: (row: number) => K): (value: K) => readonly number[] {
  let index: Map<K, number[]> | undefined
  return (value) => {
    if (!index) {
      index = new Map()
      for (let row = 0; row < count; row++) {
        const rows = index.get(key(row))
        if (rows) rows.push(row)
        else index.set(key(row), [row])
      }
    }
    return index.get(value) ?? []
  }
}

/** Computes a row once. */
export function memo<T>(count: number, read: (row: number) => T): (row: number) => T {
  const known: (T | undefined)[] = new Array(count)
  return (row) => {
    if (!(row >= 0 && row < count)) throw new RangeError(`no row ${row} of ${count}`)
    const value = known[row] ?? read(row)
    known[row] = value
    return value
  }
}
