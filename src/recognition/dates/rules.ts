import type { DateGrammar, DateRule } from "../../language/date-grammar.ts"

const TIME_ZONE = "(?: ?(?:(?<Z>utc|gmt)|cet|cest|est|edt|pst|pdt|bst|ist|jst|msk))?"

/** A point in a time of day: without such a word in front it is a decimal. */
const DOTTED =
  "(?<=(?<!\\p{L})(?:um|ab|bis|gegen|von|las|alle|dalle|ore|às|das|om|klo|kello|kl\\.|klokken|klockan|godz\\.|o|v|ve|в|о) \\d{1,2})\\."

/** Patterns that all languages share; those that need words a language lacks fall away. */
export function commonRules(grammar: DateGrammar): DateRule[] {
  const year = "(?:,? {ofY}{Y}{tail})"
  const rules: DateRule[] = [
    // ISO, and numeric dates in the order of the language.
    ["{Y}-{m}-{D}(?:t\\d\\d:\\d\\d(?::\\d\\d)?)?", "date"],
    ["{Y}[./]{m}[./]{D}", "date"],
    ["{Y}[-/](?<YY2>\\d\\d(?!\\d))(?![-/.]\\d)", "years"],
    ["{Y} ?- ?{Y2}", "years"],
    ["{Y}(?<SEASON>/){Y2}(?![-/.]\\d)", "years"],
    ["{Y}", "date"],
    // Named months.
    [`(?:{w},?{wl} ?)?{D}{ord} ?{of}{M}${year}?`, "date"],
    [`{D}{ord}(?: ?[-/] ?| (?:{toAnd}) {art}){D2}{ord} ?{of}{M}${year}?`, "date"],
    [`{w},?{wl} ?{D}{ord}(?: ?[-/] ?| (?:{toAnd}) {art}){W2},?{wl} ?{art}{D2}{ord} ?{of}{M}${year}?`, "date"],
    ["{D}{ord} ?{of}{M} {A}", "date"],
    ["{W} {D}{ord}(?![.,:]?\\d| ?[%€$]| \\p{L}{3}|-\\p{L})", "date"],
    [`{D}{ord}, ?(?:0?[1-9]|[12]\\d|3[01]){ord} (?:{toAnd}) {art}{D2}{ord} ?{of}{M}${year}?`, "date"],
    [`{M}(?:,? {ofY}|-){Y}{tail}`, "date"],
    ["{M}", "date"],
    // Relative: "last week", "la semana pasada".
    ["{Q} {U}", "shift"],
    ["{U} {A}", "shift"],
    ["{Q} {W}", "date"],
    ["{W},? {A}", "date"],
    [`{O} {W} (?:{link})?{M}${year}?`, "nth-weekday"],
    [`{Q} {W} {link}{M}${year}?`, "nth-weekday"],
    ["{S} {ofY}{Y}/\\d\\d(?!\\d)", "season"],
    ["{Q} {M}", "date"],
    ["{M} {A}", "date"],
    ["{Q} {S}", "season"],
    ["{S} {A}", "season"],
    ["{R}", "shift"],
    ["{R}(?: |-){P}", "shift"],
    ["{W}", "date"],
    ["{S}", "season"],
    ["{P}", "part"],
    ["{O} {UQ}", "quarter"],
    ["{O} {UH}", "half"],
    ["{CN} {uCE}", "century"],
    ["{N}(?: |-){U}", "duration"],
    ["{N}(?: |-){T}", "duration"],
    ["{Q} {N} {U}", "duration"],
    [`(?<H>[01]?\\d|2[0-3])(?::|${DOTTED})(?<I>[0-5]\\d)(?! ?%)${TIME_ZONE}`, "time"],
  ]
  // "dos últimos años"; English has it the other way round, and "200 last week" are no weeks.
  if (grammar.order !== "mdy") rules.push(["{N} {Q} {U}", "duration"])
  if (grammar.order !== "ymd") rules.push(...numeric(grammar.order))
  return rules
}

/** 03.07.2024, 3/7/24; dots and dashes are day-month-year everywhere, slashes follow the language. */
function numeric(order: "dmy" | "mdy"): DateRule[] {
  const slash = order === "mdy" ? "{m}/{D}/" : "{D}/{m}/"
  const dayFirst: DateRule = ["(?<D>1[3-9]|2\\d|3[01])/{m}/{Y}", "date"]
  return [
    ...(order === "mdy" ? [dayFirst] : []),
    ["{D}\\. ?{m}\\. ?{Y}", "date"],
    ["{D}\\.{m}\\.{YY}(?![.,:]?\\d)", "date"],
    [`${slash}{Y}`, "date"],
    [`${slash}{YY}(?!/)`, "date"],
    ["{D}-{m}-{Y}", "date"],
  ]
}
