import type { Browser } from "../../../src/command/browser/browser.ts"
import { openBrowser } from "../../../src/command/browser/open.ts"
import { BROWSERS } from "../../../src/command/browsers.ts"
import { buildFolder } from "../../../src/command/paths.ts"
import { sampleNote } from "../../notes/sample-note.ts"

const NOTES = 100_000
const PORTION = 2000
const ROUNDS = 5
const SETTLE_MS = 1500
const QUERIES = [
  "summit",
  "turning point",
  "путин",
  "казань саммит",
  "习近平",
  "رئيس",
  "e",
  "site:news7.example",
  "nothing at all",
]
/** Each note in one language, as notes are. */
const WORDS = [
  "summit leaders declaration turning point Brussels Astana Putin president talks signed agreement without delegation",
  "Путин прибыл в Казань на саммит глав государств и подписал совместную декларацию после переговоров",
  "Gipfel Präsident Erklärung Wendepunkt Brüssel Gespräche Unterschrift Bündnis Außenminister Größe",
  "习近平 在 阿斯塔纳 出席 峰会 国家 主席 发表 讲话 合作 组织",
  "الرئيس زيارة قمة رئيس الوزراء بيان مشترك أستانا بوتين الصين",
].map((line) => line.split(" "))

function note(number: number) {
  const words = WORDS[number % WORDS.length]!
  const some = (count: number, step: number) =>
    Array.from({ length: count }, (_, i) => words[(number * step + i * (step + 1)) % words.length]).join(" ")
  const one = sampleNote(number, { words: some(30, 7), tags: [some(1, 3)] })
  return {
    ...one,
    page: { ...one.page, title: some(8, 5), site: `news${number % 50}.example`, key: `news.example/${number >> 2}` },
  }
}

const percentile = (times: number[], share: number) =>
  times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1)

/** When the list of notes stood in the popup, ms: since the popup began to load, and since its tab was clicked. */
interface Shown {
  opened: number
  clicked: number
}

/**
 * Runs in a page of the extension: opens the popup as a tab, goes to its notes as soon as there is something to click, and
 * waits for the frame that paints them. From inside, for a driver's way there and back would be counted too.
 */
async function openPopup(): Promise<Shown> {
  // A page behind another is kept from timers and frames, but not from messages to itself.
  const channel = new MessageChannel()
  const turn = () =>
    new Promise((done) => {
      channel.port1.onmessage = done
      channel.port2.postMessage(null)
    })
  const tab = await chrome.tabs.create({ url: chrome.runtime.getURL("popup.html") })
  const find = () => chrome.extension.getViews({ type: "tab" }).find((view) => view.location.pathname === "/popup.html")
  let popup = find()
  for (; !popup; popup = find()) await turn()
  const { document, performance } = popup
  const painted = () => new Promise((done) => popup.requestAnimationFrame(done))
  if (document.readyState === "loading") {
    await new Promise((done) => document.addEventListener("DOMContentLoaded", done))
  }
  const elements = (selector: string) => document.querySelectorAll<HTMLElement>(selector)
  while (elements("[role=tab]").length < 2) await painted()
  const clicked = performance.now()
  elements("[role=tab]")[1]!.click()
  while (elements(".note").length === 0) await painted()
  const opened = performance.now()
  await chrome.tabs.remove(tab.id!)
  return { opened, clicked: opened - clicked }
}

const inMs = (times: number[]) => times.map((ms) => ms.toFixed(0)).join(", ")

/** Opens the popup some times, with a background that sleeps or one that is awake, and prints how soon its list was there. */
async function measurePopup(browser: Browser, isAsleep: boolean): Promise<void> {
  const shown: Shown[] = []
  await browser.openExtensionPage("options.html")
  for (let i = 0; i < ROUNDS; i++) {
    if (isAsleep) {
      await browser.stopBackground()
      // By the time a background falls asleep by itself, the browser has long cleared up behind it.
      await new Promise((done) => setTimeout(done, SETTLE_MS))
    }
    shown.push(await browser.eval<Shown>(openPopup))
  }
  await browser.closeTab()
  process.stdout.write(
    `  list in the popup, background ${isAsleep ? "asleep" : "awake"}: ${inMs(shown.map(({ opened }) => opened))} ms after it was opened, ${inMs(shown.map(({ clicked }) => clicked))} ms after the click\n`,
  )
}

/** A hundred thousand notes in a real browser: how soon the popup's list is there, and how soon a search is answered. */
export async function bench(): Promise<void> {
  for (const name of BROWSERS) {
    const extension = buildFolder(name === "chromium" ? "chrome-mv3" : "firefox-mv3")
    const browser = await openBrowser(name, { extension })
    try {
      const began = performance.now()
      await fill(browser)
      process.stdout.write(`${name}: ${NOTES} notes added in ${((performance.now() - began) / 1000).toFixed(0)} s\n`)
      await browser.restart()
      await measurePopup(browser, true)
      await measurePopup(browser, false)
      await measureSearch(browser)
    } finally {
      await browser.close()
    }
  }
}

async function fill(browser: Browser): Promise<void> {
  for (let first = 0; first < NOTES; first += PORTION) {
    const notes = Array.from({ length: PORTION }, (_, i) => note(first + i))
    const { ok } = await browser.inExtension<{ ok: boolean }>(
      (added: unknown) => chrome.runtime.sendMessage({ name: "view/notes-add", request: { notes: added } }),
      notes,
    )
    if (!ok) throw new Error("the notes were refused")
  }
}

async function measureSearch(browser: Browser): Promise<void> {
  const times = await browser.inExtension<number[]>(
    async (queries: string[], rounds: number) => {
      const spent: number[] = []
      for (let round = 0; round <= rounds; round++) {
        for (const query of queries) {
          const from = performance.now()
          await chrome.runtime.sendMessage({ name: "view/notes", request: { query } })
          // The first round is cold.
          if (round > 0) spent.push(performance.now() - from)
        }
      }
      return spent
    },
    QUERIES,
    ROUNDS,
  )
  process.stdout.write(
    `  search, with the way there and back: p50 ${percentile(times, 0.5)} ms, p95 ${percentile(times, 0.95)} ms\n`,
  )
}
