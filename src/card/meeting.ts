import type { DateFacts, OrganisationFacts, ParticipantFact, SummitFacts } from "../knowledge/facts.ts"
import { precisionOf } from "../ui/dates.ts"
import { flag } from "../ui/flag.ts"
import type { Builder, Child } from "../ui/h.ts"
import {
  country,
  day,
  english,
  head,
  holder,
  initialsOf,
  mini,
  row,
  section,
  shortList,
  summitItem,
  tile,
} from "./pieces.ts"
import { agoLine, dateTitle, formWord, fromArticle, isoWeek, titleOf, type Words } from "./words.ts"

const STATES = { planned: "summitPlanned", cancelled: "summitCancelled", unconfirmed: "summitUnconfirmed" } as const

function participant(build: Builder, { t }: Words, fact: ParticipantFact, few: boolean): HTMLElement {
  const { h } = build
  const came = fact.representedBy ?? fact.name
  // In a long list the country says enough beside its flag; two or three people are told by their office.
  const standing = few ? (fact.role ?? fact.country?.name) : (fact.country?.name ?? fact.organisation ?? fact.role)
  return h(
    "li.participant",
    { class: fact.absent && !fact.representedBy ? "participant away" : "participant" },
    fact.country ? flag(build, fact.country) : mini(build, initialsOf(came)),
    h(
      "span.participant-text",
      null,
      h("span.strong", null, came),
      fact.representedBy
        ? h("span.soft", null, t.text("representedBy", fact.name))
        : h("span.soft", null, fact.absent ? t.text("absent") : standing),
    ),
  )
}

/** A summit, a conference or a visit. */
export function summitView(build: Builder, words: Words, facts: SummitFacts): HTMLElement[] {
  const { h } = build
  const { t, dates } = words
  const state = facts.status === "held" ? undefined : t.text(STATES[facts.status])
  const form = formWord(words, facts.form)
  const place: Child[] = [
    country(build, facts.country && { ...facts.country, name: t.place(facts.city, facts.country.name) }) ?? facts.city,
  ]
  const rows = [
    ...row(
      build,
      t.text("labelWhen"),
      h("span.strong", null, dates.span(facts.from, facts.to)),
      " ",
      h("span.soft", null, dates.ago(facts.to || facts.from, words.today)),
    ),
    ...row(build, t.text("labelWhere"), place, facts.venue && h("span.soft.block", null, english(build, facts.venue))),
    ...(facts.host ? row(build, t.text("labelHost"), facts.host) : []),
  ]
  const isHost = (one: ParticipantFact) => one.capacity === "host" || one.name === facts.host
  const members = facts.participants
    .filter((one) => one.capacity !== "guest")
    .sort((a, b) => Number(isHost(b)) - Number(isHost(a)))
  const guests = facts.participants.filter((one) => one.capacity === "guest")
  const around: HTMLElement[] = []
  if (facts.previous) around.push(...row(build, t.text("previousSummit"), reference(build, words, facts.previous)))
  if (facts.next) around.push(...row(build, t.text("nextSummit"), reference(build, words, facts.next)))
  const list = (who: ParticipantFact[], limit: number) =>
    shortList(
      build,
      words,
      who.map((one) => participant(build, words, one, who.length <= 4)),
      limit,
      who.length <= 4 ? "ul.participants.few" : "ul.participants",
    )
  return [
    head(build, {
      tile: facts.number
        ? tile(build, "numbered", t.number(facts.number), undefined, facts.country)
        : tile(
            build,
            "leaf",
            precisionOf(facts.from) === "day" ? dates.dayNumber(facts.from) : facts.from.slice(0, 4),
            precisionOf(facts.from) === "year" ? undefined : dates.month(facts.from),
          ),
      eyebrow:
        [form, state && h("span.chip", null, state)].filter(Boolean).length > 1
          ? h("span", null, form, " ", state && h("span.chip", null, state))
          : form,
      name: facts.name,
    }),
    h(
      "div.body",
      null,
      h("dl.rows", null, rows),
      members.length > 0 && section(build, t.plural("participants", members.length), list(members, 6)),
      guests.length > 0 && section(build, t.plural("guests", guests.length), list(guests, 2)),
      // Names are shown to everybody, sentences to those who read them: the record's are English.
      facts.outcome &&
        t.locale.startsWith("en") &&
        section(build, t.text("labelOutcome"), h("p.prose", null, facts.outcome)),
      around.length > 0 && h("dl.rows.quiet", null, around),
    ),
  ]
}

function reference(
  { h }: Builder,
  { dates }: Words,
  summit: { from: string; to: string; city: string; country?: { iso: string; name: string } },
): Child[] {
  return [h("span.strong", null, summit.city), " ", h("span.soft", null, dates.span(summit.from, summit.to, "short"))]
}

/** The letters on an organisation's tile: its acronym, where that is short enough to be read there. */
function badge({ acronym, key, nameEn }: OrganisationFacts): string {
  const width = (text: string) => [...text].reduce((sum, char) => sum + (char > "⺀" ? 1.6 : 1), 0)
  return [acronym, key].find((text) => text !== undefined && width(text) <= 6.5) ?? initialsOf(nameEn)
}

/** An organisation: who leads it, its members on the day, its summits. */
export function organisationView(build: Builder, words: Words, facts: OrganisationFacts): HTMLElement[] {
  const { h } = build
  const { t } = words
  const rows: HTMLElement[] = []
  // One label for all: the European Union has several heads, each told by their office.
  const heads = facts.heads.map((term) =>
    h("span.block.head-of", null, holder(build, words, term), h("span.soft.block", null, titleOf(words, term))),
  )
  if (heads.length > 0) rows.push(...row(build, t.text("labelHead"), heads))
  if (facts.lastSummit) rows.push(...row(build, t.text("lastSummit"), reference(build, words, facts.lastSummit)))
  if (facts.nextSummit) rows.push(...row(build, t.text("comingSummit"), reference(build, words, facts.nextSummit)))
  const members = facts.members.map((member) => h("li.member", null, flag(build, member), member.name))
  return [
    head(build, {
      tile: tile(build, "acronym", badge(facts)),
      eyebrow: facts.memberCount > 0 ? t.plural("members", facts.memberCount) : undefined,
      name: facts.name,
      below: [facts.nameEn !== facts.name && h("p.born", null, english(build, facts.nameEn))],
    }),
    h(
      "div.body",
      null,
      facts.on && day(build, words, facts),
      rows.length > 0 && h("dl.rows", null, rows),
      members.length > 0 && section(build, t.text("labelMembers"), shortList(build, words, members, 9, "ul.members")),
    ),
  ]
}

/** A date: the full date, how long ago, and what happened then. */
export function dateView(build: Builder, words: Words, facts: DateFacts): HTMLElement[] {
  const { h } = build
  const { t, dates } = words
  const from = facts.from ?? ""
  const single = precisionOf(from) === "day" && (!facts.to || facts.to === facts.from)
  const title = dateTitle(words, facts.value, facts.from, facts.to)
  const length =
    facts.from && facts.to ? Math.round((Date.parse(facts.to) - Date.parse(facts.from)) / 86_400_000) + 1 : 0
  const lines: Child[] = []
  if (facts.daysFromArticle !== undefined && facts.on) lines.push(fromArticle(words, facts.daysFromArticle))
  if (from) lines.push(agoLine(words, facts.value, from))
  const below: Child[] = [h("p.born", null, lines.filter((line) => line).join(" · "))]
  const other = single ? dates.otherCalendar(from) : undefined
  const extra: string[] = []
  if (other) extra.push(other)
  if (single) extra.push(t.text("calendarWeek", isoWeek(from)))
  else if (length > 1 && from) extra.push(dates.span(from, facts.to ?? "", "long"), t.plural("daysLong", length))
  const handovers = facts.handovers.map((term) => {
    const starts = !term.to || (term.from >= from && (!facts.to || term.from <= facts.to))
    return h(
      "li.summit-item",
      null,
      term.country ? flag(build, term.country) : mini(build, initialsOf(term.person)),
      h(
        "span.summit-text",
        null,
        h("span.strong", null, t.text(starts ? "tookOffice" : "leftOffice", term.person)),
        h("span.soft", null, `${titleOf(words, term)} · ${dates.format(starts ? term.from : term.to, "short")}`),
      ),
    )
  })
  const events = [...facts.summits.map((summit) => summitItem(build, words, summit)), ...handovers]
  return [
    head(build, {
      tile: from
        ? tile(
            build,
            "leaf",
            single ? dates.dayNumber(from) : from.slice(0, 4),
            single || /^\d{4}-\d{2}$/.test(facts.value) ? dates.month(from) : undefined,
          )
        : tile(build, "leaf", "…"),
      eyebrow: facts.onInferred && facts.on ? t.text("onDateInferred", dates.format(facts.on, "short")) : undefined,
      name: title,
      below,
    }),
    h(
      "div.body",
      null,
      extra.length > 0 && h("p.extra", null, extra.join(" · ")),
      events.length > 0 && section(build, t.text("happened"), shortList(build, words, events, 4)),
    ),
  ]
}
