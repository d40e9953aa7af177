/** What a word of the language room is to the grammars; see `HitKind`. */
export type WordKind =
  | "country"
  | "adjective"
  | "place"
  | "office"
  | "nickname"
  | "modifier"
  | "summit"
  | "ordinal"
  | "organisation-word"

/**
 * A word or phrase for the scanner. Grammars may extend this with fields of their own; a hit carries its entry along.
 * Forms may have several words ("prime minister", "Kanzler der Bundesrepublik"): white space and hyphens are the same to
 * the scanner. A form with a hyphen at its end ("Ex-") needs one in the text. In scripts without spaces a form matches anywhere.
 */
export interface WordEntry {
  kind: WordKind
  /** What the grammar switches on: the role, ISO code, meaning of the modifier, summit noun class. */
  code: string
  /** All inflected forms, parted by "/". */
  forms: string
  /** The paradigms of names apply too: Chinas, Китая (country and place names). */
  inflected?: boolean
  /** Matches in lower case too; absent: follows the form's own first letter ("US" needs its capitals, "president" does not). */
  anyCase?: boolean
  /** The number an ordinal stands for. */
  value?: number
}
