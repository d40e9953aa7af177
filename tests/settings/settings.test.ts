import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { MIGRATIONS, readStored, VERSION } from "../../src/settings/migrations.ts"
import { chosenOf, DEFAULTS, type Settings, withDefaults } from "../../src/settings/model.ts"
import { alwaysRead, listed, parseSite, readingOf, siteOf, switchSite } from "../../src/settings/pages.ts"

const settings = (part: Partial<Settings> = {}): Settings => ({ ...structuredClone(DEFAULTS), ...part }) as Settings

describe("what lies in the store is never trusted", () => {
  const cases: [string, unknown][] = [
    ["nothing", undefined],
    ["null", null],
    ["broken JSON", '{"version":1'],
    ["a number", 7],
    ["a list", []],
    ["choices that are none", { version: 1, chosen: { pages: "everything", mark: 3, dwell: null, sitesOn: "a.org" } }],
    ["kinds that are no switches", { version: 1, chosen: { kinds: { leader: "yes" } } }],
    ["unknown keys", { version: 1, chosen: { colour: "red" } }],
  ]
  it.each(cases)("%s reads as the defaults", (_, raw) => expect(readStored(raw)).toEqual(DEFAULTS))

  it("reads a choice from JSON text, as @plasmohq/storage keeps it", () => {
    expect(readStored('{"version":1,"chosen":{"pages":"all"}}').pages).toBe("all")
  })
  it("reads bare choices of before versions were written", () => {
    expect(readStored({ mark: "dotted" }).mark).toBe("dotted")
  })
  it("keeps what it understands of a newer version", () => {
    expect(readStored({ version: VERSION + 3, chosen: { theme: "dark", hologram: true } }).theme).toBe("dark")
  })
  it("keeps new kinds on where only some were chosen", () => {
    expect(readStored({ version: 1, chosen: { kinds: { date: false } } }).kinds).toEqual({
      ...DEFAULTS.kinds,
      date: false,
    })
  })
  it("counts its versions by its migrations", () => expect(VERSION).toBe(MIGRATIONS.length))
})

const anySettings = fc.record({
  pages: fc.constantFrom<Settings["pages"]>("news", "all", "listed"),
  sitesOn: fc.array(fc.domain(), { maxLength: 3 }),
  sitesOff: fc.array(fc.domain(), { maxLength: 3 }),
  kinds: fc.record({
    leader: fc.boolean(),
    office: fc.boolean(),
    organisation: fc.boolean(),
    summit: fc.boolean(),
    date: fc.boolean(),
  }),
  mark: fc.constantFrom<Settings["mark"]>("underline", "dotted", "background", "none"),
  markColours: fc.constantFrom<Settings["markColours"]>("by-kind", "single"),
  repeats: fc.constantFrom<Settings["repeats"]>("all", "first-in-section"),
  theme: fc.constantFrom<Settings["theme"]>("auto", "light", "dark"),
  dwell: fc.constantFrom<Settings["dwell"]>("short", "medium", "long"),
  badge: fc.boolean(),
  liveUpdate: fc.boolean(),
  sync: fc.boolean(),
})

describe("only choices are stored", () => {
  it("nothing at all while all is as it came", () => expect(chosenOf(settings())).toEqual({}))
  it("and they come back the same", () => {
    fc.assert(
      fc.property(anySettings, (given) => {
        expect(withDefaults(chosenOf(given))).toEqual(given)
      }),
    )
  })
})

describe("which pages are read", () => {
  const cases: [string, Partial<Settings>, string, string][] = [
    ["an article's site, by default", {}, "https://news.example/a", "if-article"],
    ["a page of the browser", {}, "chrome://settings", "off"],
    ["no address at all", {}, "", "off"],
    ["any page, with every page chosen", { pages: "all" }, "https://shop.example/", "read"],
    ["a site not listed", { pages: "listed", sitesOn: ["a.org"] }, "https://b.org/", "off"],
    ["a listed site", { pages: "listed", sitesOn: ["a.org"] }, "https://www.a.org/x", "read"],
    ["a subdomain of a listed site", { pages: "listed", sitesOn: ["a.org"] }, "https://news.a.org/", "read"],
    ["a site whose name only ends alike", { pages: "listed", sitesOn: ["a.org"] }, "https://aa.org/", "off"],
    ["a site switched off, whatever else", { pages: "all", sitesOff: ["a.org"] }, "https://a.org/", "off"],
  ]
  it.each(cases)("%s", (_, part, url, reading) => expect(readingOf(settings(part), url)).toBe(reading))

  it("a switch does what it says, from any settings", () => {
    fc.assert(
      fc.property(anySettings, fc.domain(), fc.boolean(), (given, site, on) => {
        // A parent or child of the site in a list would overrule it; lists here name others.
        fc.pre(![...given.sitesOn, ...given.sitesOff].some((other) => listed([other], site) || listed([site], other)))
        const next = switchSite(given, site, on)
        expect(readingOf(next, `https://${site}/`) !== "off").toBe(on)
        expect(next.sitesOn.includes(site) && next.sitesOff.includes(site)).toBe(false)
      }),
    )
  })
  it("leaves no trace when a site is switched off and on again", () => {
    expect(switchSite(switchSite(settings(), "a.org", false), "a.org", true)).toEqual(settings())
  })
  it("reads a site that is no article once it is asked for", () => {
    expect(readingOf(alwaysRead(settings({ sitesOff: ["a.org"] }), "a.org"), "https://a.org/")).toBe("read")
  })
})

describe("what a reader types as a site", () => {
  const cases: [string, string | undefined][] = [
    ["", undefined],
    ["news", undefined],
    ["a b.org", undefined],
    ["javascript:alert(1)", undefined],
    ["Example.ORG", "example.org"],
    ["www.example.org", "example.org"],
    ["https://www.example.org/path?q=1", "example.org"],
    ["localhost:8080", "localhost"],
  ]
  it.each(cases)("“%s” is %s", (typed, site) => expect(parseSite(typed)).toBe(site))
  it("has no name where a page has no host", () => expect(siteOf("file:///home/a.html")).toBeUndefined())
})
