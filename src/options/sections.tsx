import type { JSX } from "preact"
import { useEffect, useState } from "preact/hooks"
import type { UpdateStatus } from "../knowledge/update/keeper.ts"
import type { MentionKind } from "../recognition/mention.ts"
import { DEFAULTS, MARK_STYLES, type Settings } from "../settings/model.ts"
import { parseSite } from "../settings/pages.ts"
import { useAnswer, useSurroundings } from "../ui/context.tsx"
import { KIND_ORDER } from "../ui/groups.ts"
import type { MessageKey } from "../ui/i18n.ts"
import { CLOSE } from "../ui/icons.ts"
import { GROUP_NAMES } from "../ui/page-list.tsx"
import { Choice, IconButton, Switch } from "../ui/parts.tsx"

export interface SectionProps {
  settings: Settings
  change(part: Partial<Settings>): Promise<void>
}

const STYLE_NAMES: Record<Settings["mark"], MessageKey> = {
  underline: "markUnderline",
  dotted: "markDotted",
  background: "markBackground",
  none: "markNone",
}

export function Marks({ settings, change }: SectionProps): JSX.Element {
  const { t } = useSurroundings().words
  const toggle = (kind: MentionKind, on: boolean) => change({ kinds: { ...settings.kinds, [kind]: on } })
  return (
    <>
      <Choice
        label={t.text("markStyle")}
        value={settings.mark}
        onChange={(mark) => change({ mark })}
        options={MARK_STYLES.map((value) => ({ value, label: t.text(STYLE_NAMES[value]) }))}
      />
      <Choice
        label={t.text("markColours")}
        value={settings.markColours}
        onChange={(markColours) => change({ markColours })}
        options={[
          { value: "by-kind", label: t.text("markByKind") },
          { value: "single", label: t.text("markSingle") },
        ]}
      />
      <fieldset class="choice">
        <legend>{t.text("markWhat")}</legend>
        <div class="choice-options">
          {KIND_ORDER.map((kind) => (
            <label key={kind} class={`choice-option kind ${kind}`}>
              <input
                type="checkbox"
                checked={settings.kinds[kind]}
                onChange={(event) => toggle(kind, event.currentTarget.checked)}
              />
              <span class="choice-text">
                <span class="group-dot" aria-hidden="true" />
                {t.text(GROUP_NAMES[kind])}
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <Choice
        label={t.text("markRepeats")}
        value={settings.repeats}
        onChange={(repeats) => change({ repeats })}
        options={[
          { value: "all", label: t.text("repeatsAll") },
          { value: "first-in-section", label: t.text("repeatsFirst") },
        ]}
      />
      <Switch checked={settings.badge} onChange={(badge) => change({ badge })}>
        {t.text("badgeLabel")}
      </Switch>
    </>
  )
}

export function CardSection({ settings, change }: SectionProps): JSX.Element {
  const { t } = useSurroundings().words
  return (
    <>
      <Choice
        label={t.text("dwellLabel")}
        value={settings.dwell}
        onChange={(dwell) => change({ dwell })}
        options={[
          { value: "short", label: t.text("dwellShort") },
          { value: "medium", label: t.text("dwellMedium") },
          { value: "long", label: t.text("dwellLong") },
        ]}
      />
      <Choice
        label={t.text("themeLabel")}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
        options={[
          { value: "auto", label: t.text("themeAuto") },
          { value: "light", label: t.text("themeLight") },
          { value: "dark", label: t.text("themeDark") },
        ]}
      />
    </>
  )
}

function Sites(props: { label: string; sites: readonly string[]; onChange(sites: string[]): void }): JSX.Element {
  const { t } = useSurroundings().words
  const [typed, setTyped] = useState("")
  const [wrong, setWrong] = useState<string>()
  const add = (event: Event) => {
    event.preventDefault()
    const site = parseSite(typed)
    if (!site) {
      setWrong(typed)
      return
    }
    setWrong(undefined)
    setTyped("")
    props.onChange([...new Set([...props.sites, site])].sort())
  }
  return (
    <div class="sites">
      <h3>{props.label}</h3>
      {props.sites.length === 0 ? (
        <p class="hint">{t.text("sitesEmpty")}</p>
      ) : (
        <ul>
          {props.sites.map((site) => (
            <li key={site}>
              <bdi>{site}</bdi>
              <IconButton
                icon={CLOSE}
                label={t.text("sitesRemove", site)}
                onClick={() => props.onChange(props.sites.filter((one) => one !== site))}
              />
            </li>
          ))}
        </ul>
      )}
      <form class="sites-add" onSubmit={add}>
        <input
          class="field"
          dir="ltr"
          inputMode="url"
          autoComplete="off"
          placeholder="example.org"
          aria-label={`${props.label}: ${t.text("sitesAdd")}`}
          aria-invalid={wrong !== undefined}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {t.text("sitesAdd")}
        </button>
      </form>
      <p class="wrong" role="alert">
        {wrong !== undefined && t.text("sitesInvalid", wrong)}
      </p>
    </div>
  )
}

export function Pages({ settings, change }: SectionProps): JSX.Element {
  const { api, words } = useSurroundings()
  const { t } = words
  const [asked, setAsked] = useState(0)
  const access = useAnswer(() => api.hasAccess(), asked)
  const without = (list: readonly string[], gone: readonly string[]) => list.filter((site) => !gone.includes(site))
  return (
    <>
      <Choice
        lines
        label={t.text("pagesQuestion")}
        value={settings.pages}
        onChange={(pages) => change({ pages })}
        options={[
          { value: "news", label: t.text("pagesNews"), hint: t.text("pagesNewsHint") },
          { value: "listed", label: t.text("pagesListed"), hint: t.text("pagesListedHint") },
          { value: "all", label: t.text("pagesAll"), hint: t.text("pagesAllHint") },
        ]}
      />
      <div class="two">
        <Sites
          label={t.text("sitesOnLabel")}
          sites={settings.sitesOn}
          onChange={(sitesOn) => change({ sitesOn, sitesOff: without(settings.sitesOff, sitesOn) })}
        />
        <Sites
          label={t.text("sitesOffLabel")}
          sites={settings.sitesOff}
          onChange={(sitesOff) => change({ sitesOff, sitesOn: without(settings.sitesOn, sitesOff) })}
        />
      </div>
      <div class="access">
        <h3>{t.text("accessLabel")}</h3>
        <p class={access === false ? "warn-text" : "hint"} role="status">
          {access === undefined ? "" : t.text(access ? "accessGranted" : "accessMissing")}
        </p>
        {access === false && (
          <button
            type="button"
            class="button primary"
            onClick={() => api.requestAccess().then(() => setAsked(asked + 1))}
          >
            {t.text("allowAll")}
          </button>
        )}
      </div>
    </>
  )
}

export function Keys(): JSX.Element {
  const { api, words } = useSurroundings()
  const { t } = words
  const commands = useAnswer(() => api.commands(), "once")
  return (
    <>
      <dl class="keys">
        {commands
          ?.filter((command) => command.description || command.name.startsWith("_execute"))
          .map((command) => (
            <div key={command.name}>
              <dt>{command.description || t.text("actionTitle")}</dt>
              <dd>{command.keys ? <kbd>{command.keys}</kbd> : <span class="hint">{t.text("keysNone")}</span>}</dd>
            </div>
          ))}
      </dl>
      <p class="hint">{t.text("keysHint")}</p>
      <button type="button" class="button" onClick={() => api.open("keys")}>
        {t.text("keysChange")}
      </button>
    </>
  )
}

/** The one address that newer facts come from. */
const FACTS_SITE = "query.wikidata.org"

export function Facts({ settings, change }: SectionProps): JSX.Element {
  const { api, words } = useSurroundings()
  const { t } = words
  const [status, setStatus] = useState<UpdateStatus>()
  const ask = (what: "status" | "fetch" | "undo") => api.updates(what).then(setStatus)
  useEffect(() => {
    if (settings.liveUpdate) void ask("status")
    else setStatus(undefined)
  }, [settings.liveUpdate])
  const toggle = async (on: boolean) => {
    // The browser wants to be asked in the click itself.
    if (on && !(await api.requestAccess(FACTS_SITE))) return
    await change({ liveUpdate: on })
    if (on) await ask("fetch")
  }
  const found = status ? status.holders.length + status.summits.length : 0
  return (
    <>
      <Switch checked={settings.liveUpdate} onChange={(on) => void toggle(on)} hint={t.text("liveHint")}>
        {t.text("liveLabel")}
      </Switch>
      <div role="status">
        {status?.failure && <p class="hint">{t.text("liveFailed")}</p>}
        {status?.fetched && (
          <p class="hint">
            {t.text("liveLast", words.dates.format(status.fetched))} {found === 0 && t.text("liveNothing")}
          </p>
        )}
      </div>
      {status && found > 0 && (
        <>
          <ul class="fetched">
            {status.holders.map((one) => (
              <li key={`${one.country}${one.title}`}>
                {one.country}, {one.title}: <b>{one.name}</b>, {words.dates.format(one.from)}{" "}
                <span class="hint">({one.replaces.join(", ")})</span>
              </li>
            ))}
            {status.summits.map((one) => (
              <li key={one.name}>
                <b>{one.name}</b>, {words.dates.format(one.from)}
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={() => void ask("undo")}>
            {t.text("liveUndo")}
          </button>
        </>
      )}
    </>
  )
}

export function Sync({ settings }: SectionProps): JSX.Element {
  const { api, words } = useSurroundings()
  const { t } = words
  const [done, setDone] = useState(false)
  useEffect(() => {
    if (JSON.stringify(settings) !== JSON.stringify(DEFAULTS)) setDone(false)
  }, [settings])
  return (
    <>
      <Switch checked={settings.sync} onChange={(on) => void api.settings.setSync(on)} hint={t.text("syncHint")}>
        {t.text("syncLabel")}
      </Switch>
      <div class="reset">
        <button
          type="button"
          class="button"
          onClick={() => api.settings.change(() => structuredClone(DEFAULTS) as Settings).then(() => setDone(true))}
        >
          {t.text("resetLabel")}
        </button>
        <span class="hint" role="status">
          {done ? t.text("resetDone") : ""}
        </span>
      </div>
    </>
  )
}
