import { describe, expect, it } from "vitest"
import { BROWSERS, useBrowser } from "../support/browser.ts"
import { article, PAINTED, read } from "../support/reading.ts"

/** Runs in the page: does something once, then says after how many milliseconds all marks are back. */
async function timeToRepair(harm: string, wanted: number): Promise<number> {
  const count = () => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0)
  const harms: Record<string, () => void> = {
    clear: () => CSS.highlights.clear(),
    deleteEach: () => {
      for (const name of [...CSS.highlights.keys()]) CSS.highlights.delete(name)
    },
    overwrite: () => {
      for (const name of [...CSS.highlights.keys()]) CSS.highlights.set(name, new Highlight())
    },
    emptyEach: () => {
      for (const highlight of CSS.highlights.values()) highlight.clear()
    },
  }
  harms[harm]!()
  if (count() >= wanted) return -1
  const start = performance.now()
  while (count() < wanted) {
    if (performance.now() - start > 5_000) return 5_000
    await new Promise(requestAnimationFrame)
  }
  return performance.now() - start
}

/** Runs in the page: clears the registry every frame for a while, and counts how often it is written to. */
async function fight(ms: number): Promise<{ writes: number; slowest: number }> {
  let writes = 0
  let slowest = 0
  let last = performance.now()
  const end = last + ms
  while (performance.now() < end) {
    writes += CSS.highlights.size
    CSS.highlights.clear()
    await new Promise(requestAnimationFrame)
    slowest = Math.max(slowest, performance.now() - last)
    last = performance.now()
  }
  return { writes, slowest }
}

describe.each(BROWSERS)("a page that meddles with the highlights in %s", (name) => {
  const { browser, server } = useBrowser(name)

  it.each(["clear", "deleteEach", "overwrite", "emptyEach"])("has them back within a second after %s", async (harm) => {
    await read(browser(), server().add(`/${harm}.html`, article()))
    const painted = await browser().eval<number>(PAINTED)
    const ms = await browser().eval<number>(timeToRepair, harm, painted)
    console.info(`${name}: marks back ${Math.round(ms)} ms after ${harm}`)
    expect(ms).toBeGreaterThanOrEqual(0)
    expect(ms).toBeLessThanOrEqual(1_000)
  })

  it("is not fought: clearing every frame is answered ever more slowly", async () => {
    await read(browser(), server().add("/fight.html", article()))
    const classes = await browser().eval<number>(() => CSS.highlights.size)
    const { writes } = await browser().eval<{ writes: number }>(fight, 6_000)
    // A repair each 400 ms at first, and fewer from then on.
    expect(writes).toBeLessThanOrEqual(classes * 10)
  })

  it("keeps its own highlights", async () => {
    const own = `<style>::highlight(search){background:gold}</style>`
    const script = `<script>CSS.highlights.set("search", new Highlight(new StaticRange({startContainer: document.body,
      startOffset: 0, endContainer: document.body, endOffset: 1})))</script>`
    await read(browser(), server().add("/own.html", article({ head: own, body: script })))
    expect(await browser().eval(() => CSS.highlights.get("search")?.size)).toBe(1)
  })

  it("finds other names on every load", async () => {
    const url = server().add("/names.html", article())
    const names = async () => {
      await read(browser(), url)
      return browser().eval<string[]>(() => [...CSS.highlights.keys()])
    }
    const first = await names()
    const second = await names()
    expect(second.filter((one) => first.includes(one))).toEqual([])
  })
})
