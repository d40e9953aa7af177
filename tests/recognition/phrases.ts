import { readFileSync } from "node:fs"
import { compile } from "../../src/command/compile.ts"
import { openPack } from "../../src/knowledge/pack.ts"
import type { Mention, MentionKind } from "../../src/recognition/mention.ts"
import { type Knowledge, openKnowledge, recognise } from "../../src/recognition/recognise.ts"

let opened: Promise<Knowledge> | undefined

async function open(): Promise<Knowledge> {
  const bytes = readFileSync(await compile())
  return openKnowledge(
    openPack(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer),
  )
}

async function find(kind: MentionKind, lang: string, date: string, text: string): Promise<Mention[]> {
  opened ??= open()
  const input = date === "-" ? { text, lang } : { text, lang, date }
  const { mentions } = recognise(input, await opened)
  for (const mention of mentions) {
    if (text.slice(mention.start, mention.end) !== mention.surface) throw new Error(`Offsets of "${mention.surface}"`)
  }
  return mentions.filter((mention) => mention.kind === kind)
}

/** Office phrases of a text with their holders: "surface = holder". */
export async function officesIn(lang: string, date: string, text: string): Promise<string[]> {
  return (await find("office", lang, date, text)).map((mention) => `${mention.surface} = ${mention.name}`)
}

/** Summit phrases of a text with the meeting's first day: "surface = day". */
export async function summitsIn(lang: string, date: string, text: string): Promise<string[]> {
  return (await find("summit", lang, date, text)).map((mention) => `${mention.surface} = ${mention.from}`)
}
