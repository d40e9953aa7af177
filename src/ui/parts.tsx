import type { ComponentChildren, JSX } from "preact"
import { useEffect, useId, useRef } from "preact/hooks"
import { factsView } from "../card/content.ts"
import type { Facts } from "../knowledge/facts.ts"
import { useSurroundings } from "./context.tsx"
import { flag } from "./flag.ts"
import { builder } from "./h.ts"

export function Icon({ path }: { path: string }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  )
}

/** A button that is only a picture; its label is read out and shown as a tooltip. */
export function IconButton(props: { icon: string; label: string; expanded?: boolean; onClick(): void }): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={props.label}
      title={props.label}
      aria-expanded={props.expanded}
      onClick={props.onClick}
    >
      <Icon path={props.icon} />
    </button>
  )
}

/** The same elements as in the card, put into a page of ours. */
export function FactsBody({ facts }: { facts: Facts }): JSX.Element {
  const { words } = useSurroundings()
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const view = factsView(document, words, facts)
    // One page shows many facts: the heading's id of the single card would stand there twice.
    for (const part of view.parts) for (const named of part.querySelectorAll("[id]")) named.removeAttribute("id")
    ref.current?.replaceChildren(...view.parts)
  }, [facts, words])
  return <div ref={ref} class={`facts ${facts.kind === "person" ? "leader" : facts.kind}`} />
}

export function Flag({ iso, strokes }: { iso: string; strokes?: string }): JSX.Element {
  const ref = useRef<HTMLSpanElement>(null)
  useEffect(() => ref.current?.replaceChildren(flag(builder(document), { iso, flag: strokes })), [iso, strokes])
  return <span class="flag-place" ref={ref} />
}

export function Switch(props: {
  checked: boolean
  onChange(on: boolean): void
  children: ComponentChildren
  hint?: ComponentChildren
}): JSX.Element {
  const id = useId()
  return (
    <div class="switch-row">
      <label class="switch-label">
        <span class="switch-text">{props.children}</span>
        <input
          type="checkbox"
          role="switch"
          class="switch"
          checked={props.checked}
          aria-checked={props.checked}
          aria-describedby={props.hint ? id : undefined}
          onChange={(event) => props.onChange(event.currentTarget.checked)}
        />
      </label>
      {props.hint && (
        <p class="hint" id={id}>
          {props.hint}
        </p>
      )}
    </div>
  )
}

export interface Option<V extends string> {
  value: V
  label: string
  hint?: string
}

/** A choice of one, as a row of segments or as lines with hints. */
export function Choice<V extends string>(props: {
  label: string
  value: V
  options: readonly Option<V>[]
  onChange(value: V): void
  lines?: boolean
}): JSX.Element {
  const name = useId()
  return (
    <fieldset class={props.lines ? "choice lines" : "choice"}>
      <legend>{props.label}</legend>
      <div class="choice-options">
        {props.options.map((option) => (
          <label key={option.value} class="choice-option">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span class="choice-text">
              {option.label}
              {option.hint && <span class="hint">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export interface Tab<V extends string> {
  value: V
  label: string
  count?: number
}

/** Tabs by the ARIA pattern: arrow keys move, the panel is labelled by its tab. */
export function Tabs<V extends string>(props: {
  tabs: readonly Tab<V>[]
  value: V
  onChange(value: V): void
  label: string
}): JSX.Element {
  const { words } = useSurroundings()
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const forward = words.t.dir === "rtl" ? "ArrowLeft" : "ArrowRight"
    const back = words.t.dir === "rtl" ? "ArrowRight" : "ArrowLeft"
    const at = props.tabs.findIndex((tab) => tab.value === props.value)
    const size = props.tabs.length
    const to =
      event.key === forward
        ? (at + 1) % size
        : event.key === back
          ? (at + size - 1) % size
          : event.key === "Home"
            ? 0
            : event.key === "End"
              ? size - 1
              : -1
    const tab = props.tabs[to]
    if (!tab) return
    event.preventDefault()
    props.onChange(tab.value)
    list.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label={props.label} ref={list} onKeyDown={move}>
      {props.tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          id={`tab-${tab.value}`}
          aria-selected={tab.value === props.value}
          aria-controls={`panel-${tab.value}`}
          tabIndex={tab.value === props.value ? 0 : -1}
          class="tab"
          onClick={() => props.onChange(tab.value)}
        >
          {tab.label}
          {tab.count !== undefined && tab.count > 0 && <span class="count">{words.t.number(tab.count)}</span>}
        </button>
      ))}
    </div>
  )
}

export function TabPanel({ value, children }: { value: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="panel" role="tabpanel" id={`panel-${value}`} aria-labelledby={`tab-${value}`}>
      {children}
    </div>
  )
}
