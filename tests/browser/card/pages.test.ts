import { readFileSync } from "node:fs"
import { type Browser, chromium, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { ensureBrowser } from "../../../src/command/browsers.ts"
import { type Served, serve } from "./bundle.ts"
import { PAGES_HTML } from "./html.ts"

/** Popup, side panel, options, first-run and correction page: what they do. */

let served: Served
let browser: Browser
beforeAll(async () => {
  served = await serve("pages-page.tsx", PAGES_HTML)
  browser = await chromium.launch({
    executablePath: await ensureBrowser("chromium"),
    args: ["--no-sandbox"],
  })
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

async function open(query: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 800, height: 700 }, ...options })
  const page = await context.newPage()
  await page.goto(served.url + query)
  await page.locator("main").waitFor()
  return page
}

const log = (page: Page) => page.evaluate(() => (window as unknown as { log: string[] }).log)
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true })

describe("popup", () => {
  it("groups what the page names, each with its facts", async () => {
    const page = await open("?page=popup")
    await page.getByText("President of China · since March 14, 2013").waitFor()
    expect(await page.getByRole("heading", { level: 2 }).allTextContents()).toEqual([
      "People2",
      "Offices2",
      "Summits and visits1",
      "Organisations1",
      "Dates2",
    ])
  })
  it("goes to the next place that names it at each click", async () => {
    const page = await open("?page=popup")
    const xi = page.getByRole("button", { name: /^Xi Jinping/ })
    for (let click = 0; click < 3; click++) await xi.click()
    expect(await log(page)).toEqual(["scroll 0", "scroll 2", "scroll 0"])
  })
  it("saves, says so, and saves no second time", async () => {
    const page = await open("?page=popup")
    const save = button(page, "Save as note: 24th SCO summit")
    await save.click()
    await page.getByText("Saved: 24th SCO summit").waitFor({ state: "attached" })
    await save.click({ force: true })
    expect(await log(page)).toEqual(["save 5"])
  })
  it("unfolds the same facts as the card", async () => {
    const page = await open("?page=popup")
    await button(page, "Facts: Xi Jinping").click()
    await page.getByText("Confirmed by two independent sources").waitFor()
  })
  it("filters by name and by facts, whatever the accents", async () => {
    const page = await open("?page=popup")
    await page.getByText("President of China · since March 14, 2013").waitFor()
    await page.getByRole("searchbox").fill("chïna")
    await page.getByRole("heading", { name: "Offices" }).waitFor({ state: "detached" })
    expect(await page.locator(".entry-name").allTextContents()).toEqual(["Xi Jinping"])
    await page.getByRole("searchbox").fill("zzz")
    await page.getByText("Nothing matches “zzz”.").waitFor()
  })
  it("switches the site off and on in one click each", async () => {
    const page = await open("?page=popup")
    const site = page.getByRole("switch", { name: "Read example.org" })
    await site.uncheck()
    await site.check()
    const [off, on] = (await log(page)).map((line) => JSON.parse(line.replace("settings ", "")))
    expect([off.sitesOff, on.sitesOff]).toEqual([["example.org"], []])
  })
  it("changes to every page in one click", async () => {
    const page = await open("?page=popup")
    await page.getByRole("combobox").selectOption("all")
    await expect.poll(() => log(page)).toHaveLength(1)
    expect(JSON.parse((await log(page))[0]!.replace("settings ", "")).pages).toBe("all")
  })
  it("moves between its tabs by arrow keys", async () => {
    const page = await open("?page=popup")
    await page.getByRole("tab", { name: "On this page" }).focus()
    await page.keyboard.press("ArrowRight")
    expect(await page.getByRole("tab", { name: "Notes" }).getAttribute("aria-selected")).toBe("true")
  })

  const states: [string, string, string?, string?][] = [
    ["empty", "Nothing to mark on this page."],
    ["off", "Switched off on this site.", "Switch on"],
    ["not-article", "This page does not look like an article.", "Read this site anyway"],
    [
      "no-access",
      "The browser does not let Fact Annotator read this site.",
      "Allow on example.org",
      "access example.org",
    ],
    ["asleep", "This page was open before Fact Annotator was ready. Reload it once.", "Reload page", "reload"],
    ["store", "The browser lets no extension read its store."],
  ]
  it.each(states)("explains a page that is %s, and mends what can be", async (view, text, mend, done) => {
    const page = await open(`?page=popup&view=${view}`)
    await page.getByText(text).waitFor()
    if (!mend) return
    await button(page, mend).click()
    await expect.poll(async () => (await log(page))[0]).toContain(done ?? "settings")
  })
})

describe("side panel", () => {
  it("draws events and terms on one axis, in order of time", async () => {
    const page = await open("?page=sidepanel&tab=timeline")
    await page.locator(".happening").first().waitFor()
    expect(await page.locator(".happening .entry-name").allTextContents()).toEqual([
      "First half of 2024",
      "24th SCO summit",
      "Article",
    ])
    expect(await page.locator(".term-bar").count()).toBe(2)
  })
})

describe("notes", () => {
  const panel = "?page=sidepanel&tab=notes"
  const rows = (page: Page) =>
    page
      .getByRole("tabpanel")
      .getByRole("listitem")
      .filter({ has: page.getByRole("button") })
  it("are searched as one types", async () => {
    const page = await open(panel)
    await expect.poll(() => rows(page).count()).toBe(2)
    await page.getByRole("searchbox").fill("belarus")
    await expect.poll(() => rows(page).count()).toBe(1)
  })
  it("come back after deleting", async () => {
    const page = await open(panel)
    await rows(page)
      .first()
      .getByRole("button", { name: /Delete/ })
      .click()
    await expect.poll(() => rows(page).count()).toBe(1)
    await button(page, "Undo").click()
    await expect.poll(() => rows(page).count()).toBe(2)
  })
})

describe("options", () => {
  it("shows at once what a choice does to a page", async () => {
    const page = await open("?page=options")
    await page.locator(".preview-text.mark-underline").waitFor()
    await page.getByRole("radio", { name: "Dotted" }).check({ force: true })
    await page.locator(".preview-text.mark-dotted").waitFor()
  })
  it("takes a site in whatever form it is typed, and refuses what is none", async () => {
    const page = await open("?page=options")
    const field = page.getByRole("textbox", { name: "Never read: Add site" })
    await field.fill("no site")
    await field.press("Enter")
    await page.getByText("“no site” is not the name of a site.").waitFor()
    await field.fill("https://www.Example.com/path")
    await field.press("Enter")
    await button(page, "Remove example.com").waitFor()
  })
})

describe("newer facts, in the options", () => {
  it("asks the browser, fetches, shows what is new and takes it away again; before that nothing is asked", async () => {
    const page = await open("?page=options")
    const live = page.getByRole("switch", { name: "Fetch newer facts from Wikidata" })
    await live.waitFor()
    expect((await log(page)).filter((line) => line.startsWith("updates"))).toEqual([])
    await live.click({ force: true })
    await page.getByText("Anna Beispiel").waitFor()
    await page.getByText("Last fetched on").waitFor()
    const asked = (await log(page)).filter((line) => /^(access|updates)/.test(line))
    expect(asked[0]).toBe("access query.wikidata.org")
    expect(asked).toContain("updates fetch")
    await button(page, "Remove what was fetched").click()
    await page.getByText("Anna Beispiel").waitFor({ state: "detached" })
  })
})

describe("the notes, as a whole", () => {
  it("are selected all at once, saved in a format of choice, deleted, and brought back", async () => {
    const page = await open("?page=sidepanel&tab=notes")
    await page.getByRole("checkbox", { name: "Select all" }).check()
    await page.getByText("Selected: 2").waitFor()
    await page.getByRole("combobox", { name: "Format" }).selectOption("bibtex")
    const [file] = await Promise.all([page.waitForEvent("download"), button(page, "Save to file").click()])
    expect(readFileSync(await file.path(), "utf8")).toMatch(/^@/)
    await page.locator(".notes-selection").getByRole("button", { name: "Delete" }).click()
    await page.getByText("Deleted: 2").waitFor()
    await button(page, "Undo").click()
    await expect.poll(() => page.locator(".note").count()).toBe(2)
  })
  it("ask for a backup, which is one click, and hand out what could not be read", async () => {
    const page = await open("?page=sidepanel&tab=notes&remind&broken")
    const [broken] = await Promise.all([page.waitForEvent("download"), button(page, "Save to file").click()])
    expect(JSON.parse(readFileSync(await broken.path(), "utf8"))).toMatchObject([{ fault: "colour" }])
    const [backup] = await Promise.all([page.waitForEvent("download"), button(page, "Full backup").click()])
    expect(JSON.parse(readFileSync(await backup.path(), "utf8")).notes).toHaveLength(2)
    await page.getByText("Notes written: 2").waitFor()
    expect(await log(page)).toContain("reminded")
  })
})

describe("where the browser gives no more room", () => {
  it("a mention that is not kept is not called saved", async () => {
    const page = await open("?full")
    const save = button(page, "Save as note: 24th SCO summit")
    await save.click()
    await page.getByText("nearly full").waitFor()
    expect(await save.getAttribute("aria-disabled")).not.toBe("true")
  })
  it("what was written stays in its form, and all notes are offered as a file", async () => {
    const page = await open("?page=sidepanel&tab=notes&full")
    await button(page, "Edit").first().click()
    await page.getByRole("textbox", { name: "Your thoughts" }).fill("Not to be lost")
    await page.locator(".note-form").getByRole("button", { name: "Save" }).click()
    await page.getByText("nearly full").waitFor()
    expect(await page.getByRole("textbox", { name: "Your thoughts" }).inputValue()).toBe("Not to be lost")
    const [backup] = await Promise.all([page.waitForEvent("download"), button(page, "Full backup").click()])
    expect(JSON.parse(readFileSync(await backup.path(), "utf8")).notes).toHaveLength(2)
  })
})

describe("the notes' data", () => {
  it("go out as a backup, and come in again after a look at what is new", async () => {
    const page = await open("?page=options")
    const [file] = await Promise.all([page.waitForEvent("download"), button(page, "Save to file").click()])
    await page.getByText("Notes written: 2").waitFor()
    const backup = JSON.parse(readFileSync(await file.path(), "utf8"))
    backup.notes[1].id = "00000000-0000-4000-8000-000000000003"
    backup.notes[1].words = "From elsewhere"
    const input = page.locator("input[type=file]")
    await input.setInputFiles({
      name: "b.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(backup)),
    })
    await page.getByText("New: 1. Already there: 1.").waitFor()
    await button(page, "Add").click()
    await page.getByText("Notes added: 1").waitFor()
  })
  it("stay as they are where a file is broken", async () => {
    const page = await open("?page=options")
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "b.json", mimeType: "application/json", buffer: Buffer.from('{"format":') })
    await page.getByText("The file cannot be read; nothing was changed.").waitFor()
  })
})

describe("zoomed in, where few pixels are left", () => {
  const sizes: [string, number, number][] = [
    ["popup", 400, 300],
    ["popup", 200, 150],
    ["sidepanel", 180, 450],
    ["sidepanel&tab=timeline", 200, 450],
    ["sidepanel&tab=notes", 320, 256],
    ["options", 320, 256],
    ["welcome", 320, 256],
    ["report", 320, 256],
  ]
  it.each(sizes)("%s in %i × %i scrolls down only, and to its end", async (page, width, height) => {
    const view = await open(`?page=${page}&locale=de`, { viewport: { width, height } })
    await view.evaluate(() => document.scrollingElement!.scrollTo(999, 99_999))
    const end = await view.evaluate(() => ({
      across: document.scrollingElement!.scrollLeft,
      below: document.querySelector("main")!.getBoundingClientRect().bottom - innerHeight,
    }))
    expect(end.across).toBe(0)
    expect(end.below).toBeLessThanOrEqual(1)
  })
})

describe("first-run page", () => {
  it("works on its sample: a marked word opens the card by keyboard", async () => {
    const page = await open("?page=welcome")
    await page.getByRole("link", { name: "Xi Jinping" }).focus()
    await page.keyboard.press("Enter")
    await page.waitForFunction(() => document.querySelector("html > div[popover]") !== null)
    await page.keyboard.press("Escape")
    await page.waitForFunction(() => document.querySelector("html > div[popover]") === null)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Xi Jinping")
  })
})
