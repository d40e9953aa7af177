import { beforeAll, describe, expect, test } from "vitest"
import { readPack } from "../../src/command/compile.ts"
import { ask } from "../../src/knowledge/ask.ts"
import { firstDay } from "../../src/knowledge/calendar.ts"
import { describe as tell } from "../../src/knowledge/describe.ts"
import type { KnowledgeRecord } from "../../src/knowledge/model.ts"
import { openPack } from "../../src/knowledge/pack.ts"
import { openRecord } from "../../src/knowledge/record.ts"

let record: KnowledgeRecord
beforeAll(async () => {
  record = openRecord(openPack(await readPack()))
})

const names = (owner: string, office: string | undefined, on: string) => {
  const question = owner.length === 2 && owner !== "UN" && owner !== "EU" ? { country: owner } : { organisation: owner }
  return ask(record, { ...question, ...(office ? { office } : {}), on })
    .map(({ term }) => record.person(term.person).name)
    .sort()
}

describe("nobody is named", () => {
  test.each([
    ["before a state began", "KZ", "head-of-state", "1950-06-01"],
    ["after a state ended", "SU", "head-of-state", "1995-01-01"],
    ["after a state ended", "DD", "head-of-government", "1995-01-01"],
    ["after a state ended", "CS", "head-of-state", "2001-01-01"],
    ["after its last successor state had its own", "YU", "head-of-state", "2006-06-04"],
    ["of an office abolished", "TH", "paramount-leader", "2020-01-01"],
    ["of an office a state never had", "US", "monarch", "2020-01-01"],
    ["of a country nobody knows", "QQ", "head-of-state", "2020-01-01"],
  ])("%s: %s %s on %s", (_why, owner, office, on) => expect(names(owner, office, on)).toEqual([]))
})

describe("one holder, right on the date", () => {
  test.each([
    ["CN", "head-of-state", "2004-05-01", "Hu Jintao"],
    ["US", "head-of-state", "2001-01-19", "Bill Clinton"],
    ["RU", "head-of-state", "2010-06-01", "Dmitry Medvedev"],
    ["RU", "head-of-government", "2010-06-01", "Vladimir Putin"],
    ["GB", "head-of-government", "2022-10-01", "Liz Truss"],
    ["GB", "head-of-state", "2023-01-01", "Charles III"],
    ["CA", "head-of-state", "2000-01-01", "Elizabeth II"],
    ["NZ", "head-of-state", "2023-01-01", "Charles III"],
    ["DE", "head-of-government", "1985-01-01", "Helmut Kohl"],
    ["DD", "head-of-government", "1990-06-01", "Lothar de Maizière"],
    ["SU", "head-of-state", "1991-06-01", "Mikhail Gorbachev"],
    ["NATO", "organisation-head", "2024-07-03", "Jens Stoltenberg"],
    ["UN", "organisation-head", "1999-01-01", "Kofi Annan"],
    ["EU", "organisation-head", "2003-06-01", "Romano Prodi"],
    ["VA", "head-of-state", "2000-01-01", "Pope John Paul II"],
  ])("%s %s on %s: %s", (owner, office, on, name) => expect(names(owner, office, on)).toEqual([name]))
})

test("a president who is head of government too answers for both", () => {
  expect(names("US", "head-of-government", "2004-05-01")).toEqual(["George W. Bush"])
  expect(names("TR", "head-of-government", "2012-01-01")).toEqual(["Recep Tayyip Erdoğan"])
  expect(names("TR", "head-of-government", "2020-01-01")).toEqual(["Recep Tayyip Erdoğan"])
})

test("on a handover day both are named, the day before and after one", () => {
  expect(names("US", "head-of-state", "2025-01-19")).toEqual(["Joe Biden"])
  expect(names("US", "head-of-state", "2025-01-20")).toEqual(["Donald Trump", "Joe Biden"])
  expect(names("US", "head-of-state", "2025-01-21")).toEqual(["Donald Trump"])
  expect(names("DE", "head-of-government", "2005-11-22")).toEqual(["Angela Merkel", "Gerhard Schröder"])
})

test.each([
  ["a day between them", "2005-11-22", ["Angela Merkel", "Gerhard Schröder"]],
  ["the month of the handover", "2005-11", ["Angela Merkel", "Gerhard Schröder"]],
  ["the year of the handover", "2005", ["Angela Merkel", "Gerhard Schröder"]],
  ["a month of one holder", "2005-10", ["Gerhard Schröder"]],
])("a question of %s (%s) names all who held the office in it", (_what, on, expected) => {
  expect(names("DE", "head-of-government", on)).toEqual(expected)
})

test.each([
  ["elected, not yet sworn in", "US", "head-of-state", "2024-12-01", ["Joe Biden"]],
  ["elected, not yet sworn in", "MX", "head-of-state", "2024-09-15", ["Andrés Manuel López Obrador"]],
  ["chosen, not yet sworn in", "DE", "head-of-government", "2025-04-01", ["Olaf Scholz"]],
])("whoever is only %s does not hold the office: %s %s on %s", (_what, country, office, on, expected) => {
  expect(names(country, office, on)).toEqual(expected)
})

test.each(["GB", "CA", "AU", "NZ", "JM", "PG"])("one monarch of several realms: %s", (realm) => {
  expect(names(realm, "monarch", "2021-12-01")).toEqual(["Elizabeth II"])
  expect(names(realm, "monarch", "2023-12-01")).toEqual(["Charles III"])
})

test("a realm that became a republic has a monarch to its last day as one", () => {
  expect(names("BB", "monarch", "2021-11-29")).toEqual(["Elizabeth II"])
  expect(names("BB", "head-of-state", "2021-12-01")).toEqual(["Sandra Mason"])
})

test.each([
  ["renamed", "RU", "head-of-state", "1991-03-01", "Chairman of the Supreme Soviet of the Russian SFSR"],
  ["renamed", "RU", "head-of-state", "1995-03-01", "President of Russia"],
  ["of a state renamed", "YU", "head-of-state", "1990-03-01", "President of the Presidency of Yugoslavia"],
  ["of a state renamed", "YU", "head-of-state", "2005-03-01", "President of Serbia and Montenegro"],
])("an office %s is called what it was called then: %s %s on %s", (_what, country, office, on, title) => {
  expect(ask(record, { country, office, on }).map(({ term }) => term.title)).toEqual([title])
})

test("an office that was abolished falls to the one who took it over", () => {
  expect(names("TR", "head-of-government", "2018-07-01")).toEqual(["Binali Yıldırım"])
  expect(names("TR", "head-of-government", "2018-07-20")).toEqual(["Recep Tayyip Erdoğan"])
})

describe("states that ended, on their last days", () => {
  test.each([
    ["SU", "head-of-state", "1991-12-24", "Mikhail Gorbachev"],
    ["DD", "head-of-government", "1990-10-01", "Lothar de Maizière"],
    ["CS", "head-of-government", "1992-12-30", "Jan Stráský"],
    ["YU", "head-of-government", "1991-06-25", "Ante Marković"],
  ])("%s %s on %s: %s", (country, office, on, name) => expect(names(country, office, on)).toEqual([name]))
})

test("a supreme leader stands beside the president as head of state", () => {
  expect(names("IR", "head-of-state", "2015-01-01")).toEqual(["Ali Khamenei", "Hassan Rouhani"])
  expect(names("IR", "head-of-government", "2015-01-01")).toEqual(["Hassan Rouhani"])
})

test("the members of a collective head are all named", () => {
  expect(names("AD", "head-of-state", "2024-07-03")).toEqual(["Emmanuel Macron", "Joan Enric Vives Sicília"])
  expect(names("SM", "head-of-state", "2025-06-01")).toEqual(["Denise Bronzetti", "Italo Righi"])
  expect(names("BA", "head-of-state", "2015-01-01")).toEqual(
    expect.arrayContaining(["Bakir Izetbegović", "Dragan Čović", "Mladen Ivanić"]),
  )
  expect(names("SM", "head-of-state", "2012-01-01").length).toBe(2)
})

test("an acting holder is marked as acting", () => {
  const iran = ask(record, { country: "IR", office: "head-of-state", on: "2024-07-03" })[0]?.term
  expect(iran && record.person(iran.person).name).toBe("Mohammad Mokhber")
  expect(iran?.status).toBe("acting")
})

test("disputed holders are all named and marked", () => {
  const venezuela = ask(record, { country: "VE", office: "head-of-state", on: "2019-06-01" }).map(({ term }) => term)
  expect(venezuela.map((term) => record.person(term.person).name).sort()).toEqual(["Juan Guaidó", "Nicolás Maduro"])
  expect(venezuela.some((term) => term.status === "disputed")).toBe(true)
})

test("several offices in one person", () => {
  const xi = record.personById("Q15031")
  const offices = record
    .termsOfPerson(xi?.index ?? -1)
    .filter((term) => term.fromDay <= firstDay("2024-07-03") && term.toDay >= firstDay("2024-07-03"))
    .map((term) => record.office(term.office).role)
  expect(new Set(offices)).toEqual(new Set(["head-of-state", "paramount-leader"]))
})

test("a term known to the month or year counts on all its days, and says no more than is known", () => {
  for (let index = 0, seen = 0; seen < 20 && index < 200; index++) {
    for (const term of record.termsOfOffice(index)) {
      if (term.from.length === 10) continue
      seen++
      expect(term.fromDay).toBe(firstDay(term.from))
      expect(record.holdersOn(index, term.fromDay).map((one) => one.index)).toContain(term.index)
    }
  }
})

describe("the participants of a summit", () => {
  const present = (id: string) => {
    const summit = record.summitById(id)
    if (!summit) throw new Error(`no ${id}`)
    return record.participants(summit.index)
  }
  test("are computed from membership and office, corrected by absences", () => {
    const astana = present("summit/sco-2024-astana")
    const byName = new Map(astana.map((one) => [one.name, one]))
    expect(byName.get("Xi Jinping")).toMatchObject({ country: "CN", capacity: "member" })
    expect(byName.get("Kassym-Jomart Tokayev")).toMatchObject({ capacity: "host" })
    expect(byName.get("Narendra Modi")).toMatchObject({ absent: true, representedBy: "S. Jaishankar" })
    expect(byName.get("Mohammad Mokhber")).toMatchObject({ country: "IR" })
    expect(byName.has("Ebrahim Raisi")).toBe(false)
    expect(byName.get("Alexander Lukashenko"), "Belarus joined on 4 July").toMatchObject({
      country: "BY",
      capacity: "member",
    })
    expect(byName.get("António Guterres")).toMatchObject({ capacity: "guest" })
  })
  test("in the European Council are the ones who sit there", () => {
    const council = record.summitsOfSeries("EuropeanCouncil").find((one) => one.from.startsWith("2024-06"))
    const names = record.participants(council?.index ?? -1).map((one) => one.name)
    expect(names).toEqual(expect.arrayContaining(["Olaf Scholz", "Emmanuel Macron", "Klaus Iohannis", "Donald Tusk"]))
    expect(names).not.toContain("Frank-Walter Steinmeier")
    expect(names).toHaveLength(27)
  })
})

describe("what is told on a card", () => {
  test("of an office's holder on an article's date: role then, role now", () => {
    const facts = tell(record, { kind: "leader", entity: "Q567", name: "" }, { on: "2010-03-01", locale: "de" })
    expect(facts).toMatchObject({
      kind: "person",
      name: "Angela Merkel",
      roles: [{ title: "Bundeskanzlerin", from: "2005-11-22", to: "2021-12-08" }],
      now: [],
      previous: { person: "Gerhard Schröder" },
      next: { person: "Olaf Scholz" },
    })
  })
  test("with no article date, no role on date is claimed", () => {
    const facts = tell(record, { kind: "leader", entity: "Q567", name: "" }, { locale: "en" })
    expect(facts).toMatchObject({ roles: [] })
    expect(facts).not.toHaveProperty("on")
  })
  test("of a day after the last check, the day of the check stands beside it", () => {
    const facts = tell(record, { kind: "leader", entity: "Q15031", name: "" }, { on: "2031-01-01", locale: "en" })
    expect(facts).toMatchObject({ on: "2031-01-01", asOf: expect.stringMatching(/^2026-/) })
  })
  test("of a summit, in the reader's language", () => {
    const facts = tell(
      record,
      { kind: "summit", entity: "summit/sco-2024-astana", name: "" },
      { on: "2024-07-03", locale: "ru" },
    )
    expect(facts).toMatchObject({
      kind: "summit",
      number: 24,
      from: "2024-07-03",
      to: "2024-07-04",
      host: "Касым-Жомарт Токаев",
    })
  })
  test.each([
    ["Q15031", "de", { party: "Kommunistische Partei Chinas" }],
    ["Q6279", "ar", { party: "الحزب الديمقراطي" }],
    ["Q6279", "en", { party: "Democratic Party" }],
  ])("of %s in %s, the party by its name there", (entity, locale, party) => {
    const facts = tell(record, { kind: "leader", entity, name: "" }, { on: "2024-07-03", locale })
    expect(facts).toMatchObject(party)
    expect(facts).not.toHaveProperty("partyEnglish")
  })
  test("a party without a name in the reader's language is told by its English one, and that is said", () => {
    const facts = tell(record, { kind: "leader", entity: "Q200881", name: "" }, { on: "2024-07-03", locale: "de" })
    expect(facts).toMatchObject({ party: "Amanat", partyEnglish: true })
  })
  test("of the heads of an organisation, the main one first", () => {
    const facts = tell(record, { kind: "organisation", entity: "Q458", name: "" }, { on: "2024-07-11", locale: "en" })
    expect(facts).toMatchObject({ heads: [{ person: "Ursula von der Leyen" }, {}, {}, {}] })
  })
  test("of something unknown, nothing", () => {
    expect(tell(record, { kind: "leader", entity: "Q0", name: "" }, { locale: "en" })).toBeUndefined()
  })
})
