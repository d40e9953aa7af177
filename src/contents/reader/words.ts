import type { Words } from "../../card/words.ts"
import { dateWords, todayIso } from "../../ui/dates.ts"
import { browserTranslator } from "../../ui/i18n.ts"

/** What the card says things with, in the reader's language. */
export function cardWords(): Words {
  const t = browserTranslator()
  return { t, dates: dateWords(t.locale), today: todayIso() }
}
