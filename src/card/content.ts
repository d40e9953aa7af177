import type { Facts } from "../knowledge/facts.ts"
import { type Builder, builder, type Child } from "../ui/h.ts"
import { dateView, organisationView, summitView } from "./meeting.ts"
import { officeView, personView } from "./person.ts"
import { OWN_LIST, publishersOf } from "./sources.ts"
import { factsName, type Words } from "./words.ts"

function body(build: Builder, words: Words, facts: Facts): HTMLElement[] {
  switch (facts.kind) {
    case "person":
      return personView(build, words, facts)
    case "office":
      return officeView(build, words, facts)
    case "organisation":
      return organisationView(build, words, facts)
    case "summit":
      return summitView(build, words, facts)
    case "date":
      return dateView(build, words, facts)
  }
}

interface Grounds {
  /** Publishers, each with its alternatives: [["Wikidata", "CIA World Factbook"]] is one or the other. */
  sources: string[][]
  checked?: string
  trust?: "verified" | "single-source" | "unverified"
}

/** What the shown facts rest on: all their sources, the oldest check, the weakest trust. */
export function groundsOf(facts: Facts): Grounds {
  const rows =
    facts.kind === "person"
      ? facts.roles.length > 0
        ? facts.roles
        : facts.terms.slice(-1)
      : facts.kind === "office"
        ? facts.holders
        : facts.kind === "summit"
          ? [facts]
          : facts.kind === "organisation"
            ? facts.heads
            : [...facts.summits, ...facts.handovers]
  const order = ["unverified", "single-source", "verified"] as const
  const weakest = Math.min(...rows.map((row) => order.indexOf(row.trust)))
  return {
    sources: [
      ...new Map(rows.flatMap((row) => publishersOf(row.source)).map((names) => [names.join(), names])).values(),
    ].slice(0, 3),
    checked: rows
      .map((row) => row.checked)
      .filter(Boolean)
      .sort()[0],
    trust: order[weakest],
  }
}

function provenance({ h, svg }: Builder, words: Words, facts: Facts): HTMLElement | undefined {
  const { t, dates } = words
  const grounds = groundsOf(facts)
  if (grounds.sources.length === 0) return undefined
  const trust =
    grounds.trust === "verified"
      ? t.text("trustVerified")
      : grounds.trust === "single-source"
        ? t.text("trustSingle")
        : t.text("trustUnverified")
  const sure = grounds.trust === "verified"
  const either = new Intl.ListFormat(t.locale, { type: "disjunction" })
  const named = (names: string[]) =>
    either.format(names.map((name) => (name === OWN_LIST ? t.text("sourceOwn") : name)))
  const told = [
    t.text("sourceLine", grounds.sources.map(named).join(t.comma)),
    grounds.checked && t.text("checkedOn", dates.format(grounds.checked, "short")),
  ]
  return h(
    "div.grounds",
    null,
    h(
      "p.trust",
      { class: `trust ${grounds.trust}` },
      svg(
        "svg.icon",
        { viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false" },
        svg("circle", { cx: 8, cy: 8, r: 6.5 }),
        svg("path", { d: sure ? "M5 8.2l2.1 2.1L11 6" : "M8 4.6v4M8 11v.3" }),
      ),
      trust,
    ),
    h("p.source", null, told.filter(Boolean).join(" · ")),
    facts.on && facts.on > facts.asOf && h("p.source", null, t.text("recordEnds", dates.format(facts.asOf, "short"))),
  )
}

export interface FactsView {
  /** Head and body, then what the facts rest on. */
  parts: HTMLElement[]
  name: string
}

/** Any facts as elements: the same in card, popup, side panel, options and first-run page. */
export function factsView(document: Document, words: Words, facts: Facts): FactsView {
  const build = builder(document)
  const parts: Child[] = [...body(build, words, facts), provenance(build, words, facts)]
  return {
    parts: parts.filter((part): part is HTMLElement => typeof part === "object" && part !== null),
    name: factsName(words, facts),
  }
}
