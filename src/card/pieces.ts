import type { CountryFact, Facts, SummitFact, TermFact } from "../knowledge/facts.ts"
import { flag } from "../ui/flag.ts"
import type { Builder, Child } from "../ui/h.ts"
import { dayLine, formWord, noteOf, statusWord, termSpan, titleOf, type Words } from "./words.ts"

export function country({ h, svg }: Builder, fact: CountryFact | undefined): HTMLElement | undefined {
  return fact && h("span.country", null, flag({ h, svg }, fact), fact.name)
}

/** A name that the record has in English only; its letters run their own way in a right-to-left card. */
export function english({ h }: Builder, text: string): HTMLElement {
  return h("bdi", { lang: "en" }, text)
}

/** The line that tells for which day the facts are told; its dot is the mark in the drawing. */
export function day({ h }: Builder, words: Words, facts: Facts): HTMLElement {
  return h(
    "p.day",
    { class: facts.on ? "day" : "day unknown" },
    h("span.dot", { "aria-hidden": "true" }),
    dayLine(words, facts),
  )
}

/** Stands in a list where a flag would, for who has none: initials, as on the tile. */
export function mini({ h }: Builder, initials: string): HTMLElement {
  return h("span.mini", { "aria-hidden": "true" }, initials)
}

/** A label and its value; rows align in a grid. */
export function row({ h }: Builder, label: string, ...value: (Child | readonly Child[])[]): HTMLElement[] {
  return [h("dt", null, label), h("dd", null, ...value)]
}

/** The picture at the head: initials, the leaf of a calendar, a number. */
export function tile(
  { h, svg }: Builder,
  kind: string,
  main: string,
  small?: string,
  country?: CountryFact,
): HTMLElement {
  return h(
    `div.tile.${kind}`,
    { "aria-hidden": "true" },
    small && h("span.tile-small", null, small),
    h("span.tile-main", { class: [...main].length > 3 ? "tile-main long" : "tile-main" }, main),
    country && flag({ h, svg }, country),
  )
}

export function head(
  { h }: Builder,
  parts: { tile: HTMLElement; eyebrow?: Child; name: string; below?: Child[] },
): HTMLElement {
  return h(
    "header.head",
    null,
    parts.tile,
    h(
      "div.titles",
      null,
      parts.eyebrow && h("p.eyebrow", null, parts.eyebrow),
      h("h2.name", { id: "name" }, parts.name),
      parts.below ?? [],
    ),
  )
}

/** An office with its time and what is particular about it. */
export function roleLine(build: Builder, words: Words, term: TermFact, on?: string): HTMLElement {
  const { h } = build
  const status = statusWord(words, term)
  const note = noteOf(words, term, on)
  return h(
    "p.role",
    null,
    h("span.role-title", null, titleOf(words, term)),
    status && h("span.chip", null, status),
    h("span.role-span", null, termSpan(words, term)),
    note && h("span.role-note", null, note),
  )
}

/** Holder before or after. */
export function holder({ h }: Builder, words: Words, term: TermFact): Child[] {
  return [h("span.strong", null, term.person), " ", h("span.soft", null, words.dates.years(term.from, term.to))]
}

/** A summit in one entry of a list: what, when, where, with whom. */
export function summitItem(build: Builder, words: Words, summit: SummitFact): HTMLElement {
  const { h } = build
  return h(
    "li.summit-item",
    null,
    summit.country && flag(build, summit.country),
    h(
      "span.summit-text",
      null,
      h("span.strong", null, summit.name || formWord(words, summit.form)),
      h(
        "span.soft",
        null,
        `${words.dates.span(summit.from, summit.to, "short")} · ${words.t.place(summit.city, summit.country?.name)}`,
      ),
      summit.with &&
        summit.with.length > 0 &&
        h("span.soft", null, words.t.text("summitWith", words.t.list(summit.with))),
    ),
  )
}

export function section({ h }: Builder, title: string, ...content: (Child | readonly Child[])[]): HTMLElement {
  return h("section.part", null, h("h3", null, title), ...content)
}

/** A list that shows its first entries and opens to the rest. */
export function shortList(
  { h }: Builder,
  words: Words,
  items: readonly HTMLElement[],
  limit: number,
  tag = "ul.items",
): HTMLElement[] {
  const list = h(tag, null, items)
  if (items.length <= limit + 1) return [list]
  const rest = items.slice(limit)
  const more = words.t.plural("more", rest.length)
  const button = h("button.link", { type: "button", "aria-expanded": "false" }, more)
  const show = (open: boolean) => {
    for (const item of rest) item.hidden = !open
    button.setAttribute("aria-expanded", String(open))
    button.textContent = open ? words.t.text("less") : more
  }
  show(false)
  button.addEventListener("click", () => show(button.getAttribute("aria-expanded") === "false"))
  return [list, button]
}

/** Two letters for a name that comes without initials. */
export function initialsOf(name: string): string {
  const parts = name.split(/[\s-]+/u).filter(Boolean)
  const first = [...(parts[0] ?? "")][0] ?? ""
  const last = parts.length > 1 ? ([...(parts.at(-1) ?? "")][0] ?? "") : ""
  return (first + last).toLocaleUpperCase()
}
