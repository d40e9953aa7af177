/** Prose about nobody, to make an article of a page. */
const FILLER =
  "The delegations arrived in the morning and went straight to the hall, where tables had been set up in a wide circle and interpreters waited behind glass for the first speaker of the day to begin."

export const paragraph = (text: string) => `<p>${text} ${FILLER}</p>`

/** An article as a news site would serve it; `body` stands between headline and footer. */
export function article(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A meeting in the hall</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-07-04T10:00:00Z">
<style>body{font:18px/1.5 serif;margin:20px;max-width:600px}</style>${head}</head><body><main><article>
<h1>A meeting in the hall</h1>${body}</article></main></body></html>`
}

/** Runs in the page: what is marked, as texts. */
export function marked(): string[] {
  return [...CSS.highlights.values()]
    .flatMap((highlight) => [...highlight])
    .filter(({ startContainer }) => startContainer.isConnected)
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      if (startContainer === endContainer) return startContainer.nodeValue?.slice(startOffset, endOffset) ?? ""
      const range = new Range()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      return range.toString()
    })
    .filter((text) => text !== "")
}

/** Source of a function for the page: whether just these texts are marked. */
export const marksAre = `(...wanted) => JSON.stringify((${marked})().sort()) === JSON.stringify(wanted.sort())`
