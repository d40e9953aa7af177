import { LANGUAGE_CODES } from "../../language/codes.ts"
import type { Offsets, Runs } from "./offsets.ts"

/** What a form is to the one it names. */
export const FULL = 0
export const SURNAME = 1
export const NICKNAME = 2
export const ACRONYM = 3
/** A generic word that names the organisation only once the text has ("the Alliance"). */
export const GENERIC = 4
export const WORD = 5
export type FormType = 0 | 1 | 2 | 3 | 4 | 5

/** Bits of a form's flags. */
export const TYPE_MASK = 7
export const IS_ORGANISATION = 1 << 3
export const CASE_SHIFT = 4
/** Initial capital needed. */
export const CASE_INITIAL = 1
/** All capitals needed ("WHO"). */
export const CASE_ALL = 2
export const GENDER_SHIFT = 6
export const MALE = 1
export const FEMALE = 2
export const EITHER = 3
/** Takes the endings of the language. */
export const INFLECTED = 1 << 8
/** The form ends in a hyphen or plus sign, which the text must have as well. */
export const NEEDS_HYPHEN = 1 << 9
export const NEEDS_PLUS = 1 << 10
/** A person of whom the tables know little more than the name: needs more evidence. */
export const MINOR = 1 << 11

export const ALL_LANGUAGES = 0xffffffff

/** The bit of a language in a mask. */
export function languageBit(code: string): number {
  const i = LANGUAGE_CODES.indexOf(code as (typeof LANGUAGE_CODES)[number])
  return i < 0 ? 0 : (1 << i) >>> 0
}

export interface Entry {
  form: string
  /** Index of person, organisation or word entry. */
  ref: number
  /** Flags as above, without those that follow from the form. */
  flags: number
  langs: number
}

/** Size of the filter in bits, as a power of two. */
export const FILTER_BITS = 18
export const LOWER_FILTER_BITS = 15
/** Units of a word the filter covers in scripts with and without spaces. */
export const FILTER_UNITS = 4
export const FILTER_UNITS_UNSPACED = 2

/** A lexicon as typed arrays: what the pack holds and what the scanner reads. All little-endian, no pointers. */
export interface LexiconSections {
  /** Bit set over the hashed first units of every form that can begin a match. */
  filter: Uint32Array
  /** The same over those forms only that may begin with a small letter: most words of a text begin so, and few names. */
  lowerFilter: Uint32Array
  /** First token of each hash bucket; one more than there are buckets. */
  buckets: Offsets
  /** Second hash of each token. */
  checks: Int32Array
  /** Node of a match that begins with the token, 0 for none; the top bit: may be written in lower case. */
  roots: Uint32Array
  /** Token on the edge into each node; nodes are in level order, so that children are neighbours. */
  nodeToken: Uint16Array | Uint32Array
  nodeChildren: Runs
  nodePayload: Runs
  /** What each payload names: index of a person, organisation or word. */
  refs: Uint16Array
  /** For each payload its place among the kinds. */
  kinds: Uint16Array
  /** The distinct kinds: flags, and the mask of languages. */
  kindFlags: Uint16Array
  kindLangs: Uint32Array
}

export const LOWER_OK = 0x80000000
