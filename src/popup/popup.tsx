import type { JSX } from "preact"
import { useState } from "preact/hooks"
import type { Settings } from "../settings/model.ts"
import { readingOf, switchSite } from "../settings/pages.ts"
import { useSettings, useSurroundings } from "../ui/context.tsx"
import { groups } from "../ui/groups.ts"
import { PANEL, SETTINGS } from "../ui/icons.ts"
import { PageList } from "../ui/page-list.tsx"
import { ArticleLine, PageMessage, Refusal, useTab } from "../ui/page-state.tsx"
import { IconButton, TabPanel, Tabs } from "../ui/parts.tsx"

type View = "page" | "notes"

/** The toolbar button's window: what is on this page, and the reader's notes. */
export function Popup({ Notes }: { Notes: () => JSX.Element }): JSX.Element {
  const { api, words } = useSurroundings()
  const { t } = words
  const settings = useSettings()
  const [view, reload] = useTab()
  const [tab, setTab] = useState<View>("page")
  const site = view && "site" in view ? view.site : undefined
  const count =
    view?.kind === "page" ? groups(view.state.mentions).reduce((sum, group) => sum + group.entries.length, 0) : 0
  const on = settings !== undefined && site !== undefined && readingOf(settings, `https://${site}/`) !== "off"
  const change = (next: (settings: Settings) => Settings) => api.settings.change(next).then(reload)
  return (
    <main class="popup">
      <header class="popup-head">
        <div class="popup-site">
          {site && settings ? (
            <div class="site">
              <h1 class="site-name">{site}</h1>
              <input
                type="checkbox"
                role="switch"
                class="switch"
                aria-label={t.text("siteSwitch", site)}
                title={t.text("siteSwitch", site)}
                aria-checked={on}
                checked={on}
                onChange={(event) => {
                  const wanted = event.currentTarget.checked
                  void change((s) => switchSite(s, site, wanted))
                }}
              />
            </div>
          ) : (
            <h1 class="site-name">{t.text("extensionName")}</h1>
          )}
        </div>
        <ArticleLine view={view} />
        <Refusal view={view} />
        <Tabs<View>
          label={t.text("extensionName")}
          value={tab}
          onChange={setTab}
          tabs={[
            { value: "page", label: t.text("tabPage"), count },
            { value: "notes", label: t.text("tabNotes") },
          ]}
        />
      </header>
      <div class="popup-body">
        {tab === "page" ? (
          <TabPanel value="page">
            <PageMessage view={view} reload={reload} />
            {view?.kind === "page" && view.state.status === "article" && view.state.mentions.length > 0 && (
              <PageList tabId={view.tabId} state={view.state} />
            )}
          </TabPanel>
        ) : (
          <TabPanel value="notes">
            <Notes />
          </TabPanel>
        )}
      </div>
      <footer class="popup-foot">
        {settings && (
          <label class="pages">
            <span>{t.text("pagesLabel")}</span>
            <select
              value={settings.pages}
              onChange={(event) => {
                const pages = event.currentTarget.value as Settings["pages"]
                void change((s) => ({ ...s, pages }))
              }}
            >
              <option value="news">{t.text("pagesNews")}</option>
              <option value="listed">{t.text("pagesListed")}</option>
              <option value="all">{t.text("pagesAll")}</option>
            </select>
          </label>
        )}
        <span class="gap" />
        <IconButton icon={PANEL} label={t.text("openPanel")} onClick={() => api.open("sidepanel")} />
        <IconButton icon={SETTINGS} label={t.text("openSettings")} onClick={() => api.open("settings")} />
      </footer>
    </main>
  )
}
