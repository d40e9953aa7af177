import { describe, expect, it } from "vitest"
import { BROWSERS, useBrowser } from "../support/browser.ts"
import { article, PAINTED, waitForMentions } from "../support/reading.ts"

/** Names of things that reading code may ask a document or an element for. */
const CLOBBERED = [
  "querySelector",
  "querySelectorAll",
  "body",
  "head",
  "documentElement",
  "createTreeWalker",
  "createRange",
  "title",
  "location",
  "getElementById",
  "getElementsByTagName",
  "defaultView",
  "scripts",
  "forms",
  "images",
  "children",
  "childNodes",
  "firstChild",
  "parentNode",
  "nodeType",
  "textContent",
  "attributes",
  "getAttribute",
  "contains",
  "adoptedStyleSheets",
] as const

/** A form inside the article whose fields take the names that code may ask an element for. */
const form = (names: readonly string[]) =>
  `<form id="article" name="article">${names.map((name) => `<input name="${name}" id="${name}">`).join("")}</form>`

/** Scripts that run before anything of ours and spoil what the page's world shares with nobody else. */
const PATCHES: Readonly<Record<string, string>> = {
  "Array.prototype.map": "Array.prototype.map = () => []",
  "Array.prototype.push": "Array.prototype.push = () => { throw 1 }",
  "Array.prototype[Symbol.iterator]": "Array.prototype[Symbol.iterator] = function* () {}",
  "Object.keys": "Object.keys = () => []",
  "Object.prototype setter": "Object.defineProperty(Object.prototype, 'lang', { get: () => 'zz', set() {} })",
  "JSON.parse": "JSON.parse = () => ({})",
  "String.prototype.slice": "String.prototype.slice = () => ''",
  "String.prototype.trim": "String.prototype.trim = () => ''",
  "RegExp.prototype.exec": "RegExp.prototype.exec = () => null",
  "Promise.prototype.then": "Promise.prototype.then = () => new Promise(() => {})",
  "Map.prototype.get": "Map.prototype.get = () => undefined",
  "Set.prototype.has": "Set.prototype.has = () => true",
  "Node.prototype.textContent": "Object.defineProperty(Node.prototype, 'textContent', { get: () => '' })",
  "Node.prototype.nodeValue": "Object.defineProperty(Node.prototype, 'nodeValue', { get: () => 'x' })",
  "CharacterData.prototype.data": "Object.defineProperty(CharacterData.prototype, 'data', { get: () => 'x' })",
  "Document.prototype.createTreeWalker": "Document.prototype.createTreeWalker = () => { throw 1 }",
  "Document.prototype.querySelectorAll": "Document.prototype.querySelectorAll = () => []",
  "Element.prototype.closest": "Element.prototype.closest = () => null",
  "Element.prototype.getAttribute": "Element.prototype.getAttribute = () => 'x'",
  Range: "window.Range = class {}; window.StaticRange = class { constructor() { throw 1 } }",
  Highlight: "window.Highlight = class { constructor() { throw 1 } }",
  MutationObserver: "window.MutationObserver = class { constructor() { throw 1 } }",
  getComputedStyle: "window.getComputedStyle = () => ({ display: 'none', visibility: 'hidden' })",
  setTimeout:
    "window.setTimeout = () => 0; window.requestAnimationFrame = () => 0; window.requestIdleCallback = () => 0",
  URL: "window.URL = class { constructor() { throw 1 } }",
}

describe.each(BROWSERS)("a page that spoils what code relies on, in %s", (name) => {
  const { browser, server } = useBrowser(name)
  let surfaces: string[] = []

  const marksOf = async (path: string, html: string) => {
    const url = server().add(path, html)
    await browser().goto(url)
    const state = await waitForMentions(browser(), url)
    return state.mentions.map(({ kind, surface }) => `${kind} ${surface}`)
  }

  it("is compared with the clean page", async () => {
    surfaces = await marksOf("/clean.html", article())
    expect(surfaces).toContain("leader Xi Jinping")
    expect(surfaces.length).toBeGreaterThan(8)
    expect(await browser().eval<number>(PAINTED)).toBeGreaterThanOrEqual(surfaces.length)
  })

  it.each(CLOBBERED)("has the same marks with a form field named %s", async (field) => {
    expect(await marksOf(`/clobber-${field}.html`, article({ body: form([field]) }))).toEqual(surfaces)
  })

  it.each(Object.keys(PATCHES))("has the same marks with its own %s", async (patched) => {
    const head = `<script>${PATCHES[patched]}</script>`
    const path = `/patch-${Object.keys(PATCHES).indexOf(patched)}.html`
    const url = server().add(path, article({ head }))
    await browser().goto(url)
    // The page's own world is spoiled: what is painted there cannot be asked; the popup's view can.
    const end = performance.now() + 15_000
    let marks: string[] = []
    while (marks.length === 0 && performance.now() < end) {
      const state = await browser().inExtension<{ mentions: { kind: string; surface: string }[] } | undefined>(
        async (address: string) => {
          const tab = (await chrome.tabs.query({})).find((one) => one.url === address)
          const answer = await chrome.tabs.sendMessage(tab!.id!, { name: "tab/state", request: null }).catch(() => null)
          return answer?.value
        },
        url,
      )
      marks = state?.mentions.map(({ kind, surface }) => `${kind} ${surface}`) ?? []
    }
    expect(marks).toEqual(surfaces)
  })
})
