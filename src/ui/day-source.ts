import type { DateSource } from "../article/article.ts"
import type { MessageKey } from "./i18n.ts"

/** Where the article's date was found, in words. */
export const DAY_SOURCE: Readonly<Record<DateSource, MessageKey>> = {
  "json-ld": "dateFromData",
  meta: "dateFromData",
  time: "dateFromData",
  byline: "dateFromByline",
  url: "dateFromAddress",
  dateline: "dateFromText",
}
