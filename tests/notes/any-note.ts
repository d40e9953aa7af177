import fc from "fast-check"
import { NOTE_SCHEMA } from "../../src/notes/check-note.ts"
import { NOTE_COLOURS, type Note } from "../../src/notes/note.ts"
import { pageKey } from "../../src/notes/page-key.ts"

const instant = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString())

const SIGNS = [
  "=",
  "+",
  "-",
  "@",
  "|",
  "[",
  "]",
  "#",
  "`",
  "*",
  "\n",
  "\r",
  "\t",
  '"',
  ",",
  "'",
  ":",
  "\\",
  "<",
  "&",
  "%",
  " ",
  "a",
  "é",
  "中",
]
const TRAPS = [
  '=HYPERLINK("http://x")',
  "'=1+1",
  "''",
  "---\ntags: x",
  "[[../secret]]",
  "![[embed]]",
  "# h\n> q",
  "{{x}} <% y %>",
  "\\input{x}",
  "習近平",
  "<script>alert(1)</script>",
  "[x](javascript:alert(1))",
  "%% comment",
  "\u2028",
]

/** Any text a reader or page may hold; among it what spreadsheets, Markdown, YAML and TeX take for their own. */
export const anyText = (max: number) =>
  fc.oneof(
    fc.string({ unit: "grapheme", maxLength: max }),
    fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: max }),
    fc.constantFrom(...TRAPS),
  )

const subject = fc.oneof(
  fc.constant({ kind: "text" as const }),
  fc.record({
    kind: fc.constantFrom("leader" as const, "summit" as const),
    entity: fc.constantFrom("Q15031", "person/helmut-schmidt"),
    name: anyText(30),
  }),
)
const tag = fc
  .oneof(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), fc.constantFrom("=1", "@x", "Türkiye", "#x"))
  .map((text) => text.replace(/[,\s]+/g, " ").trim())
  .filter((text) => text !== "")

const print = fc.nat(0xffff_ffff)

/** Any note that could be stored. */
export const anyNote: fc.Arbitrary<Note> = fc
  .record({
    id: fc.uuid(),
    url: fc.webUrl({ withQueryParameters: true }),
    title: anyText(60),
    date: fc.option(fc.constantFrom("2024", "2024-07", "2024-07-03"), { nil: undefined }),
    lang: fc.option(fc.constantFrom("de", "zh-Hant", "en"), { nil: undefined }),
    quote: fc.record({
      exact: anyText(80).filter((text) => text.trim() !== ""),
      prefix: anyText(40),
      suffix: anyText(40),
    }),
    start: fc.nat(100_000),
    others: fc.option(fc.array(print, { maxLength: 5 }), { nil: undefined }),
    beside: fc.option(fc.tuple(print, print), { nil: undefined }),
    subject,
    words: anyText(200),
    tags: fc.uniqueArray(tag, { maxLength: 5 }),
    colour: fc.constantFrom(...NOTE_COLOURS),
    created: instant,
    changed: instant,
  })
  .map(({ url, title, date, lang, quote, start, others, beside, ...rest }) => ({
    schema: NOTE_SCHEMA,
    page: {
      url,
      key: pageKey(url),
      title,
      site: new URL(url).hostname.replace(/^www\./, ""),
      ...(date ? { date } : {}),
      ...(lang ? { lang } : {}),
    },
    anchor: {
      quote,
      position: { start, end: start + quote.exact.length },
      ...(others === undefined ? {} : { others }),
      ...(beside === undefined ? {} : { beside }),
    },
    ...rest,
  }))

/** Some notes with ids of their own. */
export const anyNotes = fc.uniqueArray(anyNote, { selector: ({ id }) => id, maxLength: 6 })
