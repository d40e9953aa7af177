import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { unzipSync } from "fflate"
import { TARGETS } from "../../plasmo.config.ts"
import { build } from "./build.ts"
import { filesBelow } from "./files.ts"
import { BUILD_DIR, buildFolder, inRoot, ROOT } from "./paths.ts"
import { runProgram } from "./process.ts"
import { zipFolder } from "./zip.ts"

const NOT_SOURCE = /^(node_modules|build|\.git|\.plasmo|\.generated)\//

/** The files a reviewer needs to build the same: what git knows of, or everything but what is made. */
function sourceFiles(): string[] {
  if (!existsSync(inRoot(".git"))) return filesBelow(ROOT).filter((file) => !NOT_SOURCE.test(file))
  const listed = execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8", maxBuffer: 1e8 })
  return listed.split("\0").filter((file) => file !== "" && existsSync(inRoot(file)))
}

/** Makes the archives for the stores from fresh builds; resolves to their paths, or undefined when a build failed. */
export async function makeArchives(): Promise<string[] | undefined> {
  if ((await build()) !== 0) return undefined
  const { name, version } = JSON.parse(readFileSync(inRoot("package.json"), "utf8"))
  const archives = [
    ...TARGETS.map((target) => ({
      file: `${name}-${version}-${target}.zip`,
      bytes: zipFolder(buildFolder(target), filesBelow(buildFolder(target))),
    })),
    { file: `${name}-${version}-source.zip`, bytes: zipFolder(ROOT, sourceFiles()) },
  ]
  return archives.map(({ file, bytes }) => {
    const at = path.join(BUILD_DIR, file)
    writeFileSync(at, bytes)
    return at
  })
}

/** Unpacks the source archive in a folder of its own and packages there, with the packages that are installed here. */
export async function packageFromSource(archive: string): Promise<{ archives: string[]; remove(): void }> {
  const folder = mkdtempSync(path.join(tmpdir(), "fact-annotator-source-"))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  for (const [name, bytes] of Object.entries(unzipSync(new Uint8Array(readFileSync(archive))))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), bytes)
  }
  cpSync(inRoot("node_modules"), path.join(folder, "node_modules"), { recursive: true, verbatimSymlinks: true })
  const main = path.join(folder, "src/command/main.mjs")
  const code = await runProgram(process.execPath, [main, "package"], { quiet: true, cwd: folder })
  const made = path.join(folder, "build")
  const archives = code === 0 ? readdirSync(made).filter((file) => file.endsWith(".zip")) : []
  return { archives: archives.map((file) => path.join(made, file)), remove }
}

export const sha256 = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex")

/** `npm run package`: a zip for each store, and the source archive that builds the same. */
export async function run(): Promise<number> {
  const archives = await makeArchives()
  if (!archives) return 1
  for (const file of archives) {
    const size = (readFileSync(file).length / 1e6).toFixed(2)
    process.stdout.write(`${path.relative(ROOT, file)}  ${size} MB  sha256 ${sha256(file)}\n`)
  }
  return 0
}
