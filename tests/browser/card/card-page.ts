import { createCard } from "../../../src/card/card.ts"
import type { Card } from "../../../src/card/contract.ts"
import { dateWords } from "../../../src/ui/dates.ts"
import { fileLookup, translator } from "../../../src/ui/i18n.ts"
import { ALL } from "../../card/facts.ts"

/** A page with mentions in it and the card over them, as contents binds them: mentions are numbered spans. */
const query = new URLSearchParams(location.search)
const locale = query.get("locale") ?? "en"
const messages = await (await fetch(`/messages/${locale}.json`)).json()
const t = translator(fileLookup(messages), locale === "en" ? "en-GB" : undefined)
document.documentElement.dir = t.dir

const kinds = Object.keys(ALL) as (keyof typeof ALL)[]
const spanOf = (id: number) => document.querySelector(`[data-mention="${id}"]`)
const log: string[] = []

const card: Card = createCard({
  document,
  words: { t, dates: dateWords(t.locale), today: "2026-11-28" },
  load: async (id) => ALL[kinds[id % kinds.length]!],
  linesOf: (id) => [...(spanOf(id)?.getClientRects() ?? [])],
  hasNote: (id) => id === 3,
  save: async (id) => {
    log.push(`save ${id}`)
    return new URLSearchParams(location.search).has("full") ? "full" : "done"
  },
  openNotes: (id) => log.push(`notes ${id}`),
  report: (id) => log.push(`report ${id}`),
})

let over: number | null = null
document.addEventListener("pointermove", (event) => {
  if (event.pointerType === "touch") return
  const mention = (event.target as Element).closest("[data-mention]")
  const id = mention ? Number(mention.getAttribute("data-mention")) : null
  if (id === over) return
  over = id
  card.point(id, { x: event.clientX, y: event.clientY })
})

Object.assign(window, { card, kinds, log })
document.documentElement.dataset.ready = "yes"
