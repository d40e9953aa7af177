import { describe, expect, it } from "vitest"
import { BROWSERS, useBrowser } from "../support/browser.ts"
import { article, marked, marksAre, paragraph } from "./pages.ts"

const XI = paragraph("Xi Jinping spoke first.")
const MACRON = paragraph("Emmanuel Macron answered.")

describe.each(BROWSERS)("reading pages in %s", (name) => {
  const { browser, server } = useBrowser(name)
  const open = (path: string, html: string) => browser().goto(server().add(path, html))
  /** Asked again where the question met the page as it was leaving. */
  const marks = (...texts: string[]) => {
    const ask = () => browser().until(marksAre, texts, 8000)
    return ask().catch((error: unknown) => (/context|navigat/i.test(String(error)) ? ask() : Promise.reject(error)))
  }

  it("marks an article and leaves its DOM as it is", async () => {
    await open("/plain.html", article(XI + MACRON))
    const before = await browser().eval(() => document.documentElement.outerHTML)
    await marks("Xi Jinping", "Emmanuel Macron")
    expect(await browser().eval(() => document.documentElement.outerHTML)).toBe(before)
  })

  it("leaves a page alone that is no article", async () => {
    await open("/", `<!doctype html><title>Front</title><h1>News</h1><a href="/a">Xi Jinping in Paris</a>${XI}`)
    await open("/shop.html", `<!doctype html><title>Shop</title><h1>Mugs</h1><p>Mug with Emmanuel Macron, 9.99</p>`)
    const state = await browser().inExtension<{ value: { status: string } }>(async () => {
      const [tab] = await chrome.tabs.query({ url: "http://127.0.0.1/*" })
      return chrome.tabs.sendMessage(tab!.id!, { name: "tab/state", request: null }, { frameId: 0 })
    })
    expect(state.value.status).toBe("not-article")
    expect(await browser().eval(() => CSS.highlights.size)).toBe(0)
  })

  it("reads what is added at the end, and forgets what is taken away", async () => {
    await open("/scroll.html", article(XI))
    await marks("Xi Jinping")
    await browser().eval(
      (html: string) => document.querySelector("article")!.insertAdjacentHTML("beforeend", html),
      MACRON,
    )
    await marks("Xi Jinping", "Emmanuel Macron")
    await browser().eval(() => document.querySelector("article p")!.remove())
    await marks("Emmanuel Macron")
  })

  it("reads the short entries that a live blog puts on top, beside what it took for the article, and follows them", async () => {
    const entry = (time: string, html: string) => `<div class="entry"><time>${time}</time>${html}</div>`
    const feed = (html: string) =>
      browser().eval((html: string) => document.querySelector("#feed")!.insertAdjacentHTML("afterbegin", html), html)
    await open("/live.html", article(`<div id="feed">${entry("10:00", XI + MACRON)}</div>`))
    await marks("Xi Jinping", "Emmanuel Macron")
    await feed(entry("10:20", "<p>Olaf Scholz has left the hall.</p>"))
    await marks("Olaf Scholz", "Xi Jinping", "Emmanuel Macron")
    await feed(entry("10:25", "<p>So has Vladimir Putin.</p>"))
    await marks("Vladimir Putin", "Olaf Scholz", "Xi Jinping", "Emmanuel Macron")
    await browser().eval(() => {
      document.querySelector("#feed p")!.textContent = "Correction: so has Narendra Modi."
    })
    await marks("Narendra Modi", "Olaf Scholz", "Xi Jinping", "Emmanuel Macron")
    await browser().eval(() => document.querySelectorAll(".entry")[1]!.remove())
    await marks("Narendra Modi", "Xi Jinping", "Emmanuel Macron")
    await browser().eval(() => document.querySelectorAll(".entry")[1]!.remove())
    await marks("Narendra Modi")
  })

  it("goes on to the next article of an endless page, and keeps its marks where a script renders the same text anew", async () => {
    await open("/endless.html", article(XI + XI))
    await marks("Xi Jinping", "Xi Jinping")
    await browser().eval((html: string) => {
      document.querySelector("article")!.insertAdjacentHTML("afterend", `<article><h1>Another</h1>${html}</article>`)
    }, MACRON + MACRON)
    await marks("Xi Jinping", "Xi Jinping", "Emmanuel Macron", "Emmanuel Macron")
    await browser().eval(() => {
      const page = document.querySelector("main")!
      page.innerHTML = `${page.innerHTML}`
    })
    await marks("Xi Jinping", "Xi Jinping", "Emmanuel Macron", "Emmanuel Macron")
  })

  it("reads what a paywall cuts off once it comes, and keeps what was there", async () => {
    const wall = `<div class="paywall" style="position:fixed;inset:30% 0 0;background:#fff">Subscribe to read on.</div>`
    await open("/wall.html", article(`<div id="text" style="height:90px;overflow:hidden">${XI}</div>${wall}`))
    await marks("Xi Jinping")
    await browser().eval((html: string) => {
      document.querySelector("#text")!.removeAttribute("style")
      document.querySelector("#text")!.insertAdjacentHTML("beforeend", html)
      document.querySelector(".paywall")!.remove()
    }, MACRON)
    await marks("Xi Jinping", "Emmanuel Macron")
  })

  it("follows a text that changes in its node", async () => {
    await open("/change.html", article(XI))
    await marks("Xi Jinping")
    await browser().eval(
      (text: string) => {
        document.querySelector("p")!.firstChild!.nodeValue = text
      },
      MACRON.replace(/<[^>]+>/g, ""),
    )
    await marks("Emmanuel Macron")
  })

  it("reads the new page of a site that navigates by itself", async () => {
    await open("/spa.html", article(XI))
    await marks("Xi Jinping")
    await browser().eval((html: string) => {
      history.pushState(null, "", "/spa-two.html")
      document.body.innerHTML = `<main><article><h1>Another meeting</h1>${html}</article></main>`
    }, MACRON)
    await marks("Emmanuel Macron")
  })

  it("reads an article that a script builds late", async () => {
    const late = `<script>setTimeout(() => { document.querySelector("article").innerHTML = ${JSON.stringify(`<h1>Late</h1>${XI}`)} }, 900)</script>`
    await open("/late.html", article("").replace("</body>", `${late}</body>`))
    await marks("Xi Jinping")
  })

  it("sees into open shadow roots", async () => {
    const script = `<script>document.querySelector("x-text").attachShadow({mode:"open"}).innerHTML = ${JSON.stringify(MACRON)}</script>`
    await open("/shadow.html", article(`${XI}<x-text></x-text>${script}`))
    await marks("Xi Jinping", "Emmanuel Macron")
  })

  it("reads text that was folded away once it is unfolded", async () => {
    await open("/fold.html", article(`${XI}<details><summary>More</summary>${MACRON}</details>`))
    await marks("Xi Jinping")
    await browser().eval(() => document.querySelector("details")!.setAttribute("open", ""))
    await marks("Xi Jinping", "Emmanuel Macron")
  })

  it("leaves alone what is edited and what is code", async () => {
    const beside =
      "<div contenteditable>Emmanuel Macron wrote</div><pre>Olaf Scholz</pre><textarea>Joe Biden</textarea>"
    await open("/edit.html", article(XI + beside))
    await marks("Xi Jinping")
  })

  it("survives forms and images that shadow the DOM's own properties", async () => {
    const traps = ["parentNode", "localName", "firstChild", "nextSibling", "attributes", "contains", "getAttribute"]
    const form = `<form>${traps.map((trap) => `<input name="${trap}">`).join("")}${MACRON}${MACRON.replace("Emmanuel", "Herr")}</form>`
    const images = ["querySelector", "querySelectorAll", "createRange", "body"]
      .map((trap) => `<img name="${trap}">`)
      .join("")
    await open("/clobber.html", article(`${XI}${XI.replace("Xi Jinping", "He")}${form}${images}`))
    await browser().until(`() => (${marked})().includes("Xi Jinping")`, [], 8000)
  })

  it("comes back within a second where the page clears its marks, and gives way to a page that keeps at it", async () => {
    await open("/clear.html", article(XI))
    await marks("Xi Jinping")
    await browser().eval(() => CSS.highlights.clear())
    await browser().until(marksAre, ["Xi Jinping"], 1000)
    const returns = await browser().eval<number>(async () => {
      let count = 0
      const end = performance.now() + 6000
      while (performance.now() < end) {
        if (CSS.highlights.size > 0) {
          count++
          CSS.highlights.clear()
        }
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      return count
    })
    expect(returns).toBeGreaterThan(0)
    expect(returns).toBeLessThan(9)
  })

  it("stands back from a page that changes ten thousand times a second, and reads it when it rests", async () => {
    await open("/storm.html", article(`${XI}<p id="storm">0</p>`))
    await marks("Xi Jinping")
    const frames = await browser().eval<number>(async (html: string) => {
      const storm = document.querySelector("#storm")!.firstChild!
      let frames = 0
      const end = performance.now() + 2000
      await new Promise<void>((resolve) => {
        const frame = () => {
          frames++
          for (let i = 0; i < 170; i++) storm.nodeValue = String(i)
          if (performance.now() < end) requestAnimationFrame(frame)
          else resolve()
        }
        requestAnimationFrame(frame)
      })
      document.querySelector("article")!.insertAdjacentHTML("beforeend", html)
      return frames
    }, MACRON)
    expect(frames).toBeGreaterThan(60)
    await browser().until(marksAre, ["Xi Jinping", "Emmanuel Macron"], 15_000)
  })

  it("reads an article in a frame of the same site", async () => {
    server().add("/inner.html", article(MACRON))
    await open("/outer.html", article(`${XI}<iframe src="/inner.html" width="600" height="600"></iframe>`))
    await marks("Xi Jinping")
    await browser().until(
      () => (document.querySelector("iframe")!.contentWindow as unknown as typeof globalThis).CSS.highlights.size > 0,
      [],
      8000,
    )
  })
})
