import { openBrowser } from "../../../src/command/browser/open.ts"
import { BROWSERS } from "../../../src/command/browsers.ts"
import { buildFolder } from "../../../src/command/paths.ts"
import { sampleNote } from "../../notes/sample-note.ts"

const NOTES = 100_000
const PORTION = 2000
const ROUNDS = 5
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

/** A hundred thousand notes in a real browser: how soon the popup's list is there, and how soon a search is answered. */
export async function bench(): Promise<void> {
  for (const name of BROWSERS) {
    const extension = buildFolder(name === "chromium" ? "chrome-mv3" : "firefox-mv3")
    const browser = await openBrowser(name, { extension })
    try {
      const began = performance.now()
      for (let first = 0; first < NOTES; first += PORTION) {
        const notes = Array.from({ length: PORTION }, (_, i) => note(first + i))
        const { ok } = await browser.inExtension<{ ok: boolean }>(
          (added: unknown) => chrome.runtime.sendMessage({ name: "view/notes-add", request: { notes: added } }),
          notes,
        )
        if (!ok) throw new Error("the notes were refused")
      }
      process.stdout.write(`${name}: ${NOTES} notes added in ${((performance.now() - began) / 1000).toFixed(0)} s\n`)
      await browser.restart()
      const shown: number[] = []
      for (let i = 0; i < ROUNDS; i++) {
        await browser.openExtensionPage("popup.html")
        await browser.until(() => document.querySelectorAll("[role=tab]").length === 2)
        shown.push(
          await browser.eval<number>(async () => {
            const from = performance.now()
            document.querySelectorAll<HTMLElement>("[role=tab]")[1]!.click()
            while (!document.querySelector(".note")) await new Promise((done) => requestAnimationFrame(done))
            return performance.now() - from
          }),
        )
        await browser.closeTab()
      }
      process.stdout.write(
        `  list in the popup: first ${shown[0]!.toFixed(0)} ms, then ${shown
          .slice(1)
          .map((ms) => ms.toFixed(0))
          .join(", ")} ms\n`,
      )
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
    } finally {
      await browser.close()
    }
  }
}
