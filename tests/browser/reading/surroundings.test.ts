import { describe, expect, it } from "vitest"
import { BROWSERS, useBrowser } from "../support/browser.ts"
import { article, marksAre, paragraph } from "./pages.ts"

const XI = paragraph("Xi Jinping spoke first.")
const MACRON = paragraph("Emmanuel Macron answered.")

/** Runs in the page: the box of the card, if it is there. */
const cardBox = () => {
  const host = [...document.querySelectorAll("html > div, dialog > div, :fullscreen > div")].find(
    (e) => (e as HTMLElement).popover === "manual",
  )
  const box = host?.getBoundingClientRect()
  return box && { left: box.left, top: box.top, right: box.right, bottom: box.bottom }
}

describe.each(BROWSERS)("pages of every kind in %s", (name) => {
  const { browser, server } = useBrowser(name)
  const open = (path: string, html: string) => browser().goto(server().add(path, html))
  const marks = (...texts: string[]) => browser().until(marksAre, texts, 8000)
  const rest = async (text: string) => {
    await browser().hover({ x: 2, y: 2 })
    await browser().hover((await browser().pointOf(text))!)
  }
  const card = () => browser().until<{ left: number; top: number; right: number; bottom: number }>(cardBox, [], 6000)
  const tabOf = (url: string) =>
    browser().inExtension<number>(async (url: string) => {
      const tabs = await chrome.tabs.query({ url: "http://127.0.0.1/*" })
      return tabs.find((tab) => tab.url === url)!.id
    }, url)

  it("lists what the frames of a page name in the popup, behind what the page names", async () => {
    server().add("/inner.html", article(MACRON))
    await open("/outer.html", article(`${XI}<iframe src="/inner.html" width="600" height="600"></iframe>`))
    await marks("Xi Jinping")
    const tab = await tabOf(`${server().url}outer.html`)
    await browser().openExtensionPage(`popup.html?tab=${tab}`)
    await browser().until(() => /Xi Jinping[\s\S]*Emmanuel Macron/.test(document.body.textContent ?? ""), [], 8000)
    await browser().closeTab()
  })

  it("shows the card beside a mark in vertical text, inside the window", async () => {
    await open("/vertical.html", article(XI, "<style>article{writing-mode:vertical-rl;height:400px}</style>"))
    await marks("Xi Jinping")
    await rest("Xi Jinping")
    const { left, top, right, bottom } = await card()
    const window = await browser().eval<number[]>(() => [innerWidth, innerHeight])
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(window[0]!)
    expect(bottom).toBeLessThanOrEqual(window[1]!)
    const mark = await browser().eval<{ left: number; right: number }>(() => {
      const [highlight] = CSS.highlights.values()
      const [{ startContainer, startOffset, endOffset }] = [...highlight!] as [StaticRange]
      const range = new Range()
      range.setStart(startContainer, startOffset)
      range.setEnd(startContainer, endOffset)
      return range.getBoundingClientRect().toJSON()
    })
    // Beside its line, not over it.
    expect(right <= mark.left || left >= mark.right).toBe(true)
  })

  it("shows a card over a page in full screen", async () => {
    await open("/full.html", article(`${XI}<button id="go">Go</button>`))
    await marks("Xi Jinping")
    await browser().eval(() => {
      const page = document.querySelector<HTMLElement>("main")!
      page.style.background = "#fff"
      document.querySelector("#go")!.addEventListener("click", () => page.requestFullscreen())
    })
    await browser().click("#go")
    await browser().until(() => document.fullscreenElement !== null)
    await rest("Xi Jinping")
    const { left, right } = await card()
    expect(right - left).toBeGreaterThan(200)
    await browser().eval(() => document.exitFullscreen())
  })

  it("reads pages that were open when it is started again, with one set of marks", async () => {
    await open("/update.html", article(XI + MACRON))
    await marks("Xi Jinping", "Emmanuel Macron")
    const tab = await tabOf(`${server().url}update.html`)
    // What the browser does to open tabs after an update: the bootstrap is put beside the one that runs.
    await browser().inExtension(async (tab: number) => {
      const files = chrome.runtime.getManifest().content_scripts!.flatMap(({ js }) => js ?? [])
      await chrome.scripting.executeScript({ target: { tabId: tab }, files })
      await chrome.tabs.sendMessage(tab, { name: "tab/read", request: null }, { frameId: 0 })
    }, tab)
    await browser().eval((html: string) => {
      document.querySelector("article")!.insertAdjacentHTML("beforeend", html)
    }, paragraph("Vladimir Putin left."))
    await marks("Xi Jinping", "Emmanuel Macron", "Vladimir Putin")
  })
})
