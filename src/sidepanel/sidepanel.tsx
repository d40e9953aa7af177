import type { JSX } from "preact"
import { useEffect, useMemo, useState } from "preact/hooks"
import type { PageState } from "../messages/map.ts"
import { useSurroundings } from "../ui/context.tsx"
import { groups } from "../ui/groups.ts"
import { PageList, useFacts } from "../ui/page-list.tsx"
import { ArticleLine, PageMessage, useTab } from "../ui/page-state.tsx"
import { TabPanel, Tabs } from "../ui/parts.tsx"
import { ArticleTimelineView } from "./timeline-view.tsx"

type View = "page" | "timeline" | "notes"

function Timeline({ tabId, state }: { tabId: number; state: PageState }): JSX.Element {
  const { words } = useSurroundings()
  const entries = useMemo(() => groups(state.mentions).flatMap((group) => group.entries), [state.mentions])
  const facts = useFacts(state, entries)
  if (!facts) {
    return (
      <p class="empty" role="status">
        {words.t.text("cardLoading")}
      </p>
    )
  }
  return <ArticleTimelineView tabId={tabId} state={state} entries={entries} facts={facts} />
}

/** The side panel: people, summits and the article's timeline beside the reader's notes. */
export function SidePanel({
  Notes,
  start = "page",
  onAsked,
}: {
  Notes: () => JSX.Element
  start?: View
  /** Tells when a card asks for its note. */
  onAsked?(asked: () => void): () => void
}): JSX.Element {
  const { words } = useSurroundings()
  const { t } = words
  const [view, reload] = useTab()
  const [tab, setTab] = useState<View>(start)
  const [times, setTimes] = useState(0)
  useEffect(
    () =>
      onAsked?.(() => {
        // A fresh list takes up which note is asked for.
        setTimes((before) => before + 1)
        setTab("notes")
      }),
    [onAsked],
  )
  const page =
    view?.kind === "page" && view.state.status === "article" && view.state.mentions.length > 0 ? view : undefined
  return (
    <main class="sidepanel">
      <header class="popup-head">
        <h1 class="site-name">
          {view?.kind === "page" ? view.state.page.title || view.site : t.text("extensionName")}
        </h1>
        <ArticleLine view={view} />
        <Tabs<View>
          label={t.text("extensionName")}
          value={tab}
          onChange={setTab}
          tabs={[
            { value: "page", label: t.text("tabPage") },
            { value: "timeline", label: t.text("tabTimeline") },
            { value: "notes", label: t.text("tabNotes") },
          ]}
        />
      </header>
      <TabPanel value={tab}>
        {tab === "notes" ? (
          <Notes key={times} />
        ) : (
          <>
            <PageMessage view={view} reload={reload} />
            {page && tab === "page" && <PageList tabId={page.tabId} state={page.state} />}
            {page && tab === "timeline" && <Timeline tabId={page.tabId} state={page.state} />}
          </>
        )}
      </TabPanel>
    </main>
  )
}
