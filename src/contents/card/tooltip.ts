import { createCard } from "../../card/card.ts"
import { dateWords, todayIso } from "../../ui/dates.ts"
import { browserTranslator } from "../../ui/i18n.ts"
import { here } from "../reader/here.ts"

// Injected into the reader's world when the reader first comes to a mark: the card's code is not in every article.
here.createCard = (options) => {
  const t = browserTranslator()
  return createCard({ ...options, words: { t, dates: dateWords(t.locale), today: todayIso() } })
}
