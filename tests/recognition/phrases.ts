import type { Mention, MentionKind } from "../../src/recognition/mention.ts"
import { recognise } from "../../src/recognition/recognise.ts"
import { testKnowledge } from "./knowledge.ts"

async function find(kind: MentionKind, lang: string, date: string, text: string): Promise<Mention[]> {
  const input = date === "-" ? { text, lang } : { text, lang, date }
  const { mentions } = recognise(input, await testKnowledge())
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
