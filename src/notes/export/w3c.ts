import type { Anchor, Note } from "../note.ts"

/** Terms of ours beside the standard's: what W3C Web Annotation has no word for, as one JSON value. */
const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  { fa: "urn:fact-annotator:", "fa:state": { "@id": "urn:fact-annotator:state", "@type": "@json" } },
]

/** What of a note the standard's own terms do not carry. */
export type W3cState = Omit<Note, "id" | "words" | "tags" | "created" | "changed" | "anchor"> &
  Pick<Anchor, "others" | "beside">

/** Notes as a W3C Web Annotation collection of one page of items. */
export function w3cJsonLd(notes: readonly Note[], now: string): string {
  const collection = {
    "@context": CONTEXT,
    id: `urn:fact-annotator:collection:${now}`,
    type: "AnnotationCollection",
    label: "Notes",
    total: notes.length,
    first: {
      id: `urn:fact-annotator:page:${now}`,
      type: "AnnotationPage",
      startIndex: 0,
      items: notes.map(annotation),
    },
  }
  return `${JSON.stringify(collection, null, 1)}\n`
}

function annotation(note: Note): object {
  const { id, words, tags, created, changed, anchor, ...rest } = note
  const { quote, position, ...prints } = anchor
  const state: W3cState = { ...rest, ...prints }
  const bodies = [
    ...(words === "" ? [] : [{ type: "TextualBody", value: words, format: "text/plain", purpose: "commenting" }]),
    ...tags.map((value) => ({ type: "TextualBody", value, purpose: "tagging" })),
    ...entity(note),
  ]
  return {
    id: `urn:uuid:${id}`,
    type: "Annotation",
    motivation: words === "" ? "highlighting" : "commenting",
    created,
    modified: changed,
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: {
      type: "SpecificResource",
      source: note.page.url,
      selector: [
        { type: "TextQuoteSelector", ...quote },
        { type: "TextPositionSelector", ...position },
      ],
    },
    "fa:state": state,
  }
}

/** The thing a note is about, where it has an address that others know. */
function entity({ subject }: Note): object[] {
  if (!subject.entity || !/^Q\d+$/.test(subject.entity)) return []
  const source = `http://www.wikidata.org/entity/${subject.entity}`
  return [{ type: "SpecificResource", source, purpose: "identifying" }]
}
