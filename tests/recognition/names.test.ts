import { beforeAll, describe, expect, it } from "vitest"
import { LANGUAGES } from "../../src/language/languages.ts"
import { type Knowledge, recognise } from "../../src/recognition/recognise.ts"
import { type Case, unmark } from "./cases/case.ts"
import { testKnowledge } from "./knowledge.ts"

let knowledge: Knowledge
beforeAll(async () => {
  knowledge = await testKnowledge()
}, 120_000)

describe.each(LANGUAGES.map((l) => l.code))("leaders and organisations in %s", async (lang) => {
  const { cases } = (await import(`./cases/${lang}.ts`)) as { cases: readonly Case[] }

  it.each(cases)("$text", ({ text: marked, date }) => {
    const { text, expected } = unmark(marked)
    const { mentions } = recognise({ text, lang, ...(date ? { date } : {}) }, knowledge)
    const found = mentions.filter((m) => m.kind === "leader" || m.kind === "organisation")
    const seen = found.map(({ kind, start, surface, name }) => ({ kind, start, surface, name }))
    expect(seen).toEqual(expected)
  })
})
