import path from "node:path"
import { build } from "./build.ts"
import { CHECKS } from "./check.ts"
import { makeArchives, packageFromSource, sha256 } from "./package.ts"
import { runSteps, runTool } from "./process.ts"
import { lintForStore } from "./store-lint.ts"

/** `long` has tests that say so go on for much longer, and print what they measured. */
const vitest = (project: string, long: boolean) =>
  runTool("vitest/vitest.mjs", ["run", "--project", project], { env: long ? { FACT_ANNOTATOR_LONG: "1" } : {} })

/**
 * Packages twice from clean builds, and a third time from the source archive alone in a folder elsewhere, as a store's
 * reviewer does; compares the bytes and prints the fingerprints.
 */
async function checkReproducible(): Promise<number> {
  const fingerprints = (archives: readonly string[]) =>
    archives.map((file) => `${path.basename(file)} ${sha256(file)}`).sort()
  const [first, second] = [await makeArchives(), await makeArchives()]
  if (!first || !second) return 1
  const elsewhere = await packageFromSource(second.find((file) => file.endsWith("-source.zip"))!)
  try {
    const [mine, theirs] = [fingerprints(second), fingerprints(elsewhere.archives)]
    process.stdout.write(`${mine.map((line) => `  ${line}`).join("\n")}\n`)
    if (mine.join() === fingerprints(first).join() && mine.join() === theirs.join()) return 0
    process.stderr.write(`  from the source archive:\n${theirs.map((line) => `  ${line}`).join("\n")}\n`)
    return 1
  } finally {
    elsewhere.remove()
  }
}

/** `npm test [-- --long]`: everything that must hold, from lint to both browsers. */
export async function run(args: string[]): Promise<number> {
  const long = args.includes("--long")
  return runSteps([
    ...CHECKS,
    { name: "Build", run: () => build() },
    { name: "Store lint of the Firefox build", run: lintForStore },
    { name: "Unit tests", run: () => vitest("unit", long) },
    { name: "Tests in Chromium and Firefox", run: () => vitest("browser", long) },
    ...(long ? [{ name: "Reproducible archives", run: checkReproducible }] : []),
  ])
}
