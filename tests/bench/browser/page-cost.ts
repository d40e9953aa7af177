import type { Browser } from "../../../src/command/browser/browser.ts"
import { openBrowser } from "../../../src/command/browser/open.ts"
import { BROWSERS } from "../../../src/command/browsers.ts"
import { buildIfStale } from "../../../src/command/build.ts"
import { buildFolder, inRoot } from "../../../src/command/paths.ts"
import { serve } from "../../../src/command/server.ts"

const SENTENCES = [
  "Xi Jinping and Vladimir Putin spoke at the table, while Emmanuel Macron listened.",
  "The delegations had set up their papers in a wide circle, and interpreters waited behind glass.",
  "In July 2024 the German chancellor answered for NATO, and the hall was quiet for a while.",
  "Nobody had expected that so many would come so far to hear so little that was new to them.",
]

/** An article of about so many words, the same every time. */
function article(words: number): string {
  let body = ""
  for (let count = 0, i = 0; count < words; i++) {
    const sentences = [0, 1, 2].map((k) => SENTENCES[(i + k) % SENTENCES.length]!).join(" ")
    count += sentences.split(" ").length
    body += `<p>${sentences}</p>`
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>A meeting in the hall</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-07-04">
<main><article><h1>A meeting in the hall</h1>${body}</article></main></html>`
}

/** Runs in the page: how long its main thread was kept from it, from load until two seconds later. */
async function mainThread(): Promise<{ busy: number; longest: number; marks: number; nodes: number }> {
  // Between two messages to itself the page waits only for what else runs on its thread.
  const channel = new MessageChannel()
  let busy = 0
  let longest = 0
  let last = performance.now()
  const end = last + 2000
  await new Promise<void>((resolve) => {
    channel.port1.onmessage = () => {
      const now = performance.now()
      const gap = now - last
      if (gap > 2) {
        busy += gap
        longest = Math.max(longest, gap)
      }
      last = now
      if (now < end) channel.port2.postMessage(null)
      else resolve()
    }
    channel.port2.postMessage(null)
  })
  const marks = [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0)
  return { busy, longest, marks, nodes: document.querySelectorAll("*").length }
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!

async function measure(browser: Browser, url: string) {
  const runs = []
  for (let i = 0; i < 3; i++) {
    await browser.goto(url)
    runs.push(await browser.eval<Awaited<ReturnType<typeof mainThread>>>(mainThread))
  }
  return {
    busy: median(runs.map(({ busy }) => busy)),
    longest: median(runs.map(({ longest }) => longest)),
    marks: runs.at(-1)!.marks,
    nodes: runs.at(-1)!.nodes,
  }
}

/** What reading costs a page's main thread: the same pages with and without the extension, in both browsers. */
export async function bench(): Promise<void> {
  await buildIfStale()
  const server = await serve(inRoot("assets/samples"))
  const sizes = [1000, 10_000, 50_000]
  const urls = sizes.map((words) => server.add(`/words-${words}.html`, article(words)))
  for (const name of BROWSERS) {
    const extension = buildFolder(name === "chromium" ? "chrome-mv3" : "firefox-mv3")
    const bare = await openBrowser(name)
    const without = []
    for (const url of urls) without.push(await measure(bare, url))
    await bare.close()
    const reading = await openBrowser(name, { extension })
    await reading.goto(urls[0]!)
    for (const [i, url] of urls.entries()) {
      const found = await measure(reading, url)
      const { busy, longest, nodes } = without[i]!
      process.stdout.write(
        `${name} ${sizes[i]} words: ${found.marks} marks, busy ${found.busy.toFixed(0)} ms (without ${busy.toFixed(0)}), ` +
          `longest ${found.longest.toFixed(0)} ms (without ${longest.toFixed(0)}), nodes added ${found.nodes - nodes}\n`,
      )
    }
    await reading.close()
  }
  await server.close()
}
