import "fake-indexeddb/auto"
import fc from "fast-check"
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest"
import { noteHandlers } from "../../src/background/notes.ts"
import { answer, isMessage } from "../../src/messages/handle.ts"
import type { MessageName } from "../../src/messages/map.ts"
import { BACKGROUND_REQUESTS } from "../../src/messages/validate.ts"
import { TAB_REQUESTS } from "../../src/messages/validate-tab.ts"
import { pageKey } from "../../src/notes/page-key.ts"
import { NoteStore } from "../../src/notes/store/store.ts"
import { sampleNote } from "../notes/sample-note.ts"
import { anyJunk, holds, LAW_TIMEOUT, spoilt } from "./law.ts"

// The pack is no part of what is asked here, and a test has no package to fetch it from.
vi.mock("../../src/background/knowledge.ts", () => ({ knowledge: () => Promise.resolve({ record: undefined }) }))

const REQUESTS = { ...BACKGROUND_REQUESTS, ...TAB_REQUESTS }
const NAMES = Object.keys(REQUESTS) as MessageName[]
const OWN = "chrome-extension://abc/"

const SITES = [
  "https://news.example/a",
  "https://other.example/b",
  "https://one.co.uk/a",
  "https://two.co.uk/a",
  "https://a.gob.mx/x",
  "https://b.gob.mx/x",
]
const secretWords = (n: number) => `secretwords${n}`
const secretTag = (n: number) => `secrettag${n}`
const secretQuote = (n: number) => `secretquote${n}`
const NOTES = SITES.flatMap((url, site) =>
  [0, 1].map((n) => {
    const id = site * 2 + n
    const note = sampleNote(id, { words: secretWords(id), tags: [secretTag(id)] })
    const quote = { ...note.anchor.quote, exact: secretQuote(id) }
    return { ...note, page: { ...note.page, url, key: pageKey(url) }, anchor: { ...note.anchor, quote } }
  }),
)

const pageAt = (url: string | undefined, more: Partial<chrome.runtime.MessageSender> = {}) => ({
  id: "abc",
  url,
  frameId: 0,
  tab: { id: 7, incognito: false } as chrome.tabs.Tab,
  ...more,
})
const VIEW = { id: "abc", url: `${OWN}options.html` }

const anchor = {
  quote: { exact: "q", prefix: "p", suffix: "s" },
  position: { start: 3, end: 4 },
  others: [7],
  beside: [1, 2],
}
const page = { url: SITES[0]!, key: "news.example/a", title: "t", site: "news.example", date: "2024-07-03", lang: "en" }
const mention = {
  start: 0,
  end: 2,
  surface: "Xi",
  kind: "leader",
  entity: "Q15031",
  name: "Xi Jinping",
  confidence: 0.9,
}
const facts = { mention, on: "2024-07-03", locale: "en", others: ["Q7747"] }
const save = { page, anchor, subject: { kind: "text" }, locale: "en" }
const spans = { text: "Xi", lang: "en", date: "2024-07-03", blocks: [{ start: 0, end: 2 }], home: "DE" }
const id = NOTES[0]!.id
const names = Object.fromEntries(
  "yellow green blue pink violet date organisation office leader summit focus"
    .split(" ")
    .map((mark) => [mark, `n${mark}`]),
)

/** A good request of every kind. A message that is added and has none here does not compile. */
const GOOD: Readonly<Record<MessageName, unknown>> = {
  "page/recognise": {
    text: spans.text,
    blockLanguages: [[0, "de"]],
    bylines: ["By us"],
    arrival: { key: "news.example/a", names },
  },
  "page/facts": facts,
  "page/save": save,
  "page/notes-here": { key: "news.example/a" },
  "page/describe-anchor": { text: "pqs", start: 1, end: 2 },
  "page/find-anchors": { text: "pqs", anchors: [anchor] },
  "page/open-note": { id },
  "page/report": facts,
  "page/count": { count: 3 },
  "page/read-me": { frames: true, wanted: true },
  "page/card": null,
  "page/paint": { names, notes: true },
  "view/recognise": spans,
  "view/facts": facts,
  "view/update": { what: "status", locale: "en" },
  "view/save": { ...save, words: "w", tags: ["t"] },
  "view/notes": { query: "", keys: ["news.example/a"], sort: "newest", offset: 0, limit: 1000 },
  "view/notes-by-id": { ids: NOTES.map((note) => note.id) },
  "view/note-ids": { query: "" },
  "view/note-change": { id, patch: { words: "w", tags: ["t"], colour: "blue" } },
  "view/notes-delete": { ids: [id] },
  "view/notes-restore": { ids: [id] },
  "view/notes-add": { notes: [NOTES[0]], replace: true },
  "view/note-tags": null,
  "view/notes-health": null,
  "view/notes-reminded": null,
  "view/notes-broken": null,
  "view/note-open": { id },
  "tab/state": null,
  "tab/scroll-to": { note: id },
  "tab/settings-changed": { settings: { theme: "dark" } },
  "tab/notes-changed": null,
  "tab/step": { to: "next" },
  "tab/look-up": null,
  "tab/save-selection": null,
  "tab/describe-anchor": { start: 0, end: 4, exact: "Talk" },
  "tab/read": null,
}

beforeAll(async () => {
  Object.assign(globalThis, {
    chrome: {
      runtime: { id: "abc", getURL: (path: string) => OWN + path, sendMessage: () => Promise.resolve() },
      tabs: { query: async () => [], get: async () => undefined, create: async () => undefined },
      storage: { session: { set: async () => undefined } },
    },
  })
})

/** Answers as the background does. */
const ask = (name: MessageName, request: unknown, sender: chrome.runtime.MessageSender) =>
  answer(noteHandlers, REQUESTS, { name, request }, sender)

beforeEach(async () => {
  const store = await NoteStore.open()
  await store.put(NOTES)
  store.close()
})

describe("every message", () => {
  it.each(NAMES)("%s takes the good request", (name) => expect(REQUESTS[name]!(GOOD[name])).toBe(true))
  const withFields = NAMES.filter((name) => GOOD[name] !== null)
  it.each(withFields)("%s refuses a field of nobody's, and what is no object", (name) => {
    const good = GOOD[name] as object
    expect(REQUESTS[name]!({ ...good, extra: 1 })).toBe(false)
    for (const junk of [7, "text", true, [], [good], () => good, new Map([["id", id]])])
      expect(REQUESTS[name]!(junk)).toBe(false)
  })
  it.each(withFields)("%s refuses a field that is far too large", (name) => {
    for (const [key, value] of Object.entries(GOOD[name] as object)) {
      if (key === "anchors" || key === "page" || typeof value === "boolean") continue
      const huge =
        typeof value === "string" ? "x".repeat(2_000_001) : Array.isArray(value) ? Array(200_001).fill(value[0]) : 1e12
      expect(REQUESTS[name]!({ ...(GOOD[name] as object), [key]: huge }), key).toBe(false)
    }
  })
  it(
    "with junk put anywhere into it is taken or refused, and always answered with a result",
    () =>
      holds(
        "messages",
        fc.asyncProperty(
          fc
            .constantFrom(...NAMES)
            .chain((name) =>
              fc.tuple(fc.constant(name), fc.oneof(spoilt(GOOD[name]), anyJunk), fc.constantFrom("page", "view")),
            ),
          async ([name, request, role]) => {
            expect(typeof REQUESTS[name]!(request)).toBe("boolean")
            const result = await ask(name, request, role === "page" ? pageAt(SITES[0]) : VIEW)
            expect(typeof result.ok).toBe("boolean")
            expect(({} as { x?: unknown }).x).toBeUndefined()
          },
        ),
        400,
      ),
    LAW_TIMEOUT,
  )
  it(
    "that is none is nobody's",
    () =>
      holds(
        "what is a message",
        fc.property(anyJunk, (value) => !isMessage(value, REQUESTS)),
        500,
      ),
    LAW_TIMEOUT,
  )
})

describe("the wrong sender", () => {
  const strangers: [string, chrome.runtime.MessageSender][] = [
    ["another extension's page", { id: "xyz", url: "chrome-extension://xyz/options.html" }],
    ["another extension that gives our address", { id: "xyz", url: `${OWN}options.html` }],
    ["a web page that may connect", { url: "https://news.example/a", origin: "https://news.example" }],
    ["nobody", {}],
  ]
  it.each(strangers)("%s may ask nothing", async (_, sender) => {
    for (const name of NAMES) {
      expect(await ask(name, GOOD[name], sender), name).toMatchObject({ ok: false, error: { code: "forbidden" } })
    }
  })
  const frames: [string, chrome.runtime.MessageSender][] = [
    ["a page", pageAt(SITES[0])],
    ["a frame", pageAt(SITES[0], { frameId: 9 })],
    ["a frame without an address", pageAt(undefined, { frameId: 9 })],
    ["a frame of data", pageAt("data:text/html,x", { frameId: 9, origin: "null" })],
    ["a page named after ours", pageAt(`https://news.example/${OWN}options.html`)],
    ["a page that is ours but for its scheme", pageAt("http://abc/options.html")],
  ]
  it.each(frames)("%s may ask nothing that is for our own pages", async (_, sender) => {
    for (const name of NAMES.filter((one) => !one.startsWith("page/"))) {
      expect(await ask(name, GOOD[name], sender), name).toMatchObject({ ok: false, error: { code: "forbidden" } })
    }
  })
  it("our own pages do not speak for a page", async () => {
    for (const name of NAMES.filter((one) => one.startsWith("page/"))) {
      expect(await ask(name, GOOD[name], VIEW), name).toMatchObject({ ok: false, error: { code: "forbidden" } })
    }
  })
  it("a page may save a note of its own site only", async () => {
    const of = (url: string) => ({ ...save, page: { ...page, url } })
    for (const url of SITES.slice(1)) {
      expect(await ask("page/save", of(url), pageAt(SITES[0]))).toMatchObject({
        ok: false,
        error: { code: "forbidden" },
      })
    }
    expect(await ask("page/save", of("https://m.news.example/c"), pageAt(SITES[0]))).toMatchObject({ ok: true })
  })
  it("nothing is saved from a private window", async () => {
    const sender = pageAt(SITES[0], { tab: { id: 7, incognito: true } as chrome.tabs.Tab })
    const count = async () => (await ask("view/notes-health", null, VIEW)) as { value?: { count: number } }
    const before = (await count()).value?.count
    expect(await ask("page/save", save, sender)).toMatchObject({ ok: false, error: { code: "private" } })
    expect((await count()).value?.count).toBe(before)
  })
})

describe("a content script can never list all notes", () => {
  /** Numbers of the notes of which anything is told. */
  const told = (value: unknown) => {
    const text = JSON.stringify(value) ?? ""
    expect(text).not.toMatch(/secretwords|secrettag/)
    return [...text.matchAll(/secretquote(\d+)/g)].map(([, n]) => Number(n))
  }
  const ofSite = (site: number) => [site * 2, site * 2 + 1]

  it.each(SITES.map((url, site) => [url, site] as const))(
    "%s learns where its own notes stand, and no words",
    async (url, site) => {
      const result = await ask("page/notes-here", { key: pageKey(url) }, pageAt(url))
      expect(told(result).sort()).toEqual(ofSite(site))
    },
  )
  it("a page learns of those made before it named a canonical address", async () => {
    const key = pageKey(SITES[0]!, new URL("/canonical", SITES[0]).href)
    expect(key).not.toBe(pageKey(SITES[0]!))
    expect(told(await ask("page/notes-here", { key }, pageAt(SITES[0]))).sort()).toEqual(ofSite(0))
  })
  it.each(SITES.map((url, site) => [url, site] as const))("%s learns of no other site's", async (url, site) => {
    for (const [other, address] of SITES.entries()) {
      if (other === site) continue
      const result = await ask("page/notes-here", { key: pageKey(address) }, pageAt(url))
      expect(result).toMatchObject({ ok: false, error: { code: "forbidden" } })
    }
  })
  it.each(["about:blank", "about:srcdoc", "data:text/html,x", "file:///home/x.html", undefined])(
    "nor a frame at %s",
    async (url) => {
      for (const address of SITES)
        expect(told(await ask("page/notes-here", { key: pageKey(address) }, pageAt(url)))).toEqual([])
      for (const key of ["", "blank", "srcdoc", "*", "/"])
        expect(told(await ask("page/notes-here", { key }, pageAt(url)))).toEqual([])
    },
  )
  it(
    "whatever it asks",
    () =>
      holds(
        "what a content script learns",
        fc.asyncProperty(
          fc.constantFrom(...NAMES).chain((name) =>
            fc.tuple(
              fc.constant(name),
              fc.oneof(
                spoilt(GOOD[name]),
                anyJunk,
                fc.record({
                  key: fc.oneof(
                    fc.constantFrom(...SITES.map((url) => pageKey(url)), "", "*", "%", "news.example"),
                    fc.string(),
                  ),
                }),
              ),
            ),
          ),
          fc.integer({ min: 0, max: SITES.length - 1 }),
          async ([name, request], site) => {
            for (const n of told(await ask(name, request, pageAt(SITES[site])))) expect(ofSite(site)).toContain(n)
          },
        ),
        400,
      ),
    LAW_TIMEOUT,
  )
})
