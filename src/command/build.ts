import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"
import { gzipSync } from "node:zlib"
import { config, manifest, TARGETS, type Target } from "../../plasmo.config.ts"
import { compile } from "./compile.ts"
import { filesBelow } from "./files.ts"
import { inspect } from "./inspect.ts"
import { buildFolder, inRoot } from "./paths.ts"
import { runTool } from "./process.ts"

/** Writes the manifest of `plasmo.config.ts` into package.json, only where they differ. */
function writeManifest(): void {
  const file = inRoot("package.json")
  const before = readFileSync(file, "utf8")
  const after = `${JSON.stringify({ ...JSON.parse(before), manifest: manifest() }, null, 2)}\n`
  if (JSON.stringify(JSON.parse(before)) !== JSON.stringify(JSON.parse(after))) writeFileSync(file, after)
}

export interface Size {
  what: string
  bytes: number
  max: number
  as: "gzip" | "raw"
}

/** Sizes of a finished build against the budgets. */
export function measure(target: Target): Size[] {
  const folder = buildFolder(target)
  const files = filesBelow(folder)
  return config.budgets.map(({ what, files: pattern, max, as }) => {
    const bytes = files
      .filter((file) => pattern.test(file))
      .map((file) => readFileSync(path.join(folder, file)))
      .reduce((sum, content) => sum + (as === "gzip" ? gzipSync(content, { level: 9 }).length : content.length), 0)
    return { what, bytes, max, as }
  })
}

const inKB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

function report(target: Target): boolean {
  let fits = true
  for (const { what, bytes, max, as } of measure(target)) {
    const over = bytes > max
    fits &&= !over
    const line = `  ${over ? "✗" : "✓"} ${target} ${what}: ${inKB(bytes)} of ${inKB(max)}${as === "gzip" ? " gz" : ""}`
    process.stdout.write(`${line}${bytes === 0 ? "  (no such file)" : ""}\n`)
  }
  return fits
}

/** Bundles the given targets, production mode. Resolves to an exit code. */
async function bundle(targets: readonly Target[]): Promise<number> {
  writeManifest()
  await compile()
  for (const target of targets) {
    // A cache from an earlier build can change the order of things, and so the bytes.
    rmSync(inRoot(".plasmo"), { recursive: true, force: true })
    rmSync(buildFolder(target), { recursive: true, force: true })
    // Without a registry of modules around them, what a page carries is a sixth to a third smaller.
    const code = await runTool("plasmo/bin/index.mjs", ["build", `--target=${target}`, "--hoist"], {
      quiet: true,
      env: { NODE_ENV: "production", PLASMO_PUBLIC_TARGET: target },
    })
    if (code !== 0 || !existsSync(path.join(buildFolder(target), "manifest.json"))) {
      process.stderr.write(`The build of ${target} failed.\n`)
      return code || 1
    }
  }
  return 0
}

/** Builds the given targets and holds them to the budgets and to what may be shipped. Resolves to an exit code. */
export async function build(targets: readonly Target[] = TARGETS): Promise<number> {
  const code = await bundle(targets)
  if (code !== 0) return code
  const faults = targets.flatMap(inspect)
  for (const fault of faults) process.stderr.write(`  ✗ ${fault}\n`)
  return targets.map(report).every(Boolean) && faults.length === 0 ? 0 : 1
}

/** Time of the newest file of the sources that a build is made of. */
function newestSource(): number {
  const skip = new Set(["node_modules", "build", ".git", ".plasmo", "tests"])
  const newest = (folder: string): number =>
    readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !skip.has(name))
      .map((entry) => {
        const file = path.join(folder, entry.name)
        return entry.isDirectory() ? newest(file) : statSync(file).mtimeMs
      })
      .reduce((a, b) => Math.max(a, b), 0)
  return Math.max(
    ...["src", "assets", ".generated"].map((name) => (existsSync(inRoot(name)) ? newest(inRoot(name)) : 0)),
    statSync(inRoot("plasmo.config.ts")).mtimeMs,
    statSync(inRoot("package-lock.json")).mtimeMs,
  )
}

/** Bundles those targets whose build is missing or older than the sources; says nothing of budgets. */
export async function buildIfStale(targets: readonly Target[] = TARGETS): Promise<number> {
  const source = newestSource()
  const stale = targets.filter((target) => {
    const made = path.join(buildFolder(target), "manifest.json")
    return !existsSync(made) || statSync(made).mtimeMs < source
  })
  return stale.length === 0 ? 0 : bundle(stale)
}

/** `npm run build [-- chrome-mv3|firefox-mv3]` */
export async function run(args: string[]): Promise<number> {
  const unknown = args.find((arg) => !TARGETS.includes(arg as Target))
  if (unknown !== undefined) {
    process.stderr.write(`No such target: ${unknown}. There are ${TARGETS.join(" and ")}.\n`)
    return 2
  }
  return build(args.length > 0 ? (args as Target[]) : TARGETS)
}
