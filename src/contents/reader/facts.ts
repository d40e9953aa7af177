import type { FactsRequest } from "../../messages/map.ts"
import { spokenLocale } from "../../ui/locale.ts"
import type { Page } from "./page.ts"

let locale: string | undefined

/** The reader's language, as the interface speaks it. */
export function readerLocale(): string {
  locale ??= spokenLocale(chrome.i18n.getMessage("localeTag") || "en", chrome.i18n.getUILanguage())
  return locale
}

/** The day facts are told for: the page's own, or the one inferred from what it names. */
export function dayOf(page: Page): Pick<FactsRequest, "on" | "onInferred" | "onFrom"> {
  const { current } = page.reading
  const found = current?.article.date
  if (found) return { on: found.value, onFrom: found.source }
  const on = current?.result.date
  if (!on) return {}
  return current?.result.dateOrigin === "inferred" ? { on, onInferred: true } : { on }
}

/** What is asked about a mark: its mention, the article's day, and who else the page names. */
export function factsRequest(page: Page, id: number): FactsRequest | undefined {
  const mark = page.marks?.get(id)
  const { current } = page.reading
  if (!mark || !current) return undefined
  const others = new Set<string>()
  for (const { kind, entity } of current.result.mentions) {
    if ((kind === "leader" || kind === "office") && entity !== mark.mention.entity) others.add(entity)
    if (others.size >= 100) break
  }
  return { mention: mark.mention, ...dayOf(page), locale: readerLocale(), others: [...others] }
}
