import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { guardCell, unguardCell } from "../../src/notes/export/csv.ts"
import { EXPORT_FORMATS, exportNotes } from "../../src/notes/export/export.ts"
import { plain, wikiLink, yaml } from "../../src/notes/export/markdown.ts"
import { csvRows } from "../../src/notes/import/csv-rows.ts"
import { fingerprint } from "../../src/notes/import/identity.ts"
import { readImport } from "../../src/notes/import/import.ts"
import type { Note } from "../../src/notes/note.ts"
import { anyNotes, anyText } from "./any-note.ts"
import { sampleNote } from "./sample-note.ts"

const NOW = "2026-03-01T12:00:00.000Z"
const out = (format: (typeof EXPORT_FORMATS)[number], notes: readonly Note[]) => exportNotes(format, notes, NOW).text
const back = (text: string | Uint8Array) => readImport(text, undefined, NOW)
const NOTES = [sampleNote(1, { words: "Wendepunkt", tags: ["Asien", "SOZ"] }), sampleNote(2)]

describe("a file that is broken or hostile is refused as a whole, and says where", () => {
  const good = out("backup", NOTES)
  const deep = (depth: number) => `{"format":${"[".repeat(depth)}1${"]".repeat(depth)}}`
  const cases: [string, string | Uint8Array, string, string][] = [
    ["nothing", "", "", "the file is empty"],
    ["a letter", "Dear reader,\nhello", "line 1", "a kind of file that is not known here"],
    ["JSON of something else", '{"a":1}', "line 1", "a kind of file that is not known here"],
    ["a backup cut off between notes", good.slice(0, good.indexOf("\n]}")), "line 3", "cut off"],
    [
      "a backup cut off inside a text",
      good.slice(0, good.indexOf("Wendepunkt") + 3),
      "line 2",
      "cut off inside a text",
    ],
    [
      "a backup with a note taken out",
      good.replace(/,\n\{.*\}\n\]/, "\n]"),
      "",
      "not as many notes as the backup says",
    ],
    ["a backup of the future", good.replace('"version":1', '"version":9'), "", "backup of version 9"],
    ["a note without a colour", good.replace('"colour":"yellow"', '"colour":"mud"'), "note 1", "colour"],
    [
      "a field nobody knows",
      good.replace('"colour":"yellow"', '"colour":"yellow","html":"<b>"'),
      "note 1",
      "unknown field html",
    ],
    [
      "a prototype",
      good.replace('"words":"Wendepunkt"', '"words":"","__proto__":{"x":1}'),
      "line 2",
      "forbidden name __proto__",
    ],
    [
      "a prototype in other spelling",
      good.replace('"words":"Wendepunkt"', '"words":"","\\u005f_proto__":{}'),
      "line 1",
      "forbidden name __proto__",
    ],
    ["a constructor", '[{"uri":"https://a.example","constructor":{}}]', "line 1", "forbidden name constructor"],
    ["a tower of lists", deep(200_000), "line 1", "nested too deeply"],
    ["a stray comma", '{"annotations":[\n1,\n,2]}', "line 3", "not JSON, or cut off"],
    ["Latin-1", new Uint8Array([0x7b, 0x22, 0xe4, 0x22, 0x7d]), "byte 4", "not UTF-8 text"],
    [
      "an address that is a script",
      '{"annotations":[{"uri":"javascript:alert(1)","text":"x"}]}',
      "note 1",
      "no address of a page",
    ],
    ["a target without address", '{"type":"Annotation","target":{}}', "note 1", "no address of a page"],
    ["a date that is none", '{"annotations":[{"uri":"https://a.example","created":"soon"}]}', "note 1", "no date"],
    [
      "words without end",
      JSON.stringify({ rows: [{ uri: "https://a.example", text: "x".repeat(100_001) }] }),
      "note 1",
      "words",
    ],
    ["a quoted cell without end", 'Highlight,URL\n"a,https://a.example', "line 2", "cut off inside a quoted cell"],
    ["text after a quoted cell", 'Highlight,URL\n"a"b,https://a.example', "line 2", "text after a quoted cell"],
    ["a row too short", 'Highlight,URL\n"a\nb",https://a.example\nc', "line 4", "1 cells under 2 names"],
    [
      "a facts tower",
      good.replace('"words":"Wendepunkt"', `"words":"","facts":{"kind":"person","name":"x"}`),
      "note 1",
      "facts",
    ],
  ]
  it.each(cases)("%s", (_, file, where, what) => {
    expect(back(file)).toMatchObject({ notes: [], duplicates: 0, faults: [{ where, what }] })
  })
  it("leaves the prototype of objects alone", () => {
    back('[{"uri":"https://a.example","__proto__":{"polluted":1}}]')
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
  it("whatever it holds: reading never throws and a fault takes nothing", () => {
    const cut = fc.tuple(anyNotes, fc.constantFrom(...EXPORT_FORMATS), fc.nat(), fc.nat(), anyText(5))
    fc.assert(
      fc.property(cut, ([notes, format, from, length, put]) => {
        const text = out(format, notes)
        const at = from % (text.length + 1)
        const damaged = text.slice(0, at) + put + text.slice(at + (length % 40))
        const preview = back(damaged)
        if (preview.faults.length > 0) expect(preview.notes).toEqual([])
      }),
      { seed: 21 },
    )
  })
})

describe("export, then import", () => {
  it.each(["backup", "w3c"] as const)("%s gives back the very notes", (format) => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        expect(back(out(format, notes))).toEqual({ kind: format, notes, duplicates: 0, skipped: 0, faults: [] })
      }),
      { seed: 22 },
    )
  })
  it("hypothesis gives back what Hypothesis can say", () => {
    const said = ({ id, page, anchor, words, tags, created, changed }: Note) => ({
      id,
      url: page.url,
      key: page.key,
      title: page.title,
      quote: anchor.quote,
      position: anchor.position,
      words,
      tags,
      created,
      changed,
    })
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const { faults, notes: read } = back(out("hypothesis", notes))
        expect(faults).toEqual([])
        expect(read.map(said)).toEqual(notes.map(said))
      }),
      { seed: 23 },
    )
  })
  it("readwise gives back what Readwise can say, formulas and all", () => {
    const said = ({ page, anchor, words, tags, created }: Note) => [
      page.url,
      page.title,
      anchor.quote.exact,
      anchor.position.start,
      words,
      tags,
      created,
    ]
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const { faults, notes: read, duplicates } = back(out("readwise", notes))
        expect(faults).toEqual([])
        if (duplicates === 0) expect(read.map(said)).toEqual(notes.map(said))
      }),
      { seed: 24 },
    )
  })
})

describe("notes that are there", () => {
  it("are recognised by their ids", () => {
    const preview = readImport(out("w3c", NOTES), { ids: new Set([NOTES[0]!.id]) }, NOW)
    expect(preview).toMatchObject({ duplicates: 1, notes: [{ id: NOTES[1]!.id }] })
  })
  it("are recognised by page, quote and words where the file has no ids", () => {
    const known = { ids: new Set<string>(), fingerprints: new Set(NOTES.slice(0, 1).map(fingerprint)) }
    expect(readImport(out("readwise", NOTES), known, NOW)).toMatchObject({ duplicates: 1, notes: [{ words: "" }] })
  })
  it("are recognised in a file that is imported twice", () => {
    const first = back(out("readwise", NOTES)).notes
    const again = readImport(out("readwise", NOTES), { ids: new Set(first.map(({ id }) => id)) }, NOW)
    expect(again).toMatchObject({ notes: [], duplicates: 2 })
  })
  it("are counted once where a file has them twice", () => {
    expect(back(out("backup", [NOTES[0]!, NOTES[0]!]))).toMatchObject({ duplicates: 1, notes: [NOTES[0]] })
  })
})

describe("files of other tools", () => {
  it("W3C: a bare annotation with plain body and target", () => {
    const file = JSON.stringify({
      type: "Annotation",
      id: "https://a.example/1",
      body: "hello",
      target: "https://news.example/a?utm_source=x",
    })
    expect(back(file).notes).toMatchObject([
      { words: "hello", page: { key: "news.example/a", site: "news.example" }, created: NOW },
    ])
  })
  it("Hypothesis: an answer of its API, with a reply left out", () => {
    const rows = [
      {
        id: "AbC",
        uri: "https://news.example/a",
        text: "x",
        tags: ["t"],
        created: "2024-07-03T10:00:00.123456+00:00",
        updated: "2024-07-04T10:00:00+02:00",
        target: [{ selector: [{ type: "RangeSelector" }, { type: "TextQuoteSelector", exact: "q" }] }],
      },
      { id: "D", uri: "https://news.example/a", text: "reply", references: ["AbC"] },
    ]
    const preview = back(JSON.stringify({ total: 2, rows }))
    expect(preview).toMatchObject({ kind: "hypothesis", skipped: 1, faults: [] })
    expect(preview.notes).toMatchObject([
      { anchor: { quote: { exact: "q" } }, created: "2024-07-03T10:00:00.123Z", changed: "2024-07-04T08:00:00.000Z" },
    ])
    expect(preview.notes[0]?.id).toMatch(/^[0-9a-f]{8}-/)
  })
  it("Readwise: its own export, in UTF-16 as a spreadsheet saves it", () => {
    const text =
      '\ufeffHighlight,Book Title,Source URL,Note,Tags,Highlighted at\r\n"a, ""b""",T,https://news.example/a,,"x, y",2024-07-03 10:00:00+00:00\r\n'
    const bytes = new Uint8Array(new Uint16Array([...text].map((sign) => sign.charCodeAt(0))).buffer)
    expect(back(bytes).notes).toMatchObject([
      { anchor: { quote: { exact: 'a, "b"' } }, tags: ["x", "y"], created: "2024-07-03T10:00:00.000Z" },
    ])
  })
})

describe("what a page or reader wrote is nothing but text", () => {
  it("in a spreadsheet: no cell begins as a formula does, and the guard comes off", () => {
    fc.assert(
      fc.property(anyText(30), (text) => {
        expect(guardCell(text)).not.toMatch(/^[=+\-@\t\r|%]/)
        expect(unguardCell(guardCell(text))).toBe(text)
      }),
      { seed: 25 },
    )
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const rows = csvRows(out("csv", notes))
        expect(rows).toHaveLength(notes.length + 1)
        for (const { cells } of rows) for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
      { seed: 26 },
    )
  })
  it("in YAML: one line, in quotes, nothing to escape from", () => {
    fc.assert(
      fc.property(anyText(40), (text) => {
        expect(yaml(text)).toMatch(/^"[^\n\r\u2028\u2029\u0085]*"$/)
        expect(JSON.parse(yaml(text))).toBe(text)
      }),
      { seed: 27 },
    )
  })
  it("in Markdown: no sign of it unescaped, no second line", () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        const bare = plain(text).replace(/\\[\p{P}\p{S}]/gu, "")
        expect(bare).not.toMatch(/[`*_{}[\]<>|~$%=^&#!\n\r]/)
        expect(bare).not.toMatch(/^([-+]|\d+[.)])\s/)
      }),
      { seed: 28 },
    )
  })
  it.each([
    ["Xi Jinping", "[[Xi Jinping]]"],
    ["../../secret", "[[secret]]"],
    ["a]] [[b|c#d^e", "[[a b c d e]]"],
    ["[[]]", ""],
  ])("as a link: %s", (name, link) => {
    expect(wikiLink(name)).toBe(link)
  })
  it("in BibTeX: braces balance and no command begins", () => {
    fc.assert(
      fc.property(anyNotes, (notes) => {
        const text = out("bibtex", notes)
        let depth = 0
        for (const sign of text.replace(/\\[{}]/g, "").match(/[{}]/g) ?? []) {
          depth += sign === "{" ? 1 : -1
          expect(depth).toBeGreaterThanOrEqual(0)
        }
        expect(depth).toBe(0)
        expect(text).not.toMatch(/\\(?!text(backslash|asciitilde|asciicircum)\{\}|[{}%$&#_])/)
      }),
      { seed: 29 },
    )
  })
})

describe("the formats", () => {
  it("Markdown has front matter, the quote, the words and where they are from", () => {
    const note = sampleNote(1, {
      words: "Ein Wendepunkt.",
      tags: ["Zentral Asien"],
      subject: { kind: "leader", entity: "Q15031", name: "Xi Jinping" },
    })
    expect(out("markdown", [note])).toBe(`---
title: "Gipfel in Astana"
url: "https://www.example.org/politik/gipfel.html?utm_source=feed"
site: "example.org"
published: "2024-07-04"
exported: "${NOW}"
notes: 1
tags:
  - "Zentral-Asien"
about:
  - "[[Xi Jinping]]"
---

## [Gipfel in Astana](<https://www.example.org/politik/gipfel.html?utm_source=feed>)

example.org · 2024-07-04

> [!quote]
> alle neun Mitglieder waren vertreten  

Ein Wendepunkt.  

[[Xi Jinping]] · #Zentral-Asien · 2024-07-03 ^00000000-0000-4000-8000-000000000001
`)
  })
  it("CSL-JSON and BibTeX cite each page once", () => {
    expect(JSON.parse(out("csl", NOTES))).toEqual([
      {
        id: "exampleorg2024",
        type: "article-newspaper",
        title: "Gipfel in Astana",
        "container-title": "example.org",
        URL: "https://www.example.org/politik/gipfel.html?utm_source=feed",
        issued: { "date-parts": [[2024, 7, 4]] },
        accessed: { "date-parts": [[2024, 7, 3]] },
        language: "de",
      },
    ])
    expect(out("bibtex", NOTES).match(/@online\{exampleorg2024,/g)).toHaveLength(1)
  })
  it("W3C annotations have what the model asks for", () => {
    const file = JSON.parse(out("w3c", NOTES))
    expect(file["@context"][0]).toBe("http://www.w3.org/ns/anno.jsonld")
    expect(file).toMatchObject({ type: "AnnotationCollection", total: 2, first: { type: "AnnotationPage" } })
    for (const item of file.first.items) {
      expect(item).toMatchObject({
        type: "Annotation",
        target: { type: "SpecificResource", source: expect.stringMatching(/^https:/) },
      })
      expect(item.id).toMatch(/^urn:uuid:/)
    }
  })
  it.each(EXPORT_FORMATS)("%s writes no notes as well as many", (format) => {
    expect(exportNotes(format, [], NOW).name).toMatch(/^notes-2026-03-01\./)
    expect(typeof exportNotes(format, [], NOW).text).toBe("string")
  })
})
