import type { JSX } from "preact"
import { useState } from "preact/hooks"
import { groundsOf } from "../card/content.ts"
import { factsName } from "../card/words.ts"
import type { FactsRequest } from "../messages/map.ts"
import { useAnswer, useSurroundings } from "../ui/context.tsx"
import { FactsBody } from "../ui/parts.tsx"

/** The request travels in the address's fragment, which no server and no history search sees. */
export function requestOf(fragment: string): FactsRequest | undefined {
  try {
    const parsed = JSON.parse(decodeURIComponent(fragment.replace(/^#/, ""))) as Partial<FactsRequest>
    return parsed.mention && typeof parsed.mention.entity === "string" ? (parsed as FactsRequest) : undefined
  } catch {
    return undefined
  }
}

/** The address of the correction page for some facts. */
export function reportPath(request: FactsRequest): string {
  return `tabs/report.html#${encodeURIComponent(JSON.stringify(request))}`
}

/** "Not right?": the facts, what they rest on, and a text to pass on. Nothing is sent from here. */
export function Report({ request }: { request: FactsRequest | undefined }): JSX.Element {
  const { api, words } = useSurroundings()
  const { t } = words
  const [text, setText] = useState("")
  const [copied, setCopied] = useState(false)
  const facts = useAnswer(() => (request ? api.facts(request.mention, request) : Promise.resolve(undefined)), request)
  const copy = async () => {
    if (!request || !facts) return
    const grounds = groundsOf(facts)
    const lines = [
      `${factsName(words, facts)} (${facts.kind}: ${request.mention.entity})`,
      request.on && `on: ${request.on}${request.onInferred ? " (inferred)" : ""}`,
      request.mention.office && `office: ${request.mention.office}`,
      `record: ${facts.asOf}; source: ${grounds.sources.map((names) => names.join(" or ")).join(", ")}; checked: ${grounds.checked ?? "?"}; ${grounds.trust ?? ""}`,
      "",
      text,
    ]
    await navigator.clipboard.writeText(lines.filter((line) => line !== undefined).join("\n"))
    setCopied(true)
  }
  return (
    <main class="welcome report">
      <header>
        <p class="brand">{t.text("extensionName")}</p>
        <h1>{t.text("reportTitle")}</h1>
        <p class="lead">{t.text("reportLead")}</p>
      </header>
      <div class="report-parts">
        {facts && (
          <div class="sample report-card">
            <FactsBody facts={facts} />
          </div>
        )}
        <div class="report-form">
          <label class="report-field">
            <span>{t.text("reportField")}</span>
            <textarea
              class="field"
              rows={8}
              value={text}
              onInput={(event) => {
                setText(event.currentTarget.value)
                setCopied(false)
              }}
            />
          </label>
          <p>
            <button type="button" class="button primary" disabled={!facts} onClick={copy}>
              {t.text("reportCopy")}
            </button>{" "}
            <span role="status" class="hint">
              {copied ? t.text("reportCopied") : ""}
            </span>
          </p>
        </div>
      </div>
    </main>
  )
}
