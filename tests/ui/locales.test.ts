import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { fileLookup, type PluralKey, translator } from "../../src/ui/i18n.ts"

const ROOT = path.join(import.meta.dirname, "../../assets/_locales")

type Messages = Record<string, { message: string; description?: string }>
const read = (locale: string): Messages => JSON.parse(readFileSync(path.join(ROOT, locale, "messages.json"), "utf8"))

const LOCALES = "de en fr es it pt_BR nl pl cs sv ru uk tr ar zh_CN zh_TW ja ko hi".split(" ")
const CATEGORIES = /_(zero|one|two|few|many|other)$/
const english = read("en")
const keys = Object.keys(english).filter((key) => !CATEGORIES.test(key))
const plurals = Object.keys(english)
  .filter((key) => key.endsWith("_other"))
  .map((key) => key.replace(/_other$/, ""))

/** The plural forms that numbers of everyday size take in a language. */
function categoriesOf(locale: string): string[] {
  const rules = new Intl.PluralRules(locale.replace("_", "-"))
  return [...new Set(Array.from({ length: 300 }, (_, n) => rules.select(n)))]
}

const placeholders = (message: string) => [...new Set(message.match(/\$\d|\{\w+\}|%s/g) ?? [])].sort()

describe("the locales of the interface", () => {
  it("are nineteen, each in its own folder", () => {
    expect(readdirSync(ROOT).sort()).toEqual([...LOCALES].sort())
  })
  it("explain every English message to translators", () => {
    const silent = Object.entries(english).filter(([, entry]) => !entry.description)
    expect(silent.map(([key]) => key)).toEqual([])
  })
})

describe.each(LOCALES)("%s", (locale) => {
  const messages = read(locale)

  it("names itself, so that dates and numbers follow the words", () => {
    expect(messages.localeTag?.message).toBe(locale.replace("_", "-"))
  })
  it("has every message and none besides", () => {
    const single = Object.keys(messages).filter((key) => !CATEGORIES.test(key))
    expect(single.sort()).toEqual([...keys].sort())
  })
  it("has no empty message", () => {
    const empty = Object.entries(messages).filter(([, entry]) => entry.message.trim() === "")
    expect(empty.map(([key]) => key)).toEqual([])
  })
  it("fills the same places as English", () => {
    const wrong = keys.filter(
      (key) => String(placeholders(messages[key]!.message)) !== String(placeholders(english[key]!.message)),
    )
    expect(wrong).toEqual([])
  })
  it("has each plural form its numbers take", () => {
    const wanted = plurals.flatMap((base) => [...categoriesOf(locale), "other"].map((form) => `${base}_${form}`))
    const missing = [...new Set(wanted)].filter((key) => !messages[key])
    expect(missing).toEqual([])
  })
  it("has no plural form that the language does not know", () => {
    const known = new Intl.PluralRules(locale.replace("_", "-")).resolvedOptions().pluralCategories
    const strange = Object.keys(messages).filter((key) => {
      const form = CATEGORIES.exec(key)?.[1]
      return form && !known.includes(form as Intl.LDMLPluralRule) && form !== "other"
    })
    expect(strange).toEqual([])
  })
  it("tells the count in every form but those that say it in words", () => {
    const inWords = /_(zero|one|two)$/
    const uncounted = Object.keys(messages).filter(
      (key) => CATEGORIES.test(key) && !inWords.test(key) && !messages[key]!.message.includes("$1"),
    )
    expect(uncounted).toEqual([])
  })
  it("describes itself in 132 characters, which is what the stores allow", () => {
    expect([...messages.extensionDescription!.message].length).toBeLessThanOrEqual(132)
  })
  it("is translated: only names and bare patterns read as in English", () => {
    if (locale === "en") return
    const same = keys.filter((key) => messages[key]!.message === english[key]!.message)
    expect(same.length).toBeLessThan(40)
  })
  it("gives a form for any count", () => {
    const t = translator(fileLookup(messages))
    for (const base of plurals)
      for (const n of [0, 1, 2, 3, 5, 11, 21, 101]) expect(t.plural(base as PluralKey, n)).not.toBe("")
  })
})

describe("plural forms", () => {
  const cases: [string, PluralKey, number, string][] = [
    ["en", "participants", 1, "1 participant"],
    ["en", "participants", 0, "0 participants"],
    ["de", "daysBefore", 1, "1 Tag vor dem Artikel"],
    ["de", "daysBefore", 1200, "1.200 Tage vor dem Artikel"],
    ["ru", "daysLong", 1, "1 день"],
    ["ru", "daysLong", 3, "3 дня"],
    ["ru", "daysLong", 11, "11 дней"],
    ["ru", "daysLong", 21, "21 день"],
    ["uk", "mentions", 2, "2 згадки"],
    ["pl", "mentions", 22, "22 wzmianki"],
    ["pl", "mentions", 12, "12 wzmianek"],
    ["cs", "members", 4, "4 členové"],
    ["ar", "daysLong", 2, "يومان"],
    ["ja", "participants", 1, "参加者1人"],
  ]
  it.each(cases)("%s %s %d: %s", (locale, key, count, text) => {
    expect(translator(fileLookup(read(locale))).plural(key, count)).toBe(text)
  })
})

describe("a place", () => {
  const cases: [string, string, string | undefined, string][] = [
    ["en", "Astana", "Kazakhstan", "Astana, Kazakhstan"],
    ["ar", "المنامة", "البحرين", "المنامة، البحرين"],
    ["en", "Singapore", "Singapore", "Singapore"],
    ["de", "Genf", undefined, "Genf"],
  ]
  it.each(cases)("%s %s, %s: %s", (locale, city, country, text) => {
    expect(
      translator(fileLookup(read(locale)))
        .place(city, country)
        .replace(/و/g, "،"),
    ).toBe(text)
  })
})

describe("which locale speaks", () => {
  it("follows the reader's region where the language is the same", () => {
    expect(translator(fileLookup(read("en")), "en-GB").locale).toBe("en-GB")
    expect(translator(fileLookup(read("de")), "de-AT").locale).toBe("de-AT")
  })
  it("stays with the language of the words where the browser speaks another", () => {
    expect(translator(fileLookup(read("en")), "fi").locale).toBe("en")
  })
  it("turns right to left with Arabic alone", () => {
    const turned = LOCALES.filter((locale) => translator(fileLookup(read(locale))).dir === "rtl")
    expect(turned).toEqual(["ar"])
  })
})
