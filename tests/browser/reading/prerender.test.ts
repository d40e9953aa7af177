import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, describe, expect, it, vi } from "vitest"
import { removeProfile } from "../../../src/command/browser/profile.ts"
import { ensureBrowser } from "../../../src/command/browsers.ts"
import { type LocalServer, serve } from "../../../src/command/server.ts"
import { extensionFor } from "../support/browser.ts"
import { article, paragraph } from "./pages.ts"

const XI = paragraph("Xi Jinping spoke first.")
const MACRON = paragraph("Emmanuel Macron answered.")

/** Chromium renders nothing ahead in a tab that somebody watches through its protocol: these pages tell the server themselves. */
describe("rendering ahead in an unwatched chromium", () => {
  const profile = mkdtempSync(path.join(tmpdir(), "fact-annotator-ahead-"))
  let chromium: ChildProcess
  let server: LocalServer
  afterAll(async () => {
    const gone = new Promise((resolve) => chromium.once("exit", resolve))
    chromium.kill()
    await gone
    await server.close()
    await removeProfile(profile)
  })

  it("reads an article once it is shown, and not before", async () => {
    server = await serve()
    const tell = `<script>
      const tell = (what) => fetch("/told/" + what)
      const marks = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)
      addEventListener("load", () => localStorage.setItem("ready", "yes"))
      document.addEventListener("prerenderingchange", () => {
        tell(marks() + "-marks-before")
        setInterval(() => marks() > 0 && tell(marks() + "-marks-after"), 100)
      })</script>`
    const go = `<script type="speculationrules">{"prerender":[{"source":"list","urls":["/ahead.html"],"eagerness":"immediate"}]}</script>
      <script>
        setInterval(() => CSS.highlights.size > 0 && localStorage.getItem("ready") && location.assign("/ahead.html"), 100)
      </script>`
    server.add("/ahead.html", article(MACRON + tell))
    const program = await ensureBrowser("chromium")
    const flags = ["--headless=new", "--no-sandbox", "--no-first-run", "--disable-component-update", "--disable-sync"]
    const extension = extensionFor("chromium")
    chromium = spawn(
      program,
      [
        ...flags,
        "--remote-debugging-port=0",
        `--user-data-dir=${profile}`,
        `--load-extension=${extension}`,
        server.add("/before.html", article(XI + go)),
      ],
      { stdio: "ignore" },
    )
    // The first-run page stands in front; it is closed from outside, no page being attached to.
    await vi.waitFor(
      async () => {
        const [port] = readFileSync(path.join(profile, "DevToolsActivePort"), "utf8").split("\n")
        const list = await fetch(`http://127.0.0.1:${port}/json/list`)
        const pages = (await list.json()) as { id: string; url: string }[]
        const welcome = pages.find(({ url }) => url.endsWith("welcome.html"))
        await fetch(`http://127.0.0.1:${port}/json/close/${welcome!.id}`)
      },
      { timeout: 15_000, interval: 200 },
    )
    await vi.waitFor(() => expect(server.asked).toContain("/told/1-marks-after"), { timeout: 20_000 })
    expect(server.asked).toContain("/told/0-marks-before")
  })
})
