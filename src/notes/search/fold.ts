/**
 * Text made comparable for search, in all scripts: case, accents, width, and the letters that readers type in one way
 * and newspapers print in another. Vowel signs of Indic scripts stay: they are letters, not accents.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(LETTERS, (letter) => SAME[letter] ?? letter)
}

/** Combining accents, Arabic vowel marks and the Arabic stretch. */
const ACCENTS = /[\u0300-\u036f\u064b-\u0655\u0670\u0640\u00ad]/g

const SAME: Record<string, string> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
  ё: "е",
  ى: "ي",
  ة: "ه",
  "’": "'",
  ʼ: "'",
  "–": "-",
  "—": "-",
}
const LETTERS = new RegExp(`[${Object.keys(SAME).join("")}]`, "g")
