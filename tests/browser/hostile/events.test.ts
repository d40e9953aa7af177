import { describe, expect, it } from "vitest"
import { BROWSERS, useBrowser } from "../support/browser.ts"
import { article, CARD_OPEN, openCard, read, STORED } from "../support/reading.ts"

/** Runs in the page: made-up events of every kind, on the marked words and everywhere else. */
async function forge(count: number, x: number, y: number): Promise<number> {
  const kinds = [
    "pointermove",
    "pointerover",
    "pointerdown",
    "pointerup",
    "mousemove",
    "mouseover",
    "click",
    "contextmenu",
  ]
  const target = document.elementFromPoint(x, y) ?? document.body
  const places = [target, document.body, document, window, ...document.documentElement.children]
  let sent = 0
  for (let index = 0; index < count; index++) {
    const place = places[index % places.length]!
    const kind = kinds[index % kinds.length]!
    const options = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y, pointerType: "mouse" }
    if (index % 3 === 0) place.dispatchEvent(new PointerEvent(kind, options))
    else if (index % 3 === 1) {
      const key = ["Enter", " ", "Escape", "n", "F"][index % 5]!
      place.dispatchEvent(new KeyboardEvent("keydown", { ...options, key, altKey: true, shiftKey: true }))
    } else {
      const name = ["page/save", "page/report", "view/save", "tab/step", "page/open-note"][index % 5]
      window.postMessage({ name, request: null }, "*")
      place.dispatchEvent(new CustomEvent(name!, { ...options, detail: { request: null } }))
    }
    sent++
    if (index % 500 === 499) await new Promise(requestAnimationFrame)
  }
  return sent
}

describe.each(BROWSERS)("10,000 made-up events in %s", (name) => {
  const { browser, server } = useBrowser(name)

  it("open nothing, save nothing, ask nothing", async () => {
    const url = server().add("/forged.html", article())
    await read(browser(), url)
    const before = await browser().inExtension(STORED)
    const point = (await browser().pointOf("Xi Jinping"))!
    expect(await browser().eval(forge, 10_000, point.x, point.y)).toBe(10_000)
    expect(await browser().eval(CARD_OPEN)).toBe(false)
    expect(await browser().inExtension(STORED)).toEqual(before)
  })

  it("do not press a button of an open card", async () => {
    const url = server().add("/forged-open.html", article())
    await read(browser(), url)
    await openCard(browser(), "Xi Jinping")
    const before = await browser().inExtension(STORED)
    const point = (await browser().pointOf("Xi Jinping"))!
    await browser().eval(forge, 2_000, point.x, point.y)
    expect(await browser().inExtension(STORED)).toEqual(before)
  })

  it("are not what the card waits for: the real pointer still opens it", async () => {
    await read(browser(), server().add("/real.html", article()))
    await openCard(browser(), "Vladimir Putin")
    expect(await browser().eval(CARD_OPEN)).toBe(true)
    await browser().keys("Escape")
    await browser().until(() => document.documentElement.children.length === 2)
  })
})
