import { afterEach, describe, expect, it, vi } from "vitest"
import { BROWSERS, useBrowser } from "../support/browser.ts"
import { stateOf } from "../support/reading.ts"
import { article, marksAre, paragraph } from "./pages.ts"

const XI = paragraph("Xi Jinping spoke first.")
const XI_AGAIN = paragraph("Then Xi Jinping spoke again.")
const MACRON = paragraph("Emmanuel Macron answered.")
const DATED = paragraph("In July 2024 they met.")
const SHOP = `<!doctype html><title>Shop</title><h1>Mugs</h1><p>Mug with Emmanuel Macron, 9.99</p>`

describe.each(BROWSERS)("what a reader chooses, in %s", (name) => {
  const { browser, server } = useBrowser(name)
  /** Pages that the browser may keep whole when the reader goes on. */
  const add = (path: string, body: string) => server().add(path, { body, headers: { "cache-control": "no-cache" } })
  const open = (path: string, html: string) => browser().goto(add(path, html))
  const marks = (...texts: string[]) => browser().until(marksAre, texts, 8000)
  const choose = (chosen: object) =>
    browser().inExtension(
      (chosen: object) => chrome.storage.local.set({ settings: JSON.stringify({ version: 1, chosen }) }),
      chosen,
    )
  const says = (path: string, state: object) =>
    vi.waitFor(async () => expect(await stateOf(browser(), server().url + path)).toMatchObject(state), {
      timeout: 8000,
    })
  const badge = () =>
    browser().inExtension<string>(async () => {
      const [tab] = await chrome.tabs.query({ url: "http://127.0.0.1/*" })
      return chrome.action.getBadgeText({ tabId: tab!.id! })
    })
  const badgeIs = (text: string) =>
    vi.waitFor(async () => expect(await badge()).toBe(text), { timeout: 8000, interval: 50 })
  /** Opens the popup about the page, as a page, does something there, and goes back. */
  const inPopup = async (act: () => Promise<unknown>) => {
    const tab = await browser().inExtension<number>(async () => {
      const [tab] = await chrome.tabs.query({ url: "http://127.0.0.1/*" })
      return tab!.id!
    })
    await browser().openExtensionPage(`popup.html?tab=${tab}`)
    await browser().until(() => document.querySelector("select") && document.querySelector("[role=switch]"))
    await act()
    await browser().closeTab()
    await browser().switchTab(0)
  }
  /** Waits until the settings kept hold a text, or no longer do. */
  const kept = (part: string, there = true) =>
    browser().until(
      async (part: string, there: boolean) =>
        String((await chrome.storage.local.get("settings")).settings).includes(part) === there,
      [part, there],
    )
  /** Chooses in the popup which pages are read, and waits until that is kept. */
  const pages = async (which: string) => {
    await browser().eval((which: string) => {
      const select = document.querySelector("select")!
      select.value = which
      select.dispatchEvent(new Event("change", { bubbles: true }))
    }, which)
    await kept(`"pages":"${which}"`)
  }
  /** Switches the site of the list on or off in the popup, and waits until that is kept. */
  const switchSite = async (on: boolean) => {
    await browser().click("[role=switch]")
    await kept(`"127.0.0.1"`, on)
  }

  afterEach(() => choose({}))

  it("follows them at once: kinds, no marks, a site switched off and on", async () => {
    await open("/settings.html", article(XI + DATED))
    await marks("Xi Jinping", "July 2024")
    await choose({ kinds: { date: false } })
    await marks("Xi Jinping")
    await choose({ mark: "none" })
    await marks()
    await choose({ sitesOff: ["127.0.0.1"] })
    await says("settings.html", { status: "off" })
    await choose({})
    await marks("Xi Jinping", "July 2024")
  })

  it("draws marks in the style and the colours that are chosen", async () => {
    type Look = Record<"line" | "style" | "colour" | "ground", string>
    const look = (text: string) =>
      browser().eval<Look | undefined>((text: string) => {
        for (const [name, marks] of CSS.highlights) {
          for (const { startContainer, startOffset, endOffset } of marks) {
            if (startContainer.nodeValue!.slice(startOffset, endOffset) !== text) continue
            const style = getComputedStyle(startContainer.parentElement!, `::highlight(${name})`)
            const { textDecorationLine, textDecorationStyle, textDecorationColor, backgroundColor } = style
            return {
              line: textDecorationLine,
              style: textDecorationStyle,
              colour: textDecorationColor,
              ground: backgroundColor,
            }
          }
        }
        return undefined
      }, text)
    const looksLike = (wanted: Partial<Look>) =>
      vi.waitFor(async () => expect(await look("Xi Jinping")).toMatchObject(wanted), { timeout: 8000 })
    await open("/styles.html", article(XI + DATED))
    await looksLike({ line: "underline", style: "solid" })
    expect((await look("Xi Jinping"))!.colour).not.toBe((await look("July 2024"))!.colour)
    const bare = (await look("Xi Jinping"))!.ground
    await choose({ mark: "dotted" })
    await looksLike({ line: "underline", style: "dotted", ground: bare })
    await choose({ mark: "background" })
    await looksLike({ line: "none", ground: expect.not.stringMatching(bare) })
    await choose({ markColours: "single" })
    await looksLike({ line: "underline", style: "solid" })
    await vi.waitFor(async () => expect((await look("Xi Jinping"))!.colour).toBe((await look("July 2024"))!.colour))
  })

  it("marks the first mention in each section only, and lists all", async () => {
    await open("/sections.html", article(`${XI}${XI_AGAIN}${MACRON}<h2>The second day</h2>${XI_AGAIN}${XI}`))
    await marks("Xi Jinping", "Xi Jinping", "Xi Jinping", "Xi Jinping", "Emmanuel Macron")
    await choose({ repeats: "first-in-section" })
    await marks("Xi Jinping", "Emmanuel Macron", "Xi Jinping")
    await says("sections.html", { mentions: Array(5).fill({ kind: "leader" }) })
    await browser().eval((html: string) => document.querySelector("h1")!.insertAdjacentHTML("afterend", html), MACRON)
    await marks("Emmanuel Macron", "Xi Jinping", "Xi Jinping")
    await choose({})
    await marks("Emmanuel Macron", "Xi Jinping", "Xi Jinping", "Emmanuel Macron", "Xi Jinping", "Xi Jinping")
  })

  it("reads every page, or the sites of the list alone, by one choice in the popup", async () => {
    await open("/shop.html", SHOP)
    await says("shop.html", { status: "not-article" })
    await inPopup(() => pages("all"))
    await marks("Emmanuel Macron")
    await inPopup(() => pages("listed"))
    await marks()
    await says("shop.html", { status: "off" })
    await open("/unlisted.html", article(XI))
    await says("unlisted.html", { status: "off" })
    await inPopup(() => switchSite(true))
    await marks("Xi Jinping")
    await inPopup(() => switchSite(false))
    await marks()
  })

  it("counts on the toolbar button what is on the page, of the kinds wanted, and nothing where that is switched off", async () => {
    await open("/count.html", article(XI + XI_AGAIN + DATED))
    await badgeIs("3")
    await browser().eval(() => document.querySelector("p")!.remove())
    await badgeIs("2")
    await choose({ kinds: { date: false } })
    await badgeIs("1")
    await choose({ badge: false })
    await badgeIs("")
    await choose({})
    await badgeIs("2")
    await choose({ sitesOff: ["127.0.0.1"] })
    await badgeIs("")
    await choose({})
    await badgeIs("2")
    await browser().eval(() => history.pushState(null, "", "/count-two.html"))
    await browser().eval((html: string) => document.querySelector("article")!.insertAdjacentHTML("beforeend", html), XI)
    await badgeIs("3")
    await open("/nobody.html", article(paragraph("Nobody spoke first.") + paragraph("Nobody answered.")))
    await badgeIs("")
  })

  it("comes back out of the back/forward cache with its marks once, its number, and what was chosen meanwhile", async () => {
    const note = `<script>addEventListener("pageshow", ({ persisted }) => { window.how = persisted ? "kept" : "anew" })</script>`
    const forth = async () => {
      await open("/forth.html", article(MACRON))
      await marks("Emmanuel Macron")
    }
    const goBack = async () => {
      await browser().eval(() => void history.back())
      const how = () => (window as { how?: string }).how
      const seen = () => browser().until<string>(how, [], 8000)
      // Asked again where the question met the page as it was leaving.
      return seen().catch((error: unknown) =>
        /context|navigat|destroyed|actor/i.test(String(error)) ? seen() : Promise.reject(error),
      )
    }
    /** Back to the page as it was left. A busy browser may choose to load it anew; then once more. */
    const back = async () => {
      for (let times = 1; (await goBack()) !== "kept"; times++) {
        expect(times, "the browser never keeps the page").toBeLessThan(4)
        await forth()
      }
    }
    await open("/back.html", article(XI + DATED + note))
    await marks("Xi Jinping", "July 2024")
    await forth()
    await badgeIs("1")
    await back()
    await marks("Xi Jinping", "July 2024")
    await badgeIs("2")
    await forth()
    await choose({ kinds: { date: false } })
    await marks("Emmanuel Macron")
    await back()
    await marks("Xi Jinping")
    await badgeIs("1")
    await forth()
    await choose({ sitesOff: ["127.0.0.1"] })
    await marks()
    await back()
    await marks()
    await badgeIs("")
  })
})
