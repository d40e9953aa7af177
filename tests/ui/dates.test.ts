import { describe, expect, it } from "vitest"
import { dateWords, daysBetween, precisionOf } from "../../src/ui/dates.ts"

/** Thin and narrow spaces that CLDR puts into ranges, as plain ones. */
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, " ")

describe("a date is written as exactly as it is known", () => {
  const cases: [string, string, string][] = [
    ["en-GB", "2024-07-03", "3 July 2024"],
    ["en-US", "2024-07-03", "July 3, 2024"],
    ["de", "2024-07-03", "3. Juli 2024"],
    ["de", "2024-07", "Juli 2024"],
    ["de", "2024", "2024"],
    ["ru", "2024-07-03", "3 июля 2024 г."],
    ["ja", "2024-07-03", "2024年7月3日"],
  ]
  it.each(cases)("%s %s: %s", (locale, iso, text) => expect(plain(dateWords(locale).format(iso))).toBe(text))
  it("knows a day, a month and a year apart", () => {
    expect(["2024-07-03", "2024-07", "2024"].map(precisionOf)).toEqual(["day", "month", "year"])
  })
})

describe("spans", () => {
  const cases: [string, string, string, string][] = [
    ["de", "2024-07-03", "2024-07-04", "3.–4. Juli 2024"],
    ["de", "2024-07-03", "2024-07-03", "3. Juli 2024"],
    ["de", "2024-07-03", "", "3. Juli 2024"],
    ["en-GB", "2024-05-16", "2024-05-17", "16 – 17 May 2024"],
    ["de", "2021-12-08", "2025", "8. Dezember 2021 – 2025"],
  ]
  it.each(cases)("%s %s to %s: %s", (locale, from, to, text) => {
    expect(plain(dateWords(locale).span(from, to))).toBe(text)
  })
  it("of years keep an open end open", () => {
    const { years } = dateWords("de")
    expect([years("2003-03-15", "2013-03-14"), years("2025-05-06", ""), years("2024-01-01", "2024-07-04")]).toEqual([
      "2003–2013",
      "2025–",
      "2024",
    ])
  })
})

describe("how long ago", () => {
  const today = "2026-11-28"
  const cases: [string, string, string][] = [
    ["en", "2026-11-28", "today"],
    ["en", "2026-11-27", "yesterday"],
    ["en", "2026-12-01", "in 3 days"],
    ["en", "2026-11-07", "3 weeks ago"],
    ["en", "2025-12-03", "11 months ago"],
    ["en", "2024-07-03", "2 years ago"],
    ["en", "2030", "in 4 years"],
    ["de", "2024-07-03", "vor 2 Jahren"],
    ["ar", "2024-07-03", "قبل سنتين"],
  ]
  it.each(cases)("%s %s: %s", (locale, iso, text) => expect(dateWords(locale).ago(iso, today)).toBe(text))
  it("counts whole days, across a change of the clock too", () => {
    expect(daysBetween("2024-03-30", "2024-04-01")).toBe(2)
    expect(daysBetween("2024-07-03", "2024-01-01")).toBe(-184)
  })
})

describe("the reader's own calendar", () => {
  it("stands beside the date where it is not the Gregorian one", () => {
    expect(dateWords("fa-IR").otherCalendar("2024-07-03")).toContain("۱۴۰۳")
    expect(dateWords("th-TH").otherCalendar("2024-07-03")).toContain("2567")
  })
  it("says nothing where it is", () => expect(dateWords("de").otherCalendar("2024-07-03")).toBeUndefined())
})
