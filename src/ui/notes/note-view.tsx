import type { JSX } from "preact"
import { useEffect, useId, useRef, useState } from "preact/hooks"
import { NOTE_COLOURS, type Note, type NoteColour } from "../../notes/note.ts"
import { useAnswer, useSurroundings } from "../context.tsx"
import type { MessageKey } from "../i18n.ts"
import { summary } from "../page-list.tsx"
import { IconButton } from "../parts.tsx"
import { OPEN, PENCIL, TRASH } from "./icons.ts"

const COLOUR_NAMES: Record<NoteColour, MessageKey> = {
  yellow: "colourYellow",
  green: "colourGreen",
  blue: "colourBlue",
  pink: "colourPink",
  violet: "colourViolet",
}

export interface NoteViewProps {
  note: Note
  orphaned: boolean
  selected: boolean
  /** Opens in edit mode, its words focused. */
  fresh: boolean
  /** All tags there are, asked for when one is written. */
  tags(): Promise<string[]>
  onSelect(on: boolean): void
  onOpen(): void
  onDelete(): void
  /** Resolves to whether the change was made. */
  onChange(patch: { words?: string; tags?: string[]; colour?: NoteColour }): Promise<boolean>
}

/** A quote of more letters is scrolled, and can be by the keyboard. */
const LONG_QUOTE = 300

/** One note: the quote, what was known of it, the reader's words, where it stands; edited in place. */
export function NoteView(props: NoteViewProps): JSX.Element {
  const { note, orphaned, fresh } = props
  const { words } = useSurroundings()
  const { t, dates } = words
  const [editing, setEditing] = useState(fresh)
  const ref = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!fresh) return
    setEditing(true)
    ref.current?.scrollIntoView({ block: "nearest" })
  }, [fresh])
  const { line } = summary(words, note.facts)
  const isLong = note.anchor.quote.exact.length > LONG_QUOTE
  return (
    <li ref={ref} class={`note ${note.colour}`} data-note={note.id}>
      <div class="note-head">
        <input
          type="checkbox"
          class="note-check"
          aria-label={t.text("noteSelect")}
          checked={props.selected}
          onChange={(event) => props.onSelect(event.currentTarget.checked)}
        />
        <button type="button" class="note-page" onClick={props.onOpen} title={note.page.url}>
          <span class="note-site">{note.page.site}</span>
          <span class="note-title">{note.page.title || note.page.key}</span>
        </button>
        <IconButton icon={PENCIL} label={t.text("noteEdit")} expanded={editing} onClick={() => setEditing(!editing)} />
        <IconButton icon={OPEN} label={t.text("noteOpen")} onClick={props.onOpen} />
        <IconButton icon={TRASH} label={t.text("noteDelete")} onClick={props.onDelete} />
      </div>
      <blockquote class="note-quote" dir="auto" lang={note.page.lang} tabIndex={isLong ? 0 : undefined}>
        {note.anchor.quote.exact}
      </blockquote>
      {line && (
        <p class="note-facts">
          {note.subject.name && note.subject.kind !== "date" ? <b>{factName(note)}</b> : null} {line}
        </p>
      )}
      {orphaned && <p class="note-orphan">{t.text("noteOrphan")}</p>}
      {editing ? (
        <NoteEditor {...props} done={() => setEditing(false)} />
      ) : (
        <>
          {note.words && (
            <p class="note-words" dir="auto">
              {note.words}
            </p>
          )}
          {note.tags.length > 0 && (
            <ul class="note-tags" aria-label={t.text("noteTags")}>
              {note.tags.map((tag) => (
                <li key={tag}>{tag}</li>
              ))}
            </ul>
          )}
        </>
      )}
      <p class="note-foot">
        <time dateTime={note.created}>{dates.format(note.created.slice(0, 10))}</time>
      </p>
    </li>
  )
}

function factName({ facts, subject }: Note): string {
  return facts && "name" in facts ? facts.name : (subject.name ?? "")
}

function NoteEditor({ note, tags: allTags, onChange, done }: NoteViewProps & { done(): void }): JSX.Element {
  const { words } = useSurroundings()
  const { t } = words
  const [text, setText] = useState(note.words)
  const [tags, setTags] = useState(note.tags.join(", "))
  const knownTags = useAnswer(allTags, note.id) ?? []
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])
  const save = async () => {
    // What the reader has written stays in the form until it is kept.
    if (await onChange({ words: text, tags: splitTags(tags) })) done()
  }
  const last = /[^,]*$/.exec(tags)?.[0].trim() ?? ""
  const before = tags.slice(0, tags.length - (/[^,]*$/.exec(tags)?.[0].length ?? 0))
  const offered =
    last === "" ? [] : knownTags.filter((tag) => tag.toLowerCase().startsWith(last.toLowerCase())).slice(0, 8)
  return (
    <form
      class="note-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") done()
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save()
      }}
    >
      <textarea
        ref={area}
        class="field note-area"
        dir="auto"
        rows={3}
        aria-label={t.text("noteWords")}
        placeholder={t.text("noteWords")}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <input
        class="field"
        dir="auto"
        list={id}
        aria-label={t.text("noteTags")}
        placeholder={t.text("noteTags")}
        value={tags}
        onInput={(event) => setTags(event.currentTarget.value)}
      />
      <datalist id={id}>
        {offered.map((tag) => (
          <option key={tag} value={`${before}${before === "" || before.endsWith(" ") ? "" : " "}${tag}`} />
        ))}
      </datalist>
      <div class="note-actions">
        <fieldset class="note-colours">
          <legend class="hidden">{t.text("noteColour")}</legend>
          {NOTE_COLOURS.map((colour) => (
            <label key={colour} class={`note-colour ${colour}`} title={t.text(COLOUR_NAMES[colour])}>
              <input
                type="radio"
                name={`${id}-colour`}
                checked={note.colour === colour}
                onChange={() => void onChange({ colour })}
              />
              <span class="hidden">{t.text(COLOUR_NAMES[colour])}</span>
            </label>
          ))}
        </fieldset>
        <span class="gap" />
        <button type="button" class="button" onClick={done}>
          {t.text("noteCancel")}
        </button>
        <button type="submit" class="button primary">
          {t.text("noteSave")}
        </button>
      </div>
    </form>
  )
}

/** Tags of a line of them, without doubles. */
export function splitTags(line: string): string[] {
  const tags = line
    .split(/[,،、，]/)
    .map((tag) => tag.trim().replace(/^#/, "").slice(0, 100))
    .filter(Boolean)
  return [...new Set(tags)].slice(0, 50)
}
