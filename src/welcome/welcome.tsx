import type { JSX } from "preact"
import { useEffect, useMemo, useRef } from "preact/hooks"
import { createCard } from "../card/card.ts"
import type { Card } from "../card/contract.ts"
import type { Mention } from "../recognition/mention.ts"
import { useAnswer, useSettings, useSurroundings } from "../ui/context.tsx"
import { leadersOf } from "../ui/groups.ts"
import { BOOKMARK, CHECK, GLOBE, PIN } from "../ui/icons.ts"
import { Icon } from "../ui/parts.tsx"
import { SAMPLE_DATE } from "../ui/sample.ts"

/** Text and mentions in turn. */
export function pieces(text: string, mentions: readonly Mention[]): (string | { mention: Mention; index: number })[] {
  const parts: (string | { mention: Mention; index: number })[] = []
  let at = 0
  mentions.forEach((mention, index) => {
    if (mention.start < at) return
    if (mention.start > at) parts.push(text.slice(at, mention.start))
    parts.push({ mention, index })
    at = mention.end
  })
  if (at < text.length) parts.push(text.slice(at))
  return parts
}

/** A short article, read by the same recognition and told by the same card as any page. */
function Sample(): JSX.Element {
  const { api, words } = useSurroundings()
  const { t } = words
  const settings = useSettings()
  const text = t.text("sampleText")
  const read = useAnswer(() => api.recognise({ text, lang: t.locale, date: SAMPLE_DATE }), text)
  const mentions = read?.mentions ?? []
  const card = useRef<Card>(undefined)
  const article = useRef<HTMLElement>(null)
  const parts = useMemo(() => pieces(text, mentions), [text, read])
  useEffect(() => {
    if (!read || !settings) return
    const others = leadersOf(read.mentions)
    const made = createCard({
      document,
      words,
      theme: settings.theme,
      load: (id) => api.facts(read.mentions[id]!, { on: SAMPLE_DATE, others }),
      linesOf: (id) => [...(article.current?.querySelector(`[data-mention="${id}"]`)?.getClientRects() ?? [])],
    })
    card.current = made
    return () => made.destroy()
  }, [read, settings])
  return (
    <article
      class={`sample mark-${settings?.mark === "none" ? "underline" : (settings?.mark ?? "underline")} by-kind`}
      ref={article}
    >
      <h2>{t.text("sampleTitle")}</h2>
      <p class="sample-date">{t.text("sampleDate")}</p>
      <p class="preview-text">
        {parts.map((part) =>
          typeof part === "string" ? (
            part
          ) : (
            <a
              key={part.index}
              href={`#${part.index}`}
              data-mention={part.index}
              class={`preview-mark ${part.mention.kind}`}
              onPointerEnter={(event) => {
                if (event.pointerType !== "touch")
                  card.current?.point(part.index, { x: event.clientX, y: event.clientY })
              }}
              onPointerLeave={() => card.current?.point(null)}
              onClick={(event) => {
                event.preventDefault()
                card.current?.open(part.index)
              }}
            >
              {part.mention.surface}
            </a>
          ),
        )}
      </p>
    </article>
  )
}

/** The first-run page: it working, what it reads, stores and sends. */
export function Welcome(): JSX.Element {
  const { api, words } = useSurroundings()
  const { t } = words
  const facts = [
    { icon: GLOBE, title: t.text("welcomeRead"), text: t.text("welcomeReadText") },
    { icon: BOOKMARK, title: t.text("welcomeStored"), text: t.text("welcomeStoredText") },
    { icon: CHECK, title: t.text("welcomeSent"), text: t.text("welcomeSentText") },
  ]
  return (
    <main class="welcome">
      <header>
        <p class="brand">{t.text("extensionName")}</p>
        <h1>{t.text("welcomeTitle")}</h1>
        <p class="lead">{t.text("welcomeLead")}</p>
      </header>
      <Sample />
      <p class="try">
        {t.text("welcomeTry")} {t.text("welcomeTouch")}
      </p>
      <ul class="promises">
        {facts.map((fact) => (
          <li key={fact.title}>
            <Icon path={fact.icon} />
            <h3>{fact.title}</h3>
            <p>{fact.text}</p>
          </li>
        ))}
      </ul>
      <p class="pin">
        <Icon path={PIN} /> {t.text("welcomePin")}
      </p>
      <button type="button" class="button" onClick={() => api.open("settings")}>
        {t.text("welcomeSettings")}
      </button>
    </main>
  )
}
