import type { JSX } from "preact"
import { useMemo, useState } from "preact/hooks"
import { agoLine, factsName, termSpan, titleOf, type Words } from "../card/words.ts"
import type { CountryFact, Facts } from "../knowledge/facts.ts"
import type { PageState } from "../messages/map.ts"
import type { Outcome } from "../notes/outcome.ts"
import type { MentionKind } from "../recognition/mention.ts"
import { useAnswer, useSurroundings } from "./context.tsx"
import { type Entry, fold, type Group, groups, leadersOf } from "./groups.ts"
import type { MessageKey } from "./i18n.ts"
import { ARROW, BOOKMARK } from "./icons.ts"
import { FactsBody, Flag, Icon } from "./parts.tsx"

export const GROUP_NAMES: Record<MentionKind, MessageKey> = {
  leader: "groupLeaders",
  office: "groupOffices",
  organisation: "groupOrganisations",
  summit: "groupSummits",
  date: "groupDates",
}

const OUTCOMES: Record<Outcome, MessageKey> = { done: "savedAnnounce", full: "notesFull", failed: "dataFailed" }

export type FactsByKey = ReadonlyMap<string, Facts>

/** The facts of everything a page names, in the reader's language; undefined until they are there. */
export function useFacts(state: PageState | undefined, entries: readonly Entry[]): FactsByKey | undefined {
  const { api } = useSurroundings()
  return useAnswer(async () => {
    if (!state) return new Map<string, Facts>()
    const on = state.date?.value ?? state.inferredDate
    const others = leadersOf(state.mentions)
    const page = { on, onInferred: on !== undefined && !state.date, onFrom: state.date?.source, others }
    const found = await Promise.all(
      entries.map(async (entry) => [entry.key, await api.facts(entry.best, page)] as const),
    )
    return new Map(found.filter((pair): pair is readonly [string, Facts] => pair[1] !== undefined))
  }, entries)
}

/** One line that says the most of the facts. */
export function summary(
  words: Words,
  facts: Facts | undefined,
): { line?: string; country?: CountryFact; name?: string; initials?: string } {
  if (!facts) return {}
  const { dates, t } = words
  const name = factsName(words, facts)
  switch (facts.kind) {
    case "person": {
      const role = facts.roles[0]
      return {
        name,
        country: facts.country,
        initials: facts.initials,
        line: role ? `${titleOf(words, role)} · ${termSpan(words, role)}` : t.text("noRole"),
      }
    }
    case "office": {
      const first = facts.holders[0]
      return {
        name,
        country: facts.country,
        initials: facts.person?.initials,
        line: first ? `${titleOf(words, facts)} · ${termSpan(words, first)}` : titleOf(words, facts),
      }
    }
    case "summit":
      return {
        name,
        country: facts.country,
        line: `${dates.span(facts.from, facts.to)} · ${t.place(facts.city, facts.country?.name)}`,
      }
    case "organisation":
      return { name, line: facts.memberCount > 0 ? t.plural("members", facts.memberCount) : facts.nameEn }
    case "date":
      return { name, line: facts.from ? agoLine(words, facts.value, facts.from) : undefined }
  }
}

interface ListProps {
  tabId: number
  state: PageState
  /** Kinds to show; all without it. */
  kinds?: readonly MentionKind[]
  onScrolled?(): void
}

/** What the page names, grouped, each with its facts: the way in that is equal to the marks. */
export function PageList({ tabId, state, kinds, onScrolled }: ListProps): JSX.Element {
  const { words } = useSurroundings()
  const { t } = words
  const [filter, setFilter] = useState("")
  const all = useMemo(
    () => groups(state.mentions).filter((group) => !kinds || kinds.includes(group.kind)),
    [state.mentions, kinds],
  )
  const entries = useMemo(() => all.flatMap((group) => group.entries), [all])
  const facts = useFacts(state, entries)
  const shown = useMemo(() => filtered(words, all, facts, filter, state), [words, all, facts, filter, state])
  return (
    <div class="page-list">
      {entries.length > 6 && (
        <input
          type="search"
          class="field"
          aria-label={t.text("filterLabel")}
          placeholder={t.text("filterLabel")}
          value={filter}
          onInput={(event) => setFilter(event.currentTarget.value)}
        />
      )}
      {shown.map((group) => (
        <section class={`group ${group.kind}`} key={group.kind}>
          <h2 class="group-name">
            <span class="group-dot" aria-hidden="true" />
            {t.text(GROUP_NAMES[group.kind])}
            <span class="count">{t.number(group.entries.length)}</span>
          </h2>
          <ul>
            {group.entries.map((entry) => (
              <EntryRow
                key={entry.key}
                entry={entry}
                facts={facts?.get(entry.key)}
                tabId={tabId}
                state={state}
                onScrolled={onScrolled}
              />
            ))}
          </ul>
        </section>
      ))}
      {shown.length === 0 && filter && <p class="empty">{t.text("filterNothing", filter)}</p>}
    </div>
  )
}

function filtered(
  words: Words,
  all: readonly Group[],
  facts: FactsByKey | undefined,
  filter: string,
  state: PageState,
): Group[] {
  const wanted = fold(filter.trim())
  if (!wanted) return [...all]
  const matches = (entry: Entry) => {
    const told = summary(words, facts?.get(entry.key))
    const texts = [
      told.name,
      told.line,
      told.country?.name,
      entry.best.name,
      ...entry.places.map((place) => state.mentions[place]?.surface),
    ]
    return texts.some((text) => text && fold(text).includes(wanted))
  }
  return all
    .map((group) => ({ ...group, entries: group.entries.filter(matches) }))
    .filter((group) => group.entries.length > 0)
}

function EntryRow(props: {
  entry: Entry
  facts?: Facts
  tabId: number
  state: PageState
  onScrolled?(): void
}): JSX.Element {
  const { entry, facts, tabId, state } = props
  const { api, words } = useSurroundings()
  const { t } = words
  const [open, setOpen] = useState(false)
  const [next, setNext] = useState(0)
  const [outcome, setOutcome] = useState<Outcome>()
  const saved = outcome === "done"
  const told = summary(words, facts)
  const name = told.name ?? entry.best.surface
  const scroll = async () => {
    // Each click goes to the next place that names it.
    await api.scrollTo(tabId, entry.places[next % entry.places.length] ?? 0)
    setNext(next + 1)
    props.onScrolled?.()
  }
  return (
    <li class={open ? "entry open" : "entry"}>
      <div class="entry-row">
        <button type="button" class="entry-main" onClick={scroll} title={t.text("showInPage", name)}>
          {told.country ? (
            <Flag iso={told.country.iso} strokes={told.country.flag} />
          ) : told.initials ? (
            <span class="mini" aria-hidden="true">
              {told.initials}
            </span>
          ) : (
            <span class="entry-mark" aria-hidden="true" />
          )}
          <span class="entry-text">
            <span class="entry-name">{name}</span>
            {told.line && <span class="entry-line">{told.line}</span>}
          </span>
          {entry.places.length > 1 && (
            <span class="times" title={t.plural("mentions", entry.places.length)}>
              ×{t.number(entry.places.length)}
            </span>
          )}
        </button>
        <button
          type="button"
          class={saved ? "icon-button saved" : "icon-button"}
          aria-label={t.text("saveNamed", name)}
          title={saved ? t.text("cardSaved") : t.text("cardSave")}
          aria-disabled={saved}
          onClick={async () => {
            if (!saved)
              setOutcome(await api.save(tabId, state, entry.places[Math.max(0, next - 1) % entry.places.length] ?? 0))
          }}
        >
          <Icon path={BOOKMARK} />
        </button>
        {facts && (
          <button
            type="button"
            class="icon-button unfold"
            aria-expanded={open}
            aria-label={t.text("showFacts", name)}
            title={t.text("showFacts", name)}
            onClick={() => setOpen(!open)}
          >
            <Icon path={ARROW} />
          </button>
        )}
      </div>
      <span class={outcome && !saved ? "hint" : "hidden"} role="status">
        {outcome && t.text(OUTCOMES[outcome], name)}
      </span>
      {open && facts && <FactsBody facts={facts} />}
    </li>
  )
}
