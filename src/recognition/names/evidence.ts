import type { Role } from "../../knowledge/model.ts"
import type { ModifierEntry, OfficeEntry, OfficeRole } from "../../language/grammar.ts"
import type { Hit } from "../hit.ts"
import type { ReadyLanguage } from "../languages.ts"
import { isWhite } from "../text/tokens.ts"
import type { Neighbour, TextView } from "../view.ts"

/** Roles of the record that an office word may stand for; absent: any. */
const ROLES: Partial<Record<OfficeRole, readonly Role[]>> = {
  president: ["head-of-state", "paramount-leader", "organisation-head"],
  monarch: ["monarch"],
  emir: ["monarch", "head-of-state"],
  sultan: ["monarch", "head-of-state"],
  "crown-prince": ["monarch", "head-of-government", "head-of-state"],
  pope: ["monarch", "head-of-state"],
  "supreme-leader": ["paramount-leader", "head-of-state"],
  "prime-minister": ["head-of-government"],
  chancellor: ["head-of-government"],
  "head-of-state": ["head-of-state", "monarch", "paramount-leader"],
  "head-of-government": ["head-of-government"],
  "foreign-minister": ["foreign-minister"],
  "vice-president": ["vice-president"],
  "secretary-general": ["organisation-head", "paramount-leader"],
  "commission-president": ["organisation-head"],
  "council-president": ["organisation-head"],
  "high-representative": ["organisation-head"],
}

/** On what a reading of a name rests; each has its own measured reliability. */
export type Evidence =
  | "full"
  | "full-minor"
  | "full-shared"
  | "full-variant"
  | "anchored"
  | "anchored-shared"
  | "given-name"
  | "title"
  | "title-country"
  | "civil"
  | "prominent"
  | "present-country"
  | "past"

/** A title beside a name. */
export interface Title {
  roles?: ReadonlySet<Role>
  country?: string
  /** "former President": of one who has left the office. */
  former?: boolean
  /** "Herr", "Mrs": says that a person follows, and sometimes of which gender. */
  civil?: boolean
  gender?: "m" | "f"
}

const FEMALE_TITLE =
  /^(?:frau|mrs|ms|miss|lady|dame|mme|mlle|madame|sra|senora|dona|signora|senhora|mevrouw|mevr|pani|pania|fru|госпож|г-жа|пані|bayan|السيده|女士|夫人|부인|여사|श्रीमती|सुश्री|миссис|queen|konigin|reine|reina|regina|rainha)/
const MALE_TITLE =
  /^(?:herr|herrn|mr|sir|lord|monsieur|sr|senor|don|signor|senhor|meneer|pan|pana|panem|panu|господин|мистер|пан|bay|السيد|श्री|konig|king|roi|rey|re|rei)$/

export function civilTitle(word: string): Title {
  const title: Title = { civil: true }
  if (FEMALE_TITLE.test(word)) title.gender = "f"
  else if (MALE_TITLE.test(word)) title.gender = "m"
  return title
}

/** Hits that end or begin at a position, for looking at what stands beside a name. */
export class Beside {
  readonly #byEnd = new Map<number, Hit[]>()
  readonly #byStart = new Map<number, Hit[]>()
  readonly #view: TextView

  constructor(view: TextView, hits: readonly Hit[]) {
    this.#view = view
    for (const hit of hits) {
      if (hit.kind === "person") continue
      push(this.#byEnd, hit.end, hit)
      push(this.#byStart, hit.start, hit)
    }
  }

  endingAt(i: number): readonly Hit[] {
    return this.#byEnd.get(i) ?? []
  }

  startingAt(i: number): readonly Hit[] {
    return this.#byStart.get(i) ?? []
  }

  /** "Глава Международного валютного фонда Доминик Стросс-Кан": does a body's name end there? */
  endsBody(i: number): boolean {
    return this.endingAt(i).some(({ kind, full }) => kind === "organisation" && full === true)
  }

  /** Hits directly before `i`: white space, a hyphen or nothing between. */
  before(i: number): readonly Hit[] {
    const { text } = this.#view
    let k = i
    while (k > 0 && isWhite(text.charCodeAt(k - 1))) k--
    const direct = this.endingAt(k)
    if (direct.length > 0 || k !== i || k === 0) return direct
    return /[-‐‑–]/.test(text.charAt(k - 1)) ? this.endingAt(k - 1) : direct
  }

  after(i: number): readonly Hit[] {
    const { text } = this.#view
    let k = i
    while (k < text.length && isWhite(text.charCodeAt(k))) k++
    const direct = this.startingAt(k)
    if (direct.length > 0 || k !== i) return direct
    return /[-‐‑–]/.test(text.charAt(k)) ? this.startingAt(k + 1) : direct
  }

  /** The titles beside a name, nearest first: an office word before it, behind it, or a civil title. */
  titles(start: number, end: number, lang: ReadyLanguage): Title[] {
    const out: Title[] = []
    const add = (hits: readonly Hit[]) => {
      for (const h of hits) {
        if (h.kind !== "office" && h.kind !== "nickname") continue
        // "主張", "상상": of two signs one is no title of the other.
        if (end - start < 2 && h.end - h.start < 2) continue
        const title = titleOf(h)
        if (this.before(h.start).some(isFormer)) title.former = true
        out.push(title)
      }
    }
    // "외무장관이 푸틴을": a word with a particle or a case written on is a part of the sentence of its own.
    add(this.before(start).filter((h) => h.end === h.nameEnd))
    const { text } = this.#view
    // "the Russian president, Putin" and "Putin, the Russian president": the comma alone is too weak for a surname.
    const before = this.#view.before(start)
    if (before && lang.titles.has(before.folded)) out.push(civilTitle(before.folded))
    const code = lang.language.code
    if (code === "zh" || code === "ja" || code === "ko" || code === "hi" || code === "tr") {
      add(this.after(end))
      for (const title of lang.titles)
        if (text.startsWith(title, end) || text.startsWith(` ${title}`, end)) out.push(civilTitle(title))
    }
    return out
  }
}

function isFormer(hit: Hit): boolean {
  const word = hit.words?.[0] as ModifierEntry | undefined
  return hit.kind === "modifier" && word?.sense === "former"
}

export function titleOf(hit: Hit): Title {
  const entry = hit.words?.[0] as OfficeEntry | undefined
  const title: Title = {}
  const roles = entry && ROLES[entry.role]
  if (roles) title.roles = new Set(roles)
  if (entry?.complete || hit.kind === "nickname") {
    const country = entry?.alone?.[0]
    if (country) title.country = country
  }
  return title
}

/** Is the neighbour a word of a list, as it stands or as the part behind its last hyphen? */
export function isThing(word: Neighbour | undefined, things: ReadonlySet<string>): boolean {
  if (!word) return false
  return things.has(word.folded)
}

/** "Wilfried Martens Centre": English names of institutions stand in texts of all languages. */
export function isInstitution(after: Neighbour | undefined): boolean {
  return after?.capital === true && INSTITUTION.test(after.text)
}

const INSTITUTION =
  /^(?:Airport|Avenue|Award|Cent(?:er|re)|College|Foundation|Hotel|Institute|Library|Memorial|Museum|Prize|School|Square|Stadium|Street|Tower|University)$/

function push(map: Map<number, Hit[]>, key: number, hit: Hit): void {
  const list = map.get(key)
  if (list) list.push(hit)
  else map.set(key, [hit])
}
