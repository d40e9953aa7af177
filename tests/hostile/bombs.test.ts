import { describe, expect, it } from "vitest"
import { readImport } from "../../src/notes/import/import.ts"
import { BOMBS, LARGE, makeBomb } from "./bombs.ts"

describe("a file of notes that is a bomb is refused, and says where", () => {
  it.each(BOMBS)("%s", (kind, where, what) => {
    const started = performance.now()
    const preview = readImport(makeBomb(kind, LARGE), undefined, "2026-03-01T12:00:00.000Z")
    expect(preview).toMatchObject({ notes: [], duplicates: 0, faults: [{ where, what }] })
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    // A hundred megabytes may take a moment, not minutes: the machine this runs on may be slow, a loop that is square is slower.
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
