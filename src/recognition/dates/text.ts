/** The text as the patterns see it: lower case, one kind of dash, apostrophe, space and digit. Lengths are kept. */
export function foldForDates(text: string): string {
  let low = text.toLowerCase()
  if (low.length !== text.length) low = lowerKeepingLength(text)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a cheap test whether anything needs replacing
  return /[^\x00-\x7f]/.test(low) ? low.replace(ODD, replaceOdd) : low
}

/** "İ".toLowerCase() has two code units: keep such letters one long. */
function lowerKeepingLength(text: string): string {
  const dotted = text.replace(/İ/g, "i")
  const low = dotted.toLowerCase()
  if (low.length === text.length) return low
  return dotted.replace(/./gsu, (c) => {
    const l = c.toLowerCase()
    return l.length === c.length ? l : c
  })
}

const ODD =
  /[\u00a0\u2007\u2009\u202f\u3000\u2010-\u2015\u2212\u223c\u301c\uff5e\u2018\u2019\u02bc\uff07\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff0e\uff0f\u0451]/g

function replaceOdd(c: string): string {
  const n = c.charCodeAt(0)
  if (n >= 0xff10 && n <= 0xff19) return String.fromCharCode(n - 0xff10 + 48)
  if (n >= 0x660 && n <= 0x669) return String.fromCharCode(n - 0x660 + 48)
  if (n >= 0x6f0 && n <= 0x6f9) return String.fromCharCode(n - 0x6f0 + 48)
  if (n >= 0x966 && n <= 0x96f) return String.fromCharCode(n - 0x966 + 48)
  if (n === 0x2018 || n === 0x2019 || n === 0x2bc || n === 0xff07) return "'"
  if (n === 0xff0e) return "."
  if (n === 0xff0f) return "/"
  if (n === 0x451) return "е"
  return (n >= 0x2010 && n <= 0x2015) || n === 0x2212 || n === 0x223c || n === 0x301c || n === 0xff5e ? "-" : " "
}

/** What a unit of folded text is to the date rules: 1 a letter or combining mark, 2 a digit. */
export const unitKind = new Uint8Array(0x10000)
export const LETTER = 1
export const NUMERAL = 2

function isLetter(c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90)
  if (c < 0xc0) return c === 0xaa || c === 0xba || c === 0xb5
  if (c === 0xd7 || c === 0xf7 || c === 0x964 || c === 0x965 || c === 0x60c || c === 0x61b || c === 0x61f) return false
  if (c >= 0x2000 && c < 0x2c00) return false
  if (c >= 0x3000 && c < 0x3040) return c === 0x3007 || c === 0x3005
  return !((c >= 0xff00 && c < 0xff21) || (c >= 0xff3b && c < 0xff41) || (c >= 0xff5b && c < 0xff66) || c === 0xfffd)
}
for (let c = 0; c < 0x10000; c++) unitKind[c] = isLetter(c) ? LETTER : c >= 48 && c <= 57 ? NUMERAL : 0

/** Letters and combining marks. */
export function isWordCode(c: number): boolean {
  return unitKind[c] === LETTER
}

export function isDigitCode(c: number): boolean {
  return unitKind[c] === NUMERAL
}

const HAN_DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}

/** A number in Han numerals up to 9999 ("二十五" → 25, "二〇二四" → 2024). */
export function hanNumber(word: string): number | undefined {
  if (/^[〇零一二三四五六七八九]{2,4}$/.test(word)) return Number([...word].map((c) => HAN_DIGITS[c]).join(""))
  let total = 0
  let digit = -1
  for (const c of word) {
    const d = HAN_DIGITS[c]
    if (d !== undefined) digit = d
    else {
      const scale = c === "十" ? 10 : c === "百" ? 100 : c === "千" ? 1000 : 0
      if (scale === 0) return undefined
      total += (digit < 0 ? 1 : digit) * scale
      digit = -1
    }
  }
  return digit < 0 ? total : total + digit
}
