import type { Facts } from "../knowledge/facts.ts"
import type { Outcome } from "../notes/outcome.ts"
import { builder } from "../ui/h.ts"
import { BOOKMARK, CLOSE, icon } from "../ui/icons.ts"
import { factsView } from "./content.ts"
import type { Placement } from "./layout.ts"
import type { Words } from "./words.ts"

export interface FrameActions {
  save?(): Promise<Outcome>
  openNotes(): void
  report?(): void
  close(): void
}

export type CardContent = { state: "facts"; facts: Facts; hasNote: boolean } | { state: "loading" | "failed" }

/** The card's elements for one mention; the host takes them as they are. */
export function cardView(document: Document, words: Words, content: CardContent, actions: FrameActions): HTMLElement {
  const build = builder(document)
  const { h } = build
  const { t } = words
  const close = h(
    "button.quiet",
    { type: "button", "aria-label": t.text("cardClose"), title: t.text("cardClose"), click: actions.close },
    icon(build, CLOSE),
  )
  const frame = (
    name: string | undefined,
    kind: string,
    inner: (HTMLElement | string)[],
    foot: (HTMLElement | undefined)[],
  ) =>
    h(
      "div.card",
      {
        role: "dialog",
        tabindex: -1,
        lang: t.locale,
        dir: t.dir,
        "aria-label": name ? t.text("cardLabel", name) : t.text("cardLoading"),
      },
      h("div.arrow"),
      h("div.bridge"),
      h("div.scroll", null, h(`div.facts.${kind}`, null, inner)),
      h("div.foot", null, foot),
    )
  if (content.state !== "facts") {
    const message = t.text(content.state === "loading" ? "cardLoading" : "cardFailed")
    return frame(message, "date", [h("p.status", { role: "status" }, message)], [h("span.gap"), close])
  }

  const { facts } = content
  const view = factsView(document, words, facts)
  const kind = facts.kind === "person" ? "leader" : facts.kind
  return frame(view.name, kind, view.parts, [
    content.hasNote
      ? noteButton(document, words, actions)
      : actions.save && saveButton(document, words, actions, actions.save),
    h("span.gap"),
    actions.report && h("button.quiet", { type: "button", click: actions.report }, t.text("cardReport")),
    close,
  ])
}

function noteButton(document: Document, { t }: Words, actions: FrameActions): HTMLElement {
  const build = builder(document)
  return build.h(
    "button.filled",
    {
      type: "button",
      title: t.text("cardNoteHere"),
      "aria-description": t.text("cardNoteHere"),
      click: actions.openNotes,
    },
    icon(build, BOOKMARK),
    t.text("cardOpenNotes"),
  )
}

/** "Save", then "Saved" with the way to the reader's own words, which are written in the side panel; or why it was not. */
function saveButton(
  document: Document,
  { t }: Words,
  actions: FrameActions,
  save: () => Promise<Outcome>,
): HTMLElement {
  const build = builder(document)
  const { h } = build
  const label = h("span", null, t.text("cardSave"))
  const button = h("button", { type: "button" }, icon(build, BOOKMARK), label)
  const trouble = h("span", { class: "hint" })
  const place = h("span", { role: "status" }, button, trouble)
  let done = false
  button.addEventListener("click", (event) => {
    // A page cannot reach this button; a made-up event still must not write a note.
    if (done || !event.isTrusted) return
    done = true
    save().then(
      (outcome) => {
        done = outcome === "done"
        trouble.textContent = done ? "" : t.text(outcome === "full" ? "notesFull" : "dataFailed")
        if (!done) return
        button.setAttribute("aria-disabled", "true")
        button.classList.add("filled")
        label.textContent = t.text("cardSaved")
        place.append(h("button", { type: "button", click: actions.openNotes }, t.text("cardAddWords")))
      },
      () => {
        done = false
      },
    )
  })
  return place
}

/** Puts the card where the layout says. */
export function applyPlacement(host: HTMLElement, card: HTMLElement, placement: Placement): void {
  const set = (element: HTMLElement, name: string, value: string) => element.style.setProperty(name, value, "important")
  set(host, "--left", `${placement.left}px`)
  set(host, "--top", `${placement.top}px`)
  set(host, "--width", `${placement.width}px`)
  set(card, "--height", `${placement.maxHeight}px`)
  set(card, "--arrow", `${placement.arrow}px`)
  card.classList.remove("below", "above", "left", "right", "sheet")
  card.classList.add(placement.side)
}
