import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { firstDay, isIsoDate, lastDay } from "../../../src/knowledge/calendar.ts"
import { LANGUAGE_CODES } from "../../../src/language/codes.ts"
import { findDates } from "../../../src/recognition/dates/index.ts"

/** A Wednesday. */
const DAY = "2024-07-03"
const values = (lang: string, text: string, date: string | null = DAY) =>
  findDates(text, lang, date === null ? {} : { date }).map((one) => `${one.surface} = ${one.value}`)

describe("what is no date", () => {
  test.each([
    ["en", "May said she may stay."],
    ["en", "They march on Rome with 2000 people."],
    ["en", "The score was 3-2, the phone is 555-2024."],
    ["en", "Version 10.15.7 costs $2,019."],
    ["de", "Nach Artikel 5 und auf der A7 gilt § 12."],
    ["fr", "Il marche vers le mur."],
    ["es", "La carretera 2025 tiene 12 km."],
    ["it", "La marcia è lunga."],
    ["ru", "Дом 12, квартира 5."],
    ["ja", "2024人が集まった。"],
    ["zh", "共有2024人参加。"],
  ])("%s: %s", (lang, text) => expect(values(lang, text)).toEqual([]))
})

describe("a month without a year", () => {
  test.each([
    ["en", "2025-11-03", "He announced in January that he would leave.", "January = 2025-01"],
    ["en", "2025-11-03", "It will take place in January.", "January = 2026-01"],
    ["en", "2023-04-07", "It helps him before the next election in October.", "October = 2023-10"],
    ["de", "2025-11-03", "Er hatte im Januar angekündigt, dass er gehen werde.", "Januar = 2025-01"],
    ["fr", "2025-11-03", "Il a annoncé en janvier qu'il quitterait Rome.", "janvier = 2025-01"],
    ["hi", "2025-11-03", "जनवरी में घोषणा की थी", "जनवरी = 2025-01"],
    ["ko", "2025-06-04", "12월 3일 비상계엄을 선포했다", "12월 3일 = 2024-12-03"],
    ["ru", "2025-11-03", "Он объявил в январе, что уйдёт.", "январе = 2025-01"],
  ])("%s, %s: %s", (lang, day, text, expected) => expect(values(lang, text, day)).toEqual([expected]))
})

describe("slashes in English", () => {
  test.each([
    ["put the month first", "It was on 05/06/2024.", ["05/06/2024 = 2024-05-06"]],
    [
      "put it first where another date does",
      "On 12/25/2023 and 05/06/2024.",
      ["12/25/2023 = 2023-12-25", "05/06/2024 = 2024-05-06"],
    ],
    [
      "put the day first where another date does",
      "On 05/06/2024 and 25/12/2023.",
      ["05/06/2024 = 2024-06-05", "25/12/2023 = 2023-12-25"],
    ],
    [
      "put the day first where this makes the article's own day",
      "Published on 03/07/2024. It was on 05/06/2024.",
      ["03/07/2024 = 2024-07-03", "05/06/2024 = 2024-06-05"],
    ],
    ["are no date where neither order makes one", "On 31/02/2024.", []],
  ])("%s", (_, text, expected) => expect(values("en", text)).toEqual(expected))
})

describe("dates of a text of 3 July 2024", () => {
  test.each([
    ["de", "Am 3. Juli trafen sie sich.", "3. Juli = 2024-07-03"],
    ["de", "Vom 16. bis 17. Mai war er dort.", "16. bis 17. Mai = 2024-05-16/2024-05-17"],
    ["de", "Gestern kam sie an.", "Gestern = 2024-07-02"],
    ["de", "Das Wachstum im ersten Halbjahr dieses Jahres.", "ersten Halbjahr dieses Jahres = 2024-H1"],
    ["de", "Bis 2030 soll es so sein.", "2030 = 2030"],
    ["en", "On July 11, 2023 it began.", "July 11, 2023 = 2023-07-11"],
    ["en", "They met last Tuesday.", "last Tuesday = 2024-07-02"],
    ["en", "It happened in March 2023.", "March 2023 = 2023-03"],
    ["en", "He arrived yesterday.", "yesterday = 2024-07-02"],
    ["fr", "Il est arrivé le 14 mai 2024.", "14 mai 2024 = 2024-05-14"],
    ["fr", "Elle est partie hier.", "hier = 2024-07-02"],
    ["es", "Llegó el 5 de junio de 2024.", "5 de junio de 2024 = 2024-06-05"],
    ["es", "El jueves los jefes de Estado firmarán el acuerdo.", "jueves = 2024-07-04"],
    ["it", "Giovedì i capi di Stato firmeranno l'accordo.", "Giovedì = 2024-07-04"],
    ["pt", "Na quinta-feira os chefes de Estado assinarão a primeira carta.", "quinta-feira = 2024-07-04"],
    ["es", "Ayer habló el presidente.", "Ayer = 2024-07-02"],
    ["it", "È arrivato il 2 giugno 2024.", "2 giugno 2024 = 2024-06-02"],
    ["it", "Ieri ha parlato.", "Ieri = 2024-07-02"],
    ["pt", "Chegou em 9 de maio de 2024.", "9 de maio de 2024 = 2024-05-09"],
    ["pt", "Ontem falou o presidente.", "Ontem = 2024-07-02"],
    ["nl", "Hij kwam op 4 juni 2024 aan.", "4 juni 2024 = 2024-06-04"],
    ["nl", "Gisteren sprak ze.", "Gisteren = 2024-07-02"],
    ["pl", "Przyjechał 5 czerwca 2024 roku.", /5 czerwca 2024( roku)? = 2024-06-05/],
    ["pl", "Wczoraj mówił premier.", "Wczoraj = 2024-07-02"],
    ["cs", "Přijel 5. června 2024.", "5. června 2024 = 2024-06-05"],
    ["cs", "Včera mluvil.", "Včera = 2024-07-02"],
    ["sv", "Han kom den 5 juni 2024.", /5 juni 2024 = 2024-06-05/],
    ["sv", "I går talade hon.", "I går = 2024-07-02"],
    ["ru", "Он прибыл 16 мая 2024 года.", /16 мая 2024 (года )?= ?2024-05-16|16 мая 2024 года = 2024-05-16/],
    ["ru", "Вчера выступил президент.", "Вчера = 2024-07-02"],
    ["uk", "Він прибув 16 травня 2024 року.", /16 травня 2024( року)? = 2024-05-16/],
    ["uk", "Учора виступив президент.", "Учора = 2024-07-02"],
    ["tr", "5 Haziran 2024'te geldi.", /5 Haziran 2024('te)? = 2024-06-05/],
    ["tr", "Dün konuştu.", "Dün = 2024-07-02"],
    ["ar", "وصل في 16 مايو 2024 إلى المدينة.", "16 مايو 2024 = 2024-05-16"],
    ["zh", "他于2024年5月16日抵达。", "2024年5月16日 = 2024-05-16"],
    ["zh", "去年三月他来过。", "去年三月 = 2023-03"],
    ["zh", "昨天他发表讲话。", "昨天 = 2024-07-02"],
    ["zh", "他周五说得很清楚。", "周五 = 2024-06-28"],
    ["zh", "会议将于周五举行。", "周五 = 2024-07-05"],
    ["zh", "星期六（6日）是他的生日。", "星期六（6日 = 2024-07-06"],
    ["en", "The talks, which begin on Friday, had been kept secret.", "Friday = 2024-07-05"],
    ["nl", "De top die vrijdag plaatsvindt was geheim.", "vrijdag = 2024-07-05"],
    ["ja", "2024年5月16日に到着した。", "2024年5月16日 = 2024-05-16"],
    ["ja", "昨年3月に会談した。", "昨年3月 = 2023-03"],
    ["ko", "2024년 5월 16일에 도착했다.", "2024년 5월 16일 = 2024-05-16"],
    ["ko", "어제 연설했다.", "어제 = 2024-07-02"],
    ["hi", "वे 16 मई 2024 को पहुँचे।", "16 मई 2024 = 2024-05-16"],
    ["hi", "वे कल दिल्ली पहुँचेंगे।", /कल = 2024-07-0[24]/],
  ] as const)("%s: %s", (lang, text, expected) => {
    const found = values(lang, text)
    expect(found).toHaveLength(1)
    expect(found[0]).toEqual(typeof expected === "string" ? expected : expect.stringMatching(expected))
  })
})

describe("without the article's date", () => {
  test("a full date is resolved", () =>
    expect(values("en", "On July 11, 2023 it began.", null)).toEqual(["July 11, 2023 = 2023-07-11"]))
  test("a partial one stays partial", () =>
    expect(values("de", "Am 3. Juli trafen sie sich.", null)).toEqual(["3. Juli = XXXX-07-03"]))
})

describe("laws", () => {
  const PIECES = [
    "3. Juli",
    "May 5",
    "2024",
    "gestern",
    "last week",
    "vom 1. bis 3.",
    "16 мая",
    "昨年3月",
    "5월",
    "1.2.",
    "the",
    "und",
    "—",
    "\n",
    "2023年",
    "3-2",
    "١٦ مايو",
  ]
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 14 })
    .map((parts) => parts.join(" "))

  test("offsets slice to the surface, mentions are in order and apart, spans run forward through days that exist", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGE_CODES), (text, lang) => {
        let last = 0
        for (const one of findDates(text, lang, { date: DAY })) {
          expect(text.slice(one.start, one.end)).toBe(one.surface)
          expect(one.start).toBeGreaterThanOrEqual(last)
          expect(one.end).toBeGreaterThan(one.start)
          last = one.end
          if (one.from === undefined) continue
          expect(isIsoDate(one.from)).toBe(true)
          expect(firstDay(one.from)).toBeLessThanOrEqual(lastDay(one.to ?? one.from))
        }
      }),
      { numRuns: 400 },
    )
  })
})
