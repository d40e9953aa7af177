import packUrl from "url:../../.generated/knowledge.pack"
import { openPack } from "../knowledge/pack.ts"
import type { UpdateKeeper } from "../knowledge/update/keeper.ts"
import { type Knowledge, openKnowledge } from "../recognition/recognise.ts"
import { watchSettings } from "../settings/store.ts"
import { openKeeper } from "./update.ts"

interface Opened {
  shipped: Knowledge
  keeper: UpdateKeeper
}

let opening: Promise<Opened> | undefined
/** The knowledge with the reader's update laid over it; made again when that may have changed. */
let current: Promise<Knowledge> | undefined

/** The knowledge, one copy for all tabs; fetched from the package when the background wakes and is first asked. */
export function knowledge(): Promise<Knowledge> {
  current ??= lay().catch((error: unknown) => {
    // The next question tries again.
    current = undefined
    throw error
  })
  return current
}

/** The opt-in update, for the settings page. */
export async function factUpdates(): Promise<UpdateKeeper> {
  return (await opened()).keeper
}

/** To be called after the update was fetched or taken away. */
export function updateChanged(): void {
  current = undefined
}

async function lay(): Promise<Knowledge> {
  const { shipped, keeper } = await opened()
  return { ...shipped, record: await keeper.record() }
}

function opened(): Promise<Opened> {
  opening ??= open().catch((error: unknown) => {
    opening = undefined
    throw error
  })
  return opening
}

async function open(): Promise<Opened> {
  const response = await fetch(packUrl)
  if (!response.ok) throw new Error(`the knowledge pack could not be read (${response.status})`)
  const shipped = openKnowledge(openPack(await response.arrayBuffer(), true))
  const keeper = openKeeper(shipped.record)
  watchSettings(updateChanged)
  // Does nothing unless the reader asked for newer facts.
  void keeper.refresh().then(updateChanged)
  return { shipped, keeper }
}
