import type { JSX } from "preact"
import type { MentionKind } from "../recognition/mention.ts"
import type { Settings } from "../settings/model.ts"
import { useSurroundings } from "./context.tsx"
import type { MessageKey } from "./i18n.ts"

const SLOTS: Record<string, { key: MessageKey; kind?: MentionKind }> = {
  leader: { key: "previewLeader", kind: "leader" },
  office: { key: "previewOffice", kind: "office" },
  organisation: { key: "previewOrganisation", kind: "organisation" },
  summit: { key: "previewSummit", kind: "summit" },
  date: { key: "previewDate", kind: "date" },
  place: { key: "previewPlace" },
}

/** A sentence as it would look in a page with these settings. */
export function MarksPreview({ settings }: { settings: Settings }): JSX.Element {
  const { words } = useSurroundings()
  const { t } = words
  const parts = t.text("previewText").split(/\{(\w+)\}/)
  return (
    <p class={`preview-text mark-${settings.mark} ${settings.markColours}`}>
      {parts.map((part, i) => {
        const slot = i % 2 === 1 ? SLOTS[part] : undefined
        if (!slot) return part
        const marked = slot.kind && settings.kinds[slot.kind]
        return (
          <span key={part} class={marked ? `preview-mark ${slot.kind}` : undefined}>
            {t.text(slot.key)}
          </span>
        )
      })}
    </p>
  )
}
