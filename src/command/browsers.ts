import { execFileSync } from "node:child_process"
import { accessSync, constants, existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { inRoot } from "./paths.ts"
import { runProgram, runTool } from "./process.ts"

export const BROWSERS = ["chromium", "firefox"] as const
export type BrowserName = (typeof BROWSERS)[number]

/** Names to look for. A branded Chrome ignores `--load-extension` and does not count. */
const NAMES: Record<BrowserName, readonly string[]> = {
  chromium: ["chromium", "chromium-browser", "chrome-for-testing"],
  firefox: ["firefox-esr", "firefox", "firefox-devedition", "firefox-nightly"],
}
const APT: Record<BrowserName, string> = { chromium: "chromium", firefox: "firefox-esr" }
const DOWNLOAD: Record<BrowserName, string> = { chromium: "chrome@stable", firefox: "firefox@esr" }
const CACHE = inRoot("node_modules", ".cache", "browsers")
const MAC: Record<BrowserName, readonly string[]> = {
  chromium: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  ],
  firefox: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A browser on the path, or where FACT_ANNOTATOR_CHROMIUM / FACT_ANNOTATOR_FIREFOX points to. */
function installed(browser: BrowserName): string | undefined {
  const chosen = process.env[`FACT_ANNOTATOR_${browser.toUpperCase()}`]
  if (chosen) return chosen
  const suffix = process.platform === "win32" ? ".exe" : ""
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean)
  const onPath = NAMES[browser].flatMap((name) => folders.map((folder) => path.join(folder, name + suffix)))
  return [...onPath, ...(process.platform === "darwin" ? MAC[browser] : [])].find(isExecutable)
}

/** A browser that an earlier run downloaded. */
function downloaded(browser: BrowserName): string | undefined {
  if (!existsSync(CACHE)) return undefined
  const program =
    browser === "chromium" ? /(^|\/)(chrome|Google Chrome for Testing)(\.exe)?$/ : /(^|\/)firefox(\.exe)?$/
  return readdirSync(CACHE, { recursive: true, encoding: "utf8" })
    .filter((file) => program.test(file.split(path.sep).join("/")))
    .map((file) => path.join(CACHE, file))
    .find((file) => isExecutable(file) && !/\/(share|lib)\//.test(file))
}

async function installWithApt(browser: BrowserName): Promise<void> {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !isExecutable("/usr/bin/apt-get")) return
  process.stderr.write(`Installing ${APT[browser]} with apt …\n`)
  const env = { DEBIAN_FRONTEND: "noninteractive" }
  if ((await runProgram("apt-get", ["update", "-qq"], { quiet: true, env })) !== 0) return
  await runProgram("apt-get", ["install", "-y", "-qq", "--no-install-recommends", APT[browser]], { quiet: true, env })
}

async function download(browser: BrowserName): Promise<void> {
  process.stderr.write(`Downloading ${DOWNLOAD[browser]} …\n`)
  const tool = "@puppeteer/browsers/lib/main-cli.js"
  await runTool(tool, ["install", DOWNLOAD[browser], "--path", CACHE], { quiet: true })
}

/**
 * The path of a browser, which is set up where none is found: on the path, else with apt where root,
 * else downloaded into node_modules. Throws one clear line when all of that fails.
 */
export async function ensureBrowser(browser: BrowserName): Promise<string> {
  const attempts = [async () => {}, () => installWithApt(browser), () => download(browser)]
  for (const attempt of attempts) {
    await attempt()
    const found = installed(browser) ?? downloaded(browser)
    if (found) return found
  }
  throw new Error(
    browser === "chromium"
      ? "No Chromium found: install Chromium or Chrome for Testing, or set FACT_ANNOTATOR_CHROMIUM to its path (a branded Chrome cannot load the extension)."
      : "No Firefox found: install Firefox 153 or newer, or set FACT_ANNOTATOR_FIREFOX to its path.",
  )
}

/** "Chromium 156.0.…", as the browser itself says. */
export function versionOf(program: string): string {
  return execFileSync(program, ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim()
}

/** `npm run browsers`: sets both up and says where they are. */
export async function run(): Promise<number> {
  for (const browser of BROWSERS) {
    try {
      const program = await ensureBrowser(browser)
      process.stdout.write(`${browser}: ${program} (${versionOf(program)})\n`)
    } catch (error) {
      process.stderr.write(`${(error as Error).message}\n`)
      return 1
    }
  }
  return 0
}
