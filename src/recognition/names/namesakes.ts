import type { ReadyLanguage } from "../languages.ts"
import type { NameHit } from "../scan.ts"
import { CASELESS, fold } from "../text/letters.ts"
import { classAt, eastAsian, type TextView } from "../view.ts"

/** "the other Sócrates", "the footballer Sánchez", "Sócrates, the philosopher": another bearer of a surname. */
export function isNamesake(view: TextView, hit: NameHit, lang: ReadyLanguage): boolean {
  const { others, callings } = lang.namesakes
  const { text } = view
  const cls = classAt(text, hit.nameStart)
  if (eastAsian(cls)) {
    const before = text.slice(Math.max(0, hit.nameStart - 6), hit.nameStart).trimEnd()
    if ([...others].some((word) => before.endsWith(word))) return true
    return hasCallingBeside(view, hit, lang)
  }
  const before = view.before(hit.nameStart)
  if (before && (others.has(before.folded) || isCalling(before.folded, callings))) return true
  // "अभिनेता आमिर खान": without capitals a given name between is told by the calling before it.
  const earlier = before && cls === CASELESS ? view.before(before.start) : undefined
  if (earlier && isCalling(earlier.folded, callings)) return true
  const apposition = /^, ([^,.;:!?()\n–—]{3,60})/u.exec(text.slice(hit.nameEnd, hit.nameEnd + 64))?.[1]
  if (!apposition) return false
  const words = apposition
    .split(/[\s-]+/)
    .slice(0, 4)
    .map((word) => fold(word))
  // Who was a footballer before may well be the leader.
  return !words.some((word) => lang.formerWords.has(word)) && words.some((word) => isCalling(word, callings))
}

/** "김대중 아나운서", "记者李强": East Asian names are short enough that even a whole one has other bearers. */
export function hasCallingBeside({ text }: TextView, hit: NameHit, lang: ReadyLanguage): boolean {
  const { callings } = lang.namesakes
  const before = text.slice(Math.max(0, hit.nameStart - 6), hit.nameStart).replace(/[の\s]+$/, "")
  const behind = text.slice(hit.nameEnd, hit.nameEnd + 8).trimStart()
  const last = NAME_BEFORE_TITLE.has(lang.language.code)
  if (callings.some((word) => before.endsWith(word))) return true
  // "安倍昭恵さん": a given name of the record's people would have been read as part of theirs.
  if (lang.language.code === "ja" && !hit.full && GIVEN_NAME.test(behind)) return true
  // "기자회견", "監督官庁" go on as another word.
  return last && callings.some((word) => behind.startsWith(word) && !GOES_ON.test(behind.slice(word.length)))
}

const GIVEN_NAME =
  /^(?![前元新現故両首総大外財官内政副党幹会議代国家将皇陛])\p{Script=Han}{1,2}(?:氏|さん|夫人|容疑者|被告|選手|ちゃん)/u
const GOES_ON = /^(?:\p{Script=Han}|(?![은는이가를을의와과도]\P{L})\p{Script=Hangul})/u
const NAME_BEFORE_TITLE: ReadonlySet<string> = new Set(["ja", "ko"])

/** "Donald Trump Jr.", "डोनाल्ड ट्रंप जूनियर": the son, who has the father's whole name. */
export function isJunior(view: TextView, hit: NameHit): boolean {
  return JUNIOR.test(view.text.slice(hit.nameEnd, hit.nameEnd + 12))
}

const JUNIOR =
  /^,? ?(?:Jr\b|Junior\b|jun\.|Júnior\b|ml\.|мл\.|-младш|младший|-молодш|молодший|जूनियर|小特朗普|주니어|ジュニア|جونيور|الابن)/u

/** "the elder Bush", "Fujimori padre": which of father and son is meant. */
export function generationOf(view: TextView, hit: NameHit, lang: ReadyLanguage): "elder" | "younger" | undefined {
  const { elder, younger } = lang.namesakes
  const before = view.before(hit.nameStart)
  // "Буш-младший" is written with a hyphen.
  for (const word of [before && /[-‐‑]/.test(before.gap) ? undefined : before, view.after(hit.nameEnd)]) {
    if (!word) continue
    if (elder.has(word.folded)) return "elder"
    if (younger.has(word.folded)) return "younger"
  }
  return undefined
}

function isCalling(folded: string, callings: readonly string[]): boolean {
  return callings.some((stem) => folded.startsWith(stem))
}
