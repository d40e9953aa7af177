import { type ComponentChildren, render } from "preact"
import { loadSettings, watchSettings } from "../settings/store.ts"
import { browserApi } from "./browser-api.ts"
import { Context, surroundings } from "./context.tsx"
import { browserTranslator, type Translator } from "./i18n.ts"
import { PAGE_STYLE } from "./page-style.ts"

/** Puts a style sheet of ours into a page of ours. */
export function adopt(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

function theme(value: string): void {
  document.documentElement.dataset.theme = value
}

/** Language, direction, theme and style of one of our pages; then its component. */
export function mount(component: (t: Translator) => ComponentChildren, css = ""): void {
  const t = browserTranslator()
  document.documentElement.lang = t.locale
  document.documentElement.dir = t.dir
  adopt(PAGE_STYLE + css)
  void loadSettings().then((settings) => theme(settings.theme))
  watchSettings((settings) => theme(settings.theme))
  const root = document.getElementById("__plasmo") ?? document.body.appendChild(document.createElement("div"))
  render(<Context.Provider value={surroundings(browserApi(t), t)}>{component(t)}</Context.Provider>, root)
}
