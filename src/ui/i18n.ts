import type messages from "../../assets/_locales/en/messages.json"
import { spokenLocale } from "./locale.ts"

/** Every message of the interface; the English file is the list of record. */
export type MessageKey = keyof typeof messages

/** Messages that exist once for each plural form: "more" for "more_one", "more_other" … */
export type PluralKey = MessageKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never

/** Looks a message up by key and fills $1, $2 …; an unknown key gives "". */
export type Lookup = (key: string, substitutions: string[]) => string

/** The words of the interface in one language. */
export interface Translator {
  /** BCP 47 tag of the messages really loaded, which is not always the browser's language. */
  readonly locale: string
  readonly dir: "ltr" | "rtl"
  text(key: MessageKey, ...substitutions: (string | number)[]): string
  /** The form for `count`; $1 is the count as a number of the language, further substitutions follow. */
  plural(key: PluralKey, count: number, ...substitutions: string[]): string
  list(items: readonly string[]): string
  /** The comma of the language, with its space. */
  readonly comma: string
  /** "Astana, Kazakhstan", with the comma of the language. */
  place(city: string, country: string | undefined): string
  number(value: number): string
}

const COMMAS: Record<string, string> = { ar: "، ", ja: "、", zh: "，" }
const RIGHT_TO_LEFT = new Set(["ar", "he", "fa", "ur"])

export function directionOf(locale: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(locale.split("-")[0] ?? "") ? "rtl" : "ltr"
}

/**
 * A translator over any look-up. The locale is asked of the messages themselves ("localeTag"), so that dates,
 * numbers and plural forms agree with the words even where the browser's own language is not one of ours.
 */
export function translator(lookup: Lookup, preferred?: string): Translator {
  const tag = lookup("localeTag", []) || "en"
  const locale = spokenLocale(tag, preferred)
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  const comma = COMMAS[locale.split("-")[0] ?? ""] ?? ", "
  const lists = new Intl.ListFormat(locale, { style: "long", type: "conjunction" })
  return {
    locale,
    dir: directionOf(locale),
    text: (key, ...substitutions) => lookup(key, substitutions.map(String)),
    plural(key, count, ...substitutions) {
      const filled = [numbers.format(count), ...substitutions]
      return lookup(`${key}_${rules.select(count)}`, filled) || lookup(`${key}_other`, filled)
    },
    list: (items) => lists.format(items),
    comma,
    place: (city, country) => (country && country !== city ? (city ? city + comma : "") + country : city),
    number: (value) => numbers.format(value),
  }
}

/** The translator of an extension page or content script. */
export function browserTranslator(): Translator {
  const { i18n } = (globalThis as { browser?: typeof chrome }).browser ?? chrome
  return translator((key, substitutions) => i18n.getMessage(key, substitutions), i18n.getUILanguage())
}

/** Looks up in a messages.json as it stands in assets/_locales; for tests and the command line. */
export function fileLookup(file: Record<string, { message: string }>): Lookup {
  return (key, substitutions) =>
    (file[key]?.message ?? "").replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? "")
}
