import type { Note } from "../note.ts"

/** Notes as the Hypothesis client exports and imports annotations. */
export function hypothesisJson(notes: readonly Note[], now: string): string {
  const file = {
    export_date: now,
    export_userid: "acct:reader@localhost",
    client_version: "fact-annotator",
    annotations: notes.map(annotation),
  }
  return `${JSON.stringify(file, null, 1)}\n`
}

function annotation({ id, created, changed, page, words, tags, anchor }: Note): object {
  return {
    id,
    created,
    updated: changed,
    uri: page.url,
    text: words,
    tags,
    document: { title: [page.title] },
    target: [
      {
        source: page.url,
        selector: [
          { type: "TextPositionSelector", ...anchor.position },
          { type: "TextQuoteSelector", ...anchor.quote },
        ],
      },
    ],
  }
}
