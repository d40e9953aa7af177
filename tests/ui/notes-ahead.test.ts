import { describe, expect, it } from "vitest"
import type { ListAnswer } from "../../src/notes/store/list.ts"
import { askedAhead, FIRST, type NotesApi } from "../../src/ui/notes/notes-api.ts"
import { sampleNote } from "../notes/sample-note.ts"

const answer = (...numbers: number[]): ListAnswer => ({
  notes: numbers.map((n) => sampleNote(n)),
  total: numbers.length,
})
const never = new Promise<never>(() => undefined)

/** A background that answers one list after the other; `changed` is what happens when a note changes. */
function background(...lists: (ListAnswer | Promise<never>)[]) {
  const world = { asked: 0, changed: () => {} }
  const api = {
    list: () => Promise.resolve(lists[world.asked++] ?? never),
    onChange: (changed: () => void) => {
      world.changed = changed
      return () => undefined
    },
  } as Partial<NotesApi> as NotesApi
  return { api, world }
}

describe("the first list of notes", () => {
  it.each<[string, ListAnswer | Promise<never>, ListAnswer | undefined | Promise<never>, ListAnswer]>([
    ["is the glance's while the background sleeps", never, answer(1), answer(1)],
    ["is the background's while the glance takes its time", answer(1), never, answer(1)],
    ["is the background's where the glance knows none", answer(1), undefined, answer(1)],
    ["is not the empty one of a background that nobody reaches", answer(), answer(1), answer(1)],
    ["is empty where there are no notes", answer(), undefined, answer()],
  ])("%s", async (_what, told, seen, expected) => {
    const { api } = background(told)
    expect(await askedAhead(api, () => Promise.resolve(seen)).list(FIRST)).toEqual(expected)
  })

  it("is used once; after it, and once a note has changed, the background is asked", async () => {
    const first = background(answer(1), answer(2))
    const ahead = askedAhead(first.api, async () => undefined)
    expect(await ahead.list(FIRST)).toEqual(answer(1))
    expect(await ahead.list(FIRST)).toEqual(answer(2))

    const second = background(answer(1), answer(2))
    const stale = askedAhead(second.api, async () => answer(1))
    second.world.changed()
    expect(await stale.list(FIRST)).toEqual(answer(2))
  })

  it("is of no use to another question", async () => {
    const { api, world } = background(answer(1), answer(3))
    expect(await askedAhead(api, async () => answer(1)).list({ ...FIRST, query: "x" })).toEqual(answer(3))
    expect(world.asked).toBe(2)
  })
})
