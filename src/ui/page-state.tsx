import type { ComponentChildren, JSX } from "preact"
import { useEffect, useState } from "preact/hooks"
import { alwaysRead, switchSite } from "../settings/pages.ts"
import type { TabView, Unreadable } from "./api.ts"
import { useSurroundings } from "./context.tsx"
import { DAY_SOURCE } from "./day-source.ts"
import type { MessageKey } from "./i18n.ts"
import { WARN } from "./icons.ts"
import { Icon } from "./parts.tsx"

/** The tab beside the page, kept up to date. */
export function useTab(): [TabView | undefined, () => void] {
  const { api } = useSurroundings()
  const [view, setView] = useState<TabView>()
  const load = () => void api.tab().then(setView)
  useEffect(() => {
    load()
    return api.onTabChange(load)
  }, [api])
  return [view, load]
}

const WHY: Record<Unreadable, MessageKey> = {
  browser: "pageBrowser",
  store: "pageStore",
  pdf: "pagePdf",
  reader: "pageReader",
  file: "pageFile",
  unknown: "pageUnknown",
}

function Message(props: { title: string; hint?: string; children?: ComponentChildren; warn?: boolean }): JSX.Element {
  return (
    <div class={props.warn ? "message warn" : "message"} role="status">
      {props.warn && <Icon path={WARN} />}
      <p class="message-title">{props.title}</p>
      {props.hint && <p class="message-hint">{props.hint}</p>}
      {props.children && <div class="buttons">{props.children}</div>}
    </div>
  )
}

/** Why there is no list, and what can be done about it; nothing where there is one. */
export function PageMessage({ view, reload }: { view: TabView | undefined; reload(): void }): JSX.Element | null {
  const { api, words } = useSurroundings()
  const { t } = words
  if (!view) return <Message title={t.text("pageLoading")} />
  switch (view.kind) {
    case "unreadable":
      return <Message title={t.text(WHY[view.why])} />
    case "no-access": {
      const ask = (site?: string) => async () => {
        // Open pages are read then without a reload.
        if (await api.requestAccess(site)) reload()
      }
      const { site } = view
      return (
        <Message warn title={t.text("pageNoAccess")} hint={t.text("pageNoAccessHint")}>
          {site && (
            <button type="button" class="button primary" onClick={ask(site)}>
              {t.text("allowSite", site)}
            </button>
          )}
          <button type="button" class={site ? "button" : "button primary"} onClick={ask()}>
            {t.text("allowAll")}
          </button>
        </Message>
      )
    }
    case "asleep":
      return (
        <Message title={t.text("pageReload")}>
          <button type="button" class="button primary" onClick={() => api.reload(view.tabId).then(reload)}>
            {t.text("reload")}
          </button>
        </Message>
      )
    case "page":
      if (view.state.status === "off") {
        return (
          <Message title={t.text("siteIsOff")}>
            <button
              type="button"
              class="button primary"
              onClick={() => api.settings.change((s) => switchSite(s, view.site, true)).then(reload)}
            >
              {t.text("siteSwitchOn")}
            </button>
          </Message>
        )
      }
      if (view.state.status === "not-article") {
        return (
          <Message title={t.text("pageNoArticle")} hint={t.text("pageNoArticleHint")}>
            <button
              type="button"
              class="button primary"
              onClick={() => api.settings.change((s) => alwaysRead(s, view.site)).then(reload)}
            >
              {t.text("readAnyway")}
            </button>
          </Message>
        )
      }
      return view.state.mentions.length === 0 ? (
        <Message title={t.text("pageNothing")} hint={t.text("pageNothingHint")} />
      ) : null
  }
}

/** That a selection of the page was not kept as a note, where that is so. */
export function Refusal({ view }: { view: TabView | undefined }): JSX.Element | null {
  if (view?.kind !== "page" || !view.refused) return null
  return (
    <div class="message warn" role="alert">
      <Icon path={WARN} />
      <p class="message-title">{view.refused}</p>
    </div>
  )
}

/** Of which day the article is and how sure that is; and where nothing is marked in it, that. */
export function ArticleLine({ view }: { view: TabView | undefined }): JSX.Element | null {
  const { words } = useSurroundings()
  const { t, dates } = words
  if (view?.kind !== "page" || view.state.status !== "article") return null
  const { date, inferredDate, lang } = view.state
  const language = lang && nameOfLanguage(lang, t.locale)
  const line = date
    ? t.text("articleOf", dates.format(date.value))
    : inferredDate
      ? t.text("articleInferred", dates.format(inferredDate))
      : t.text("articleNoDate")
  const source = date && t.text(DAY_SOURCE[date.source])
  return (
    <>
      <p class={date ? "article-line" : "article-line unsure"}>
        {[line, source, language].filter(Boolean).join(" · ")}
      </p>
      {view.state.listedOnly && <p class="article-line">{t.text("pageListedOnly")}</p>}
    </>
  )
}

/** What a page says is its language need not be one; then it stands there as it is. */
function nameOfLanguage(tag: string, locale: string): string | undefined {
  try {
    return new Intl.DisplayNames(locale, { type: "language" }).of(tag)
  } catch {
    return tag
  }
}
