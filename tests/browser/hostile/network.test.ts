import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openBrowser } from "../../../src/command/browser/open.ts"
import { inRoot } from "../../../src/command/paths.ts"
import { type LocalServer, serve } from "../../../src/command/server.ts"
import { BROWSERS, type Browser, open } from "../support/browser.ts"
import { type ProxyLog, startProxy } from "../support/proxy.ts"
import { openCard, read } from "../support/reading.ts"

const SAMPLES = ["astana.de.html", "washington.en.html", "kazan.ru.html"]

/** What a browser asks its maker by itself, with the extension or without; nothing of ours could go there. */
const BROWSERS_ERRANDS =
  /^(CONNECT |(GET|POST) https?:\/\/)[\w.-]+\.(mozilla\.(com|org|net)|firefox\.com|google\.com|gvt1\.com|googleapis\.com)[:/]/

describe.each(BROWSERS)("the network in %s", (name) => {
  let proxy: ProxyLog
  let server: LocalServer
  let browser: Browser
  beforeAll(async () => {
    proxy = await startProxy()
    server = await serve(inRoot("assets/samples"))
    browser = await open(name, { proxy: proxy.address })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await proxy?.close()
  })

  /** What the same pages make a browser ask that has no extension. */
  const askedWithout = async (): Promise<string[]> => {
    const bare = await openBrowser(name, { proxy: proxy.address })
    const from = proxy.seen.length
    for (const sample of SAMPLES) await bare.goto(server.url + sample)
    await bare.close()
    return proxy.seen.slice(from)
  }
  const ofPages = (lines: readonly string[]) => lines.filter((line) => line.startsWith(`GET ${server.url}`)).sort()
  const others = (lines: readonly string[]) => [
    ...new Set(lines.filter((line) => !line.startsWith(`GET ${server.url}`)).map((line) => line.split(/[?#]/)[0]!)),
  ]

  it("sees the pages the reader opens, and not one request more than a bare browser makes", async () => {
    for (const sample of SAMPLES) {
      const state = await read(browser, server.url + sample)
      await openCard(browser, state.mentions.find(({ kind }) => kind === "leader")!.surface)
    }
    for (const page of ["popup.html", "options.html", "sidepanel.html", "tabs/welcome.html", "tabs/report.html"]) {
      await browser.openExtensionPage(page)
      await browser.until(() => document.body.textContent !== "")
    }
    const seen = [...proxy.seen]
    const bare = await askedWithout()
    expect(ofPages(seen)).toEqual(ofPages(bare))
    expect(ofPages(seen).length).toBeGreaterThanOrEqual(SAMPLES.length)
    // A browser does its errands when it likes: some come in one run only.
    const foreign = others(seen).filter((line) => !others(bare).includes(line))
    console.info(
      `${name}: ${seen.length} requests, ${bare.length} without the extension, ${foreign.length} of its own errands in one run only`,
    )
    expect(foreign.filter((line) => !BROWSERS_ERRANDS.test(line))).toEqual([])
  })
})
