import type { JSX } from "preact"
import { useEffect, useMemo, useRef, useState } from "preact/hooks"
import type { Outcome } from "../../notes/outcome.ts"
import { pageKeys } from "../../notes/page-key.ts"
import { PAGE, SORTS, type Sort } from "../../notes/store/list.ts"
import { useAnswer, useSurroundings } from "../context.tsx"
import type { MessageKey } from "../i18n.ts"
import { useTab } from "../page-state.tsx"
import { HealthBars, SelectionBar } from "./bars.tsx"
import { GROUPINGS, type Grouping, groupNotes } from "./group.ts"
import { NoteView } from "./note-view.tsx"
import { FIRST, type NotesApi } from "./notes-api.ts"
import { useNotes } from "./use-notes.ts"

const SORT_NAMES: Record<Sort, MessageKey> = {
  newest: "notesNewest",
  oldest: "notesOldest",
  changed: "notesChanged",
}
const GROUPING_NAMES: Record<Grouping, MessageKey> = {
  none: "notesNoGroups",
  site: "notesBySite",
  person: "notesByPerson",
  summit: "notesBySummit",
  day: "notesByDay",
}
/** So many notes come at first where they are grouped: of few, groups say little. */
const GROUPED = 100

/** The reader's notes, of this page or all: searched while typing, edited in place, deleted with undo. */
export function Notes({ api }: { api: NotesApi }): JSX.Element {
  const { words } = useSurroundings()
  const { t, dates } = words
  const [view] = useTab()
  const page = view?.kind === "page" ? view.state : undefined
  const [here, setHere] = useState(false)
  const [query, setQuery] = useState("")
  const [sort, setSort] = useState<Sort>(FIRST.sort ?? "newest")
  const [grouping, setGrouping] = useState<Grouping>("none")
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const [deleted, setDeleted] = useState<readonly string[]>([])
  const [focus, setFocus] = useState<string>()
  const [told, setTold] = useState("")
  const [saved, setSaved] = useState(0)
  const [full, setFull] = useState(false)
  const only = here && page ? { keys: pageKeys(page.page.url, page.page.canonicalUrl) } : {}
  const listed = useNotes(api, { query, sort, ...only }, grouping === "none" ? PAGE : GROUPED)
  // Asked once the list is there: what the reader waits for goes first.
  const health = useAnswer(
    async () => (listed.notes ? api.health() : undefined),
    listed.notes && `${listed.total} ${saved}`,
  )
  useEffect(() => void api.focused().then(setFocus), [api])
  const groups = useMemo(() => groupNotes(listed.notes ?? [], grouping), [listed.notes, grouping])
  const orphaned = new Set(page?.orphaned ?? [])

  /** Whether a change was made; where it was not, the reader is told, and keeps what was to be changed. */
  const done = async (change: Promise<Outcome>) => {
    const outcome = await change
    setFull(outcome === "full")
    setTold(outcome === "failed" ? t.text("dataFailed") : "")
    if (outcome === "done") listed.reload()
    return outcome === "done"
  }
  const remove = async (ids: string[]) => {
    if (ids.length === 0 || !(await done(api.remove(ids)))) return
    setDeleted(ids)
    setSelected(new Set())
  }
  const undo = async () => {
    if (await done(api.restore([...deleted]))) setDeleted([])
  }
  const selectAll = async (on: boolean) => setSelected(new Set(on ? await api.ids({ query, ...only }) : []))
  const select = (id: string, on: boolean) =>
    setSelected((now) => {
      const next = new Set(now)
      if (on) next.add(id)
      else next.delete(id)
      return next
    })

  return (
    <section class="notes" aria-label={t.text("tabNotes")}>
      <div class="notes-bar">
        <input
          type="search"
          class="field"
          dir="auto"
          aria-label={t.text("notesSearch")}
          placeholder={t.text("notesSearch")}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <div class="notes-filters">
          {page && (
            <label class="notes-here">
              <input type="checkbox" checked={here} onChange={(event) => setHere(event.currentTarget.checked)} />
              {t.text("notesThisPage")}
            </label>
          )}
          {listed.total > 1 && (
            <label class="notes-here">
              <input
                type="checkbox"
                checked={selected.size > 0 && selected.size >= listed.total}
                onChange={(event) => void selectAll(event.currentTarget.checked)}
              />
              {t.text("notesSelectAll")}
            </label>
          )}
          <span class="gap" />
          <select
            aria-label={t.text("notesSort")}
            value={sort}
            onChange={(event) => setSort(event.currentTarget.value as Sort)}
          >
            {SORTS.map((one) => (
              <option key={one} value={one}>
                {t.text(SORT_NAMES[one])}
              </option>
            ))}
          </select>
          <select
            aria-label={t.text("notesGroup")}
            value={grouping}
            onChange={(event) => setGrouping(event.currentTarget.value as Grouping)}
          >
            {GROUPINGS.map((one) => (
              <option key={one} value={one}>
                {t.text(GROUPING_NAMES[one])}
              </option>
            ))}
          </select>
        </div>
      </div>
      <HealthBars api={api} health={health} full={full} told={setTold} reload={() => setSaved(saved + 1)} />
      <div class="notes-status" role="status">
        {deleted.length > 0 && (
          <p class="notes-undo">
            {t.text("notesDeleted", t.number(deleted.length))}
            <button type="button" class="button" onClick={() => void undo()}>
              {t.text("notesUndo")}
            </button>
          </p>
        )}
        {selected.size > 0 && (
          <SelectionBar api={api} selected={selected} told={setTold} onDelete={() => void remove([...selected])} />
        )}
        {told && <p class="hint">{told}</p>}
      </div>
      {listed.notes?.length === 0 && <Empty query={query} here={here} />}
      {groups.map((group) => (
        <section key={group.name} class="notes-group">
          {grouping !== "none" && (
            <h2 class="group-name">
              {group.name === "" ? t.text("notesNoGroup") : grouping === "day" ? dates.format(group.name) : group.name}
              <span class="count">{t.number(group.notes.length)}</span>
            </h2>
          )}
          <ul class="notes-list">
            {group.notes.map((note) => (
              <NoteView
                key={note.id}
                note={note}
                orphaned={orphaned.has(note.id)}
                selected={selected.has(note.id)}
                fresh={focus === note.id}
                tags={api.tags}
                onSelect={(on) => select(note.id, on)}
                onOpen={() => void api.open(note.id)}
                onDelete={() => void remove([note.id])}
                onChange={(patch) => done(api.change(note.id, patch))}
              />
            ))}
          </ul>
        </section>
      ))}
      {listed.notes && listed.notes.length < listed.total && (
        <MoreButton key={listed.notes.length} onMore={listed.more} />
      )}
    </section>
  )
}

/** Shows more notes when it is pressed, and by itself once the reader has come down to it. */
function MoreButton({ onMore }: { onMore(): void }): JSX.Element {
  const { t } = useSurroundings().words
  const ref = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) onMore()
    })
    if (ref.current) observer.observe(ref.current)
    return () => observer.disconnect()
  }, [])
  return (
    <button ref={ref} type="button" class="button notes-more" onClick={onMore}>
      {t.text("notesMore")}
    </button>
  )
}

function Empty({ query, here }: { query: string; here: boolean }): JSX.Element {
  const { t } = useSurroundings().words
  if (query !== "") return <p class="empty">{t.text("notesNothing", query)}</p>
  return (
    <div class="message">
      <p class="message-title">{t.text(here ? "notesNoneHere" : "notesNone")}</p>
      <p class="message-hint">{t.text("notesHint")}</p>
    </div>
  )
}
