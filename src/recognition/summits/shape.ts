import type { SummitGrammar, SummitSense } from "../../language/grammar.ts"
import { Page } from "../offices/context.ts"
import type { SummitContext } from "./context.ts"

export interface Place {
  code: string
  /** English name; absent for a country. */
  city?: string
}

/** A word for a meeting with all that belongs to it. */
export interface SummitPhrase {
  start: number
  end: number
  sense: SummitSense
  body: { organisations: string[]; countries: string[]; series?: string; sense: SummitSense; ofGovernments?: boolean }
  places: Place[]
  number?: number
  relative?: "next" | "last" | "this"
  plural: boolean
  rejected: boolean
  lang: string
  grammar: SummitGrammar
  /** "and" joins parties, never a second meeting. */
  and: RegExp
  at: number
}

export class SummitPage extends Page {
  declare readonly context: SummitContext
}

/** Between the parts of one compound: nothing, a blank, a hyphen, a genitive. */
export const TIGHT = /^(?:['’]s?)?[ \-–—]?$/
