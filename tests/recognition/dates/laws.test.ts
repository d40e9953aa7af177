import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  addMonths,
  dayNumber,
  daysInMonth,
  easterOf,
  fromDayNumber,
  isoDay,
  isoWeekOf,
  mondayOfWeek,
  weekdayOf,
} from "../../../src/recognition/dates/calendar.ts"
import { DATE_LANGUAGES } from "../../../src/recognition/dates/grammars.ts"
import { findDates, isTimexValue, resolveDates, timexRange } from "../../../src/recognition/dates/index.ts"

const days = fc.integer({ min: -200_000, max: 100_000 })

describe("calendar", () => {
  test("counts days as the platform does", () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), (day) => {
        const date = new Date(day * 86_400_000)
        const ymd = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        expect(fromDayNumber(day)).toEqual(ymd)
        expect(dayNumber(ymd.year, ymd.month, ymd.day)).toBe(day)
      }),
    )
  })

  // Easter Sundays as almanacs give them.
  test.each(["1913-03-23", "1943-04-25", "2000-04-23", "2008-03-23", "2013-03-31", "2024-03-31", "2038-04-25"])(
    "Easter is on %s",
    (day) => {
      expect(isoDay(easterOf(Number(day.slice(0, 4))))).toBe(day)
    },
  )

  test("a day number and its parts are each other's inverse", () => {
    fc.assert(
      fc.property(days, (n) => {
        const { year, month, day } = fromDayNumber(n)
        expect(dayNumber(year, month, day)).toBe(n)
        expect(day).toBeLessThanOrEqual(daysInMonth(year, month))
      }),
    )
  })
  test("a day lies in the seven days of its ISO week", () => {
    fc.assert(
      fc.property(days, (n) => {
        const { year, week } = isoWeekOf(n)
        expect(mondayOfWeek(year, week) + weekdayOf(n) - 1).toBe(n)
      }),
    )
  })
  test("adding months and taking them away again is no change", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2500 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: -500, max: 500 }),
        (y, m, n) => {
          const there = addMonths(y, m, n)
          expect(addMonths(there.year, there.month, -n)).toEqual({ year: y, month: m })
        },
      ),
    )
  })
})

describe("values", () => {
  test.each([
    ["2024-07-03", "2024-07-03", "2024-07-03"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-H1", "2024-01-01", "2024-06-30"],
    ["2024-Q4", "2024-10-01", "2024-12-31"],
    ["2024-W27", "2024-07-01", "2024-07-07"],
    ["2024-W27-WE", "2024-07-06", "2024-07-07"],
    ["2024-WI", "2024-12-01", "2025-02-28"],
    ["199", "1990-01-01", "1999-12-31"],
    ["2024-05-16/2024-05-17", "2024-05-16", "2024-05-17"],
  ])("%s covers %s to %s", (value, from, to) => {
    expect(timexRange(value)).toEqual({ from, to })
  })
  test.each(["PRESENT_REF", "P2Y", "XXXX-07-03", "2024-02-30", "2024-13"])("%s covers no days", (value) => {
    expect(timexRange(value)).toBeUndefined()
  })
})

describe("whatever the text", () => {
  const pieces = [
    "3",
    "03.07.2024",
    "2024",
    "31",
    "Juli",
    "July",
    "last",
    "Monday",
    "gestern",
    "vor",
    "zwei",
    "Jahren",
    "от",
    "июля",
    "年",
    "月",
    "日",
    "지난해",
    " ",
    " ",
    "-",
    ".",
    ",",
    "/",
    "\n",
    "İ",
    "😀",
    "the",
    "week",
    "bis",
    "و",
    "يوليو",
  ]
  test("offsets slice to the surface, values are TIMEX3, ranges run forward, nothing overlaps", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DATE_LANGUAGES),
        fc.array(fc.constantFrom(...pieces), { maxLength: 24 }),
        fc.constantFrom("mention", "timex" as const),
        (lang, words, style) => {
          const text = words.join(" ")
          let end = 0
          for (const m of findDates(text, lang, { date: "2024-07-03" }, { style: style as "mention" | "timex" })) {
            expect(text.slice(m.start, m.end)).toBe(m.surface)
            expect(m.start).toBeGreaterThanOrEqual(end)
            end = m.end
            expect(m.type === "SET" || isTimexValue(m.value), m.value).toBe(true)
            if (m.from && m.to) expect(m.from <= m.to).toBe(true)
          }
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe("the article's date", () => {
  test("without one, partial dates stay partial and are resolved once it is known", () => {
    const text = "Am 3. Juli trafen sie sich."
    const before = findDates(text, "de", {})
    expect(before.map((m) => [m.value, m.from])).toEqual([["XXXX-07-03", undefined]])
    expect(resolveDates(before, "de", { date: "2024-08-01" }).map((m) => m.value)).toEqual(["2024-07-03"])
    expect(resolveDates(before, "de", { date: "2024" }).map((m) => m.value)).toEqual(["2024-07-03"])
  })
  test("any day is written and read back", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (n) => {
        const { year, month, day } = fromDayNumber(n)
        expect(findDates(`Stand ${day}.${month}.${year} heißt es`, "de", {}).map((m) => m.value)).toEqual([isoDay(n)])
      }),
    )
  })
})
