import type { JSX } from "preact"
import { useState } from "preact/hooks"
import { parseSite } from "../settings/pages.ts"
import { useAnswer, useSurroundings } from "../ui/context.tsx"
import { CLOSE } from "../ui/icons.ts"
import { Choice, IconButton } from "../ui/parts.tsx"

import type { SectionProps } from "./sections.tsx"

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
