import { describe } from "../knowledge/describe.ts"
import type { Facts } from "../knowledge/facts.ts"
import { type Caller, type Handlers, Refusal } from "../messages/handle.ts"
import type { Arrival, Arrived, FactsRequest, ReadRequest, ReadResult } from "../messages/map.ts"
import { unpackBlocks } from "../messages/pack-blocks.ts"
import { packMentions } from "../messages/pack-mentions.ts"
import { describeAnchor } from "../notes/anchor/describe.ts"
import { anchorFinder } from "../notes/anchor/find.ts"
import { recognise } from "../recognition/recognise.ts"
import { readingOf } from "../settings/pages.ts"
import { loadSettings } from "../settings/store.ts"
import { setBadge } from "./badge.ts"
import { injectCard, injectReader, insertStyle } from "./inject.ts"
import { factUpdates, knowledge, updateChanged } from "./knowledge.ts"
import { notesOf } from "./notes.ts"
import { openReport } from "./open.ts"

/** So many mentions of one page are told, far more than any article has; painting more would hold the page up. */
const MOST_MENTIONS = 5_000

async function read(request: ReadRequest): Promise<ReadResult> {
  const all = recognise({ ...request, today: new Date().toISOString().slice(0, 10) }, await knowledge())
  const result = { ...all, mentions: all.mentions.slice(0, MOST_MENTIONS) }
  const { date, dateOrigin: source } = result
  return date && (source === "byline" || source === "dateline") ? { ...result, said: { value: date, source } } : result
}

/** What a page is told at its first reading besides its mentions: nothing of it may keep it from being read. */
async function arrive({ key, names }: Arrival, hasMentions: boolean, caller: Caller): Promise<Arrived> {
  const { tab, frame } = frameOf(caller)
  const [settings, notes] = await Promise.all([loadSettings(), notesOf(key, caller).catch(() => undefined)])
  const answer = { settings, ...(notes ? { notes } : {}), incognito: caller.incognito }
  const hasNotes = notes !== undefined && notes.length > 0
  if (!names || (!hasMentions && !hasNotes)) return { ...answer, styled: false }
  const inserted = insertStyle(tab, frame, names, { mentions: settings, notes: hasNotes })
  const styled = await inserted.then(
    () => true,
    () => false,
  )
  return { ...answer, styled }
}

async function tell({ mention, ...telling }: FactsRequest): Promise<Facts> {
  const { record } = await knowledge()
  const facts = describe(record, mention, telling)
  if (!facts) throw new Refusal("unknown", "the record has nothing of that")
  return facts
}

/** Frame of the caller, for a message that only a content script may send. */
function frameOf(caller: Caller): { tab: number; frame: number } {
  if (caller.tab === undefined) throw new Refusal("no-tab", "not sent from a tab")
  return { tab: caller.tab, frame: caller.frame ?? 0 }
}

/** Answers for pages being read, and for the extension's own pages that show what was read. */
export const pageHandlers: Handlers = {
  "page/recognise": async ({ arrival, blockLanguages = [], ...request }, caller) => {
    const result = await read({ ...request, blocks: unpackBlocks(request.text, blockLanguages) })
    const answer = { ...result, mentions: packMentions(result.mentions) }
    return arrival ? { ...answer, arrived: await arrive(arrival, result.mentions.length > 0, caller) } : answer
  },
  "page/facts": tell,
  "view/recognise": async (request) => recognise(request, await knowledge()),
  "view/facts": tell,
  "view/update": async ({ what, locale }) => {
    const keeper = await factUpdates()
    if (what === "fetch") await keeper.refresh()
    if (what === "undo") await keeper.undo()
    if (what !== "status") updateChanged()
    return keeper.status(locale)
  },
  "page/describe-anchor": ({ text, start, end }) => describeAnchor(text, start, end),
  "page/find-anchors": ({ text, anchors }) => {
    const find = anchorFinder(text)
    return anchors.map((anchor) => {
      const place = find(anchor)
      return place ? { start: place.start, end: place.end } : null
    })
  },
  "page/read-me": async (request, caller) => {
    const { tab, frame } = frameOf(caller)
    const isOff = caller.url === undefined || readingOf(await loadSettings(), caller.url) === "off"
    if (isOff && !request?.wanted) return { read: false }
    // A frame speaks for itself only.
    await injectReader(tab, request?.frames && frame === 0 ? "all" : frame)
    return { read: true }
  },
  "page/card": async (_, caller) => {
    const { tab, frame } = frameOf(caller)
    // Facts will be asked for next; a background that has just woken opens its knowledge meanwhile.
    void knowledge().catch(() => undefined)
    await injectCard(tab, frame)
    return null
  },
  "page/paint": async ({ names, notes }, caller) => {
    const { tab, frame } = frameOf(caller)
    await insertStyle(tab, frame, names, notes ? { notes } : { mentions: await loadSettings() })
    return null
  },
  "page/count": async ({ count }, caller) => {
    const { tab, frame } = frameOf(caller)
    // A frame's mentions are in the page's list, not in its number.
    if (frame === 0) await setBadge(tab, (await loadSettings()).badge ? count : 0)
    return null
  },
  "page/report": async (request, caller) => {
    // Our pages open outside of private windows, and their addresses are remembered there.
    if (caller.incognito) throw new Refusal("private", "nothing of private windows is kept")
    await openReport(request)
    return null
  },
}
