import { existsSync, type FSWatcher, watch } from "node:fs"
import { parseArgs } from "node:util"
import { openBrowser } from "./browser/open.ts"
import { BROWSERS, type BrowserName } from "./browsers.ts"
import { build } from "./build.ts"
import { buildFolder, inRoot } from "./paths.ts"
import { serve } from "./server.ts"

/** Editors write a file in several steps; a build waits for quiet. */
const QUIET_MS = 300

/** `npm run dev [-- --browser chromium|firefox]`: builds on every change and restarts the browser with the new build. */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { browser: { type: "string", default: "chromium" } } })
  const name = values.browser as BrowserName
  if (!BROWSERS.includes(name)) {
    process.stderr.write(`There is no browser ${name} here: chromium or firefox.\n`)
    return 2
  }
  const target = name === "chromium" ? "chrome-mv3" : "firefox-mv3"
  if ((await build([target])) !== 0) return 1
  const server = await serve(inRoot("assets/samples"))
  const url = `${server.url}astana.de.html`
  const browser = await openBrowser(name, { extension: buildFolder(target), headed: true })
  await browser.goto(url)
  process.stdout.write(`${url} is open; a change in src/ or assets/ is built and loaded. Ctrl-C ends it.\n`)

  let timer: NodeJS.Timeout | undefined
  let work = Promise.resolve()
  const rebuild = async () => {
    if ((await build([target])) !== 0) return
    await browser.restart()
    await browser.goto(url)
  }
  const changed = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      work = work.then(rebuild).catch((error: Error) => void process.stderr.write(`${error.message}\n`))
    }, QUIET_MS)
  }
  const watchers: FSWatcher[] = ["src", "assets", "plasmo.config.ts"]
    .map((part) => inRoot(part))
    .filter((part) => existsSync(part))
    .map((part) => watch(part, { recursive: true }, changed))

  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => resolve())
  })
  clearTimeout(timer)
  for (const watcher of watchers) watcher.close()
  await work
  await browser.close().catch(() => {})
  await server.close()
  return 0
}
