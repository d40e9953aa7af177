/** What a word of the language room is to the grammars. */
export type WordKind =
  /** A country's name. `code` is its ISO code. */
  | "country"
  /** A country adjective ("chinesisch") or national noun. */
  | "adjective"
  /** A capital, a seat of power ("Kremlin"), a city of a summit. `code` is the ISO code. */
  | "place"
  /** A word for an office ("Präsident", "Außenministerin"). `code` is the office word's role in the language room. */
  | "office"
  /** A word that names holder and country in one ("Kremlchef", "Bundeskanzler"). */
  | "nickname"
  /** former, then, designate, acting, vice … and heads that make a phrase not the leader (spokesman, wife, adviser). */
  | "modifier"
  /** A word for a meeting ("Gipfel", "Staatsbesuch"). */
  | "summit"
  /** An ordinal or number ("24.", "twenty-fourth", "第24"). `value` is the number. */
  | "ordinal"
  /** A word that stands for an organisation once the text has named it ("the Alliance", "die Union"). */
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
