import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { describeAnchor } from "../../src/notes/anchor/describe.ts"
import { findAnchor } from "../../src/notes/anchor/find.ts"
import { quickAnchor } from "../../src/notes/anchor/quick.ts"

const PAGE = [
  "Leaders gather in Astana for a summit of the Shanghai Cooperation Organisation",
  "Presidents of nine states met in the Kazakh capital on Wednesday. Xi Jinping arrived a day early and visited a new cultural centre.",
  "The host, President Tokayev, spoke of a turning point. Xi Jinping called for unity. Observers doubted that much would follow.",
  "On Thursday the members signed a declaration of twenty pages. Belarus was admitted as the tenth member after two years of talks.",
  "The foreign minister of Turkey attended as a guest. The next summit will be held in China in the summer of 2025.",
].join("\n")

function anchor(words: string, nth = 0, text = PAGE) {
  let start = text.indexOf(words)
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1)
  expect(start).toBeGreaterThanOrEqual(0)
  return describeAnchor(text, start, start + words.length)
}
const found = (text: string, of: ReturnType<typeof anchor>) => {
  const place = findAnchor(text, of)
  return place && text.slice(place.start, place.end)
}

describe("what is gone is not found", () => {
  const gone: [string, string, number, (text: string) => string][] = [
    [
      "a sentence that was cut",
      "Belarus was admitted as the tenth member after two years of talks.",
      0,
      (t) => t.replace(/ Belarus was.*talks\./, ""),
    ],
    [
      "a name whose sentence was cut, named elsewhere",
      "Xi Jinping",
      1,
      (t) => t.replace(" Xi Jinping called for unity.", ""),
    ],
    ["a name whose first sentence was cut", "Xi Jinping", 0, (t) => t.replace(/ Xi Jinping arrived.*centre\./, "")],
    ["a paragraph that was cut", "President Tokayev", 0, (t) => t.replace(/\nThe host.*follow\./, "")],
    ["words cut from within a sentence", "in the summer of 2025", 0, (t) => t.replace(" in the summer of 2025", "")],
    ["the whole article", "twenty pages", 0, () => "This page has moved. Please use the search."],
  ]
  it.each(gone)("%s", (_, words, nth, edit) => {
    const edited = edit(PAGE)
    expect(edited).not.toBe(PAGE)
    expect(found(edited, anchor(words, nth))).toBeUndefined()
  })
  it("a phrase whose sentence was cut and another with the same phrase put into its place", () => {
    const line = (middle: string) => `Macron returned from Geneva. ${middle} Modi travelled to Rio ahead of the vote.`
    const noted = line("The minister warned in Apulia for the second time this year, before a working dinner.")
    const other = line("Putin returned from Geneva for the second time this year; Olaf Scholz did not.")
    expect(found(other, anchor("time this", 0, noted))).toBeUndefined()
    const edited = line("The prime minister warned in Apulia again for the second time this year, after a long dinner.")
    expect(found(edited, anchor("time this", 0, noted))).toBe("time this")
  })
  it("a row of a list, where the rows beside it are much alike", () => {
    const rows = [
      "Kazakhstan: Tokayev, since 2019.",
      "Uzbekistan: Mirziyoyev, since 2016.",
      "Kyrgyzstan: Japarov, since 2021.",
      "Tajikistan: Rahmon, since 1994.",
    ]
    const list = rows.join("\n")
    for (const row of rows) {
      const cut = rows.filter((other) => other !== row).join("\n")
      expect(found(cut, anchor(row, 0, list))).toBeUndefined()
    }
  })
  it("a line that stood twice, of which the noted one was cut", () => {
    const text = `Read more: our newsletter on Asia.\n${PAGE}\nRead more: our newsletter on Asia.`
    const first = anchor("Read more: our newsletter on Asia.", 0, text)
    expect(found(`${PAGE}\nRead more: our newsletter on Asia.`, first)).toBeUndefined()
  })
})

describe("what stands is found, in its own place", () => {
  const edits: [string, string, number, (text: string) => string][] = [
    ["on the same page", "Xi Jinping", 1, (t) => t],
    ["behind a new paragraph", "Xi Jinping", 1, (t) => `Update: this article was corrected.\n${t}`],
    ["in a paragraph that moved", "called for unity", 0, (t) => t.split("\n").reverse().join("\n")],
    [
      "after other words in its sentence changed",
      "Belarus was admitted",
      0,
      (t) => t.replace("two years of talks", "long negotiations"),
    ],
    [
      "when a word of a long quote changed",
      "The foreign minister of Turkey attended as a guest.",
      0,
      (t) => t.replace("attended", "took part"),
    ],
    [
      "in other typography",
      "President Tokayev, spoke of a turning point",
      0,
      (t) => t.replaceAll(" ", "\u00a0 ").replaceAll("-", "\u2013"),
    ],
    ["with soft hyphens set in", "Shanghai Cooperation Organisation", 0, (t) => t.replaceAll("Coop", "Co\u00adop")],
    [
      "with the second half cut off by a paywall",
      "visited a new cultural centre",
      0,
      (t) => t.slice(0, t.indexOf("On Thursday")),
    ],
  ]
  it.each(edits)("%s", (_, words, nth, edit) => {
    const text = edit(PAGE)
    const place = findAnchor(text, anchor(words, nth))
    expect(place).toBeDefined()
    const there = text.slice(place!.start, place!.end)
    const plain = (s: string) => s.replace(/\u00ad/g, "").replace(/\s+/g, " ")
    if (edit(words) === words || /[\u00a0\u00ad]/.test(text)) expect(plain(there)).toBe(words)
    else expect(plain(there).slice(0, 20)).toBe(words.slice(0, 20))
    // Before it stands what stood before it: the second "Xi Jinping" is not the first.
    if (nth === 1) expect(text.slice(place!.start - 15, place!.start)).toBe("turning point. ")
  })
  it("the original where a copy was put elsewhere", () => {
    const lines = PAGE.split("\n")
    const text = [...lines, lines[2]].join("\n")
    expect(findAnchor(text, anchor("called for unity"))?.start).toBe(PAGE.indexOf("called for unity"))
  })
  it("a changed sentence beside one that was made of it and changed further", () => {
    const made = PAGE.replace(
      "Belarus was admitted as the tenth member",
      "Belarus was received as the tenth member after two years of talks. Laos was received as the tenth member",
    )
    expect(found(made, anchor("tenth member"))).toBe("tenth member")
    expect(findAnchor(made, anchor("tenth member"))?.start).toBe(made.indexOf("tenth member"))
  })
  it("composed and decomposed letters are the same", () => {
    const text = "Erdoğan traf Präsident Öztürk in Köln, wie das Büro mitteilte, zu einem kurzen Gespräch über Zölle."
    const of = anchor("Präsident Öztürk in Köln", 0, text)
    expect(found(text.normalize("NFD"), of)?.normalize("NFC")).toBe("Präsident Öztürk in Köln")
  })
  it("in scripts without word breaks", () => {
    const text =
      "国家主席习近平七月三日在阿斯塔纳会见哈萨克斯坦总统托卡耶夫。两国元首就双边关系交换意见。习近平表示中方愿同哈方加强合作。"
    const of = anchor("习近平", 1, text)
    const edited = `本报讯 ${text.replace("就双边关系", "就双边关系和国际问题")}`
    expect(findAnchor(edited, of)?.start).toBe(edited.lastIndexOf("习近平"))
  })
})

describe("an anchor", () => {
  it("is found exactly where it was, on any unchanged text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 300 }), fc.nat(), fc.nat(), (text, a, b) => {
        const start = a % text.length
        const end = start + 1 + (b % (text.length - start))
        fc.pre(text.slice(start, end).trim() !== "")
        for (const one of [describeAnchor(text, start, end), quickAnchor(text, start, end)]) {
          expect(findAnchor(text, one)).toMatchObject({ start, end })
        }
      }),
      { seed: 11 },
    )
  })
  it("is found only where text is", () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.string({ minLength: 1, maxLength: 40 }),
        fc.nat(400),
        (text, exact, at) => {
          const place = findAnchor(text, {
            quote: { exact, prefix: "", suffix: "" },
            position: { start: at, end: at + exact.length },
          })
          if (place) expect(text.slice(place.start, place.end).trim()).not.toBe("")
        },
      ),
      { seed: 12 },
    )
  })
  it("keeps surrogate pairs whole at the edges of its context", () => {
    const text = "😀".repeat(200)
    const { quote } = describeAnchor(text, 200, 210)
    expect(() => encodeURIComponent(quote.prefix + quote.suffix)).not.toThrow()
    expect(() => encodeURIComponent(quote.prefix)).not.toThrow()
  })
  it("knows the other sentences that hold its words", () => {
    expect(anchor("Xi Jinping", 1).others).toHaveLength(1)
    expect(anchor("twenty pages").others).toBeUndefined()
  })
})
