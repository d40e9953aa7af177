import { describe, expect, it } from "vitest"
import { openBrowser } from "../../../src/command/browser/open.ts"
import { isLong } from "../../hostile/law.ts"
import { BROWSERS, useBrowser } from "../support/browser.ts"
import { article, stateOf } from "../support/reading.ts"

const SENTENCE = "Xi Jinping met Vladimir Putin in Astana on July 3 and spoke of trade, water and railways with him. "

/** Pages that are too much: what each script builds once the page's own article stands. `N` is the size. */
const PAGES: readonly (readonly [what: string, small: number, large: number, script: string])[] = [
  [
    "megabytes of text in one node",
    1,
    10,
    `article.append(Object.assign(document.createElement("p"), { textContent: sentence.repeat((N * 1e6) / sentence.length) }))`,
  ],
  [
    "nodes",
    50_000,
    1_000_000,
    `const part = document.createDocumentFragment()
     for (let n = 0; n < N / 2; n++) part.append(Object.assign(document.createElement("span"), { textContent: "word " }))
     article.append(part)`,
  ],
  [
    // Boxes so deep crash Chromium by itself; elements without boxes do not.
    "levels of nesting",
    5_000,
    5_000,
    `let inner = article
     for (let n = 0; n < N; n++) inner = inner.appendChild(Object.assign(document.createElement("div"), { style: "display: contents" }))
     inner.textContent = sentence.repeat(5)`,
  ],
  [
    "mentions",
    3_000,
    100_000,
    `for (let n = 0; n < N / 3; n++) article.append(Object.assign(document.createElement("p"), { textContent: sentence }))`,
  ],
  [
    "mutations a second",
    10_000,
    10_000,
    `const place = article.appendChild(document.createElement("p"))
     setInterval(() => { for (let n = 0; n < N / 50; n++) place.firstChild ? (place.firstChild.data = sentence + Math.random()) : (place.textContent = sentence) }, 20)`,
  ],
]

/** The page's own pulse: the longest time between two beats tells how long anybody kept it from working. */
const PULSE = `<script>
const article = document.querySelector("article"), sentence = ${JSON.stringify(SENTENCE)}
window.pulse = { beats: 0, longest: 0, clicks: 0, repaints: 0 }
addEventListener("click", () => window.pulse.clicks++)
addEventListener("load", () => {
  let last, marks
  const beat = () => {
    const now = performance.now()
    window.pulse.longest = Math.max(window.pulse.longest, now - (last ?? now))
    window.pulse.beats++
    last = now
    const present = [...CSS.highlights.values()][0]
    if (present !== marks) window.pulse.repaints++
    marks = present
    setTimeout(beat, 4)
  }
  beat()
})
`

interface Pulse {
  beats: number
  longest: number
  clicks: number
  repaints: number
}

/** Runs in a page of the extension: megabytes that its own pages and background hold, where the browser tells. */
const MEMORY = () => {
  const { memory } = performance as unknown as { memory?: { usedJSHeapSize: number } }
  return memory ? Math.round(memory.usedJSHeapSize / 1e6) : 0
}

describe.each(BROWSERS)("too much of a page, in %s", (name) => {
  const { browser, server } = useBrowser(name)
  const watchFor = isLong ? 12_000 : 3_000

  /** The same page in a browser of its own, without the extension: what the page costs by itself. */
  const pauseWithout = async (page: string, ms: number): Promise<number> => {
    const bare = await openBrowser(name)
    try {
      await bare.goto(server().add("/bare.html", page))
      await bare.until((until: number) => performance.now() > until, [ms + 1_000], 120_000)
      return (await bare.eval<Pulse>(() => (window as unknown as { pulse: Pulse }).pulse)).longest
    } finally {
      await bare.close()
    }
  }

  /** The same page profiled: what our own scripts took of its thread at once, apart from what the page does itself. */
  const profiled = async (url: string, ms: number): Promise<string> => {
    const end = await browser().profileSlices()
    await browser().goto(url)
    await browser().until((until: number) => performance.now() > until, [ms + 1_000], 120_000)
    const { longest, total, over } = await end()
    expect(total, "nothing of ours was seen at work").toBeGreaterThan(0)
    return `our slices: ${longest.toFixed(1)} ms at the longest, ${over} over 16, ${total.toFixed(0)} in all`
  }

  it.each(PAGES)(
    "%s: it stays usable, and is left again",
    async (what, small, large, script) => {
      const size = isLong ? large : small
      const page = article({ body: `${PULSE}${script.replaceAll("N", String(size))}</script>` })
      const url = server().add(`/${what.replaceAll(" ", "-")}.html`, page)
      const slicesOf = isLong ? await profiled(url, watchFor) : ""
      await browser().goto(url)
      await browser().until((ms: number) => performance.now() > ms, [watchFor + 1_000], 120_000)
      const state = await stateOf(browser(), url)
      await browser().click({ x: 5, y: 5 })
      await browser().until(() => (window as unknown as { pulse: Pulse }).pulse.clicks === 1)
      const pulse = await browser().eval<Pulse>(() => (window as unknown as { pulse: Pulse }).pulse)
      const mentions = state?.mentions.length ?? 0
      const heap = await browser().inExtension<number>(MEMORY)
      const figures = `${name}: ${size.toLocaleString("en")} ${what}: longest pause ${Math.round(pulse.longest)} ms, ${pulse.beats} beats, ${mentions} mentions, painted ${pulse.repaints} times${heap ? `, ${heap} MB in a page of ours` : ""}`
      const own = isLong ? Math.round(await pauseWithout(page, watchFor)) : 0
      if (isLong) console.info(`${figures}; without the extension ${own} ms; ${slicesOf}`)
      expect(state?.status, figures).toBe("article")
      // A page kept from working by us for whole seconds, beyond what it does to itself, is not usable.
      expect(pulse.longest, figures).toBeLessThan(own + 2_000)
      expect(pulse.beats, figures).toBeGreaterThan(10)
      // A page that never stands still is read ever more rarely.
      expect(pulse.repaints, figures).toBeLessThanOrEqual(4 + watchFor / 1_000)
      await browser().goto(server().add("/after.html", article()))
      expect(await browser().eval(() => document.title)).toBe("Talks in Astana")
    },
    360_000,
  )
})
