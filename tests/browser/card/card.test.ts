import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ensureBrowser } from "../../../src/command/browsers.ts"
import { ALL } from "../../card/facts.ts"
import { type Served, serve } from "./bundle.ts"
import { CARD_HTML } from "./html.ts"

/** The card over a page, in a real Chromium: WCAG 1.4.13, focus, dialogs, small windows. */

interface Harness {
  card: { open(id: number): void; tap(id: number | null): void; close(): void; openId: number | undefined }
  log: string[]
}

let served: Served
let browser: Browser
beforeAll(async () => {
  served = await serve("card-page.ts", CARD_HTML)
  browser = await chromium.launch({
    executablePath: await ensureBrowser("chromium"),
    args: ["--no-sandbox"],
  })
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function open(query = "", options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 900, height: 800 }, ...options })
  const page = await context.newPage()
  await page.goto(`${served.url}?open&${query}`)
  await page.waitForSelector("html[data-ready]")
  return page
}

const card = (page: Page) => page.locator(".card")
const rest = (page: Page, id: number) => page.locator(`[data-mention="${id}"]`).hover()
const openId = (page: Page) => page.evaluate(() => (window as unknown as Harness).card.openId)

describe("the pointer", () => {
  it("opens the card by resting on a mention, and the page has one element more", async () => {
    const page = await open()
    const before = await page.evaluate(() => document.querySelectorAll("*").length)
    await rest(page, 0)
    await card(page).waitFor()
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBe(before + 1)
    await page.keyboard.press("Escape")
    await card(page).waitFor({ state: "detached" })
    expect(await page.evaluate(() => document.querySelectorAll("*").length)).toBe(before)
  })
  it("may travel into the card and stay there; leaving closes it", async () => {
    const page = await open()
    await page.clock.install()
    await rest(page, 0)
    await page.clock.runFor(1000)
    await card(page).waitFor()
    const box = (await card(page).boundingBox())!
    await page.mouse.move(box.x + 60, box.y + 90, { steps: 12 })
    await page.clock.runFor(5000)
    expect(await openId(page)).toBe(0)
    await page.mouse.move(880, 20, { steps: 4 })
    await page.clock.runFor(1000)
    expect(await openId(page)).toBeUndefined()
  })
  it("moves the card on to another mention it rests on", async () => {
    const page = await open()
    await rest(page, 0)
    await card(page).waitFor()
    await rest(page, 1)
    await page.waitForFunction(() => (window as unknown as Harness).card.openId === 1)
    expect(await card(page).count()).toBe(1)
  })
  it("closes the card by a press elsewhere", async () => {
    const page = await open()
    await rest(page, 0)
    await card(page).waitFor()
    await page.mouse.click(850, 30)
    await card(page).waitFor({ state: "detached" })
  })
})

describe("the keyboard", () => {
  it("takes focus into the card and brings it back on Escape", async () => {
    const page = await open()
    await page.focus("#link")
    await page.evaluate(() => (window as unknown as Harness).card.open(0))
    await page.waitForFunction(
      () => document.activeElement?.shadowRoot?.activeElement?.getAttribute("role") === "dialog",
    )
    await page.keyboard.press("Escape")
    await card(page).waitFor({ state: "detached" })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("link")
  })
  it("leaves the card past its last button, back to where it was", async () => {
    const page = await open()
    await page.focus("#link")
    await page.evaluate(() => (window as unknown as Harness).card.open(1))
    await card(page).waitFor()
    for (let press = 0; press < 8 && (await card(page).count()) > 0; press++) await page.keyboard.press("Tab")
    expect(await card(page).count()).toBe(0)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("link")
  })
  it("saves with Enter, and the card says so", async () => {
    const page = await open()
    await page.evaluate(() => (window as unknown as Harness).card.open(1))
    await card(page).waitFor()
    await page.getByRole("button", { name: "Save", exact: true }).focus()
    await page.keyboard.press("Enter")
    await page.getByRole("button", { name: "Add your words" }).waitFor()
    expect(await page.evaluate(() => (window as unknown as Harness).log)).toEqual(["save 1"])
  })
})

it("says why a note was not kept, and lets one try again", async () => {
  const page = await open("full")
  await rest(page, 1)
  await card(page).waitFor()
  const save = page.getByRole("button", { name: "Save", exact: true })
  await save.click()
  await page.getByText("nearly full").waitFor()
  await save.click()
  expect(await page.evaluate(() => (window as unknown as Harness).log)).toEqual(["save 1", "save 1"])
})

describe("a script of the page", () => {
  it("cannot save by a made-up click", async () => {
    const page = await open()
    await page.evaluate(() => (window as unknown as Harness).card.open(1))
    await card(page).waitFor()
    await page.evaluate(() => document.activeElement?.shadowRoot?.querySelector<HTMLElement>(".foot button")?.click())
    expect(await page.evaluate(() => (window as unknown as Harness).log)).toEqual([])
  })
  it("cannot move or hide the card by style rules", async () => {
    const page = await open()
    await page.addStyleTag({
      content:
        "div { display: none !important; left: -9999px !important; opacity: 0 !important; font-size: 3px !important }",
    })
    await rest(page, 0)
    await card(page).waitFor()
    const box = (await card(page).boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.width).toBeGreaterThan(300)
  })
})

describe("where it stands", () => {
  it("is inside an open modal dialog, where it can be used", async () => {
    const page = await open()
    await page.evaluate(() => (document.querySelector("#dialog") as HTMLDialogElement).showModal())
    await rest(page, 2)
    await card(page).waitFor()
    await page.getByRole("button", { name: "Save", exact: true }).click()
    expect(await page.evaluate(() => (window as unknown as Harness).log)).toEqual(["save 2"])
    await page.keyboard.press("Escape")
    await card(page).waitFor({ state: "detached" })
    expect(await page.evaluate(() => (document.querySelector("#dialog") as HTMLDialogElement).open)).toBe(true)
  })
  it("goes when its mention is scrolled away", async () => {
    const page = await open()
    await page.evaluate(() => (window as unknown as Harness).card.tap(0))
    await card(page).waitFor()
    await page.evaluate(() => window.scrollTo(0, 1500))
    await card(page).waitFor({ state: "detached" })
  })
  const windows: [number, number][] = [
    [1280, 720],
    [640, 360],
    [400, 700],
    // 1280 × 1024 at 400 %.
    [320, 256],
  ]
  it.each(windows)("is never off screen in %d × %d, at any mention and kind", async (width, height) => {
    const page = await open("", { viewport: { width, height } })
    for (let id = 0; id < Object.keys(ALL).length; id++) {
      await page.evaluate((n) => {
        document.querySelector("[data-mention]")?.setAttribute("data-mention", String(n))
        ;(window as unknown as Harness).card.tap(n)
      }, id)
      await card(page).waitFor()
      const box = (await card(page).boundingBox())!
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(width)
      expect(box.y + box.height).toBeLessThanOrEqual(height)
      await page.keyboard.press("Escape")
      await card(page).waitFor({ state: "detached" })
    }
  })
})
