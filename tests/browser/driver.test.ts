import { describe, expect, it } from "vitest"
import { BROWSERS, useBrowser } from "./support/browser.ts"

const PAGE = `<!doctype html><meta charset="utf-8"><title>Driver</title>
<p id="p" tabindex="0">One two three two</p><input id="i"><script>
for (const type of ["mousemove", "click", "keydown"]) addEventListener(type, (event) => {
  document.documentElement.dataset[type] = [event.isTrusted, event.target.id, event.key ?? ""].join()
})</script>`

describe.each(BROWSERS)("the driver of %s", (name) => {
  const { browser, server } = useBrowser(name)

  it("moves the real pointer, clicks and types", async () => {
    await browser().goto(server().add("/driver.html", PAGE))
    await browser().hover((await browser().pointOf("two", 1))!)
    await browser().until(() => document.documentElement.dataset.mousemove === "true,p,")
    await browser().click("#i")
    await browser().type("aß漢")
    expect(await browser().eval(() => document.querySelector("input")!.value)).toBe("aß漢")
    await browser().keys("Shift+Tab")
    expect(await browser().eval(() => document.activeElement!.id)).toBe("p")
    expect(await browser().eval(() => document.documentElement.dataset.click)).toBe("true,i,")
  })

  it("finds no place for a text that is not there", async () => {
    expect(await browser().pointOf("four")).toBeFalsy()
  })

  it("passes arguments in, results and errors out", async () => {
    expect(await browser().eval(async (a: number, b: { c: number }) => a + b.c, 1, { c: 2 })).toBe(3)
    await expect(browser().eval(() => Promise.reject(new Error("no luck")))).rejects.toThrow("no luck")
  })

  it("opens the extension's pages, and keeps what it stored over a restart", async () => {
    await browser().inExtension(() => chrome.storage.local.set({ driverTest: 7 }))
    await browser().stopBackground()
    await browser().restart()
    const stored = await browser().inExtension<{ driverTest: number }>(() => chrome.storage.local.get("driverTest"))
    expect(stored.driverTest).toBe(7)
    await browser().openExtensionPage("popup.html")
    expect(await browser().eval(() => location.pathname)).toBe("/popup.html")
  })
})
