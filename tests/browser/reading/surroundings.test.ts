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

/** Runs in the page: how the first mark looks where it stands, its colours as red, green and blue. */
const lookOfMark = () => {
  const [[name, highlight]] = [...CSS.highlights] as unknown as [[string, Set<StaticRange>]]
  const [range] = highlight
  const style = getComputedStyle(range!.startContainer.parentElement!, `::highlight(${name})`)
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!
  const rgb = (colour: string) => {
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
  }
  return {
    line: style.textDecorationLine,
    colour: rgb(style.textDecorationColor),
    link: rgb("LinkText"),
    page: rgb(getComputedStyle(document.body).backgroundColor),
  }
}

/** WCAG's contrast of two colours. */
function contrast(...colours: [number[], number[]]): number {
  const [low, high] = colours
    .map((colour) => {
      const [r, g, b] = colour.map((part) => (part <= 10.31 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4))
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
    })
    .sort((a, b) => a - b)
  return (high! + 0.05) / (low! + 0.05)
}

describe.each(BROWSERS)("pages of every kind in %s", (name) => {
  const { browser, server } = useBrowser(name, { touch: true })
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

  it("steps by the keyboard through columns of Japanese, and brings each with its card into the window", async () => {
    const columns = "会場では朝から各国の代表団が席に着き、通訳がガラスの向こうで最初の発言を待っていた。".repeat(30)
    const text = `<p>習近平国家主席が到着した。${columns}</p><p>続いてプーチン大統領が発言した。${columns}</p><p>マクロン大統領が答えた。</p>`
    const page = article(text, "<style>html{writing-mode:vertical-rl}body{max-width:none;height:500px}</style>")
    await open("/columns.html", page.replace('lang="en"', 'lang="ja"').replace(/<h1>.*?<\/h1>/, "<h1>会談</h1>"))
    await browser().until("() => CSS.highlights.size > 0", [], 8000)
    const isInView = `(text) => {
      const [width, height] = [innerWidth, innerHeight]
      const box = (${cardBox})()
      const mark = [...CSS.highlights.values()].flatMap((highlight) => [...highlight])
        .find((range) => range.startContainer.data.slice(range.startOffset).startsWith(text))
      if (!box || !mark) return false
      const range = new Range()
      range.setStart(mark.startContainer, mark.startOffset)
      range.setEnd(mark.endContainer, mark.endOffset)
      const { left, right } = range.getBoundingClientRect()
      const isWhole = box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height
      return isWhole && left >= 0 && right <= width && (box.right <= left || box.left >= right)
    }`
    for (const [command, text] of [
      ["open-mention", "習近平"],
      ["next-mention", "プーチン"],
      ["next-mention", "マクロン"],
      ["next-mention", "習近平"],
      ["previous-mention", "マクロン"],
    ] as const) {
      await browser().command(command)
      await browser().until(isInView, [text], 8000)
    }
    await browser().keys("Escape")
  })

  it("shows a card over a page in full screen", async () => {
    // The page for a first run may stand in front of the tab used so far, and what is behind gets no full screen.
    await browser().newTab()
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
    // Whatever stood somewhere in the one window stands elsewhere in the other: it goes, and opens anew.
    await browser().eval(() => document.exitFullscreen())
    await browser().until(`() => !document.fullscreenElement && !(${cardBox})()`)
    await rest("Xi Jinping")
    await card()
    await browser().keys("Escape")
  })

  it("opens by a tap, closes by a tap elsewhere, and leaves links and long presses to the page", async () => {
    const link = `<p><a href="#there" id="link">Emmanuel Macron</a> came by train.</p>`
    const script = `<script>window.seen = []; for (const type of ["click", "contextmenu", "touchstart"]) addEventListener(type, (e) => seen.push(type + (e.defaultPrevented ? " taken" : "")))</script>`
    await open("/touch.html", article(XI + link + script))
    await marks("Xi Jinping", "Emmanuel Macron")
    await browser().tap((await browser().pointOf("Xi Jinping"))!)
    await card()
    await browser().tap("h1")
    await browser().until(`() => !(${cardBox})()`)
    await browser().tap("#link")
    await browser().until(() => location.hash === "#there")
    expect(await browser().eval(cardBox)).toBeFalsy()
    await browser().tap((await browser().pointOf("Xi Jinping"))!, 900)
    const seen = await browser().eval<string[]>(() => (window as unknown as { seen: string[] }).seen)
    expect(seen.filter((event) => event === "touchstart").length).toBe(4)
    expect(seen.filter((event) => event.endsWith("taken"))).toEqual([])
    expect(await browser().eval(cardBox)).toBeFalsy()
  })

  it.each([
    ["white", "#fff", "#111"],
    ["grey", "#777", "#fff"],
    ["black", "#000", "#eee"],
  ])("marks a %s page so that the line is seen, and prints nothing of it", async (colour, background, text) => {
    const style = `<style>html,body{background:${background};color:${text}}</style>`
    await open(`/${colour}.html`, article(XI, style))
    await marks("Xi Jinping")
    const look = await browser().until<ReturnType<typeof lookOfMark>>(
      `() => { const look = (${lookOfMark})(); return look.line === "underline" && look }`,
    )
    expect(contrast(look.colour, look.page)).toBeGreaterThan(3)
    await browser().media({ print: true })
    expect(await browser().eval(lookOfMark)).toMatchObject({ line: "none" })
    await browser().media({ print: false })
  })

  it("marks text from right to left, and keeps its card inside the window", async () => {
    const filler =
      "ووصلت الوفود في الصباح إلى القاعة التي وضعت فيها الطاولات في دائرة واسعة، وانتظر المترجمون خلف الزجاج. ".repeat(
        3,
      )
    const page = article(`<p>تحدث شي جين بينغ أولا. ${filler}</p>`, "<style>body{max-width:none}</style>")
    await open(
      "/arabic.html",
      page.replace('lang="en"', 'lang="ar" dir="rtl"').replace(/<h1>.*?<\/h1>/, "<h1>لقاء</h1>"),
    )
    await marks("شي جين بينغ")
    await rest("شي جين بينغ")
    const { left, right } = await card()
    expect(left).toBeGreaterThanOrEqual(0)
    expect(right).toBeLessThanOrEqual(await browser().eval<number>(() => innerWidth))
    await browser().keys("Escape")
  })

  it("takes the reader's own colours where they are forced", async () => {
    await open("/forced.html", article(XI))
    await marks("Xi Jinping")
    await browser().media({ forcedColours: true })
    const look = await browser().until<ReturnType<typeof lookOfMark>>(lookOfMark)
    expect(look).toMatchObject({ line: "underline", colour: look.link })
    await rest("Xi Jinping")
    await card()
    await browser().media({ forcedColours: false })
  })

  it("keeps the card whole inside a small window and at 400 %", async () => {
    await open("/zoom.html", article(XI + MACRON))
    await marks("Xi Jinping", "Emmanuel Macron")
    const tab = await tabOf(`${server().url}zoom.html`)
    const isInside = async () => {
      await rest("Xi Jinping")
      const { left, top, right, bottom } = await card()
      const [width, height] = await browser().eval<[number, number]>(() => [innerWidth, innerHeight])
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width)
      expect(bottom).toBeLessThanOrEqual(height)
      await browser().keys("Escape")
    }
    await browser().resize(480, 320)
    await isInside()
    await browser().resize(1280, 1024)
    await rest("Xi Jinping")
    await card()
    await browser().inExtension((tab: number) => chrome.tabs.setZoom(tab, 4), tab)
    await browser().until(() => innerWidth < 400)
    // The one that was open follows or goes.
    await browser().until(`() => {
      const box = (${cardBox})()
      return !box || (box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight)
    }`)
    await browser().keys("Escape")
    await isInside()
    await browser().inExtension((tab: number) => chrome.tabs.setZoom(tab, 1), tab)
    await browser().resize(1000, 800)
  })

  it("follows a text that a translator puts in place of the page's", async () => {
    await open("/translated.html", article(XI + MACRON))
    await marks("Xi Jinping", "Emmanuel Macron")
    await browser().eval(() => {
      // As translators of browsers do: the language first, then text by text, each in elements of their own.
      document.documentElement.lang = "de"
      document.documentElement.classList.add("translated-ltr")
      const german = [
        "Der russische Präsident sprach zuerst, und die Delegationen gingen am Morgen in den Saal, in dem die Tische standen.",
        "Olaf Scholz antwortete ihm, und die Dolmetscher warteten hinter Glas auf den ersten Redner des Tages.",
      ]
      for (const [index, paragraph] of [...document.querySelectorAll("p")].entries()) {
        const outer = document.createElement("font")
        const inner = document.createElement("font")
        for (const font of [outer, inner]) font.setAttribute("style", "vertical-align: inherit;")
        outer.append(inner)
        inner.textContent = german[index]!
        paragraph.replaceChildren(outer)
      }
    })
    await marks("russische Präsident", "Olaf Scholz")
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
