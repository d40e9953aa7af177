/**
 * The one entry of every npm script: `node src/command/main.mjs <name> [args]`.
 * Plain Node with built-in modules only, so that it runs on a fresh clone: it sets up the dependencies
 * when they are missing or the lock file changed, then hands over to `src/command/<name>.ts`.
 */
import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"

const here = path.dirname(fileURLToPath(import.meta.url))
const root = path.resolve(here, "../..")
const STAMP = path.join(root, "node_modules", ".fact-annotator-lock")

/** Commands are the modules of this folder that export `run`; the others here are their helpers. */
function commandNames() {
  return readdirSync(here)
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => /^export async function run\(/m.test(readFileSync(path.join(here, file), "utf8")))
    .map((file) => file.slice(0, -3))
    .sort()
}

/** True when what npm installed is what the lock file says; optional packages of other platforms may be absent. */
function installedMatchesLock(lockText) {
  const hidden = path.join(root, "node_modules", ".package-lock.json")
  if (!existsSync(hidden)) return false
  const installed = JSON.parse(readFileSync(hidden, "utf8")).packages
  return Object.entries(JSON.parse(lockText).packages).every(
    ([name, wanted]) =>
      name === "" || (installed[name] ? installed[name].version === wanted.version : wanted.optional || wanted.peer),
  )
}

function ensureDependencies() {
  const lockText = readFileSync(path.join(root, "package-lock.json"), "utf8")
  const fingerprint = createHash("sha256").update(lockText).digest("hex")
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === fingerprint) return
  if (!installedMatchesLock(lockText)) {
    console.error("Installing the dependencies (npm ci) …")
    const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: root,
      stdio: ["ignore", 2, 2],
      shell: process.platform === "win32",
    })
    if (npm.status !== 0) {
      console.error("npm ci failed: is the machine online, and is the npm registry reachable?")
      process.exit(1)
    }
  }
  writeFileSync(STAMP, fingerprint)
}

const [name, ...args] = process.argv.slice(2)
if (Number(process.versions.node.split(".")[0]) < 20) {
  console.error(`Fact Annotator needs Node 20 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}
if (!name || !/^[a-z]+$/.test(name) || !commandNames().includes(name)) {
  console.error(`usage: node src/command/main.mjs <${commandNames().join("|")}> [args]`)
  process.exit(2)
}

ensureDependencies()
const { register } = await import(pathToFileURL(path.join(root, "node_modules/tsx/dist/esm/api/index.mjs")).href)
register()
const command = await import(`./${name}.ts`)
process.exitCode = await command.run(args)
