import type { FactsRequest } from "../../messages/map.ts"
import { spokenLocale } from "../../ui/locale.ts"
import type { Mark } from "./made-marks.ts"
import type { Read } from "./reading.ts"

let locale: string | undefined

/** The reader's language, as the interface speaks it. */
export function readerLocale(): string {
  locale ??= spokenLocale(chrome.i18n.getMessage("localeTag") || "en", chrome.i18n.getUILanguage())
  return locale
}

/** The day facts are told for: the page's own, or the one inferred from what it names. */
export function dayOf(read: Read | undefined): Pick<FactsRequest, "on" | "onInferred" | "onFrom"> {
  const found = read?.article.date
  if (found) return { on: found.value, onFrom: found.source }
  const on = read?.result.date
  if (!on) return {}
  return read?.result.dateOrigin === "inferred" ? { on, onInferred: true } : { on }
}

/** What is asked about a mark: its mention, the article's day, and who else the page names. */
export function factsRequest(mark: Mark | undefined, read: Read | undefined): FactsRequest | undefined {
  if (!mark || !read) return undefined
  const others = new Set<string>()
  for (const { kind, entity } of read.result.mentions) {
    if ((kind === "leader" || kind === "office") && entity !== mark.mention.entity) others.add(entity)
    if (others.size >= 100) break
  }
  return { mention: mark.mention, ...dayOf(read), locale: readerLocale(), others: [...others] }
}
