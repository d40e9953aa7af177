import { readPack } from "../../src/command/compile.ts"
import { openPack } from "../../src/knowledge/pack.ts"
import { type Knowledge, openKnowledge } from "../../src/recognition/recognise.ts"

let opened: Promise<Knowledge> | undefined

/** The shipped pack, compiled once a run. */
export function testKnowledge(): Promise<Knowledge> {
  opened ??= readPack().then((pack) => openKnowledge(openPack(pack)))
  return opened
}
