import { describe, expect, it } from "vitest"
import type { Mention, MentionKind } from "../../src/recognition/mention.ts"
import { requestOf } from "../../src/report/report.tsx"
import { unreadable } from "../../src/ui/classify.ts"
import { fold, groups, leadersOf } from "../../src/ui/groups.ts"
import { pieces } from "../../src/welcome/welcome.tsx"

const mention = (kind: MentionKind, entity: string, surface: string, more: Partial<Mention> = {}): Mention => ({
  start: 0,
  end: surface.length,
  surface,
  kind,
  entity,
  name: surface,
  confidence: 0.9,
  ...more,
})

describe("why a page cannot be read", () => {
  const cases: [string | undefined, boolean, string | undefined][] = [
    ["https://news.example/article", false, undefined],
    ["http://localhost:8080/a.html", false, undefined],
    [undefined, false, "unknown"],
    ["not an address", false, "unknown"],
    ["chrome://settings", false, "browser"],
    ["about:blank", false, "browser"],
    ["moz-extension://abc/options.html", false, "browser"],
    ["https://chromewebstore.google.com/detail/x", false, "store"],
    ["https://addons.mozilla.org/de/firefox/", false, "store"],
    ["https://news.example/paper.PDF", false, "pdf"],
    ["https://news.example/paper.pdf?page=2", false, "pdf"],
    ["about:reader?url=https%3A%2F%2Fnews.example", false, "reader"],
    ["chrome-distiller://x/?url=y", false, "reader"],
    ["file:///home/a.html", false, "file"],
    ["file:///home/a.html", true, undefined],
  ]
  it.each(cases)("%s (files allowed: %s): %s", (url, files, why) => expect(unreadable(url, files)).toBe(why))
})

describe("what a page names, as lists", () => {
  const found = groups([
    mention("date", "2024-07", "in July"),
    mention("leader", "Q1", "Xi"),
    mention("leader", "Q1", "Xi Jinping"),
    mention("leader", "Q1", "the long back-reference", { bare: true }),
    mention("office", "Q1", "the president", { office: "CN/head-of-state" }),
    mention("office", "Q1", "the general secretary", { office: "CN/paramount-leader" }),
  ])
  it("has people first and dates last, each thing once with all its places", () => {
    expect(found.map((group) => [group.kind, group.entries.map((entry) => entry.places)])).toEqual([
      ["leader", [[1, 2, 3]]],
      ["office", [[4], [5]]],
      ["date", [[0]]],
    ])
  })
  it("tells a thing by the words that say most, not by a back-reference", () => {
    expect(found[0]!.entries[0]!.best.surface).toBe("Xi Jinping")
  })
  it("knows the leaders, for the summits they share", () => {
    expect(
      leadersOf([
        mention("leader", "Q1", "a"),
        mention("office", "Q2", "b"),
        mention("leader", "Q1", "c"),
        mention("date", "x", "d"),
      ]),
    ).toEqual(["Q1", "Q2"])
  })
  it("is searched without case and accents", () => expect(fold("ErdoĞan, Č")).toBe("erdogan, c"))
})

describe("the sample's text", () => {
  it("is cut at its mentions and loses no letter", () => {
    const text = "Xi met Putin."
    const cut = pieces(text, [mention("leader", "a", "Xi"), mention("leader", "b", "Putin", { start: 7, end: 12 })])
    expect(
      cut.map((part) => (typeof part === "string" ? part : text.slice(part.mention.start, part.mention.end))).join(""),
    ).toBe(text)
    expect(cut).toHaveLength(4)
  })
  it("takes the first of two mentions that overlap", () => {
    expect(pieces("Xi Jinping", [mention("leader", "a", "Xi Jinping"), mention("leader", "b", "Xi")])).toHaveLength(1)
  })
})

describe("the correction page's request", () => {
  const request = { mention: mention("leader", "Q1", "Xi"), on: "2024-07-03", locale: "de" }
  it("comes whole out of the address", () => {
    expect(requestOf(`#${encodeURIComponent(JSON.stringify(request))}`)).toEqual(request)
  })
  it.each(["", "#", "#%", "#{}", "#null", "#[1]", '#{"mention":{"entity":7}}'])("is none in “%s”", (fragment) => {
    expect(requestOf(fragment)).toBeUndefined()
  })
})
