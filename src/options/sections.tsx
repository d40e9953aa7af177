import type { JSX } from "preact"
import type { MentionKind } from "../recognition/mention.ts"
import { MARK_STYLES, type Settings } from "../settings/model.ts"
import { useAnswer, useSurroundings } from "../ui/context.tsx"
import { KIND_ORDER } from "../ui/groups.ts"
import type { MessageKey } from "../ui/i18n.ts"
import { GROUP_NAMES } from "../ui/page-list.tsx"
import { Choice, Switch } from "../ui/parts.tsx"

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
