import { daysInMonth, pad2 } from "./calendar.ts"
import type { Lexicon } from "./lexicon.ts"
import type { PartOfDay, Reading, Season, TimeUnit } from "./reading.ts"
import { durationValue } from "./timex.ts"

type Groups = Readonly<Record<string, string | undefined>>

/** A word captured by a macro without a value in the lexicon makes the reading void. */
function fields(g: Groups, lexicon: Lexicon, suffix: "" | "2"): Reading | undefined {
  const reading: Reading = { kind: "date" }
  const get = (name: string) => g[name + suffix]
  const Y = get("Y")
  if (Y !== undefined) reading.year = lexicon.number(Y) ?? 0
  const YY = get("YY")
  if (YY !== undefined) {
    reading.year = Number(YY)
    reading.shortYear = true
  }
  const M = get("M")
  if (M !== undefined) reading.month = lexicon.month(M)
  const m = get("m")
  if (m !== undefined) reading.month = lexicon.number(m)
  const D = get("D")
  if (D !== undefined) reading.day = lexicon.number(D)
  const O = get("O")
  if (O !== undefined && D === undefined) reading.day = lexicon.ordinal(O)
  const W = get("W") ?? get("w")
  if (W !== undefined) reading.weekday = lexicon.weekday(W)
  const S = get("S")
  if (S !== undefined) reading.season = lexicon.season(S) as Season | undefined
  if (reading.month !== undefined && (reading.month < 1 || reading.month > 12)) return undefined
  if (reading.day !== undefined && (reading.day < 1 || reading.day > 31)) return undefined
  return reading
}

function qualifierOf(g: Groups, lexicon: Lexicon): number | undefined {
  const word = g.Q ?? g.A
  return word === undefined ? undefined : lexicon.qualifier(word)
}

/** Turns what a rule captured into a reading; undefined where the numbers make no date. */
export function buildReading(meaning: string, g: Groups, lexicon: Lexicon): Reading | undefined {
  const colon = meaning.indexOf(":")
  const name = colon < 0 ? meaning : meaning.slice(0, colon)
  const argument = colon < 0 ? "" : meaning.slice(colon + 1)
  const part = g.P === undefined ? undefined : (lexicon.part(g.P) as PartOfDay | undefined)
  const unit = (g.U === undefined ? undefined : lexicon.unit(g.U)) as TimeUnit | undefined
  const said = g.N === undefined ? undefined : lexicon.number(g.N)
  const count = said !== undefined && g.HALF !== undefined ? said + 0.5 : said
  const length = (argument || unit || (g.T === undefined ? undefined : lexicon.unit(g.T))) as TimeUnit | undefined
  switch (name) {
    case "date":
    case "season": {
      const reading = fields(g, lexicon, "")
      if (!reading) return undefined
      reading.qualifier = qualifierOf(g, lexicon)
      if (argument) Object.assign(reading, pairs(argument))
      if (part) reading.part = part
      if ((g.D2 ?? g.M2 ?? g.m2 ?? g.W2) !== undefined) {
        const until = fields(g, lexicon, "2")
        if (!until) return undefined
        until.month ??= reading.month
        until.year ??= reading.year
        if (
          g.m2 === undefined &&
          g.M2 === undefined &&
          until.day !== undefined &&
          reading.day !== undefined &&
          until.day <= reading.day
        )
          return undefined
        reading.until = until
      }
      return reading
    }
    case "last-day": {
      const reading = fields(g, lexicon, "")
      if (reading?.month === undefined) return undefined
      return { ...reading, day: daysInMonth(reading.year ?? 2023, reading.month) }
    }
    case "day-of": {
      const reading = fields(g, lexicon, "")
      return reading && { ...reading, monthShift: qualifierOf(g, lexicon) ?? 0 }
    }
    case "years": {
      const from = lexicon.number(g.Y ?? "") ?? 0
      const short = g.YY2
      const to = short === undefined ? (lexicon.number(g.Y2 ?? "") ?? 0) : Math.floor(from / 100) * 100 + Number(short)
      if (g.SEASON !== undefined && to !== from + 1) return undefined
      return to > from && to - from < 400 ? { kind: "date", year: from, until: { kind: "date", year: to } } : undefined
    }
    case "shift": {
      if (g.R !== undefined)
        return { kind: "shift", unit: "D", count: lexicon.dayShift(g.R) ?? 0, base: "reference", part }
      const q = qualifierOf(g, lexicon)
      // "The last day of the talks" is not yesterday.
      if (q === -1 && unit === "D" && g.Q !== undefined) return undefined
      return q === undefined || unit === undefined ? undefined : { kind: "shift", unit, count: q, base: "reference" }
    }
    case "day":
    case "week":
    case "month":
    case "year":
    case "weekend":
    case "quarter-shift":
    case "half-shift":
    case "decade-shift":
    case "century-shift": {
      const u = UNITS[name] as TimeUnit
      const [n, base] = argument.split(" ")
      return { kind: "shift", unit: u, count: Number(n), base: base === "last" ? "last" : "reference", part }
    }
    case "ago":
    case "ahead":
    case "earlier":
    case "later": {
      if (length === undefined) return undefined
      const n = g.N === undefined ? (argument || name === "earlier" || name === "later" ? 1 : undefined) : count
      if (n === undefined)
        return { kind: "ref", value: name === "ago" || name === "earlier" ? "PAST_REF" : "FUTURE_REF" }
      const sign = name === "ago" || name === "earlier" ? -1 : 1
      return {
        kind: "shift",
        unit: length,
        count: sign * n,
        base: name === "ago" || name === "ahead" ? "reference" : "last",
        counted: true,
        exact: g.EXACT !== undefined || undefined,
      }
    }
    case "span":
    case "duration": {
      if (length === undefined) return undefined
      const pinned = (g.Q ?? g.A) !== undefined || undefined
      return { kind: "duration", unit: length, count: name === "span" ? 1 : count, pinned }
    }
    case "each": {
      const word = g.W ?? g.DAYS
      const day = word === undefined ? undefined : lexicon.weekday(word)
      if (day !== undefined) return { kind: "set", value: `XXXX-WXX-${day}` }
      if (length === undefined) return undefined
      return { kind: "set", value: durationValue({ kind: "duration", unit: length, count: count ?? 1 }) }
    }
    case "quarter":
    case "half": {
      const [which, yearShift] = argument.split(" ")
      const n = which ? Number(which) : g.O === undefined ? count : lexicon.ordinal(g.O)
      if (n === undefined || n < 1 || n > (name === "half" ? 2 : 4)) return undefined
      const reading: Reading = { kind: "date", year: g.Y === undefined ? undefined : lexicon.number(g.Y) }
      if (yearShift !== undefined) reading.yearShift = Number(yearShift)
      reading[name] = n
      return reading
    }
    case "week-number":
      return { kind: "date", week: count, year: g.Y === undefined ? undefined : lexicon.number(g.Y) }
    case "decade": {
      const d = lexicon.number(g.N ?? g.Y ?? "") ?? Number(argument || Number.NaN)
      if (Number.isNaN(d) || d % 10 !== 0) return undefined
      // "the 1800s", "1800-talet" are a century.
      if (d >= 1000 && d < 2000 && d % 100 === 0) return { kind: "date", century: d / 100 + 1 }
      return d >= 1000 ? { kind: "date", decade: d / 10 } : { kind: "date", shortDecade: d }
    }
    case "century": {
      const c = lexicon.ordinal(argument || (g.CN ?? g.N ?? ""))
      return c === undefined || c < 2 || c > 21 ? undefined : { kind: "date", century: c }
    }
    case "era": {
      const reading = fields(g, lexicon, "")
      return reading && count !== undefined ? { ...reading, year: Number(argument) + count } : undefined
    }
    case "either":
      return { kind: "shift", unit: "D", count: -Number(argument), base: "reference", either: true, part }
    case "same": {
      const [which, years] = argument.split(" ")
      const reading: Reading = { kind: "date", same: (which || "D") as Reading["same"] }
      if (years !== undefined) reading.fromLastYear = Number(years)
      return reading
    }
    case "easter":
      return { ...fields(g, lexicon, ""), kind: "date", easter: Number(argument) }
    case "nth-week": {
      const reading = fields({ ...g, O: undefined }, lexicon, "")
      const nth = argument ? Number(argument) : lexicon.ordinal(g.O ?? "")
      return reading && nth !== undefined && nth <= 8 ? { ...reading, nth } : undefined
    }
    case "nth-weekday": {
      const reading = fields({ ...g, O: undefined }, lexicon, "")
      const nth = g.O === undefined ? qualifierOf(g, lexicon) : lexicon.ordinal(g.O)
      return reading && nth !== undefined && nth >= -1 && nth <= 5 && nth !== 0 ? { ...reading, nth } : undefined
    }
    case "week-of": {
      const reading = fields(g, lexicon, "")
      return reading && { ...reading, nth: 0 }
    }
    case "part":
      return { kind: "part", part }
    case "time": {
      const hour = Number(g.H ?? Number.NaN) + (g.PM === undefined || Number(g.H) === 12 ? 0 : 12)
      return Number.isNaN(hour) || hour > 24
        ? undefined
        : { kind: "part", clock: `${pad2(hour)}:${g.I ?? "00"}`, utc: g.Z !== undefined || undefined }
    }
    case "set":
    case "ref":
      return { kind: name, value: argument }
    default:
      throw new Error(`unknown meaning of a date rule: ${meaning}`)
  }
}

const UNITS: Readonly<Record<string, string>> = {
  day: "D",
  week: "W",
  month: "M",
  year: "Y",
  weekend: "WE",
  "quarter-shift": "Q",
  "half-shift": "HY",
  "decade-shift": "DE",
  "century-shift": "CE",
}

/** "month=12,day=24" as fields of a reading. */
function pairs(text: string): Record<string, number> {
  return Object.fromEntries(text.split(",").map((p) => [p.split("=")[0] ?? "", Number(p.split("=")[1])]))
}
