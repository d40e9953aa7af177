import type { LanguageCode } from "../language/descriptor.ts"
import { LANGUAGES } from "../language/languages.ts"
import { CASELESS, HAN, HANGUL, HIRAGANA, KATAKANA, LOWER, letterClass, UPPER } from "./text/letters.ts"

/** The most frequent small words and letters of a language: enough to tell a paragraph's language. */
const PROFILES: Record<string, { words: string; letters?: string }> = {
  de: {
    words:
      "der die und das den von zu mit ist dem des im nicht ein eine auf für sich auch als bei nach wurde aus sie hat einen er dass wird werden",
    letters: "äöüß",
  },
  en: {
    words:
      "the of and to in a is that for on was with as by it at from his he are this be an has were had not who their its have will but said they",
  },
  fr: {
    words:
      "le la les de des et en un une du dans est que pour au par sur il qui pas ne ce se aux son avec plus sont a été cette ou",
    letters: "éèàçêœù",
  },
  es: {
    words:
      "el la los las de que y en un una del se por con para su al es lo como más fue no este ha sus pero entre sobre también",
    letters: "ñóíáúé¿¡",
  },
  it: {
    words:
      "il la di che e è un una in del della per con non sono al dei si da le gli nel alla ha come anche più i lo dal",
    letters: "èàùòì",
  },
  pt: {
    words:
      "o a os as de que e do da em um uma no na para com não por se dos das é ao mais como foi pelo pela também são",
    letters: "ãõçâêá",
  },
  nl: {
    words:
      "de het een van en in is dat op te zijn voor met die niet aan er om ook als door maar bij nog naar werd heeft uit over",
    letters: "ĳ",
  },
  pl: {
    words: "i w z na do że się nie jest to o po za od jak przez dla oraz ale był przed który która ich jego już tym",
    letters: "ąęłńśźżó",
  },
  cs: {
    words: "a v se na že je s z do o k i pro by za jako po ve jsou byl ale od které který podle při už také jeho ze",
    letters: "ěščřžýůťď",
  },
  sv: {
    words:
      "och i att det som en på är av för med till den har de inte om ett han men var från vid kan under efter också sig nu",
    letters: "åäö",
  },
  da: {
    words:
      "og i at det som en på er af for med til den har de ikke om et han men var fra ved kan efter også sig nu blev",
    letters: "æøå",
  },
  fi: {
    words: "ja on ei että oli se hän myös mutta kun ovat sekä joka ole mukaan kuin tai sen vuoden nyt jo vain",
    letters: "äö",
  },
  tr: {
    words: "ve bir bu da de için ile olarak daha çok olan gibi sonra kadar ise en her ancak ne oldu dedi olduğunu",
    letters: "ğşıçöüİ",
  },
  ru: { words: "и в на не что с по он как это из к за от а о для у его был при до но также", letters: "ыэёъ" },
  uk: { words: "і в на не що з та у до за про як це від він для та й його але під був при", letters: "іїєґ" },
}

interface Profile {
  code: LanguageCode
  words: ReadonlySet<string>
  letters: string
}

let profiles: Profile[] | undefined

function load(): Profile[] {
  const known = new Set<string>(LANGUAGES.map((l) => l.code))
  return Object.entries(PROFILES)
    .filter(([code]) => known.has(code))
    .map(([code, p]) => ({ code: code as LanguageCode, words: new Set(p.words.split(" ")), letters: p.letters ?? "" }))
}

/** Is it one of the most frequent small words of the language? Never a name by itself. */
export function isSmallWord(lang: string, folded: string): boolean {
  profiles ??= load()
  return profiles.some((p) => p.code === lang && p.words.has(folded))
}

/**
 * The language a text is written in, from its script and its most frequent words; undefined where too little says.
 * Another language than the `expected` one must show itself clearly.
 */
export function detectLanguage(text: string, from = 0, to = text.length, expected?: string): LanguageCode | undefined {
  const end = Math.min(to, from + 4000)
  const count = new Uint32Array(16)
  let arabic = 0
  let hindi = 0
  let cyrillic = 0
  for (let i = from; i < end; i++) {
    const c = text.charCodeAt(i)
    const cls = letterClass[c]!
    count[cls]!++
    if (cls === CASELESS) {
      if (c >= 0x600 && c < 0x700) arabic++
      else if (c >= 0x900 && c < 0x980) hindi++
    } else if ((cls === LOWER || cls === UPPER) && c >= 0x400 && c < 0x530) cyrillic++
  }
  const latin = count[LOWER]! + count[UPPER]! - cyrillic
  const best = Math.max(
    latin,
    cyrillic,
    arabic,
    hindi,
    count[HAN]! * 2,
    count[HANGUL]! * 2,
    (count[KATAKANA]! + count[HIRAGANA]!) * 2,
  )
  if (best < 6) return undefined
  if (best === arabic) return "ar"
  if (best === hindi) return "hi"
  if (best === count[HANGUL]! * 2) return "ko"
  if (count[HIRAGANA]! * 12 > count[HAN]! && count[HIRAGANA]! * 2 + count[HAN]! > latin) return "ja"
  if (best === count[HAN]! * 2) return "zh"
  if (best === (count[KATAKANA]! + count[HIRAGANA]!) * 2) return "ja"
  return byWords(text.slice(from, end), cyrillic > latin, expected)
}

/** How much better than the expected language another must fit: half as much again, and some words more. */
const CLEARLY = 1.5
const FEW = 3

function byWords(text: string, cyrillic: boolean, expected?: string): LanguageCode | undefined {
  profiles ??= load()
  const lower = text.toLowerCase()
  const words = lower.match(/\p{L}+/gu) ?? []
  let best: LanguageCode | undefined
  let bestScore = 0
  let second = 0
  let own = 0
  for (const p of profiles) {
    if ((p.code === "ru" || p.code === "uk") !== cyrillic) continue
    let score = 0
    for (const w of words) if (p.words.has(w)) score++
    for (const ch of p.letters) score += 0.4 * Math.min(8, lower.split(ch).length - 1)
    if (p.code === expected) own = score
    if (score > bestScore) {
      second = bestScore
      bestScore = score
      best = p.code
    } else if (score > second) second = score
  }
  if (own > 0 && bestScore < own * CLEARLY + FEW) return expected as LanguageCode
  return bestScore >= 3 && bestScore > second * 1.05 ? best : bestScore >= 2 && second === 0 ? best : undefined
}
