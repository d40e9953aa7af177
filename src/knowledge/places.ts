import { LABEL_LANGS } from "./codes.ts"
import type { Pack } from "./pack.ts"

/** The cities of a place of the record: "Riyadh, Al-Janadriyah", "Bonn and Mainz", "Nago (Okinawa)". */
export function citiesIn(place: string): string[] {
  return place
    .replace(/ \([^)]*\)/g, "")
    .split(/, (?!D\.C\.)| and /)
    .filter(Boolean)
}

const COMMAS: Readonly<Record<string, string>> = { ar: "، ", ja: "、", zh: "、", "zh-Hant": "、" }

/** A place in the reader's language, city by city; one without a name there keeps its English one. */
export function openPlaces(pack: Pack, strings: (number: number) => string): (place: string, lang: string) => string {
  const cities = pack.numbers("place.cities")
  const names = pack.numbers("place.names")
  const known = new Map<string, Map<string, string>>()
  const read = (lang: string): Map<string, string> => {
    const lines = strings(names[(LABEL_LANGS as readonly string[]).indexOf(lang)] ?? 0).split("\n")
    const found = new Map<string, string>()
    strings(cities[0] ?? 0)
      .split("\n")
      .forEach((city, i) => {
        if (lines[i]) found.set(city, lines[i])
      })
    return found
  }
  const namesOf = (lang: string): Map<string, string> => {
    const own = known.get(lang) ?? read(lang)
    known.set(lang, own)
    return own
  }
  return (place, lang) => {
    if (lang === "en" || !place) return place
    const own = namesOf(lang)
    const simplified = lang === "zh-Hant" ? namesOf("zh") : own
    const name = (city: string) => own.get(city) ?? simplified.get(city)
    const whole = name(place)
    if (whole) return whole
    const parts = citiesIn(place)
    return parts.some(name) ? parts.map((city) => name(city) ?? city).join(COMMAS[lang] ?? ", ") : place
  }
}
