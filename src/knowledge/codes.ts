import type { Role, SummitKind, TermStatus, Trust } from "./model.ts"

/** Small closed sets and their numbers in the pack. Only ever append: packs of older versions stay readable. */

export const ROLES: readonly Role[] = [
  "head-of-state",
  "monarch",
  "head-of-government",
  "paramount-leader",
  "foreign-minister",
  "vice-president",
  "organisation-head",
]
export const STATUSES: readonly TermStatus[] = ["regular", "acting", "interim", "disputed", "co", "designate"]
export const TRUSTS: readonly Trust[] = ["verified", "single-source", "unverified"]
export const SUMMIT_KINDS: readonly SummitKind[] = [
  "summit",
  "extraordinary",
  "conference",
  "bilateral",
  "state-visit",
  "working-visit",
]
export const SUMMIT_STATUSES = ["held", "planned", "cancelled", "unconfirmed"] as const
export const MEMBERSHIP_KINDS = ["member", "partner", "associate"] as const

/** Languages that names and titles are stored in. */
export const LABEL_LANGS = [
  "de",
  "en",
  "fr",
  "es",
  "it",
  "pt",
  "nl",
  "pl",
  "cs",
  "sv",
  "ru",
  "uk",
  "tr",
  "ar",
  "zh",
  "zh-Hant",
  "ja",
  "ko",
  "hi",
  "da",
  "fi",
] as const

/** The label language of a BCP 47 tag or browser locale: "pt_BR" → "pt", "zh_TW" → "zh-Hant"; unknown ones → "en". */
export function labelLang(tag: string): string {
  const lower = tag.replace(/_/g, "-").toLowerCase()
  if (/^zh-(hant|tw|hk|mo)/.test(lower)) return "zh-Hant"
  const base = lower.split("-")[0] ?? ""
  return (LABEL_LANGS as readonly string[]).includes(base) ? base : "en"
}

/** Position in one of the lists; throws where a table has a word that is none of them. */
export function codeOf<T extends string>(list: readonly T[], word: string, at: string): number {
  const code = (list as readonly string[]).indexOf(word)
  if (code < 0) throw new Error(`${at}: "${word}" is none of ${list.join(", ")}`)
  return code
}

/** An open end in a column of days. */
export const OPEN = 0x7fffffff
