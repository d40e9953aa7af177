export { datelineOf, parseBylineDate, parseRelativeByline } from "./byline.ts"
export { findDates, resolveDates } from "./find.ts"
export type { DateMention, DateReference, FindDatesOptions } from "./mention.ts"
export { type DayRange, isTimexValue, type TimexType, timexRange } from "./timex.ts"
