import path from "node:path"
import { build } from "./build.ts"
import { CHECKS } from "./check.ts"
import { makeArchives, sha256 } from "./package.ts"
import { buildFolder } from "./paths.ts"
import { runSteps, runTool } from "./process.ts"

/** `long` has tests that say so go on for much longer, and print what they measured. */
const vitest = (project: string, long: boolean) =>
  runTool("vitest/vitest.mjs", ["run", "--project", project], { env: long ? { FACT_ANNOTATOR_LONG: "1" } : {} })

/** Packages twice from clean builds and compares the bytes; prints the fingerprints. */
async function checkReproducible(): Promise<number> {
  const fingerprints = async () => (await makeArchives())?.map((file) => `${path.basename(file)} ${sha256(file)}`)
  const [first, second] = [await fingerprints(), await fingerprints()]
  process.stdout.write(`${second?.map((line) => `  ${line}`).join("\n")}\n`)
  return first && second && first.join() === second.join() ? 0 : 1
}

/** `npm test [-- --long]`: everything that must hold, from lint to both browsers. */
export async function run(args: string[]): Promise<number> {
  const long = args.includes("--long")
  return runSteps([
    ...CHECKS,
    { name: "Build", run: () => build() },
    {
      name: "Store lint of the Firefox build",
      run: () =>
        runTool(
          "web-ext/bin/web-ext.js",
          ["lint", "--no-config-discovery", "--boring", "--source-dir", buildFolder("firefox-mv3")],
          { quiet: true },
        ),
    },
    { name: "Unit tests", run: () => vitest("unit", long) },
    { name: "Tests in Chromium and Firefox", run: () => vitest("browser", long) },
    ...(long ? [{ name: "Reproducible archives", run: checkReproducible }] : []),
  ])
}
