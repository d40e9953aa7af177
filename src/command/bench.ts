import { existsSync } from "node:fs"
import path from "node:path"
import { pathToFileURL } from "node:url"
import { buildIfStale } from "./build.ts"
import { filesBelow } from "./files.ts"
import { inRoot } from "./paths.ts"

interface Benchmark {
  bench?: () => Promise<void> | void
}

/** `npm run bench [-- --browser] [NAME …]`: runs `bench()` of tests/bench/*.ts, with --browser of tests/bench/browser/*.ts. */
export async function run(args: string[]): Promise<number> {
  const inBrowser = args.includes("--browser")
  const names = args.filter((arg) => !arg.startsWith("--"))
  const folder = inRoot("tests/bench", ...(inBrowser ? ["browser"] : []))
  const files = existsSync(folder) ? filesBelow(folder).filter((file) => /^[^/]+\.ts$/.test(file)) : []
  const chosen = files.filter((file) => names.length === 0 || names.includes(path.basename(file, ".ts")))
  if (chosen.length === 0) {
    process.stderr.write(
      `No such benchmark; there are: ${files.map((file) => path.basename(file, ".ts")).join(", ")}\n`,
    )
    return 2
  }
  if (inBrowser && (await buildIfStale()) !== 0) return 1
  for (const file of chosen) {
    const { bench } = (await import(pathToFileURL(path.join(folder, file)).href)) as Benchmark
    if (!bench) continue
    process.stdout.write(`\n── ${path.basename(file, ".ts")}\n`)
    await bench()
  }
  return 0
}
