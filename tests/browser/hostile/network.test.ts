import { afterAll, beforeAll, describe, expect, it } from "vitest"
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

  it("sees the pages the reader opens, and not one request more", async () => {
    for (const sample of SAMPLES) {
      const state = await read(browser, server.url + sample)
      await openCard(browser, state.mentions.find(({ kind }) => kind === "leader")!.surface)
    }
    for (const page of ["popup.html", "options.html", "sidepanel.html", "tabs/welcome.html", "tabs/report.html"]) {
      await browser.openExtensionPage(page)
      await browser.until(() => document.body.textContent !== "")
    }
    const pages = proxy.seen.filter((line) => line.startsWith(`GET ${server.url}`))
    expect(pages.length).toBeGreaterThanOrEqual(SAMPLES.length)
    const others = new Set(proxy.seen.filter((line) => !line.startsWith(`GET ${server.url}`)))
    expect([...others].filter((line) => !BROWSERS_ERRANDS.test(line))).toEqual([])
    const asked = new Set(server.asked)
    expect([...asked].filter((path) => !/^\/(favicon\.ico|style\.css|[\w-]+\.\w\w\.html)$/.test(path))).toEqual([])
  })
})
