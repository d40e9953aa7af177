import type { ComponentChildren, JSX } from "preact"
import { useState } from "preact/hooks"
import type { Settings } from "../settings/model.ts"
import { useAnswer, useSettings, useSurroundings } from "../ui/context.tsx"
import { FactsBody } from "../ui/parts.tsx"
import { MarksPreview } from "../ui/preview.tsx"
import { SAMPLE_DATE, sampleMention } from "../ui/sample.ts"
import { Facts, Sync } from "./data-sections.tsx"
import { Pages } from "./pages-section.tsx"
import { CardSection, Keys, Marks } from "./sections.tsx"

function Section({ id, title, children }: { id: string; title: string; children: ComponentChildren }): JSX.Element {
  return (
    <section class="option-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div class="option-body">{children}</div>
    </section>
  )
}

/** The options page: every choice at once, and what it does to a page beside it. */
export function Options({ NotesData }: { NotesData: () => JSX.Element }): JSX.Element | null {
  const { api, words } = useSurroundings()
  const { t } = words
  const stored = useSettings()
  const [chosen, setChosen] = useState<Settings>()
  const [saved, setSaved] = useState(0)
  const sample = useAnswer(() => api.facts(sampleMention(), { on: SAMPLE_DATE }), "once")
  const settings = chosen ?? stored
  if (!settings) return null
  const change = (part: Partial<Settings>) => {
    setChosen({ ...settings, ...part })
    return api.settings
      .change((now) => ({ ...now, ...part }))
      .then(() => {
        setChosen(undefined)
        setSaved(saved + 1)
      })
  }
  const props = { settings, change }
  return (
    <main class="options">
      <header class="options-head">
        <h1>{t.text("settingsTitle")}</h1>
        <p class="saved" role="status" key={saved}>
          {saved > 0 ? t.text("settingsSaved") : ""}
        </p>
      </header>
      <div class="options-grid">
        <aside class="option-preview" aria-label={t.text("sectionPreview")}>
          <MarksPreview settings={settings} />
          {sample && (
            <div class="preview-card">
              <FactsBody facts={sample} />
            </div>
          )}
        </aside>
        <div class="option-sections">
          <Section id="marks" title={t.text("sectionMarks")}>
            <Marks {...props} />
          </Section>
          <Section id="card" title={t.text("sectionCard")}>
            <CardSection {...props} />
          </Section>
          <Section id="pages" title={t.text("sectionPages")}>
            <Pages {...props} />
          </Section>
          <Section id="keys" title={t.text("sectionKeys")}>
            <Keys />
          </Section>
          <Section id="facts" title={t.text("sectionFacts")}>
            {sample && <p class="hint">{t.text("factsVersion", words.dates.format(sample.asOf))}</p>}
            <Facts {...props} />
          </Section>
          <Section id="data" title={t.text("sectionData")}>
            <div class="privacy">
              <h3>{t.text("privacyTitle")}</h3>
              <p>{t.text("privacyText")}</p>
            </div>
            <NotesData />
            <Sync {...props} />
          </Section>
        </div>
      </div>
    </main>
  )
}
