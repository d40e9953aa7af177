import fc from "fast-check"
import { expect, it } from "vitest"
import { exportNotes } from "../../src/notes/export/export.ts"
import { anyNotes } from "./any-note.ts"

/** What the W3C Web Annotation Data Model demands; each entry says where a value breaks it. */
type Fields = Record<string, unknown>

const MOTIVATIONS =
  "assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging".split(
    " ",
  )
const isIri = (value: unknown) => typeof value === "string" && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value)
const isInstant = (value: unknown) =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(value)
const manyOf = (value: unknown): Fields[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value as Fields]

function faultsOfBody(body: Fields): string[] {
  const faults = MOTIVATIONS.includes(String(body.purpose)) ? [] : ["body.purpose"]
  if (body.type === "TextualBody") return typeof body.value === "string" ? faults : [...faults, "body.value"]
  return body.type === "SpecificResource" && isIri(body.source) ? faults : [...faults, "body.source"]
}

function faultsOfSelector(selector: Fields): string[] {
  switch (selector.type) {
    case "TextQuoteSelector":
      return ["exact", "prefix", "suffix"].filter((field) => typeof selector[field] !== "string")
    case "TextPositionSelector": {
      const { start, end } = selector as { start: number; end: number }
      return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end ? [] : ["start, end"]
    }
    default:
      return [`selector ${String(selector.type)}`]
  }
}

function faultsOf(annotation: Fields): string[] {
  const target = annotation.target as Fields
  return [
    ...(isIri(annotation.id) ? [] : ["id"]),
    ...(annotation.type === "Annotation" ? [] : ["type"]),
    ...(MOTIVATIONS.includes(String(annotation.motivation)) ? [] : ["motivation"]),
    ...(isInstant(annotation.created) && isInstant(annotation.modified) ? [] : ["created, modified"]),
    ...manyOf(annotation.body).flatMap(faultsOfBody),
    ...(target?.type === "SpecificResource" && isIri(target.source) ? [] : ["target.source"]),
    ...manyOf(target?.selector).flatMap(faultsOfSelector),
    // Terms that are not the model's own carry a prefix, which the context explains.
    ...Object.keys(annotation).filter((key) => !/^(fa:.+|id|type|motivation|created|modified|body|target)$/.test(key)),
  ]
}

it("whatever notes there are, the W3C export is a collection valid against the Web Annotation model", () => {
  fc.assert(
    fc.property(anyNotes, (notes) => {
      const file = JSON.parse(exportNotes("w3c", notes, "2026-03-01T00:00:00.000Z").text)
      expect(manyOf(file["@context"])[0]).toBe("http://www.w3.org/ns/anno.jsonld")
      expect(file).toMatchObject({ type: "AnnotationCollection", total: notes.length })
      expect([isIri(file.id), isIri(file.first.id), file.first.type]).toEqual([true, true, "AnnotationPage"])
      expect(file.first.items.flatMap(faultsOf)).toEqual([])
    }),
    { seed: 31 },
  )
})
