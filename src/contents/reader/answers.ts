import type { Handlers } from "../../messages/handle.ts"
import type { PageState } from "../../messages/map.ts"
import { unpackMentions } from "../../messages/pack-mentions.ts"
import { send } from "../../messages/send.ts"
import { outcomeOf } from "../../notes/outcome.ts"
import type { Mention } from "../../recognition/mention.ts"
import type { Page } from "./page.ts"
import { bringIntoView, reveal } from "./reveal.ts"

/** How the page's script answers the background and the extension's pages. */
export function answersOf(page: Page): Handlers {
  return {
    "tab/state": () => stateOf(page),
    "tab/scroll-to": (request) => {
      const range =
        "note" in request ? page.notes.rangeOf(request.note) : mentionRange(page, listed(page)[request.mention])
      if (!range) return { found: false }
      reveal(page.marks, range)
      return { found: true }
    },
    "tab/settings-changed": ({ settings }) => {
      page.choose(settings)
      return null
    },
    "tab/notes-changed": () => {
      page.notes.forget()
      return null
    },
    "tab/step": ({ to }) => ({ found: stepTo(page, to) }),
    "tab/look-up": async () => ({ found: await lookUp(page) }),
    "tab/save-selection": async () => {
      await page.reading.wantNow()
      const selected = selection(page)
      const kept = selected && (await page.notes.keep(selected.start, selected.end))
      return { id: kept?.ok ? kept.value.id : undefined, outcome: outcomeOf(kept) }
    },
    "tab/describe-anchor": async ({ start, end, exact }) => {
      const isThere = page.reading.current?.article.text.slice(start, end) === exact
      return { anchor: isThere ? await page.notes.describe(start, end) : undefined }
    },
    "tab/read": () => {
      page.reading.want()
      return null
    },
  }
}

function stateOf(page: Page): PageState {
  const { status, current } = page.reading
  const about = page.notes.about()
  if (!current) return { status, page: about, mentions: [], anchors: [], anchored: [], orphaned: [] }
  const { article, result } = current
  const mentions = [...listed(page)]
  return {
    status,
    page: about,
    lang: article.lang ?? result.lang,
    date: article.date,
    inferredDate: result.dateOrigin === "inferred" ? result.date : undefined,
    listedOnly: mentions.length > 0 && page.isBeyondPainting(),
    mentions,
    anchors: mentions.map(({ start, end }) => page.notes.anchorOf(start, end)),
    anchored: [...page.notes.places.keys()],
    orphaned: page.notes.orphaned,
  }
}

/** The mentions of the kinds the reader wants, as popup and side panel list and number them. */
function listed(page: Page): readonly Mention[] {
  return (page.reading.current?.result.mentions ?? []).filter(({ kind }) => page.settings.kinds[kind])
}

function mentionRange(page: Page, mention: Mention | undefined): Range | undefined {
  return mention && page.reading.current?.article.positions.rangeOf(mention.start, mention.end)
}

/** Opens the card of the next or previous mention, from the open one or from what is in view. */
function stepTo(page: Page, to: "next" | "previous" | "open"): boolean {
  const { marks, card } = page
  if (!marks || !card) return false
  const mark = marks.step(to, card.openId)
  const range = mark?.range()
  if (!mark || !range) return false
  bringIntoView(range, true)
  card.open(mark.id)
  return true
}

interface Selected {
  start: number
  end: number
  range: Range
}

/** What is selected, as offsets of the article's text. */
function selection(page: Page): Selected | undefined {
  const chosen = page.document.getSelection()
  const { current } = page.reading
  if (!chosen || chosen.rangeCount === 0 || chosen.isCollapsed || !current) return undefined
  const range = chosen.getRangeAt(0)
  const start = current.article.positions.offsetOf(range.startContainer, range.startOffset)
  const end = current.article.positions.offsetOf(range.endContainer, range.endOffset)
  if (start === undefined || end === undefined || end <= start) return undefined
  return { start, end, range }
}

/** Opens the card of the mention that is selected; where the page's reading has none, the selection alone is read. */
async function lookUp(page: Page): Promise<boolean> {
  await page.reading.wantNow()
  const selected = selection(page)
  const { current } = page.reading
  if (!selected || !current) return false
  const { start, end, range } = selected
  const { article, result } = current
  const index = result.mentions.findIndex((mention) => mention.start < end && mention.end > start)
  const known = page.marks?.at(index)
  if (known && page.card) {
    page.card.open(known.id)
    return true
  }
  const answer = await send("page/recognise", {
    text: article.text.slice(start, end),
    lang: article.lang ?? result.lang,
    date: article.date?.value ?? result.date,
    home: article.home,
  })
  const mention = answer.ok ? unpackMentions(answer.value.mentions, article.text.slice(start, end))[0] : undefined
  if (!mention) return false
  await page.ready()
  if (!page.marks || !page.card) return false
  const mark = page.marks.add(
    { ...mention, start: mention.start + start, end: mention.end + start },
    range.cloneRange(),
  )
  if (mark) page.card.open(mark.id)
  return true
}
