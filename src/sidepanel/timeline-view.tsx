import type { JSX } from "preact"
import { useMemo } from "preact/hooks"
import { dateTitle, termSpan, titleOf } from "../card/words.ts"
import type { CountryFact, SummitFacts, TermFact } from "../knowledge/facts.ts"
import type { PageState } from "../messages/map.ts"
import { useSurroundings } from "../ui/context.tsx"
import type { Entry } from "../ui/groups.ts"
import type { FactsByKey } from "../ui/page-list.tsx"
import { Flag } from "../ui/parts.tsx"
import { articleTimeline, type TimelineEvent, type TimelineTerm } from "./timeline.ts"

interface Happening extends TimelineEvent {
  kind: "summit" | "date" | "article"
  title: string
  line?: string
  /** The words of the article. */
  quote?: string
  country?: CountryFact
  place?: number
}

interface Held extends TimelineTerm {
  fact: TermFact
  initials: string
}

const LANE = 20

/** What the page names, as events and terms. */
function collect(entries: readonly Entry[], facts: FactsByKey): { summits: [Entry, SummitFacts][]; held: Held[] } {
  const summits: [Entry, SummitFacts][] = []
  const held = new Map<string, Held>()
  for (const entry of entries) {
    const fact = facts.get(entry.key)
    if (fact?.kind === "summit") summits.push([entry, fact])
    const person = fact?.kind === "person" ? fact : fact?.kind === "office" ? fact.person : undefined
    const role = person?.roles[0]
    if (person && role && !held.has(person.entity)) {
      held.set(person.entity, {
        key: person.entity,
        from: role.from,
        to: role.to,
        fact: role,
        initials: person.initials,
      })
    }
  }
  return { summits, held: [...held.values()] }
}

/** Events, terms and dates of the article on one axis. */
export function ArticleTimelineView(props: {
  tabId: number
  state: PageState
  entries: readonly Entry[]
  facts: FactsByKey
}): JSX.Element {
  const { api, words } = useSurroundings()
  const { t, dates } = words
  const { state, entries, facts, tabId } = props
  const on = state.date?.value ?? state.inferredDate
  const { drawing, held } = useMemo(() => {
    const { summits, held } = collect(entries, facts)
    const events: Happening[] = summits.map(([entry, fact]) => ({
      key: entry.key,
      kind: "summit",
      tall: true,
      from: fact.from,
      to: fact.to,
      title: fact.name,
      line: `${dates.span(fact.from, fact.to, "short")} · ${fact.city}`,
      country: fact.country,
      place: entry.places[0],
    }))
    for (const entry of entries) {
      const fact = facts.get(entry.key)
      if (fact?.kind !== "date" || !fact.from || /^P/.test(fact.value) || fact.value === on) continue
      const title = dateTitle(words, fact.value, fact.from, fact.to)
      const surface = entry.best.surface
      events.push({
        key: entry.key,
        kind: "date",
        from: fact.from,
        to: fact.to,
        title,
        // What says the same as the title is not said twice.
        quote: title.includes(surface) || surface.includes(title) ? undefined : surface,
        place: entry.places[0],
      })
    }
    if (on)
      events.push({
        key: "article",
        kind: "article",
        from: on,
        article: true,
        title: t.text("timelineArticle"),
        line: dates.format(on),
      })
    return { drawing: articleTimeline(events, held), held }
  }, [state, entries, facts, words])

  if (drawing.events.length < 2) return <p class="empty">{t.text("timelineEmpty")}</p>
  const gutter = Math.max(1, drawing.lanes) * LANE + 14
  return (
    <section class="timeline" aria-label={t.text("timelineLabel")}>
      {held.length > 0 && (
        <section class="timeline-legend">
          <h2 class="group-name">{t.text("timelineTerms")}</h2>
          <ul>
            {drawing.terms.map(({ term }, i) => (
              <li key={term.key}>
                <span class={`legend-badge lane-${i % 5}`} aria-hidden="true">
                  {term.initials}
                </span>
                <span>
                  <span class="entry-name">{term.fact.person}</span>{" "}
                  <span class="entry-line">
                    {titleOf(words, term.fact)} · {termSpan(words, term.fact)}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="timeline-field" style={{ blockSize: `${drawing.height}px`, "--gutter": `${gutter}px` }}>
        <svg class="timeline-drawing" width={gutter} height={drawing.height} aria-hidden="true" focusable="false">
          <g
            class={t.dir === "rtl" ? "mirrored" : ""}
            transform={t.dir === "rtl" ? `translate(${gutter} 0) scale(-1 1)` : undefined}
          >
            {drawing.terms.map((bar, i) => (
              <g key={bar.term.key} class={`lane-${i % 5}`}>
                <rect
                  class="term-bar"
                  x={bar.lane * LANE + 3}
                  width={11}
                  y={bar.openTop ? -8 : bar.top}
                  height={Math.max(8, bar.bottom - bar.top + (bar.openTop ? 8 : 0) + (bar.openBottom ? 8 : 0))}
                  rx={5.5}
                />
              </g>
            ))}
            <line class="axis" x1={gutter - 6} x2={gutter - 6} y1={0} y2={drawing.height} />
            {drawing.events.map(
              ({ event, y, until }) =>
                until !== undefined && (
                  <rect
                    key={event.key}
                    class={`happening-span ${event.kind}`}
                    x={gutter - 9}
                    width={6}
                    y={y}
                    height={until - y}
                    rx={3}
                  />
                ),
            )}
          </g>
        </svg>
        <ol class="timeline-events">
          {drawing.events.map(({ event, y }) => (
            <li key={event.key} class={`happening ${event.kind}`} style={{ insetBlockStart: `${y - 11}px` }}>
              <span class="happening-dot" aria-hidden="true" />
              {event.place === undefined ? (
                <span class="happening-text">
                  <span class="entry-name">{event.title}</span>
                  {event.line && <span class="entry-line">{event.line}</span>}
                </span>
              ) : (
                <button
                  type="button"
                  class="happening-text"
                  title={t.text("showInPage", event.title)}
                  onClick={() => api.scrollTo(tabId, event.place!)}
                >
                  <span class="entry-name">
                    {event.country && <Flag iso={event.country.iso} strokes={event.country.flag} />}
                    {event.title}
                  </span>
                  {event.line && <span class="entry-line">{event.line}</span>}
                  {event.quote && <q class="entry-line">{event.quote}</q>}
                </button>
              )}
            </li>
          ))}
        </ol>
      </div>
    </section>
  )
}
