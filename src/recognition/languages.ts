import type { Language } from "../language/descriptor.ts"
import { LANGUAGES, languageOf } from "../language/languages.ts"
import { compileLexicon } from "./gazetteer/compile.ts"
import { ALL_LANGUAGES, type Entry, INFLECTED, WORD } from "./gazetteer/format.ts"
import { Lexicon } from "./gazetteer/lexicon.ts"
import type { ScanLanguage } from "./scan.ts"
import { Endings } from "./text/endings.ts"
import { fold } from "./text/letters.ts"

/** A language with its words compiled and its lists folded, made on first use and kept. */
export interface ReadyLanguage extends ScanLanguage {
  titles: ReadonlySet<string>
  thingsBefore: ReadonlySet<string>
  thingsAfter: ReadonlySet<string>
  commonWords: ReadonlySet<string>
  givenNames: ReadonlySet<string>
  namesakes: {
    others: ReadonlySet<string>
    elder: ReadonlySet<string>
    younger: ReadonlySet<string>
    callings: readonly string[]
  }
  /** The beginnings of words of sport and the stage. */
  games?: RegExp
  /** "former", "ex" as far as they are one word. */
  formerWords: ReadonlySet<string>
}

const ready = new Map<string, ReadyLanguage>()

/** The language of a tag made ready; English rules for one we do not know. */
export function readyLanguage(tag: string): ReadyLanguage {
  const language = languageOf(tag) ?? languageOf("en") ?? LANGUAGES[0]!
  let made = ready.get(language.code)
  if (!made) {
    made = prepare(language)
    ready.set(language.code, made)
  }
  return made
}

function prepare(language: Language): ReadyLanguage {
  const entries: Entry[] = []
  language.words.forEach((word, ref) => {
    const flags = WORD | (word.inflected ? INFLECTED : 0)
    for (const form of word.forms.split("/")) entries.push({ form, ref, flags, langs: ALL_LANGUAGES })
  })
  const names = language.names
  const set = (words: readonly string[] | undefined) => new Set((words ?? []).map(plain))
  const parts = (forms: string | undefined) => (forms ?? "").split("/").filter(Boolean).map(plain)
  const games = names.namesakes?.games?.split("/").join("|")
  // Where words are written on, they begin anywhere.
  const writtenOn = language.scripts.some((script) => script === "han" || script === "arabic")
  const former = language.words.filter((word) => word.kind === "modifier" && word.code === "former")
  return {
    language,
    namesakes: {
      others: new Set(parts(names.namesakes?.others)),
      elder: new Set(parts(names.namesakes?.elder)),
      younger: new Set(parts(names.namesakes?.younger)),
      callings: parts(names.namesakes?.callings),
    },
    ...(games ? { games: new RegExp(writtenOn ? games : `(?<!\\p{L})(?:${games})`, "gu") } : {}),
    formerWords: new Set(former.flatMap((word) => parts(word.forms))),
    endings: new Endings(names, language.code !== "tr"),
    words: new Lexicon(compileLexicon(entries, { paradigms: () => names.paradigms, caseFromForm: true })),
    titles: set(names.titles),
    thingsBefore: set(names.things?.before),
    thingsAfter: set(names.things?.after),
    commonWords: set(names.commonWords),
    givenNames: new Set((names.givenNames?.split("/") ?? []).map((name) => givenStem(plain(name)))),
  }
}

/** A given name without the last vowel or case ending, as far as telling namesakes needs it: "Людмилой", "Laury", "Melanią". */
export function givenStem(folded: string): string {
  const stem = folded.replace(/(?:ами|ою|ей|ой|ом|ем|ові|еві|[аяуюоеёыиіьй]|ovi|ovou|ou|em|ie|[aeiouyąęůě])$/u, "")
  return stem.length >= 3 ? stem : folded
}

function plain(word: string): string {
  return fold(word).replace(/^-|[-.]$/g, "")
}
