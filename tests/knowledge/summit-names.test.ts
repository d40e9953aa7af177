import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { beforeAll, describe, expect, test } from "vitest"
import { readPack } from "../../src/command/compile.ts"
import { labelLang } from "../../src/knowledge/codes.ts"
import type { KnowledgeRecord } from "../../src/knowledge/model.ts"
import { openPack } from "../../src/knowledge/pack.ts"
import { citiesIn } from "../../src/knowledge/places.ts"
import { openRecord } from "../../src/knowledge/record.ts"
import { TABLES } from "../../src/knowledge/tables.ts"
import { placeNames } from "../../src/language/place-names.ts"

const LOCALES = readdirSync(path.join(import.meta.dirname, "../../assets/_locales"))
const NOT_LATIN = LOCALES.filter((locale) => /^(ru|uk|ar|zh|ja|ko|hi)/.test(locale))
/** Keys of series that read as code, not as what anybody calls the meeting. */
const KEYS = readdirSync(path.join(TABLES, "summits"))
  .map((file) => file.replace(".tsv", ""))
  .filter((key) => /[a-z][A-Z]|-(?:HoG|partner|AU|WB|EaP|JP)|inbound|outbound/.test(key))

let record: KnowledgeRecord
beforeAll(async () => {
  record = openRecord(openPack(await readPack()))
})

const summits = () => Array.from({ length: record.summitCount }, (_, index) => record.summit(index))
const label = (id: string, locale: string) => record.summitLabel(record.summitById(id)?.index ?? -1, locale)

describe("no name of a summit is a key of the record", () => {
  test.each(LOCALES)("%s", (locale) => {
    expect(KEYS.length).toBeGreaterThan(30)
    for (const { index, name } of summits()) {
      const shown = record.summitLabel(index, locale)
      expect(shown.trim(), name).not.toBe("")
      expect(shown, name).not.toMatch(/\{|\}|undefined/)
      for (const key of KEYS) expect(shown.includes(key), `${shown} of ${name}`).toBe(false)
    }
  })
})

describe("a city is written in the reader's script where its name is known", () => {
  test.each(NOT_LATIN)("%s", (locale) => {
    const names = placeNames()
    const known = (city: string) => names.get(city)?.[labelLang(locale)] ?? (locale === "zh_TW" && names.get(city)?.zh)
    let seen = 0
    for (const { city } of summits()) {
      const cities = citiesIn(city)
      if (!city || !cities.every(known)) continue
      seen++
      expect(record.placeLabel(city, locale), city).not.toMatch(/\p{Script=Latin}/u)
    }
    expect(seen / record.summitCount).toBeGreaterThan(0.9)
  })
})

describe("what a reader sees", () => {
  test.each([
    ["summit/arableague-2024-manama", "ar", "القمة العربية، المنامة 2024"],
    ["summit/arableague-2024-manama", "de", "Gipfel der Arabischen Liga, Manama 2024"],
    ["summit/arableague-2024-manama", "ja", "2024年アラブ連盟首脳会議（マナマ）"],
    ["summit/sco-2024-astana", "de", "SOZ-Gipfel Astana 2024"],
    ["summit/sco-2024-astana", "ar", "قمة منظمة شنغهاي للتعاون أستانا 2024"],
    ["summit/nato-2025-the-hague", "fr", "Sommet Otan La Haye 2025"],
    ["summit/eu-china-2025-beijing", "ru", "Саммит ЕС–Китай, Пекин 2025"],
    ["summit/conferences-1945-yalta", "uk", "Йосип Сталін–Франклін Рузвельт–Вінстон Черчилль, Ялта 1945"],
  ])("%s in %s: %s", (id, locale, expected) => {
    expect(label(id, locale)).toBe(expected)
  })

  test("English names are the record's own", () => {
    for (const { index, name } of summits()) expect(record.summitLabel(index, "en")).toBe(name)
  })

  test.each([
    ["Washington, D.C.", "de", "Washington"],
    ["Riyadh, Al-Janadriyah", "ar", "الرياض، Al-Janadriyah"],
    ["Nago (Okinawa)", "ja", "沖縄"],
    ["Geneva", "de", "Genf"],
    ["Geneva", "zh_TW", "日內瓦"],
    ["St. Petersburg", "pl", "Petersburg"],
    ["", "de", ""],
    ["Nowhere", "ru", "Nowhere"],
  ])("%s in %s is %s", (place, locale, expected) => {
    expect(record.placeLabel(place, locale)).toBe(expected)
  })
})

test("series of the table of names are series of the record", () => {
  const table = readFileSync(path.join(TABLES, "series/names.tsv"), "utf8").trim().split("\n").slice(1)
  const series = new Set(summits().map((summit) => summit.series))
  for (const line of table) expect(series).toContain(line.split("\t")[0])
})
