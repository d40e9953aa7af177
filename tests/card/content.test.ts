// @vitest-environment jsdom
import { readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { factsView, groundsOf } from "../../src/card/content.ts"
import { publishersOf } from "../../src/card/sources.ts"
import { timeline } from "../../src/card/timeline.ts"
import { dateTitle, isoWeek, noteOf, type Words } from "../../src/card/words.ts"
import type { Facts } from "../../src/knowledge/facts.ts"
import { FLAGS } from "../../src/knowledge/flags.ts"
import { dateWords } from "../../src/ui/dates.ts"
import { flag } from "../../src/ui/flag.ts"
import { builder } from "../../src/ui/h.ts"
import { fileLookup, translator } from "../../src/ui/i18n.ts"
import * as facts from "./facts.ts"

function words(locale = "en"): Words {
  const file = path.join(import.meta.dirname, `../../assets/_locales/${locale}/messages.json`)
  const t = translator(fileLookup(JSON.parse(readFileSync(file, "utf8"))), locale === "en" ? "en-GB" : undefined)
  return { t, dates: dateWords(t.locale), today: "2026-11-28" }
}

/** All text a reader sees or hears of some facts. */
function told(given: Facts, locale = "en"): string {
  return factsView(document, words(locale), given)
    .parts.map((part) => part.textContent)
    .join(" ")
    .replace(/[\u2009\u202f\u00a0]/g, " ")
}

describe("a card tells", () => {
  const cases: [string, Facts, string[]][] = [
    [
      "a leader's office on the article's date",
      facts.person,
      ["Xi Jinping", "on 3 July 2024", "President of China", "since 14 March 2013"],
    ],
    [
      "whom a leader met before, of those the page names",
      facts.person,
      ["Met before", "with Vladimir Putin", "Beijing, China"],
    ],
    ["the holder before", facts.person, ["Before", "Hu Jintao", "2003–2013"]],
    [
      "where the article's date was found",
      { ...facts.person, onFrom: "json-ld" },
      ["on 3 July 2024 · from the page's data", "President of China"],
    ],
    ["that it was read at the headline", { ...facts.office, onFrom: "byline" }, ["· from the byline"]],
    ["that it was read in the address", { ...facts.organisation, onFrom: "url" }, ["· from the address"]],
    [
      "that it was read in the dateline",
      { ...facts.handover, onFrom: "dateline" },
      ["· from the first line of the text"],
    ],
    ["that a date was inferred", facts.former, ["inferred from the events it names"]],
    ["what has changed since", facts.former, ["Now", "holds none of the offices in the record"]],
    ["who holds the office now", facts.office, ["Olaf Scholz", "Now", "Friedrich Merz", "2025–"]],
    [
      "of both holders on a handover day",
      facts.handover,
      ["Joe Biden and Donald Trump", "Handover day: both held the office"],
    ],
    [
      "a summit's days, place and host",
      facts.gathering,
      ["3–4 July 2024", "Astana, Kazakhstan", "Palace of Independence", "Kassym-Jomart Tokayev"],
    ],
    ["who came for whom", facts.gathering, ["Subrahmanyam Jaishankar", "for Narendra Modi"]],
    ["who stayed away", facts.gathering, ["Alexander Lukashenko", "absent"]],
    ["previous and next summit", facts.gathering, ["New Delhi", "Tianjin"]],
    ["an organisation's head and members", facts.organisation, ["Zhang Ming", "2 members", "China", "Kazakhstan"]],
    [
      "a date in full, and what happened",
      facts.date,
      ["Wednesday, 3 July 2024", "the day of the article", "week 27", "24th SCO summit", "Dick Schoof takes office"],
    ],
    ["the days of a half-year", facts.half, ["First half of 2024", "184 days before the article", "182 days"]],
    [
      "where it is from and how sure that is",
      facts.person,
      ["Confirmed by two independent sources", "Source: Wikidata", "checked on 22 Aug 2026"],
    ],
    [
      "that the record ends before the article",
      { ...facts.person, on: "2026-10-30" },
      ["The record ends on 22 Aug 2026"],
    ],
    [
      "that the page gives no date",
      { ...facts.person, on: undefined },
      ["This page gives no date: as of 22 August 2026"],
    ],
  ]
  it.each(cases)("%s", (_, given, parts) => {
    const text = told(given).replace(/\s–\s/g, "–")
    for (const part of parts) expect(text).toContain(part)
  })
  it("the host first among those who came", () => {
    const last = { ...facts.gathering, participants: [...facts.gathering.participants].reverse() }
    const [first] = factsView(document, words(), last).parts.flatMap((part) => [
      ...part.querySelectorAll(".participant .strong"),
    ])
    expect(first?.textContent).toBe("Kassym-Jomart Tokayev")
  })
  it("as met before only what came before the article", () => {
    const [before] = facts.person.summits
    const after = { ...before!, from: "2024-07-08", to: "2024-07-09" }
    expect(told({ ...facts.person, summits: [after] })).not.toContain("Met before")
    expect(told({ ...facts.person, summits: [after] })).toContain("Summits around this date")
  })
  it("English sentences only to those who read English, English names as English", () => {
    expect(told(facts.gathering)).toContain("Belarus became the tenth member.")
    expect(told(facts.gathering, "ar")).not.toContain("Belarus became")
    const [, body] = factsView(document, words("ar"), facts.gathering).parts
    expect(body?.querySelector("bdi[lang=en]")?.textContent).toBe("Palace of Independence")
  })
  it("an organisation's letters only where they fit its tile", () => {
    const tile = (acronym: string | undefined, key: string, nameEn: string) =>
      factsView(document, words(), { ...facts.organisation, acronym, key, nameEn }).parts[0]?.querySelector(".tile")
        ?.textContent
    expect(tile("SCO", "SCO", "Shanghai Cooperation Organisation")).toBe("SCO")
    expect(tile(undefined, "ArabLeague", "Arab League")).toBe("AL")
    expect(tile("アジア太平洋経済協力", "APEC", "Asia-Pacific Economic Cooperation")).toBe("APEC")
  })
  it("nothing of a change where nothing has changed", () => expect(told(facts.person)).not.toContain("Now"))
  it("nothing of summits shared where none are", () => expect(told(facts.former)).not.toContain("Met before"))
  it("the last office where none was held on the day", () => {
    const later = { ...facts.former, on: "2026-01-10", roles: [] }
    expect(told(later)).toContain("Chancellor of Germany, until 6 May 2025")
  })
  it("the same in German and Arabic", () => {
    expect(told(facts.former, "de")).toContain("erschlossen aus den genannten Ereignissen")
    expect(told(facts.gathering, "ar")).toContain("نيابةً عن Narendra Modi")
  })
})

describe("what facts rest on", () => {
  it("is the weakest of the rows shown", () => expect(groundsOf(facts.date).trust).toBe("single-source"))
  it("is nothing where a date has no events", () => expect(groundsOf(facts.half)).toMatchObject({ sources: [] }))
  const names: [string, string[][]][] = [
    ["Wikidata (CC0)", [["Wikidata"]]],
    ["https://www.bundesregierung.de/breg-de/a", [["bundesregierung.de"]]],
    ["el.kz/en/amp/summit_123775 (4 July)", [["el.kz"]]],
    ["wikimili.com/en/2022_SCO_summit", [["Wikipedia"]]],
    ["NATO (statement of 26 June 2024); censor.net/en/news/1/rutte", [["NATO"], ["censor.net"]]],
    ["curated list", [["own list"]]],
    ["events 2018-03-08 (in office, exact start date authored)", [["own list"]]],
    [
      "curated list, agrees with Wikidata (CC0) or CIA World Factbook",
      [["own list"], ["Wikidata", "CIA World Factbook"]],
    ],
    [
      "US State Dept visits 2005-05-10; CIA World Factbook 1990-1991",
      [["US State Department"], ["CIA World Factbook"]],
    ],
    ["San Marino's list of Captains Regent", [["San Marino's list of Captains Regent"]]],
  ]
  it.each(names)("“%s” names %j", (source, named) => expect(publishersOf(source)).toEqual(named))
  it("is said in the reader's language", () => {
    const source = "curated list, agrees with Wikidata (CC0) or CIA World Factbook"
    const listed = { ...facts.gathering, source }
    expect(told(listed, "de")).toContain("Quelle: eigene Liste, Wikidata oder CIA World Factbook")
  })
  it("keeps English notes for those who read English, without the record's bookkeeping", () => {
    const noted = facts.term("A", "x", "X", "2025", "", {
      note: "second term; handover noon; last seen in sources 2026-08-22",
    })
    expect(noteOf(words("en"), noted, "2025")).toBe("second term; handover noon")
    expect(noteOf(words("en"), { ...noted, status: "acting" })).toBe("second term; handover noon")
    expect(noteOf(words("en"), noted, "2026")).toBeUndefined()
    expect(noteOf(words("de"), noted, "2025")).toBeUndefined()
  })
})

describe("dates by their TIMEX3 value", () => {
  const cases: [string, string, string][] = [
    ["2024-07-03", "en", "Wednesday, 3 July 2024"],
    ["2024-05", "en", "May 2024"],
    ["2030", "en", "2030"],
    ["2024-H1", "de", "Erstes Halbjahr 2024"],
    ["2024-Q3", "de", "3. Quartal 2024"],
    ["2024-W27", "en", "Week 27, 2024"],
    ["2024-SU", "en", "Summer 2024"],
    ["199", "en", "The 1990s"],
    ["P3D", "de", "3 Tage"],
    ["P3D", "ru", "3 дня"],
    ["2024-07-03T14:30", "en", "Wednesday, 3 July 2024"],
  ]
  it.each(cases)("%s in %s: %s", (value, locale, title) => expect(dateTitle(words(locale), value)).toBe(title))
  const weeks: [string, number][] = [
    ["2024-07-03", 27],
    ["2024-01-01", 1],
    ["2021-01-03", 53],
    ["2024-12-30", 1],
    ["2026-12-31", 53],
  ]
  it.each(weeks)("%s lies in week %d", (day, week) => expect(isoWeek(day)).toBe(week))
})

describe("the drawing of terms", () => {
  it("is empty without terms", () => expect(timeline([], "2026-08-22").lanes).toEqual([]))
  it("has a lane for each office and marks the terms of the article's date", () => {
    const { lanes, mark } = timeline(facts.person.terms, "2026-08-22", "2024-07-03")
    expect(lanes.map((lane) => lane.bars.map((bar) => bar.current))).toEqual([[false], [true], [true]])
    expect(mark).toBeGreaterThan(0.7)
  })
  it("keeps the offices of the date where there are more than fit", () => {
    const many = ["a", "b", "c", "d"].map((id, i) => facts.term("A", id, id, `200${i}-01-01`, `200${i + 1}-01-01`))
    const shown = timeline([...many, facts.term("A", "e", "e", "2020-01-01", "")], "2026-08-22", "2024-07-03")
    expect(shown.lanes).toHaveLength(3)
    expect(shown.lanes.at(-1)?.office).toBe("e")
  })
  it("stays inside the field, whatever the article's date", () => {
    for (const on of ["1955-01-01", "2024-07-03", "2099-12-31"]) {
      const drawn = timeline(facts.former.terms, "2026-08-22", on)
      const points = [drawn.mark!, ...drawn.lanes.flatMap((lane) => lane.bars.flatMap((bar) => [bar.from, bar.to]))]
      for (const point of points) {
        expect(point).toBeGreaterThanOrEqual(0)
        expect(point).toBeLessThanOrEqual(1)
      }
    }
  })
})

describe("flags", () => {
  it.each(Object.entries(FLAGS))("%s is drawn with known strokes and colours", (iso, strokes) => {
    const drawn = flag(builder(document), { iso, flag: strokes })
    expect(drawn.childElementCount).toBeGreaterThan(0)
    expect(drawn.outerHTML).not.toMatch(/NaN|undefined|"none"/)
  })
  it("is the country's code where none is drawn", () => {
    expect(flag(builder(document), { iso: "TV" }).textContent).toBe("TV")
  })
})
