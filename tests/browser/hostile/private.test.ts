import { mkdtempSync, readdirSync, readFileSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { removeProfile } from "../../../src/command/browser/profile.ts"
import { type LocalServer, serve } from "../../../src/command/server.ts"
import type { PageState } from "../../../src/messages/map.ts"
import { BROWSERS, type Browser, open } from "../support/browser.ts"
import { article, read, STORED, stateOf } from "../support/reading.ts"

/** Stands in the private page's address, title and text; where it is found afterwards, something was kept. */
const TRACE = "zwielichtspur"

/** Runs in a page of the extension: opens a private window. */
const openPrivate = (url: string) => chrome.windows.create({ incognito: true, url }).then(() => true)

/** Runs in a page of the extension: closes all private windows. */
async function closePrivate(): Promise<void> {
  for (const { id, incognito } of await chrome.windows.getAll()) if (incognito && id) await chrome.windows.remove(id)
}

/** Runs in a page of the extension: everything that would keep something of a private page, tried. */
async function keep(url: string, state: PageState): Promise<{ tab: number; kept: unknown[] }> {
  const { id: tab } = (await chrome.tabs.query({})).find((one) => one.url === url)!
  const request = { page: state.page, anchor: state.anchors[0], subject: { kind: "text" }, locale: "en" }
  const mention = state.mentions[0]
  const [asked] = await chrome.scripting.executeScript({
    target: { tabId: tab! },
    args: [request, { mention, locale: "en" }],
    func: async (save: unknown, report: unknown) => {
      const range = document.createRange()
      range.selectNodeContents(document.querySelector("p")!)
      getSelection()!.addRange(range)
      return [
        await chrome.runtime.sendMessage({ name: "page/save", request: save }),
        await chrome.runtime.sendMessage({ name: "page/report", request: report }),
      ]
    },
  })
  const byMenu = await chrome.tabs.sendMessage(tab!, { name: "tab/save-selection", request: null }, { frameId: 0 })
  return {
    tab: tab!,
    kept: [...(asked!.result as { ok: boolean }[]).filter(({ ok }) => ok), byMenu?.value?.id].filter(Boolean),
  }
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => path.join(folder, file))
    .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())

describe.each(BROWSERS)("a private window in %s", (name) => {
  let browser: Browser
  let server: LocalServer
  let profile: string
  beforeAll(async () => {
    profile = mkdtempSync(path.join(tmpdir(), "fact-annotator-private-"))
    server = await serve()
    browser = await open(name, { profile, privateWindows: true })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    await removeProfile(profile)
  })

  it("is read like any other, and nothing of it is kept", async () => {
    await read(browser, server.add("/usual.html", article()))
    const before = await browser.inExtension(STORED)
    const url = server.add(`/${TRACE}.html`, article({ head: `<meta property="og:title" content="${TRACE}">` }))
    await browser.inExtension(openPrivate, url)
    let state: PageState | undefined
    while (!state?.mentions.length) state = await stateOf(browser, url)

    const { tab, kept } = await browser.inExtension<Awaited<ReturnType<typeof keep>>>(keep, url, state)
    expect(kept).toEqual([])
    // What the popup offers beside it: saving a mention, switching the site off.
    await browser.openExtensionPage(`popup.html?tab=${tab}`)
    await browser.until(() => document.querySelectorAll(".page-list button").length > 3)
    await browser.eval(() => {
      document.querySelector<HTMLInputElement>("input[role=switch]")!.click()
      for (const button of document.querySelectorAll<HTMLElement>(".page-list button[aria-label^='Save as note']"))
        button.click()
    })
    await browser.inExtension(() => chrome.runtime.sendMessage({ name: "view/notes-health", request: null }))
    await browser.closeTab()
    expect(await browser.inExtension(STORED)).toEqual(before)
    await browser.inExtension(closePrivate)
    expect(await browser.inExtension(STORED)).toEqual(before)
  })

  it("leaves no trace in the profile's files", async () => {
    await browser.close()
    const found = filesBelow(profile).filter((file) => readFileSync(file).includes(TRACE))
    expect(found.map((file) => path.relative(profile, file))).toEqual([])
  })
})
