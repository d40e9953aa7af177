import { fold, HAN, HANGUL, KATAKANA, letterClass } from "../text/letters.ts"
import { tokens } from "../text/tokens.ts"
import {
  ACRONYM,
  CASE_ALL,
  CASE_INITIAL,
  CASE_SHIFT,
  EITHER,
  type Entry,
  FEMALE,
  type FormType,
  FULL,
  GENDER_SHIFT,
  GENERIC,
  INFLECTED,
  IS_ORGANISATION,
  languageBit,
  MALE,
  MINOR,
  NICKNAME,
  SURNAME,
} from "./format.ts"

/** Forms by language of ours; "latin" or "en" stand for every Latin-script language, "zh-Hant" for Chinese. */
export type Forms = Readonly<Record<string, readonly string[]>>

export interface PersonNames {
  gender?: "m" | "f"
  /** Country of the main office; says whether the surname comes first. */
  home?: string
  names: Forms
  short: Forms
}

export interface OrganisationNames {
  key: string
  names: Forms
  acronyms: Forms
}

const LATIN = ["de", "en", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "tr", "da", "fi"]
const LATIN_BITS = LATIN.reduce((bits, code) => (bits | languageBit(code)) >>> 0, 0)
const SURNAME_FIRST = new Set(["CN", "TW", "KR", "KP", "VN", "KH", "JP-han"])

function bits(lang: string): number {
  if (lang === "latin" || lang === "en") return LATIN_BITS
  return languageBit(lang === "zh-Hant" ? "zh" : lang)
}

/** All forms under which a person is found. `ref` is the person's index in the pack. */
export function personEntries(person: PersonNames, ref: number): Entry[] {
  const out: Entry[] = []
  const gender = person.gender === "f" ? FEMALE : person.gender === "m" ? MALE : EITHER
  const minor = Object.keys(person.short).length === 0 ? MINOR : 0
  const flags = (gender << GENDER_SHIFT) | INFLECTED | minor | (CASE_INITIAL << CASE_SHIFT)
  const add = (form: string, type: FormType, langs: number) => {
    // "von der Leyen", "фон дер Ляйен": a name that begins with a small word is written so within a sentence.
    const initial = BEGINS_SMALL.test(form) ? flags & ~(CASE_INITIAL << CASE_SHIFT) : flags
    for (const spelling of spellings(form)) out.push({ form: spelling, ref, flags: initial | type, langs })
  }
  for (const [lang, forms] of Object.entries(person.names)) {
    const short = new Set([...(person.short[lang] ?? []), ...(person.short.latin ?? [])].map(fold))
    for (const form of forms) {
      const type = isPartOfName(form, lang, person) ? SURNAME : typeOf(form, forms, short)
      add(form, type, bits(lang))
      if (type === FULL) for (const f of withInitial(form, person.home)) add(f, FULL, bits(lang))
    }
  }
  for (const [lang, forms] of Object.entries(person.short)) {
    for (const form of forms) if (!titled(form)) add(form, shortType(form, person, lang), bits(lang))
  }
  for (const lang of ["zh", "zh-Hant", "ja", "ko"]) {
    const surname = eastAsianSurname(person.names[lang]?.[0], person.home)
    if (surname) add(surname, SURNAME, bits(lang))
  }
  for (const [lang, forms] of Object.entries(person.names)) {
    if (lang === "en" || person.short[lang] || LATIN.includes(lang)) continue
    const last = lastWord(forms[0])
    if (last && !SURNAME_FIRST.has(person.home ?? "")) add(last, SURNAME, bits(lang))
  }
  if (!person.short.latin) for (const form of surnamesOf(person)) add(form, SURNAME, LATIN_BITS)
  return out
}

/** Umlauts written out, ß as ss: the ways of keyboards without them. */
function spellings(form: string): string[] {
  const out = [form]
  if (/[äöüß]/.test(form)) {
    out.push(form.replace(/ä/g, "ae").replace(/ö/g, "oe").replace(/ü/g, "ue").replace(/ß/g, "ss"))
    if (form.includes("ß")) out.push(form.replace(/ß/g, "ss"))
  }
  return out
}

/** "AMLO", "PPK" are in no name of the person: nobody else is called so. */
function shortType(form: string, person: PersonNames, lang: string): FormType {
  if (isFull(form, person.names[lang])) return FULL
  const initials =
    /^\p{Lu}{3,5}$/u.test(form) &&
    !Object.values(person.names)
      .flat()
      .some((name) => name !== form && name.includes(form))
  return initials ? NICKNAME : SURNAME
}

function isFull(form: string, full: readonly string[] | undefined): boolean {
  return tokens(form).length > 1 && full?.[0] === form
}

/** "Lula" and "AMLO" stand among the full names: a form of one word is a surname where a longer form ends in it. */
function typeOf(form: string, forms: readonly string[], short: ReadonlySet<string>): FormType {
  const parts = tokens(form)
  const first = letterClass[form.charCodeAt(0)]!
  if (parts.length === 1) {
    const endsLonger = forms.some((f) => f !== form && f.endsWith(form))
    if (first === HAN || first === HANGUL || first === KATAKANA)
      return endsLonger || (short.has(fold(form)) && form.length < 3) || form.length < 3 ? SURNAME : FULL
    return endsLonger ? SURNAME : NICKNAME
  }
  const inLonger = forms.some((f) => f.length > form.length && f.endsWith(` ${form}`))
  return inLonger && short.has(fold(form)) ? SURNAME : FULL
}

/**
 * "ナンダ" of "グルザリラル・ナンダ", "戴維斯" of "菲利普·戴维斯": one word of a longer name, whose other bearers are many. A king's name
 * without number or title is as common.
 */
function isPartOfName(form: string, lang: string, { home, names }: PersonNames): boolean {
  const first = letterClass[form.charCodeAt(0)]!
  if ((first !== HAN && first !== HANGUL && first !== KATAKANA) || PARTED.test(form)) return false
  if (names.en?.some((name) => REGNAL.test(name))) return !REGNAL_SIGN.test(form)
  if (home === "JP" || SURNAME_FIRST.has(home ?? "")) return false
  const all = [...(names[lang] ?? []), ...(lang === "zh-Hant" ? (names.zh ?? []) : [])]
  const longer = all.filter((other) => PARTED.test(other)).map((other) => other.split(PARTED).join(""))
  return longer.length > 0 && !longer.includes(form)
}

const PARTED = /[\s・·‧=＝]/
const REGNAL = / of | [IVX]+$/
/** A number or a title: "菲利普国王", "カール16世". */
const REGNAL_SIGN = /[世王皇宗帝后公侯君主妃]|\d/

/** "V. Putin", "В. Путин", "Ж.-К. Юнкер": the initial of the first given name and the rest. */
function withInitial(form: string, home: string | undefined): string[] {
  const double = /^(\p{Lu})[\p{Ll}'’]+-(\p{Lu})[\p{Ll}'’]+ (\p{Lu}[\p{L}'’-]+)$/u.exec(form)
  if (double && !SURNAME_FIRST.has(home ?? "")) return [`${double[1]} ${double[2]} ${double[3]}`]
  const m = /^(\p{Lu})[\p{Ll}'’]+((?: \p{Lu}[\p{L}.'’]*)*?) (\p{Lu}[\p{L}'’-]+)$/u.exec(form)
  if (!m || SURNAME_FIRST.has(home ?? "")) return []
  return [`${m[1]} ${m[3]}`]
}

/** Korean and Chinese short forms of the tables that have the title on them: the title is no part of the name. */
function titled(form: string): boolean {
  return (
    /[ 　]|[氏総]/.test(form) &&
    /[가-힣一-鿿]/.test(form) &&
    (form.includes("氏") || form.includes("総") || / (대통령|위원장|주석|총리)$/.test(form))
  )
}

/** 习 of 习近平, 文 of 文在寅, 김 of 김정은; the names of Japanese people are cut by the tables. */
function eastAsianSurname(form: string | undefined, home: string | undefined): string | undefined {
  if (!form || !/^[一-鿿々가-힣]{2,4}$/.test(form)) return undefined
  if (home === "JP" || !SURNAME_FIRST.has(home ?? "")) return undefined
  return form.charAt(0)
}

/** The last word of a name in a script with spaces or middle dots; long enough to be told from a word. */
function lastWord(form: string | undefined): string | undefined {
  const m = /[\s・·]([^\s・·]{3,})$/.exec(form ?? "")
  return m?.[1]
}

/** Not the small words of Romance languages, which also link: "gobierno de Santos". */
const BEGINS_SMALL = /^(?:von|van|фон|ван) /

const PARTICLE = /^(?:von|van|der|den|de|da|do|dos|du|del|della|di|la|le|el|al|bin|ibn|zu|of|ter|ten)$/i

/** Persons without short forms in the tables: the last word of the name, with its particles. */
function surnamesOf(person: PersonNames): string[] {
  const form = person.names.en?.[0]
  if (!form?.includes(" ") || /\b(?:King|Queen|Prince|Emir|Sheikh|Sultan|[IVX]{2,})\b/.test(form)) return []
  const parts = form.split(" ")
  if (SURNAME_FIRST.has(person.home ?? "")) return parts[0]!.length > 2 ? [parts[0]!] : []
  let i = parts.length - 1
  if (/^(?:Jr|Sr|II|III|IV)\.?$/.test(parts[i]!)) i--
  if (i < 1) return []
  const out = [parts[i]!]
  let j = i
  while (j > 1 && PARTICLE.test(parts[j - 1]!)) j--
  if (j < i) out.push(parts.slice(j, i + 1).join(" "))
  return out.filter((s) => s.length > 2)
}

/** Words that name an organisation only where the text has named it before; folded beginnings. */
const GENERIC_WORDS =
  /^(?:allianz|aliance|alianci|alianza|alianca|alliance|bundnis|bondgenootschap|verteidigungsbundnis|militarbundnis|sojusz|альянс|военн|الحلف$|unia$|unii$|unie$|union$|uniao$|unione$|wspolnot|alleanza$|komis[a-z]{1,2}$|forsvarsallians|militarallians|weltorganisation|sicherheitsrat|veiligheidsraad|sakerhetsrad|generalversammlung|vollversammlung|generalforsamling|assembleia-geral|महासभा|strafhof|oliekartel|oljekartel|davos|совбез|радбез|unijn|consejo$|siebenergruppe|oliekartel|oil cartel|security council|general assembly|conseil de securite|consejo de seguridad|conselho de seguranca|consiglio di sicurezza|rad[a-z]{1,2} bezpieczenstwa|rad[a-z]{1,2} bezpecnosti|valne|valn[a-z]+ shromazd|zgromadzeni|совет[а-я]{0,2} безопасности|guvenlik konseyi|genel kurul|सुरक्षा परिषद|مجلس الامن$|assemblee generale|asamblea general|assemblea generale|安理会|安保理)/

/** "Consejo de Seguridad de la ONU" says whose it is. */
const OF_THE_UN =
  / (?:оон|onz|osn|dell'onu|dell’onu|de l'onu|de l’onu|onu|vn|fn|vereinten nationen|nations unies|naciones unidas|nacoes unidas|nazioni unite|verenigde naties|للامم المتحدة)$/

/** Forms that are meetings, not bodies. */
const MEETING =
  /summit|gipfel|\btop$|klimaattop|sommet|cumbre|c[uú]pula|vertice|szczyt|саммит|саміт|конференц|summit|toppm|zirve|قمة|峰会|峰會|サミット|정상회의|शिखर|conferen|konferen|konferans|会议|会議|회의|सम्मेलन|مؤتمر/i

export function organisationEntries(organisation: OrganisationNames, ref: number): Entry[] {
  if (organisation.key === "COP" || organisation.key === "UNGA-week") return []
  const out: Entry[] = []
  for (const [lang, forms] of Object.entries(organisation.names)) {
    const langs = organisationBits(lang)
    for (const raw of forms) {
      const form = raw.replace(/[«»"„“]/g, "").replace(/^(?:the|die|der|das|la|le|les|el|il|l'|o|a) /i, "")
      if (
        MEETING.test(form) &&
        !/munich|münch|monach|мюнх|munic|mnich|慕尼黑|뮌헨|ميون|म्यून|ミュンヘン|islamic|opec/i.test(form)
      )
        continue
      const plain = fold(form)
      const generic = (GENERIC_WORDS.test(plain) && !OF_THE_UN.test(plain)) || /^\p{Ll}\S*$/u.test(form)
      out.push({ form, ref, flags: IS_ORGANISATION | (generic ? GENERIC : FULL) | INFLECTED, langs })
    }
  }
  for (const [lang, forms] of Object.entries(organisation.acronyms)) {
    for (const form of forms) {
      const caps = form === form.toUpperCase() && /\p{Lu}/u.test(form) && !/\d/.test(form)
      const need = (caps ? CASE_ALL : CASE_INITIAL) << CASE_SHIFT
      out.push({ form, ref, flags: IS_ORGANISATION | ACRONYM | need, langs: organisationBits(lang) })
    }
  }
  return out
}

function organisationBits(lang: string): number {
  return lang === "zh-Hant" ? languageBit("zh") : languageBit(lang)
}
