import packUrl from "url:../../.generated/knowledge.pack"
import { openPack } from "../knowledge/pack.ts"
import { type Knowledge, openKnowledge } from "../recognition/recognise.ts"

let opening: Promise<Knowledge> | undefined

/** The knowledge, one copy for all tabs; fetched from the package when the background wakes and is first asked. */
export function knowledge(): Promise<Knowledge> {
  opening ??= open().catch((error: unknown) => {
    // The next question tries again.
    opening = undefined
    throw error
  })
  return opening
}

async function open(): Promise<Knowledge> {
  const response = await fetch(packUrl)
  if (!response.ok) throw new Error(`the knowledge pack could not be read (${response.status})`)
  return openKnowledge(openPack(await response.arrayBuffer()))
}
