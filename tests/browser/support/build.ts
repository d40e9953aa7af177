import { buildIfStale } from "../../../src/command/build.ts"

/** Before the first browser test: an up-to-date build of both targets. */
export async function setup(): Promise<void> {
  if ((await buildIfStale()) !== 0) throw new Error("The extension does not build.")
}
