import { READ_STATE } from "../../../src/command/tour.ts"
import type { PageState } from "../../../src/messages/map.ts"
import type { Browser } from "./browser.ts"

/** The page's state as the popup sees it; undefined where no script of ours answers. */
export const stateOf = (browser: Browser, url: string): Promise<PageState | undefined> =>
  browser.inExtension<PageState | undefined>(READ_STATE, url)

/** Opens a page and waits until its mentions are known and painted. */
export async function read(browser: Browser, url: string, ms = 15_000): Promise<PageState> {
  await browser.goto(url)
  return waitForMentions(browser, url, ms)
}

/** Waits until the mentions of an open page are known and painted. */
export async function waitForMentions(browser: Browser, url: string, ms = 15_000): Promise<PageState> {
  const end = performance.now() + ms
  for (;;) {
    const state = await stateOf(browser, url)
    if (state && state.mentions.length > 0) {
      await browser.until(PAINTED)
      return state
    }
    if (performance.now() > end) throw new Error(`${url} was not read in ${ms} ms (${state?.status ?? "no answer"})`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Runs in the page: how many ranges are painted, as any script of the page can count them. */
export function PAINTED(): number {
  let ranges = 0
  for (const highlight of CSS.highlights.values()) ranges += highlight.size
  return ranges
}

/** Runs in the page: whether the card's host is there. */
export function CARD_OPEN(): boolean {
  const usual = new Set(["HEAD", "BODY"])
  return [...document.documentElement.children].some((element) => !usual.has(element.tagName))
}

/** Opens the card of a text by resting the real pointer on it. */
export async function openCard(browser: Browser, text: string): Promise<void> {
  await browser.hover({ x: 1, y: 1 })
  const point = await browser.pointOf(text)
  if (!point) throw new Error(`the page does not say “${text}”`)
  await browser.hover(point)
  await browser.until(CARD_OPEN)
}

/** Saves the n-th mention of a page with the reader's own words and tags, as the popup does; whether that was acknowledged. */
export async function saveNote(browser: Browser, state: PageState, index: number, words = "", tags: string[] = []) {
  const mention = state.mentions[index]!
  const subject = { kind: mention.kind, entity: mention.entity, name: mention.name }
  const request = { page: state.page, anchor: state.anchors[index]!, subject, mention, locale: "en", words, tags }
  const { ok } = await browser.inExtension<{ ok: boolean }>(
    (save: unknown) => chrome.runtime.sendMessage({ name: "view/save", request: save }),
    request,
  )
  return ok
}

/** A small article of our own, whose marks the tests know. `head` and `body` add what a test is about. */
export function article({ head = "", body = "", htmlAttributes = 'lang="en"' } = {}): string {
  return `<!doctype html><html ${htmlAttributes}><head><meta charset="utf-8"><title>Talks in Astana</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2024-07-04T10:00:00Z">${head}</head>
<body><main><article><h1>Talks in Astana</h1>
<p>Xi Jinping and Vladimir Putin met on the edge of the summit. The Chinese president spoke of trade, and the Russian
president thanked the host, Kassym-Jomart Tokayev, for two days that he called useful to everybody who came.</p>
<p>On July 3 the leaders had dined together. Narendra Modi had stayed at home and sent his foreign minister instead. NATO
was not mentioned in the final text, which runs to fourteen pages and speaks mostly of railways, water and energy.</p>
<p>The next meeting of the organisation will be in China. Olaf Scholz, the German chancellor, said in Berlin that he had
followed the talks with interest and that there was nothing more to say about them for the moment.</p></article></main>
${body}</body></html>`
}

/** What the extension keeps, as one of its own pages sees it: all of storage, and every record of every database. */
export async function STORED(): Promise<{ local: unknown; databases: Record<string, unknown[]> }> {
  const databases: Record<string, unknown[]> = {}
  for (const { name } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name!)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    for (const store of database.objectStoreNames) {
      databases[`${name}/${store}`] = await new Promise((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll()
        request.onsuccess = () => resolve(JSON.parse(JSON.stringify(request.result)))
        request.onerror = () => reject(request.error)
      })
    }
    database.close()
  }
  return { local: await chrome.storage.local.get(), databases }
}
