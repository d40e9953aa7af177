import { build, buildFolder } from "./build.ts"
import { CHECKS } from "./check.ts"
import { runSteps, runTool } from "./process.ts"

const vitest = (...args: string[]) => runTool("vitest/vitest.mjs", ["run", ...args])

/** `npm test [-- --long]`: everything that must hold, from lint to both browsers. */
export async function run(args: string[]): Promise<number> {
  const long = args.includes("--long")
  if (long) process.env.FACT_ANNOTATOR_LONG = "1"
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
    { name: "Unit tests", run: () => vitest("--project", "unit") },
    { name: "Tests in Chromium and Firefox", run: () => vitest("--project", "browser") },
  ])
}
