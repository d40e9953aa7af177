import type { JSX } from "preact"
import { useEffect, useState } from "preact/hooks"
import type { UpdateStatus } from "../knowledge/update/keeper.ts"
import { DEFAULTS, type Settings } from "../settings/model.ts"
import { useSurroundings } from "../ui/context.tsx"
import { Switch } from "../ui/parts.tsx"

import type { SectionProps } from "./sections.tsx"

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
