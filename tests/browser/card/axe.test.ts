import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type { Medium } from "../../../src/command/browser/browser.ts"
import { openBrowser } from "../../../src/command/browser/open.ts"
import { ALL } from "../../card/facts.ts"
import { BROWSERS, type Browser } from "../support/browser.ts"
import { type Served, serve } from "./bundle.ts"
import { CARD_HTML, PAGES_HTML } from "./html.ts"

/** axe over all that readers see, in both browsers: in English in every theme, in Arabic, mirrored, in the light one. */
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")

const THEMES: [string, Medium][] = [
  ["light", { dark: false }],
  ["dark", { dark: true }],
  ["forced colours", { dark: false, forcedColours: true }],
]
const PAGES = [
  "page=popup",
  "page=popup&view=no-access",
  "page=sidepanel",
  "page=sidepanel&tab=timeline",
  "page=sidepanel&tab=notes",
  "page=options",
  "page=welcome",
  "page=report",
]

/** Runs in the page: what axe finds, in words. */
async function findings(): Promise<string[]> {
  type Violation = { id: string; nodes: { html: string; failureSummary: string }[] }
  const { axe } = window as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
  const { violations } = await axe.run()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  )
}

describe.each(BROWSERS)("axe finds nothing in %s", (name) => {
  let browser: Browser
  let cards: Served
  let pages: Served
  beforeAll(async () => {
    cards = await serve("card-page.ts", CARD_HTML)
    pages = await serve("pages-page.tsx", PAGES_HTML)
    browser = await openBrowser(name, {})
  })
  afterAll(async () => {
    await browser?.close()
    await cards?.close()
    await pages?.close()
  })
  const withAxe = async (url: string) => {
    await browser.goto(url)
    await browser.eval(`() => { ${AXE} }`)
  }

  describe.each(THEMES)("%s", (theme, medium) => {
    const locales = theme === "light" ? ["en", "ar"] : ["en"]
    beforeAll(() => browser.media({ forcedColours: false, ...medium }))

    it.each(locales)("on a card of any kind, %s", async (locale) => {
      await withAxe(`${cards.url}?locale=${locale}&open`)
      await browser.until(() => document.documentElement.dataset.ready)
      for (let id = 0; id < Object.keys(ALL).length; id++) {
        await browser.eval((id: number) => {
          document.querySelector("[data-mention]")?.setAttribute("data-mention", String(id))
          ;(window as unknown as { card: { open(id: number): void } }).card.open(id)
        }, id)
        await browser.until(() => document.querySelector("html > div")?.shadowRoot?.querySelector(".card"))
        expect(await browser.eval(findings)).toEqual([])
        await browser.eval(() => (window as unknown as { card: { close(): void } }).card.close())
      }
    })

    it.each(PAGES)("on %s", async (query) => {
      for (const locale of locales) {
        await withAxe(`${pages.url}?${query}&locale=${locale}`)
        await browser.until(() => document.querySelector("main"))
        await browser.eval(() => document.querySelector<HTMLElement>(".unfold")?.click())
        expect(await browser.eval(findings)).toEqual([])
      }
    })
  })
})
