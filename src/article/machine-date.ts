/**
 * Dates as machines write them in metadata: ISO 8601, compact, RFC 2822, English month names, numbers.
 * The day is taken as written, in the publisher's own time zone, which is the day the article itself counts from.
 */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
const MONTH_NAME = `(${MONTHS.join("|")})[a-z]*`

export interface DateReadingOptions {
  /** The reader's today, ISO day; later dates are not believed (a day of grace for time zones). */
  today: string
  /** Language tag of the page; decides 03/07/2024. */
  lang?: string
}

/** An ISO day, or undefined where none can be made out with certainty. */
export function machineDate(raw: string, options: DateReadingOptions): string | undefined {
  const text = raw.trim().slice(0, 200)
  let match = /^(1\d{9})(\d{3})?$/.exec(text)
  if (match) return check(new Date(Number(match[1]) * 1000).toISOString().slice(0, 10), options)
  match = /(?:^|\D)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:\D|$)/.exec(text)
  if (match) return day(match[1], match[2], match[3], options)
  match = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text)
  if (match) return day(match[1], match[2], match[3], options)
  match = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?[ -]${MONTH_NAME}\\.?,?[ -](\\d{4})\\b`, "i").exec(text)
  if (match) return day(match[3], monthNumber(match[2]), match[1], options)
  match = new RegExp(`\\b${MONTH_NAME}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "i").exec(text)
  if (match) return day(match[3], monthNumber(match[1]), match[2], options)
  // "Wed Nov 05 15:28:12 CET 2025"
  match = new RegExp(
    `\\b${MONTH_NAME} (\\d{1,2}) \\d{1,2}:\\d{2}(?::\\d{2})?(?: [A-Z+:\\d-]{2,9})? (\\d{4})\\b`,
    "i",
  ).exec(text)
  if (match) return day(match[3], monthNumber(match[1]), match[2], options)
  match = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/.exec(text)
  if (match) return day(match[1], match[2], match[3], options)
  match = /(?:^|[^\d.])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:\D|$)/.exec(text)
  if (match) return numeric(Number(match[1]), match[2]!, Number(match[3]), match[4]!, options)
  return undefined
}

function numeric(a: number, sign: string, b: number, year: string, options: DateReadingOptions): string | undefined {
  if (sign === ".") return day(year, b, a, options)
  if (a > 12) return day(year, b, a, options)
  if (b > 12) return day(year, a, b, options)
  // 03/07/2024: only the United States put the month first; plain "en" could be either.
  if (a !== b && /^en($|-US|-PH|-CA)/i.test(options.lang ?? "en")) {
    return /^en-US/i.test(options.lang ?? "") ? day(year, a, b, options) : undefined
  }
  return day(year, b, a, options)
}

const monthNumber = (name: string | undefined) => MONTHS.indexOf(name?.toLowerCase() ?? "") + 1

function day(
  year: string | undefined,
  month: string | number | undefined,
  dayOfMonth: string | undefined | number,
  options: DateReadingOptions,
): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(dayOfMonth)]
  const date = new Date(Date.UTC(y, m - 1, d))
  if (date.getUTCFullYear() !== y || date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return undefined
  return check(date.toISOString().slice(0, 10), options)
}

function check(iso: string, { today }: DateReadingOptions): string | undefined {
  if (iso < "1945-01-01") return undefined
  const latest = new Date(Date.parse(today) + 2 * 86_400_000).toISOString().slice(0, 10)
  return iso <= latest ? iso : undefined
}
