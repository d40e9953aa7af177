const SENTENCES = [
  "Xi Jinping and Vladimir Putin spoke at the table, while Emmanuel Macron listened.",
  "The delegations had set up their papers in a wide circle, and interpreters waited behind glass.",
  "In July 2024 the German chancellor answered for NATO, and the hall was quiet for a while.",
  "Nobody had expected that so many would come so far to hear so little that was new to them.",
]

/**
 * Watches a page from inside, from its first line on: layout shifts, how long clicks took, and, where the address asks
 * for it, how long the main thread was kept from it at the longest once the page stood.
 */
function watch(): void {
  const seen = { shift: 0, click: 0, longest: 0 }
  Object.assign(window, { seen })
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    if (!PerformanceObserver.supportedEntryTypes.includes(type)) return
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
      durationThreshold: 16,
    } as PerformanceObserverInit)
  }
  observe("layout-shift", (entry) => {
    seen.shift += (entry as PerformanceEntry & { value: number }).value
  })
  observe("event", (entry) => {
    if (/click|pointer/.test(entry.name)) seen.click = Math.max(seen.click, entry.duration)
  })
  if (!location.search.includes("longest")) return
  document.addEventListener("DOMContentLoaded", () => {
    // Between two messages to itself the page waits only for what else runs on its thread.
    const channel = new MessageChannel()
    let last = performance.now()
    channel.port1.onmessage = () => {
      const now = performance.now()
      seen.longest = Math.max(seen.longest, now - last)
      last = now
      channel.port2.postMessage(null)
    }
    setTimeout(() => {
      last = performance.now()
      channel.port2.postMessage(null)
    })
  })
}

/** Adds ten reports a second to a live blog, the newest first. */
function goOn(report: string): void {
  let count = 0
  setInterval(() => {
    const post = document.createElement("p")
    post.textContent = `${++count}: ${report}`
    document.querySelector("h1")!.after(post)
  }, 100)
}

/** An article of about so many words, the same every time. */
export function article(words: number, { live = false } = {}): string {
  let body = ""
  for (let count = 0, i = 0; count < words; i++) {
    const sentences = [0, 1, 2].map((k) => SENTENCES[(i + k) % SENTENCES.length]!).join(" ")
    count += sentences.split(" ").length
    body += `<p>${sentences}</p>`
  }
  return withWatch(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A meeting in the hall</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-07-04"></head>
<body><main><article><h1>A meeting in the hall</h1>${body}</article></main>
${live ? `<script>(${goOn})(${JSON.stringify(SENTENCES[0])})</script>` : ""}</body></html>`)
}

/** The page, watched from its first line on. */
export const withWatch = (html: string): string =>
  html.replace(/<head>/i, `<head><script>var __name = (f) => f; (${watch})()</script>`)
