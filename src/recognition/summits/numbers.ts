import { hanNumber } from "../dates/text.ts"

/** "XV саммит", "XIXe sommet", "IX Cumbre"; a lone I is an English word. */
export const ROMAN = /(?:^|\s)((?=[IVXLХ]{2}|[VXХ])[IVXLХ]{1,6})(?:e|ᵉ)?\s$/u

/** "24", "２４", "२४", "二十四", "XXIV". */
export function digits(text: string): number {
  const plain = text
    .replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10))
    .replace(/[०-९]/g, (d) => String(d.charCodeAt(0) - 0x0966))
  if (/^\d+$/.test(plain)) return Number(plain)
  if (/^[IVXLХ]+$/.test(plain)) return roman(plain.replace(/Х/g, "X"))
  return hanNumber(plain) ?? 0
}

function roman(text: string): number {
  const value: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 }
  let sum = 0
  for (let i = 0; i < text.length; i++) {
    const own = value[text[i]!]!
    sum += own < (value[text[i + 1] ?? ""] ?? 0) ? -own : own
  }
  return sum
}
