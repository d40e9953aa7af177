import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { openBrowser } from "../../../src/command/browser/open.ts"
import { type LocalServer, serve } from "../../../src/command/server.ts"
import { BROWSERS, type Browser, open } from "../support/browser.ts"
import { article, read, stateOf } from "../support/reading.ts"

const PLAIN = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><h1>Kettles</h1>
<p>Three kettles, two of them red.</p><a href="/cart">Cart</a></html>`

/**
 * Runs in the page: everything a curious script can take down, as one text. The page is observed for a while before, so
 * that late traces count too.
 */
async function fingerprint(): Promise<string> {
  const seen: string[] = []
  new MutationObserver((records) => {
    for (const { type, target, attributeName } of records)
      seen.push(`${type} ${target.nodeName} ${attributeName ?? ""}`)
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  addEventListener("message", (event) => seen.push(`message ${JSON.stringify(event.data)}`))
  for (const kind of ["error", "securitypolicyviolation"]) addEventListener(kind, () => seen.push(kind), true)
  await new Promise((resolve) => setTimeout(resolve, 6_000))
  const names = ["search", "mark", "leader", "office", "fact-annotator", "fa-leader", "fact"]
  const styles = names.map((name) => {
    const style = getComputedStyle(document.body, `::highlight(${name})`)
    return `${name}: ${style.backgroundColor} ${style.textDecorationLine} ${style.color}`
  })
  const resources = performance.getEntriesByType("resource").map(({ name }) => name.replace(/:\d+\//, "/"))
  return JSON.stringify({
    seen,
    styles,
    highlights: [...CSS.highlights.keys()],
    globals: Object.getOwnPropertyNames(window).sort(),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    html: document.documentElement.outerHTML,
    resources: resources.filter((name) => !name.endsWith("/favicon.ico")),
    marks: performance.getEntries().filter(({ entryType }) => entryType === "mark" || entryType === "measure").length,
    attributes: [document.documentElement, document.body].map((one) => one.getAttributeNames().join()),
  })
}

describe.each(BROWSERS)("a curious page in %s", (name) => {
  let server: LocalServer
  let bare: Browser
  let browser: Browser
  beforeAll(async () => {
    server = await serve()
    bare = await openBrowser(name)
    browser = await open(name)
  })
  afterAll(async () => {
    await bare?.close()
    await browser?.close()
    await server?.close()
  })

  const both = async (url: string) => {
    await bare.goto(url)
    await browser.goto(url)
    return Promise.all([bare.eval<string>(fingerprint), browser.eval<string>(fingerprint)])
  }

  it("without an article cannot tell that the extension is there", async () => {
    const [without, withIt] = await both(server.add("/shop.html", PLAIN))
    expect(JSON.parse(withIt)).toEqual(JSON.parse(without))
  })

  it("with an article cannot tell where the reader has turned it off", async () => {
    const url = server.add("/off.html", article())
    const state = await read(browser, url)
    expect(state.status).toBe("article")
    await browser.inExtension(async () => {
      const { settings } = await chrome.storage.local.get("settings")
      const stored = typeof settings === "string" ? JSON.parse(settings) : (settings ?? {})
      const changed = { ...stored, sitesOff: ["127.0.0.1"] }
      await chrome.storage.local.set({ settings: typeof settings === "string" ? JSON.stringify(changed) : changed })
    })
    const [without, withIt] = await both(url)
    expect(JSON.parse(withIt)).toEqual(JSON.parse(without))
    expect((await stateOf(browser, url))?.status).toBe("off")
  })

  it("cannot load a file of the extension", async () => {
    await browser.goto(server.add("/probe.html", PLAIN))
    const files = ["manifest.json", "popup.html", "options.html", "icon128.png", "_locales/en/messages.json"]
    const loaded = await browser.eval<string[]>(
      async (base: string, names: string[]) => {
        const answers = await Promise.all(
          names.map((file) =>
            fetch(base + file, { mode: "no-cors" }).then(
              () => file,
              () => "",
            ),
          ),
        )
        return answers.filter(Boolean)
      },
      browser.extensionBase,
      files,
    )
    expect(loaded).toEqual([])
  })
})
