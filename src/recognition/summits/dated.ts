import type { DateMention } from "../dates/index.ts"
import { meeting } from "../spans.ts"
import { type Span, spanOf } from "./choose.ts"
import { isPartOfName } from "./phrase.ts"
import type { SummitPage, SummitPhrase } from "./shape.ts"

/** The date that belongs to the phrase: inside it or right beside it it must hold; in the same clause before it, it helps. */
export function dateSpan(page: SummitPage, phrase: SummitPhrase): { hard?: Span; soft?: Span } {
  const out: { hard?: Span; soft?: Span } = {}
  for (const date of meeting(page.context.dates, { start: phrase.start - 41, end: phrase.end + 41 })) {
    const span = spanOf(date, page.context.day)
    if (!span || isInPlace(page, date)) continue
    if (date.start >= phrase.start && date.end <= phrase.end) {
      out.hard = span
      continue
    }
    const behind = date.start >= phrase.end
    const gap = behind ? page.gap(phrase.end, date.start) : page.gap(date.end, phrase.start)
    if (/(?:\p{L}|^)[.;!?](?: |$)|[。！？\n]/u.test(gap)) continue
    const words = gap.trim().split(" ").filter(Boolean).length
    if (behind && words <= 1 && phrase.grammar.link.test(gap) && !/,/.test(gap)) {
      out.hard ??= span
      if (isPartOfName(date)) phrase.end = date.end
    } else if (!behind && BESIDE.test(gap) && date.end <= phrase.start) out.hard ??= span
    else out.soft ??= span
  }
  return out
}

/** "Janeiro" in "Rio de Janeiro". */
function isInPlace(page: SummitPage, date: DateMention): boolean {
  return page
    .between(date.start, date.end)
    .some((hit) => hit.kind === "place" && hit.nameStart < date.start && date.end <= hit.nameEnd)
}

const BESIDE = /^(?: ?['’]?s?|の| की| के| का|의)? ?$/u
