import { once } from "node:events"
import { readFileSync, statSync } from "node:fs"
import path from "node:path"
import { parseArgs } from "node:util"
import { openPack } from "../knowledge/pack.ts"
import type { RecogniseInput, RecogniseResult } from "../recognition/mention.ts"
import { type Knowledge, openKnowledge, recognise } from "../recognition/recognise.ts"
import { BadInput, lineOfError } from "./bad-input.ts"
import { readPack } from "./compile.ts"
import { type Document, isIsoDay, readLines } from "./read-documents.ts"
import { asHtml, asText, htmlEnd, htmlStart } from "./write-marks.ts"

const USAGE = "usage: annotate [--lang de] [--date 2024-07-03] [--format jsonl|html|text] [FILE … | -]"
const FORMATS = ["jsonl", "html", "text"] as const
type Format = (typeof FORMATS)[number]

/** Marks leaders, offices, organisations, summits and dates in files or in a stream of documents. */
export async function run(args: string[]): Promise<number> {
  try {
    return await annotate(args)
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EPIPE") return 0
    const line = lineOfError(error)
    if (line === undefined) throw error
    process.stderr.write(`${line}\n`)
    return 2
  }
}

async function annotate(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      lang: { type: "string" },
      date: { type: "string" },
      format: { type: "string", default: "jsonl" },
      help: { type: "boolean", short: "h" },
    },
  })
  if (values.help) {
    process.stdout.write(`${USAGE}\n`)
    return 0
  }
  const format = values.format as Format
  if (!FORMATS.includes(format)) throw new BadInput(`annotate: unknown format "${values.format}"; ${USAGE}`)
  if (values.date !== undefined && !isIsoDay(values.date))
    throw new BadInput(`annotate: --date must be an ISO day such as 2024-07-03, not "${values.date}"`)
  const knowledge = openKnowledge(openPack(await readPack()))
  const files = positionals.length > 0 ? positionals : ["-"]
  let code = 0
  if (format === "html") await write(htmlStart())
  for (const file of files) {
    for await (const document of documentsOf(file)) {
      if ("bad" in document) {
        process.stderr.write(`${document.bad}\n`)
        code = 2
        continue
      }
      const input = inputOf(document, values.lang, values.date)
      await write(output(document, recogniseOne(input, knowledge), format))
    }
  }
  if (format === "html") await write(htmlEnd())
  return code
}

function recogniseOne(input: RecogniseInput, knowledge: Knowledge): RecogniseResult {
  return recognise(input, knowledge)
}

/** Options of the command line win over what the document says of itself. */
function inputOf(document: Document, lang: string | undefined, date: string | undefined): RecogniseInput {
  const input: RecogniseInput = { text: document.text }
  const language = lang ?? document.lang
  const day = date ?? document.date
  if (language) input.lang = language
  if (day) input.date = day
  if (document.blocks) input.blocks = document.blocks
  if (document.home) input.home = document.home
  if (document.bylines && !date) input.bylines = document.bylines
  return input
}

async function* documentsOf(file: string): AsyncGenerator<Document | { bad: string }> {
  if (file === "-" || file.endsWith(".jsonl") || file.endsWith(".ndjson")) {
    if (file !== "-") mustBeFile(file)
    yield* readLines(file)
    return
  }
  mustBeFile(file)
  const content = readFileSync(file)
  if (content.includes(0)) {
    yield { bad: `${file}: binary, not text` }
    return
  }
  const text = content.toString("utf8")
  if (/\.x?html?$/i.test(file)) {
    yield await readHtml(file, text)
    return
  }
  yield { id: path.basename(file), text }
}

function mustBeFile(file: string): void {
  if (!statSync(file).isFile()) throw new BadInput(`annotate: ${file} is not a file`)
}

/** A saved page, read by the same code as in the browser. */
async function readHtml(file: string, html: string): Promise<Document | { bad: string }> {
  const { JSDOM, VirtualConsole } = await import("jsdom")
  const { readArticle } = await import("../article/read.ts")
  // A page's style sheets may be as broken as they like: nothing of that belongs on stderr.
  const dom = new JSDOM(html, { url: addressOf(html), virtualConsole: new VirtualConsole() })
  const article = readArticle(dom.window.document, dom.window.location.href)
  if (!article) return { bad: `${file}: no article found on the page` }
  const document: Document = { id: path.basename(file), text: article.text, blocks: article.blocks }
  if (article.lang) document.lang = article.lang
  if (article.date) document.date = article.date.value
  if (article.home) document.home = article.home
  if (article.bylines.length > 0) document.bylines = article.bylines
  return document
}

/** The page's own address as its markup gives it: date and home press are read from it. */
function addressOf(html: string): string {
  const link =
    /<link[^>]+rel=["']?canonical["']?[^>]*href=["']([^"']+)/i.exec(html) ??
    /<meta[^>]+property=["']og:url["'][^>]*content=["']([^"']+)/i.exec(html)
  return link?.[1] && /^https?:\/\//.test(link[1]) ? link[1] : "https://page.invalid/"
}

function output(document: Document, result: RecogniseResult, format: Format): string {
  if (format === "html") return asHtml(document.id, document.text, result)
  if (format === "text") return asText(document.id, document.text, result)
  const line: Record<string, unknown> = { id: document.id, lang: result.lang, date: result.date ?? null }
  if (result.dateOrigin === "inferred") line.dateInferred = true
  line.mentions = result.mentions
  return `${JSON.stringify(line)}\n`
}

/** Waits where the reader is slower than we are, so that a stream of any length needs no memory. */
async function write(text: string): Promise<void> {
  if (text !== "" && !process.stdout.write(text)) await once(process.stdout, "drain")
}
