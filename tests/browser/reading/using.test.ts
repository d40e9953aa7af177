import { describe, expect, it, vi } from "vitest"
import { BROWSERS, useBrowser } from "../support/browser.ts"
import { select } from "../support/notes.ts"
import { article, marksAre, paragraph } from "./pages.ts"

const XI = paragraph("Xi Jinping spoke first.")
const MACRON = paragraph("Emmanuel Macron answered.")

/** Runs in the page: the element the card adds, if it is there. */
const hostOf = () => {
  const host = [...document.querySelectorAll("html > div, dialog > div")].find(
    (e) => (e as HTMLElement).popover === "manual",
  )
  const box = host?.getBoundingClientRect()
  return box && { width: box.width, height: box.height, top: box.top, left: box.left }
}

/** Runs in the page: whether the n-th occurrence of a text is painted twice, the second time as what the card is about. */
const isFocused = (text: string, occurrence: number) => {
  const starts = [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .map(({ startContainer, startOffset }) => ({ node: startContainer, at: startOffset }))
  const twice = starts.filter(({ node, at }, i) => starts.some((one, j) => j > i && one.node === node && one.at === at))
  const places: Node[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue!.includes(text)) places.push(node)
  return twice.length === 1 && twice[0]!.node === places[occurrence]
}

describe.each(BROWSERS)("using a page in %s", (name) => {
  const { browser, server } = useBrowser(name)
  const open = (path: string, html: string) => browser().goto(server().add(path, html))
  const marks = (...texts: string[]) => browser().until(marksAre, texts, 8000)
  const card = () => browser().until<{ width: number; height: number; left: number; top: number }>(hostOf, [], 4000)
  const noCard = () => browser().until(`() => !(${hostOf})()`, [], 4000)
  const rest = async (text: string) => browser().hover((await browser().pointOf(text))!)
  /** Asks the script of the page as the popup would. */
  const ask = <T>(message: string, request: unknown = null) =>
    browser().inExtension<T>(
      async (message: string, request: unknown) => {
        const tabs = await chrome.tabs.query({ url: "http://127.0.0.1/*" })
        const answer = await chrome.tabs.sendMessage(tabs[0]!.id!, { name: message, request }, { frameId: 0 })
        if (!answer.ok) throw new Error(answer.error.message)
        return answer.value
      },
      message,
      request,
    )

  it("shows a card where the pointer rests, and takes it away again", async () => {
    await open("/hover.html", article(XI + MACRON))
    await marks("Xi Jinping", "Emmanuel Macron")
    expect(await browser().eval(hostOf)).toBeFalsy()
    await rest("Xi Jinping")
    const box = await card()
    expect(box.width).toBeGreaterThan(200)
    expect(box.height).toBeGreaterThan(80)
    await browser().keys("Escape")
    await noCard()
    await rest("Emmanuel Macron")
    await card()
    await browser().hover({ x: 3, y: 3 })
    await noCard()
  })

  it("shows none for events that the page makes up, nor beside a mention", async () => {
    await open("/fake.html", article(XI))
    await marks("Xi Jinping")
    await rest("delegations")
    const point = (await browser().pointOf("Xi Jinping"))!
    await browser().eval(async ({ x, y }: { x: number; y: number }) => {
      for (const type of ["pointermove", "mousemove", "pointerover", "click"]) {
        document
          .elementFromPoint(x, y)!
          .dispatchEvent(
            new PointerEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y, pointerType: "touch" }),
          )
      }
      await new Promise((resolve) => setTimeout(resolve, 900))
    }, point)
    expect(await browser().eval(hostOf)).toBeFalsy()
  })

  it("shows it inside the page's own modal dialog", async () => {
    await open("/dialog.html", article(`${XI}<dialog>${MACRON}</dialog>`))
    await browser().eval(() => document.querySelector("dialog")!.showModal())
    await marks("Xi Jinping", "Emmanuel Macron")
    await rest("Emmanuel Macron")
    await card()
    expect(await browser().eval(() => document.querySelector("dialog > div") !== null)).toBe(true)
  })

  it("shows it over the page's own popover, and marks what stands in it while it is up", async () => {
    await open("/popover.html", article(`${XI}<div popover id="more" style="width:400px">${MACRON}</div>`))
    await marks("Xi Jinping")
    await browser().eval(() => document.querySelector<HTMLElement>("#more")!.showPopover())
    await marks("Xi Jinping", "Emmanuel Macron")
    await rest("Emmanuel Macron")
    const { left, top, width, height } = await card()
    const isOnTop = await browser().eval<boolean>(
      (x: number, y: number) => (document.elementFromPoint(x, y) as HTMLElement).popover === "manual",
      left + width / 2,
      top + height / 2,
    )
    expect(isOnTop).toBe(true)
    expect(await browser().eval(() => document.querySelector("#more")!.matches(":popover-open"))).toBe(true)
    await browser().keys("Escape")
  })

  it.each([
    ["with words of its own", "Subscribe to read on."],
    ["that is only a shade", ""],
  ])("opens nothing through an overlay %s, and again once it is gone", async (_, words) => {
    const overlay = `<div id="over" style="position:fixed;inset:0;background:#fffc">${words}</div>`
    await open("/overlay.html", article(XI + overlay))
    await marks("Xi Jinping")
    await rest("delegations")
    await rest("Xi Jinping")
    // Longer than any dwell: what has not opened by then does not open.
    await browser().eval(() => new Promise((resolve) => setTimeout(resolve, 900)))
    expect(await browser().eval(hostOf)).toBeFalsy()
    await browser().eval(() => document.querySelector("#over")!.remove())
    await rest("delegations")
    await rest("Xi Jinping")
    await card()
    await browser().keys("Escape")
  })

  it("steps from mention to mention and gives focus back", async () => {
    await open("/step.html", article(`<p><a href="#x" id="link">A link</a></p>${XI}${MACRON}`))
    await marks("Xi Jinping", "Emmanuel Macron")
    await browser().eval(() => document.querySelector<HTMLElement>("#link")!.focus())
    expect(await ask("tab/step", { to: "next" })).toEqual({ found: true })
    await card()
    expect(await ask("tab/step", { to: "next" })).toEqual({ found: true })
    await card()
    await browser().keys("Escape")
    await noCard()
    expect(await browser().eval(() => document.activeElement!.id)).toBe("link")
  })

  it("tells the popup what is on the page, scrolls there and lets it stand out", async () => {
    await open("/state.html", article(`${XI}<div style="height:3000px"></div>${MACRON}`))
    // What is far from the reader is known, and painted once they come near.
    await marks("Xi Jinping")
    const state = await ask<{ status: string; date: unknown; lang: string; mentions: { entity: string }[] }>(
      "tab/state",
    )
    expect(state).toMatchObject({
      status: "article",
      lang: "en",
      date: { value: "2024-07-04", source: "meta" },
      mentions: [{ entity: "Q15031" }, { entity: "Q3052772" }],
    })
    expect(await ask("tab/scroll-to", { mention: 1 })).toEqual({ found: true })
    await browser().until(() => scrollY > 1000)
    await browser().until(marksAre, ["Emmanuel Macron", "Emmanuel Macron"])
    await marks("Emmanuel Macron")
    expect(await ask("tab/scroll-to", { mention: 9 })).toEqual({ found: false })
  })

  it("reads the day off the byline where the page's data have none", async () => {
    const page = article(`<p class="byline">Thursday, 4th of July 2024 | 10:15</p>${XI}${MACRON}`)
    await open("/byline.html", page.replace(/<meta property="article:published_time"[^>]*>/, ""))
    await browser().until(marksAre, ["Thursday, 4th of July 2024", "Xi Jinping", "Emmanuel Macron"])
    const state = await ask<{ date: unknown }>("tab/state")
    expect(state.date).toEqual({ value: "2024-07-04", source: "byline" })
  })

  it("steps by the browser's commands: to the next, the one before, and opens what is in view", async () => {
    await open("/commands.html", article(XI + MACRON + XI))
    await marks("Xi Jinping", "Emmanuel Macron", "Xi Jinping")
    const steps = [
      ["open-mention", "Xi Jinping", 0],
      ["next-mention", "Emmanuel Macron", 0],
      ["next-mention", "Xi Jinping", 1],
      ["next-mention", "Xi Jinping", 0],
      ["previous-mention", "Xi Jinping", 1],
      ["previous-mention", "Emmanuel Macron", 0],
    ] as const
    for (const [command, text, occurrence] of steps) {
      await browser().command(command)
      // What the open card is about is marked once more.
      await browser().until(isFocused, [text, occurrence], 4000)
      await card()
    }
    await browser().keys("Escape")
    await noCard()
  })

  it("is given the keys it suggests, none being the browser's own, and opens its popup by one", async () => {
    const keys = await browser().inExtension<string[]>(async () =>
      (await chrome.commands.getAll()).flatMap(({ name, shortcut }) => (shortcut ? [name!] : [])),
    )
    expect(keys.sort()).toEqual(["_execute_action", "look-up", "next-mention", "previous-mention"])
    // Chromium's protocol presses none of the browser's own keys.
    if (name === "chromium") return
    const popups = () => browser().inExtension<number>(() => chrome.extension.getViews({ type: "popup" }).length)
    await open("/key.html", article(XI))
    await browser().command("_execute_action")
    await vi.waitFor(async () => expect(await popups()).toBe(1), 8000)
    await browser().keys("Escape")
  })

  it.each([
    ["by its command", () => browser().command("look-up")],
    ["by the context menu", () => browser().menu("look-up")],
    ["asked by message", () => ask("tab/look-up")],
  ])("looks a selection up, %s", async (_, act) => {
    const shop = `<!doctype html><title>Shop</title><h1>Mugs</h1><p>Mug with Emmanuel Macron, 9.99</p>`
    for (const [path, html, isRead] of [
      ["/lookup.html", article(XI + MACRON), true],
      ["/shop.html", shop, false],
    ] as const) {
      await open(path, html)
      await marks(...(isRead ? ["Xi Jinping", "Emmanuel Macron"] : []))
      // By message the page is asked that is read already.
      if (!isRead && _ === "asked by message") continue
      await browser().eval(select, "Emmanuel Macron")
      await act()
      await card()
    }
  })

  it("looks up and steps by its commands in the frame of the same site that the reader is in", async () => {
    server().add("/framed.html", article(MACRON))
    await open("/frames.html", article(`${XI}<iframe src="/framed.html" width="600" height="600"></iframe>`))
    await marks("Xi Jinping")
    const inFrame = (script: string) => `() => {
      const { contentWindow: world } = document.querySelector("iframe")
      return (${script})(world, world.document)
    }`
    await browser().until(inFrame("(world) => world.CSS.highlights.size > 0"), [], 8000)
    await browser().eval(
      inFrame(`(world, page) => {
        world.focus()
        const text = page.querySelector("p").firstChild
        world.getSelection().setBaseAndExtent(text, 0, text, 15)
      }`),
    )
    await browser().command("look-up")
    const cardInFrame = inFrame(`(world, page) => page.querySelector("html > div")?.popover === "manual"`)
    await browser().until(cardInFrame, [], 4000)
    await browser().keys("Escape")
    await browser().until(`() => !(${cardInFrame})()`, [], 4000)
    await browser().command("next-mention")
    await browser().until(cardInFrame, [], 4000)
    expect(await browser().eval(hostOf)).toBeFalsy()
  })

  it("has its entries in the context menu", async () => {
    for (const entry of ["look-up", "save-selection"]) {
      // Refused where there is no such entry.
      await browser().inExtension((entry: string) => chrome.contextMenus.update(entry, {}), entry)
    }
  })

  it("keeps a selection as a note and finds it again", async () => {
    await open("/note.html", article(XI + MACRON))
    await marks("Xi Jinping", "Emmanuel Macron")
    await browser().eval(() => {
      const node = document.querySelector("p")!.firstChild!
      document.getSelection()!.setBaseAndExtent(node, 11, node, 22)
    })
    const { id } = await ask<{ id?: string }>("tab/save-selection")
    expect(id).toBeTruthy()
    await marks("Xi Jinping", "Emmanuel Macron", "spoke first")
    await open("/note.html", article(MACRON + XI))
    await marks("Xi Jinping", "Emmanuel Macron", "spoke first")
    expect(await ask("tab/scroll-to", { note: id })).toEqual({ found: true })
  })

  it("gives a page nothing to know its reader by where nothing is marked", async () => {
    await open("/nothing.html", article(paragraph("Nobody spoke first.") + paragraph("Nobody answered.")))
    await browser().until(() => document.readyState === "complete")
    expect(await ask("tab/state")).toMatchObject({ mentions: [] })
    const traces = await browser().eval(() => ({
      highlights: CSS.highlights.size,
      globals: Object.keys(window).filter((key) => /fact|annot/i.test(key)),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      children: document.documentElement.children.length,
    }))
    expect(traces).toEqual({ highlights: 0, globals: [], sheets: 1, children: 2 })
  })

  it("draws new names on every page", async () => {
    const namesOn = async (path: string) => {
      await open(path, article(XI))
      await marks("Xi Jinping")
      return browser().eval<string[]>(() => [...CSS.highlights.keys()])
    }
    const first = await namesOn("/name-one.html")
    const second = await namesOn("/name-two.html")
    expect(first.filter((known) => second.includes(known))).toEqual([])
  })
})
