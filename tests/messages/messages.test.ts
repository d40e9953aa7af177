import { beforeEach, describe, expect, it } from "vitest"
import { answer, type Handlers, handle as handleWith, isMessage, Refusal, roleOf } from "../../src/messages/handle.ts"
import type { MessageName } from "../../src/messages/map.ts"
import { send } from "../../src/messages/send.ts"
import { BACKGROUND_REQUESTS } from "../../src/messages/validate.ts"
import { TAB_REQUESTS } from "../../src/messages/validate-tab.ts"

const REQUESTS = { ...BACKGROUND_REQUESTS, ...TAB_REQUESTS }
const handle = (handlers: Handlers) => handleWith(handlers, REQUESTS)
const OWN = "chrome-extension://abc/"
type Listener = (message: unknown, sender: chrome.runtime.MessageSender, respond: (answer: unknown) => void) => boolean
let listeners: Listener[]

const tab = (url: string) => ({ id: "abc", url, tab: { id: 7, incognito: false } as chrome.tabs.Tab, frameId: 0 })
const PAGE = tab("https://news.example/a")
const VIEW = { id: "abc", url: `${OWN}popup.html` }

/** The runtime as a browser gives it: a message reaches every listener, the first that says so answers. */
beforeEach(() => {
  listeners = []
  const runtime = {
    id: "abc",
    getURL: (path: string) => OWN + path,
    onMessage: {
      addListener: (listener: Listener) => listeners.push(listener),
      removeListener: (listener: Listener) => listeners.splice(listeners.indexOf(listener), 1),
    },
    sendMessage: (message: unknown) =>
      new Promise((resolve) => {
        if (!listeners.some((listener) => listener(message, PAGE, resolve))) resolve(undefined)
      }),
  }
  Object.assign(globalThis, { chrome: { runtime } })
})

describe("who may ask", () => {
  const cases: [string, chrome.runtime.MessageSender, string][] = [
    ["another extension", { id: "xyz", url: `${OWN}popup.html` }, "stranger"],
    ["a content script", PAGE, "page"],
    ["a content script on a page that imitates our address", tab(`https://evil.example/${OWN}`), "page"],
    ["the popup", VIEW, "view"],
    ["an extension page in a tab", tab(`${OWN}options.html`), "view"],
    ["the background", { id: "abc" }, "view"],
  ]
  it.each(cases)("%s", (_, sender, role) => {
    expect(roleOf(sender)).toBe(role)
  })

  it.each<[MessageName, chrome.runtime.MessageSender]>([
    ["view/recognise", PAGE],
    ["tab/state", PAGE],
    ["page/recognise", VIEW],
    ["page/recognise", { id: "xyz", url: "https://news.example" }],
  ])("%s is refused to the wrong sender", async (name, sender) => {
    let ran = false
    const handlers = { [name]: () => (ran = true) } as unknown as Handlers
    const result = await answer(handlers, REQUESTS, { name, request: { text: "a" } }, sender)
    expect(result).toMatchObject({ ok: false, error: { code: "forbidden" } })
    expect(ran).toBe(false)
  })
})

describe("what may be asked", () => {
  const anchor = { quote: { exact: "a", prefix: "", suffix: "" }, position: { start: 0, end: 1 } }
  const page = { url: "https://a.example/", key: "https://a.example/", title: "t", site: "a.example" }
  const refused: [MessageName, unknown][] = [
    ["page/recognise", null],
    ["page/recognise", { text: 7 }],
    ["page/recognise", { text: "x".repeat(2_000_001) }],
    ["page/recognise", { text: "x", date: "yesterday" }],
    ["page/recognise", { text: "x", blocks: [{ start: 0, end: 1 }] }],
    ["page/recognise", { text: "x", blockLanguages: [[-1, "de"]] }],
    ["page/recognise", { text: "x", blockLanguages: [[0]] }],
    ["page/recognise", { text: "x", blockLanguages: [[0, "de", 1]] }],
    ["page/recognise", { text: "x", blockLanguages: [[0, "../../etc"]] }],
    ["view/recognise", { text: "x", blocks: [{ start: -1, end: 1 }] }],
    ["view/recognise", { text: "x", blocks: [{ start: 0.5, end: 1 }] }],
    ["page/recognise", { text: "x", lang: "../../etc" }],
    ["page/recognise", { text: "x", words: "y" }],
    ["page/recognise", JSON.parse('{"text":"x","__proto__":{"date":"2024-01-01"}}')],
    ["page/facts", { locale: "en" }],
    ["page/save", { page, anchor, subject: { kind: "secret" }, locale: "en" }],
    ["page/save", { page, anchor, subject: { kind: "text" }, locale: "en", words: "written by a page" }],
    ["page/notes-here", { key: 1 }],
    ["page/open-note", { id: "<script>" }],
    ["page/count", { count: Number.NaN }],
    ["page/count", { count: -1 }],
    ["tab/scroll-to", {}],
    ["tab/scroll-to", { mention: 1, note: "a" }],
    ["tab/step", { to: "sideways" }],
  ]
  it.each(refused)("%s refuses %j", (name, request) => {
    expect(REQUESTS[name](request)).toBe(false)
  })

  const taken: [MessageName, unknown][] = [
    ["page/recognise", { text: "" }],
    ["page/recognise", { text: "x", lang: "zh-Hant-TW", date: "2024-07-03", blockLanguages: [[0, "en"]], home: "TW" }],
    ["view/recognise", { text: "x", blocks: [{ start: 0, end: 1 }] }],
    ["page/save", { page, anchor, subject: { kind: "text" }, locale: "de" }],
    ["view/save", { page, anchor, subject: { kind: "text" }, locale: "de", words: "mine", tags: ["a"] }],
    ["tab/scroll-to", { mention: 0 }],
    ["tab/state", null],
  ]
  it.each(taken)("%s takes %j", (name, request) => {
    expect(REQUESTS[name](request)).toBe(true)
  })

  it.each([undefined, null, "page/count", {}, { name: "page/nothing" }, { name: "constructor" }, { name: 3 }])(
    "%j is no message",
    (value) => expect(isMessage(value, REQUESTS)).toBe(false),
  )
})

describe("every answer is a result", () => {
  it("carries the value", async () => {
    handle({ "page/open-note": ({ id }, caller) => ({ opened: id === "a1" && caller.tab === 7 }) })
    expect(await send("page/open-note", { id: "a1" })).toEqual({ ok: true, value: { opened: true } })
  })

  it("a handler that throws answers with an error", async () => {
    handle({
      "page/count": () => {
        throw new Error("no badge")
      },
    })
    expect(await send("page/count", { count: 1 })).toEqual({
      ok: false,
      error: { code: "failed", message: "no badge" },
    })
  })

  it("a refusal keeps its code", async () => {
    handle({ "page/count": () => Promise.reject(new Refusal("off", "switched off")) })
    expect(await send("page/count", { count: 1 })).toMatchObject({ ok: false, error: { code: "off" } })
  })

  it("a malformed request is answered, not dropped", async () => {
    handle({ "page/count": () => null })
    expect(await send("page/count", { count: -1 })).toMatchObject({ ok: false, error: { code: "malformed" } })
  })

  it("nobody there is an error too", async () => {
    expect(await send("page/count", { count: 1 })).toMatchObject({ ok: false, error: { code: "no-answer" } })
  })

  it("a script that outlived its extension is told so", async () => {
    Object.assign(globalThis, { chrome: { runtime: {} } })
    expect(await send("page/count", { count: 1 })).toMatchObject({ ok: false, error: { code: "orphaned" } })
  })

  it("messages of others are left to others", async () => {
    handle({ "page/count": () => null })
    handle({ "page/open-note": () => ({ opened: false }) })
    expect(await send("page/open-note", { id: "a" })).toMatchObject({ ok: true })
  })
})
