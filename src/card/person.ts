import type { OfficeFacts, PersonFacts, TermFact } from "../knowledge/facts.ts"
import type { Builder, Child } from "../ui/h.ts"
import {
  day,
  english,
  head,
  holder,
  initialsOf,
  roleLine,
  row,
  section,
  shortList,
  summitItem,
  tile,
} from "./pieces.ts"
import { timeline } from "./timeline.ts"
import { timelineView } from "./timeline-view.ts"
import { titleOf, type Words } from "./words.ts"

const key = (terms: readonly TermFact[]) =>
  terms
    .map((term) => `${term.office}/${term.entity}`)
    .sort()
    .join()

/** What stands where a person held nothing on the day: the last office before, or the first after. */
function nearest({ h }: Builder, { t, dates }: Words, facts: PersonFacts): HTMLElement {
  const on = facts.on ?? facts.asOf
  const before = facts.terms.filter((term) => term.to && term.to < on).at(-1)
  const after = facts.terms.find((term) => term.from > on)
  return h(
    "div.role",
    null,
    h("span.role-none", null, t.text("noRole")),
    before && h("span.role-span", null, t.text("lastRole", before.title, dates.format(before.to))),
    !before && after && h("span.role-span", null, t.text("comingRole", after.title, dates.format(after.from))),
  )
}

function now(
  { h }: Builder,
  words: Words,
  told: readonly TermFact[],
  current: readonly TermFact[],
  asOf: string,
  who: boolean,
): HTMLElement | undefined {
  if (key(told) === key(current)) return undefined
  const { t, dates } = words
  const lines: Child[] =
    current.length === 0
      ? [h("span", null, t.text("nowNone"))]
      : current.map((term) =>
          h(
            "span.now-line",
            null,
            h("span.strong", null, who ? term.person : titleOf(words, term)),
            h("span.soft", null, dates.years(term.from, term.to)),
          ),
        )
  return h(
    "p.now",
    { title: dates.format(asOf) },
    h("span.now-label", null, t.text("nowLabel")),
    h("span.now-lines", null, lines),
  )
}

function neighbours(build: Builder, words: Words, facts: { previous?: TermFact; next?: TermFact }): HTMLElement[] {
  const rows: HTMLElement[] = []
  if (facts.previous) rows.push(...row(build, words.t.text("previousHolder"), holder(build, words, facts.previous)))
  if (facts.next) rows.push(...row(build, words.t.text("nextHolder"), holder(build, words, facts.next)))
  return rows
}

function party(build: Builder, { t }: Words, facts: PersonFacts): HTMLElement[] {
  if (!facts.party) return []
  return row(build, t.text("labelParty"), facts.partyEnglish ? english(build, facts.party) : facts.party)
}

function summits(build: Builder, words: Words, facts: PersonFacts): HTMLElement | undefined {
  if (facts.summits.length === 0) return undefined
  const on = facts.on ?? facts.asOf
  const together = facts.summits.filter((summit) => summit.with && summit.with.length > 0 && summit.from <= on)
  const shown = together.length > 0 ? together : facts.summits
  return section(
    build,
    words.t.text(together.length > 0 ? "summitsTogether" : "summitsRecent"),
    shortList(
      build,
      words,
      shown.map((summit) => summitItem(build, words, summit)),
      2,
    ),
  )
}

/** A leader named in the text. */
export function personView(build: Builder, words: Words, facts: PersonFacts): HTMLElement[] {
  const { h } = build
  const { t, dates } = words
  const rows = [...neighbours(build, words, facts), ...party(build, words, facts)]
  const on = facts.on
  return [
    head(build, {
      tile: tile(build, "portrait", facts.initials, undefined, facts.country),
      eyebrow: facts.country ? facts.country.name : undefined,
      name: facts.name,
      below: [facts.birth && h("p.born", null, t.text("bornOn", dates.format(facts.birth)))],
    }),
    h(
      "div.body",
      null,
      day(build, words, facts),
      facts.roles.length > 0
        ? shortList(
            build,
            words,
            facts.roles.map((term) => h("div", null, roleLine(build, words, term, on))),
            2,
            "div.roles",
          )
        : nearest(build, words, facts),
      now(build, words, facts.roles, facts.now, facts.asOf, false),
      timelineView(build, timeline(facts.terms, facts.asOf, on), { ...words, on }),
      rows.length > 0 && h("dl.rows", null, rows),
      summits(build, words, facts),
    ),
  ]
}

/** An office named without its holder: who held it on the day. */
export function officeView(build: Builder, words: Words, facts: OfficeFacts): HTMLElement[] {
  const { h } = build
  const { t } = words
  const [first] = facts.holders
  const disputed = facts.holders.some((term) => term.status === "disputed" || term.status === "co")
  const several =
    facts.holders.length > 1 &&
    h("p.hint", null, t.text(facts.holders.length === 2 && !disputed ? "bothHolders" : "severalHolders"))
  const name = first ? t.list(facts.holders.map((term) => term.person)) : facts.title
  // On a handover day the drawing shows one following the other; else the whole career of the holder.
  const single = facts.holders.length < 2
  const terms = (single && facts.person?.terms) || facts.holders
  const rows = [
    ...(single ? neighbours(build, words, facts) : []),
    ...(single && facts.person ? party(build, words, facts.person) : []),
  ]
  return [
    head(build, {
      tile: tile(
        build,
        "portrait",
        facts.person?.initials ?? initialsOf(first?.person ?? facts.title),
        undefined,
        facts.country,
      ),
      eyebrow: facts.country?.name ?? facts.organisation,
      name,
    }),
    h(
      "div.body",
      null,
      day(build, words, facts),
      several,
      facts.holders.length > 0
        ? facts.holders.map((term) =>
            roleLine(
              build,
              words,
              facts.holders.length > 1 ? { ...term, title: `${term.person}: ${term.title}` } : term,
              facts.on,
            ),
          )
        : h("p.role", null, h("span.role-none", null, t.text("nobodyHeld"))),
      now(build, words, facts.holders, facts.now, facts.asOf, true),
      timelineView(build, timeline(terms, facts.asOf, facts.on), { ...words, on: facts.on }),
      rows.length > 0 && h("dl.rows", null, rows),
      facts.person && summits(build, words, facts.person),
    ),
  ]
}
